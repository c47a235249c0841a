using System.Text;
using CsvHelper;
using Participatie.Data.Kern;

namespace Participatie.Data.Ladder;

/// <summary>Writes the list behind a figure, with BSNs: a workbook when the name says so, else csv. Readable by the owner only, as a whole or not at all.</summary>
public static class LijstFile
{
    /// <summary>Whether a name is that of a workbook.</summary>
    public static bool IsWerkmap(string pad) => Path.GetExtension(pad).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the list; there may be a file already, which is then replaced.</summary>
    public static void Schrijf(string pad, IReadOnlyList<string> kop, IEnumerable<IReadOnlyList<string>> rijen)
    {
        ArgumentNullException.ThrowIfNull(kop);
        ArgumentNullException.ThrowIfNull(rijen);
        using var concept = new Conceptbestand(Path.GetDirectoryName(Path.GetFullPath(pad))!);
        if (IsWerkmap(pad)) SchrijfWerkmap(concept.Stroom, kop, rijen);
        else SchrijfCsv(concept.Stroom, kop, rijen);
        concept.Bevestig(Path.GetFileName(pad));
    }

    /// <summary>Writes a list as csv: a semicolon between the fields, and nothing that a spreadsheet takes for a formula.</summary>
    public static void SchrijfCsv(Stream uit, IReadOnlyList<string> kop, IEnumerable<IReadOnlyList<string>> rijen)
    {
        ArgumentNullException.ThrowIfNull(kop);
        ArgumentNullException.ThrowIfNull(rijen);
        using var writer = CsvWriter.Create(uit, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true);
        writer.WriteHeader([.. kop]);
        foreach (var rij in rijen)
        {
            foreach (var waarde in rij) writer.WriteField(Csvveld.Onschadelijk(Encoding.UTF8.GetBytes(waarde)));
            writer.EndRecord();
        }
    }

    private static void SchrijfWerkmap(Stream uit, IReadOnlyList<string> kop, IEnumerable<IReadOnlyList<string>> rijen)
    {
        using var map = new Werkmap(uit);
        var blad = map.Blad("Lijst");
        blad.Kop([.. kop]);
        foreach (var rij in rijen) blad.Rij([.. rij.Select(Cel.Tekst)]);
    }
}
