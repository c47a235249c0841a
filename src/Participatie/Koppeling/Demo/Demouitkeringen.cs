using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// The benefits of somebody of the demo, from what is registered of the client anyway: who is in subgroup 1 or 7 has one, but not who works without support. Chance has
/// no part in it.
/// </summary>
internal static class Demouitkeringen
{
    private static readonly IReadOnlyList<Bron> Elders = [Demobronnen.Inburgering, Demobronnen.Educatie, Demobronnen.Wmo];

    /// <summary>The benefits by first day.</summary>
    public static IReadOnlyList<Uitkering> Van(Demopersoon persoon) =>
    [
        .. persoon.Verblijven.SelectMany(verblijf => Uitkeringsoortfeiten.Alle.Where(soort => soort.Soort is Uitkeringsoort.Bijstand or Uitkeringsoort.Uwv).SelectMany(soort => Van(persoon, verblijf, soort)))
            .OrderBy(uitkering => uitkering.Start).ThenBy(uitkering => uitkering.Soort),
    ];

    // The first one of a file began with the file; a later one on the day on which it was found.
    private static List<Uitkering> Van(Demopersoon persoon, Demoverblijf verblijf, Uitkeringsoortfeiten soort)
    {
        var uitkeringen = new List<Uitkering>();
        Dag? start = null;
        var eerste = true;
        foreach (var meting in persoon.Metingen.Where(meting => meting.IsMeting && meting.Dag >= verblijf.Begin && !(meting.Dag > verblijf.Einde) && !Elders.Contains(meting.Bron)))
        {
            var krijgt = meting.Subgroepen.Bevat(soort.Subgroep) && meting.Trede?.Waarde != 6;
            if (krijgt) start ??= eerste ? verblijf.Begin : meting.Dag;
            else if (start is { } begin && begin < meting.Dag)
            {
                uitkeringen.Add(new Uitkering(soort.Soort, begin, Dag.VanNummer((ushort)(meting.Dag.Nummer - 1)), Uitkeringseinde.Werk));
                start = null;
            }

            eerste = false;
        }

        if (start is { } laatste) uitkeringen.Add(new Uitkering(soort.Soort, laatste, verblijf.Einde, verblijf.Einde is null ? Uitkeringseinde.Onbekend : Uitkeringseinde.Anders));
        return uitkeringen;
    }
}
