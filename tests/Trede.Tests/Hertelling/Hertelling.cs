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
    public static Uitkomst Lees(IReadOnlyList<(string Bron, string Csv)> leveringen, Instelling instelling)
    {
        var rijen = new List<Rij>();
        var trajecten = new List<Traject>();
        var klanten = new List<Klantrij>();
        var afkeuringen = new List<string>();
        var leeg = 0;
        foreach (var (bron, csv) in leveringen)
        {
            var tekst = csv.TrimStart('\uFEFF');
            var regels = CsvTekst.Rijen(tekst, CsvTekst.Scheiding(tekst));
            if (regels.Count == 0)
                throw new FormatException("a delivery of " + bron + " without a header");
            var lees = Lezer(bron, new Kolommen(regels[0]));
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
        }

        return new Uitkomst(new Gelezen(rijen, trajecten, klanten, afkeuringen, leeg), instelling);

        // A table is known by its header.
        Action<IReadOnlyList<string>> Lezer(string bron, Kolommen kolommen)
        {
            if (kolommen.Heeft("trajectnummer"))
            {
                var trajectlezer = new Trajectlezer(bron, kolommen, instelling);
                return velden => trajecten.Add(trajectlezer.Lees(velden));
            }

            if (kolommen.Heeft("geboortedatum"))
            {
                var klantlezer = new Klantlezer(bron, kolommen);
                return velden => klanten.Add(klantlezer.Lees(velden));
            }

            var lezer = new Rijlezer(bron, kolommen, instelling);
            return velden => rijen.Add(lezer.Lees(velden));
        }
    }
}
