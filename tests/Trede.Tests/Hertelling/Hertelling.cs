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
        var afkeuringen = new List<string>();
        var leeg = 0;
        foreach (var (bron, csv) in leveringen)
        {
            var tekst = csv.TrimStart('\uFEFF');
            var regels = CsvTekst.Rijen(tekst, CsvTekst.Scheiding(tekst));
            if (regels.Count == 0)
                throw new FormatException("a delivery of " + bron + " without a header");
            var lezer = new Rijlezer(bron, regels[0], instelling);
            for (var i = 1; i < regels.Count; i++)
            {
                if (Rijlezer.Leeg(regels[i]))
                {
                    leeg++;
                    continue;
                }

                try
                {
                    rijen.Add(lezer.Lees(regels[i]));
                }
                catch (AfgekeurdException fout)
                {
                    afkeuringen.Add(bron + " " + i.ToString(CultureInfo.InvariantCulture) + " " + fout.Message);
                }
            }
        }

        return new Uitkomst(rijen, afkeuringen, leeg, instelling);
    }
}
