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

    private readonly int vanaf;

    /// <summary>Prepares, with the separator by which a Dutch spreadsheet opens it; <paramref name="vanaf"/> is the first field that is written, behind the columns of an earlier rejection.</summary>
    public AfkeurWriter(int vanaf)
    {
        this.vanaf = vanaf;
        writer = Maak(regels);
    }

    /// <summary>Adds a row; <paramref name="waarde"/> gives what stands in a column.</summary>
    public void Schrijf(CsvReader rij, long regel, Bevindingen bevindingen, Func<string, string> waarde)
    {
        var soorten = bevindingen.Afkeuringen.Codes().Select(Bevindingcatalogus.Van).ToList();
        writer.WriteField(regel.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Tekst(string.Join(", ", soorten.Select(soort => soort.Plaats).Distinct(StringComparer.Ordinal)));
        Tekst(string.Join(", ", soorten.Select(soort => waarde(soort.Plaats)).Distinct(StringComparer.Ordinal)));
        Tekst(string.Join(" ", soorten.Select(soort => $"{soort.Code}: {soort.Wat} {soort.Doe}")));
        for (var veld = vanaf; veld < Profielmerk.Velden(rij); veld++) writer.WriteField(Csvveld.Onschadelijk(rij.GetSpan(veld)));
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
    public static byte[] Kop(IReadOnlyList<string> kop)
    {
        using var regel = new MemoryStream();
        regel.Write(Encoding.UTF8.Preamble);
        using (var kopwriter = Maak(regel))
        {
            foreach (var naam in Metingkolommen.Afkeurkolommen.Concat(kop)) kopwriter.WriteField(Csvveld.Onschadelijk(Encoding.UTF8.GetBytes(naam)));
            kopwriter.EndRecord();
        }

        return regel.ToArray();
    }

    /// <summary>How many columns of an earlier rejection a header begins with.</summary>
    public static int Verschuiving(IReadOnlyList<string> kop)
    {
        var begin = kop.Take(Metingkolommen.Afkeurkolommen.Count).Select(naam => naam.Trim().ToLowerInvariant());
        return begin.SequenceEqual(Metingkolommen.Afkeurkolommen, StringComparer.Ordinal) ? Metingkolommen.Afkeurkolommen.Count : 0;
    }

    public void Dispose()
    {
        writer.Dispose();
        regels.Dispose();
    }

    private static CsvWriter Maak(Stream regels) =>
        CsvWriter.Create(regels, new CsvWriterOptions { Separator = ';', ValidateFieldCount = false }, leaveOpen: true);

    private void Tekst(string tekst) => writer.WriteField(Csvveld.Onschadelijk(Encoding.UTF8.GetBytes(tekst)));
}
