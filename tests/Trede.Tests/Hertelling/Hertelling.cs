using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Trede.Tests.Hertelling;

/// <summary>
/// The recount: slow and plain, made from ladderregels.md and uitwisseling.md only, and without a look at the engine.
/// What the two disagree on is wrong in one of them.
/// </summary>
[SuppressMessage("Design", "MA0049:Type name should not match containing namespace", Justification = "The folder is named after its one entrance.")]
internal static class Hertelling
{
    public static Uitkomst Lees(IReadOnlyList<(string Bron, string Csv)> leveringen, Instelling instelling) =>
        Lees([.. leveringen.Select(levering => new Bronbestand(levering.Bron, levering.Csv, instelling.Leverdag))], instelling);

    /// <summary>Deliveries into the database of one municipality, each on a day of its own, and the teams of now by BSN.</summary>
    public static Uitkomst LeesBezorgd(IReadOnlyList<Bronbestand> leveringen, Instelling instelling, IReadOnlyDictionary<string, int> teams)
    {
        var bezorging = new Bezorging();
        return Lees(leveringen, instelling, teams, bezorging.Neem);
    }

    private static Uitkomst Lees(IReadOnlyList<Bronbestand> leveringen, Instelling instelling, IReadOnlyDictionary<string, int>? teams = null, Func<IEnumerable<Rij>, List<Rij>>? neem = null)
    {
        var rijen = new List<Rij>();
        var trajecten = new List<Traject>();
        var klanten = new List<Klantrij>();
        var afkeuringen = new List<string>();
        var leeg = 0;
        foreach (var (bron, csv, leverdag) in leveringen)
        {
            var tekst = csv.TrimStart('\uFEFF');
            var regels = CsvTekst.Rijen(tekst, CsvTekst.Scheiding(tekst));
            if (regels.Count == 0)
                throw new FormatException("a delivery of " + bron + " without a header");
            var lees = Lezer(bron, new Kolommen(regels[0]), instelling with { Leverdag = leverdag });
            var begin = rijen.Count;
            for (var i = 1; i < regels.Count; i++)
            {
                if (Rijlezer.Leeg(regels[i]))
                {
                    leeg++;
                    continue;
                }

                try
                {
                    lees(regels[i]);
                }
                catch (AfgekeurdException fout)
                {
                    afkeuringen.Add(bron + " " + i.ToString(CultureInfo.InvariantCulture) + " " + fout.Message);
                }
            }

            if (neem is null)
                continue;
            var bewaard = neem(rijen.GetRange(begin, rijen.Count - begin));
            rijen.RemoveRange(begin, rijen.Count - begin);
            rijen.AddRange(bewaard);
        }

        return new Uitkomst(new Gelezen(rijen, trajecten, klanten, afkeuringen, leeg), instelling) { Teams = teams ?? new Dictionary<string, int>(StringComparer.Ordinal) };

        // A table is known by its header.
        Action<IReadOnlyList<string>> Lezer(string bron, Kolommen kolommen, Instelling hier)
        {
            if (kolommen.Heeft("trajectnummer"))
            {
                var trajectlezer = new Trajectlezer(bron, kolommen, hier);
                return velden => trajecten.Add(trajectlezer.Lees(velden));
            }

            if (kolommen.Heeft("geboortedatum"))
            {
                var klantlezer = new Klantlezer(bron, kolommen);
                return velden => klanten.Add(klantlezer.Lees(velden));
            }

            var lezer = new Rijlezer(bron, kolommen, hier);
            return velden => rijen.Add(lezer.Lees(velden));
        }
    }
}
