using System.Text;
using CsvHelper;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Writes refused rows in a shape that can be corrected and delivered again: line, column, value and reason, and behind them the row
/// as it came (rules, section 10). For the rows of one block.
/// </summary>
internal sealed class AfkeurWriter : IDisposable
{
    private readonly MemoryStream regels = new();
    private readonly CsvWriter writer;

    public AfkeurWriter(char scheidingsteken) => writer = CsvWriter.Create(regels, new CsvWriterOptions { Separator = scheidingsteken, ValidateFieldCount = false }, leaveOpen: true);

    /// <summary>Adds a row; <paramref name="waarde"/> gives what stands in a column.</summary>
    public void Schrijf(CsvReader rij, long regel, Bevindingen bevindingen, Func<string, string> waarde)
    {
        var soorten = bevindingen.Afkeuringen.Codes().Select(Bevindingcatalogus.Van).ToList();
        writer.WriteField(regel.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Tekst(string.Join(", ", soorten.Select(soort => soort.Plaats).Distinct(StringComparer.Ordinal)));
        Tekst(string.Join(", ", soorten.Select(soort => waarde(soort.Plaats)).Distinct(StringComparer.Ordinal)));
        Tekst(string.Join(" ", soorten.Select(soort => $"{soort.Code}: {soort.Wat} {soort.Doe}")));
        for (var veld = 0; veld < rij.FieldCount; veld++) writer.WriteField(Csvveld.Onschadelijk(rij.GetSpan(veld)));
        writer.EndRecord();
    }

    /// <summary>The rows added so far; the writer begins anew.</summary>
    public ReadOnlyMemory<byte> Neem()
    {
        writer.Flush();
        var geschreven = regels.ToArray();
        regels.SetLength(0);
        return geschreven;
    }

    /// <summary>The header of a rejection file.</summary>
    public static byte[] Kop(IReadOnlyList<string> kop, char scheidingsteken) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join(scheidingsteken, Metingkolommen.Afkeurkolommen.Concat(kop)) + "\r\n")];

    public void Dispose()
    {
        writer.Dispose();
        regels.Dispose();
    }

    private void Tekst(string tekst) => writer.WriteField(Csvveld.Onschadelijk(Encoding.UTF8.GetBytes(tekst)));
}
