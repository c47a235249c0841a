using System.Text;
using CsvHelper;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Writes an SRG delivery by its layout: lines of fixed width without a header, or separated by a semicolon with one. As <see cref="LeveringReader"/> reads them.</summary>
public static class SrgFile
{
    /// <summary>Writes the rows to a stream, which stays open.</summary>
    public static void Schrijf(Stream uit, Srglevering levering, bool gescheiden)
    {
        ArgumentNullException.ThrowIfNull(uit);
        ArgumentNullException.ThrowIfNull(levering);
        if (gescheiden) SchrijfGescheiden(uit, levering);
        else SchrijfVast(uit, levering);
    }

    private static void SchrijfGescheiden(Stream uit, Srglevering levering)
    {
        using var writer = CsvWriter.Create(uit, new CsvWriterOptions { Separator = ';' }, leaveOpen: true);
        writer.WriteHeader([.. levering.Layout.Velden.Select(veld => veld.Naam)]);
        foreach (var rij in levering.Rijen)
        {
            foreach (var waarde in rij) writer.WriteField(waarde);
            writer.EndRecord();
        }
    }

    private static void SchrijfVast(Stream uit, Srglevering levering)
    {
        using var writer = new StreamWriter(uit, new UTF8Encoding(false), 65_536, leaveOpen: true) { NewLine = "\r\n" };
        foreach (var rij in levering.Rijen)
        {
            for (var veld = 0; veld < rij.Count; veld++) writer.Write(rij[veld].PadRight(levering.Layout.Velden[veld].Breedte));
            writer.WriteLine();
        }
    }
}
