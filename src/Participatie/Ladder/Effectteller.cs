using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>Adds up trajecten that come in order of person.</summary>
internal sealed class Effectteller
{
    private readonly SortedDictionary<Uitstroomreden, int> redenen = [];
    private readonly HashSet<Vergelijkbaren> strata = [];
    private readonly int[] starttreden = new int[6];
    private Verandering eind, na6, na12;
    private Bedrag kosten;
    private int zonderKosten, deelnemers, deelnemersMetKosten, tredenomhoogMetKosten, vergeleken;
    private int laatstePersoon = -1, laatsteMetKosten = -1;
    private double deelGestegen, gemiddelde;

    /// <summary>Adds a traject.</summary>
    public void Tel(Trajectkolommen trajecten, Trajectmeting meting, Vergelijkbaren? vergelijkbaren)
    {
        eind += meting.Naar(meting.Eind);
        na6 += meting.Naar(meting.Na6);
        na12 += meting.Naar(meting.Na12);
        if (meting.Begin.IsTrede) starttreden[meting.Begin.Waarde - 1]++;
        if (trajecten.KostenVan(meting.Traject) is { } bedrag) TelKosten(meting, bedrag);
        else zonderKosten++;
        if (meting.Persoon != laatstePersoon) deelnemers++;
        laatstePersoon = meting.Persoon;
        if (meting.Reden != Uitstroomreden.Geen) redenen[meting.Reden] = redenen.GetValueOrDefault(meting.Reden) + 1;
        if (vergelijkbaren is not null) Vergelijk(vergelijkbaren);
    }

    /// <summary>The row.</summary>
    public Effectrij Rij(IReadOnlyList<string> groep) => new(groep, eind, na6, na12, deelnemers, kosten, zonderKosten, deelnemersMetKosten, tredenomhoogMetKosten, redenen, Vergelijking()) { Starttreden = starttreden };

    private void TelKosten(Trajectmeting meting, Bedrag bedrag)
    {
        kosten += bedrag;
        tredenomhoogMetKosten += meting.Naar(meting.Eind).Tredenomhoog;
        if (meting.Persoon != laatsteMetKosten) deelnemersMetKosten++;
        laatsteMetKosten = meting.Persoon;
    }

    private void Vergelijk(Vergelijkbaren vergelijkbaren)
    {
        vergeleken++;
        strata.Add(vergelijkbaren);
        deelGestegen += (double)vergelijkbaren.Gestegen / vergelijkbaren.Aantal;
        gemiddelde += (double)vergelijkbaren.Som / vergelijkbaren.Aantal;
    }

    private Vergelijking? Vergelijking() => vergeleken == 0 ? null : new Vergelijking(vergeleken, strata.Sum(stratum => stratum.Aantal), deelGestegen / vergeleken, gemiddelde / vergeleken);
}
