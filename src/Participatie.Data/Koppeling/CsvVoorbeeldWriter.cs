using System.Text;
using Participatie.Data.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Writes a separated file, also with rows that have too many fields or none.</summary>
internal sealed class CsvVoorbeeldWriter : IVoorbeeldWriter
{
    private readonly StreamWriter writer;
    private readonly char scheidingsteken;
    private readonly int tussenTekens;
    private long regel;

    /// <summary>Writes the header; the column at place <paramref name="tussenTekens"/> is quoted always, -1 for none.</summary>
    public CsvVoorbeeldWriter(Conceptbestand bestand, IReadOnlyList<string> kolommen, char scheidingsteken, bool voorExcel, int tussenTekens)
    {
        this.scheidingsteken = scheidingsteken;
        this.tussenTekens = tussenTekens;
        writer = new StreamWriter(bestand.Stroom, new UTF8Encoding(voorExcel), 65_536, leaveOpen: true) { NewLine = voorExcel ? "\r\n" : "\n" };
        writer.WriteLine(string.Join(scheidingsteken, kolommen));
        regel = 1;
    }

    public long Schrijf(Voorbeeldrij rij)
    {
        for (var veld = 0; veld < rij.Velden.Count; veld++)
        {
            if (veld > 0) writer.Write(scheidingsteken);
            Schrijf(rij.Velden[veld], veld);
        }

        writer.WriteLine();
        return ++regel;
    }

    public void Sluit() => writer.Dispose();

    public void Dispose() => writer.Dispose();

    private void Schrijf(string waarde, int veld)
    {
        if (waarde.Length == 0 || (veld != tussenTekens && !waarde.Contains(scheidingsteken, StringComparison.Ordinal) && !waarde.Contains('"', StringComparison.Ordinal)))
        {
            writer.Write(waarde);
            return;
        }

        writer.Write('"');
        writer.Write(waarde.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
