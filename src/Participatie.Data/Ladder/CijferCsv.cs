using System.Globalization;
using CsvHelper;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>
/// Snapshot and flows as csv in fixed shapes: zero rows left out. With more than one municipality a column <c>gemeente</c> stands first.
/// </summary>
public static class CijferCsv
{
    private static readonly CsvWriterOptions Opties = new() { Separator = ';', NewLine = "\n" };

    /// <summary>Writes <c>trede;aantal;groei;groei_onbekend;verouderd</c>, and <c>;niet_gemeten</c> for the yearly report.</summary>
    public static void Schrijf(Stream uit, IReadOnlyList<Momentopname> delen, bool metNietGemeten)
    {
        ArgumentNullException.ThrowIfNull(delen);
        using var writer = CsvWriter.Create(uit, Opties, leaveOpen: true);
        Kop(writer, delen.Count > 1, ["trede", "aantal", "groei", "groei_onbekend", "verouderd", .. metNietGemeten ? ["niet_gemeten"] : Array.Empty<string>()]);
        foreach (var deel in delen)
        {
            foreach (var rij in deel.Rijen.Where(rij => rij.Aantal > 0))
            {
                if (delen.Count > 1) writer.WriteField(deel.Gemeente.ToString());
                writer.WriteField(rij.Trede.ToString());
                writer.WriteField(rij.Aantal, default, CultureInfo.InvariantCulture);
                writer.WriteField(rij.Groei, default, CultureInfo.InvariantCulture);
                writer.WriteField(rij.GroeiOnbekend, default, CultureInfo.InvariantCulture);
                writer.WriteField(rij.Verouderd, default, CultureInfo.InvariantCulture);
                if (metNietGemeten) writer.WriteField(rij.NietGemeten, default, CultureInfo.InvariantCulture);
                writer.EndRecord();
            }
        }
    }

    /// <summary>Writes snapshots of several days: <c>peildatum;trede;aantal;groei;groei_onbekend;verouderd;niet_gemeten</c>.</summary>
    public static void SchrijfJaren(Stream uit, IReadOnlyList<Momentopname> jaren)
    {
        ArgumentNullException.ThrowIfNull(jaren);
        using var writer = CsvWriter.Create(uit, Opties, leaveOpen: true);
        Kop(writer, perGemeente: false, ["peildatum", "trede", "aantal", "groei", "groei_onbekend", "verouderd", "niet_gemeten"]);
        foreach (var jaar in jaren)
        {
            foreach (var rij in jaar.Rijen.Where(rij => rij.Aantal > 0))
            {
                writer.WriteField(jaar.Peildatum.ToString());
                writer.WriteField(rij.Trede.ToString());
                foreach (var getal in (int[])[rij.Aantal, rij.Groei, rij.GroeiOnbekend, rij.Verouderd, rij.NietGemeten]) writer.WriteField(getal, default, CultureInfo.InvariantCulture);
                writer.EndRecord();
            }
        }
    }

    /// <summary>Writes <c>van;naar;aantal</c>, and one row <c>tussentijds;tussentijds;N</c> where there are any.</summary>
    public static void Schrijf(Stream uit, IReadOnlyList<Stromen> delen)
    {
        ArgumentNullException.ThrowIfNull(delen);
        using var writer = CsvWriter.Create(uit, Opties, leaveOpen: true);
        Kop(writer, delen.Count > 1, ["van", "naar", "aantal"]);
        foreach (var deel in delen)
        {
            foreach (var stroom in deel.Matrix) Rij(writer, delen.Count > 1, deel, stroom.Van.ToString(), stroom.Naar.ToString(), stroom.Aantal);
            if (deel.Tussentijds > 0) Rij(writer, delen.Count > 1, deel, "tussentijds", "tussentijds", deel.Tussentijds);
        }
    }

    private static void Kop(CsvWriter writer, bool perGemeente, string[] kolommen) => writer.WriteHeader(perGemeente ? ["gemeente", .. kolommen] : kolommen);

    private static void Rij(CsvWriter writer, bool perGemeente, Stromen deel, string van, string naar, int aantal)
    {
        if (perGemeente) writer.WriteField(deel.Gemeente.ToString());
        writer.WriteField(van);
        writer.WriteField(naar);
        writer.WriteField(aantal, default, CultureInfo.InvariantCulture);
        writer.EndRecord();
    }
}
