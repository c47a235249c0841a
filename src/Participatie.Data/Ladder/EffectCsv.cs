using System.Globalization;
using System.Text;
using CsvHelper;
using Participatie.Data.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>
/// Effects as csv: what the rows are about, then <c>trajecten;gestegen;gelijk;gedaald;uitgestroomd;onbepaald;gemiddelde_stijging;kosten;kosten_per_stijging</c>.
/// Decimals with a comma, as Dutch spreadsheets read them. With more than one municipality a column <c>gemeente</c> stands first.
/// </summary>
public static class EffectCsv
{
    private static readonly string[] Kolommen =
        ["trajecten", "gestegen", "gelijk", "gedaald", "uitgestroomd", "onbepaald", "gemiddelde_stijging", "kosten", "kosten_per_stijging"];

    /// <summary>Writes the rows of every municipality.</summary>
    public static void Schrijf(Stream uit, IReadOnlyList<Effect> delen, IReadOnlyList<Effectindeling> indeling)
    {
        ArgumentNullException.ThrowIfNull(delen);
        ArgumentNullException.ThrowIfNull(indeling);
        using var writer = CsvWriter.Create(uit, new CsvWriterOptions { Separator = ';', NewLine = "\n" }, leaveOpen: true);
        string[] kop = [.. delen.Count > 1 ? ["gemeente"] : Array.Empty<string>(), .. indeling.Select(deel => Naam(deel)), .. Kolommen];
        writer.WriteHeader(kop);
        foreach (var deel in delen)
        {
            foreach (var rij in deel.Rijen)
            {
                if (delen.Count > 1) writer.WriteField(deel.Gemeente.ToString());
                foreach (var waarde in rij.Groep.Concat(Cellen(rij))) writer.WriteField(Csvveld.Onschadelijk(Encoding.UTF8.GetBytes(waarde)));
                writer.EndRecord();
            }
        }
    }

    /// <summary>What effects are shown by, as files have it.</summary>
    public static string Naam(Effectindeling indeling) => indeling switch
    {
        Effectindeling.Instrument => "instrument",
        Effectindeling.Aanbieder => "aanbieder",
        Effectindeling.Domein => "domein",
        Effectindeling.Subgroep => "subgroep",
        _ => "starttrede",
    };

    private static IEnumerable<string> Cellen(Effectrij rij) =>
    [
        Getal(rij.Trajecten), Getal(rij.BijEinde.Gestegen), Getal(rij.BijEinde.Gelijk), Getal(rij.BijEinde.Gedaald), Getal(rij.BijEinde.Uitgestroomd), Getal(rij.BijEinde.Onbepaald),
        Gemiddelde(rij.BijEinde),
        rij.Trajecten == rij.ZonderKosten ? string.Empty : rij.Kosten.ToString(),
        rij.KostenPerStijging?.ToString() ?? string.Empty,
    ];

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    // By whole numbers, so that a half is always rounded the same way.
    private static string Gemiddelde(Verandering verandering)
    {
        if (verandering.Bepaald == 0) return string.Empty;
        var getal = decimal.Round((decimal)verandering.Som / verandering.Bepaald, 2, MidpointRounding.AwayFromZero);
        return getal.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
    }
}
