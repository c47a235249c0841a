namespace Trede.Tests.Hertelling;

/// <summary>The replay of ladderregels.md section 4 for one person, day by day.</summary>
internal sealed class Verloop(IReadOnlyList<string> rangorde)
{
    private readonly Dictionary<string, Bronstand> _bronnen = new(StringComparer.Ordinal);

    /// <summary>The state at the end of a day.</summary>
    public static Persoonstand Op(DateOnly dag, IReadOnlyList<Rij> rijen, IReadOnlyList<string> rangorde)
    {
        var verloop = new Verloop(rangorde);
        foreach (var vandaag in Dagen(rijen, dag))
        {
            verloop.Metingen(vandaag);
            verloop.Vertrekken(vandaag);
        }

        return verloop.Stand();
    }

    /// <summary>Whether the person stood in the selection right after the measurements of some day after van, up to and including tot.</summary>
    public static bool Tussendoor(
        DateOnly van, DateOnly tot, IReadOnlyList<Rij> rijen, IReadOnlyList<string> rangorde, Func<DateOnly, IReadOnlySet<int>, bool> binnen)
    {
        var verloop = new Verloop(rangorde);
        foreach (var vandaag in Dagen(rijen, tot))
        {
            verloop.Metingen(vandaag);
            var gemeten = vandaag.Exists(rij => rij.Meting is not null);
            if (gemeten && vandaag[0].Dag > van && binnen(vandaag[0].Dag, verloop.Subgroepen()))
                return true;
            verloop.Vertrekken(vandaag);
        }

        return false;
    }

    private static IEnumerable<List<Rij>> Dagen(IReadOnlyList<Rij> rijen, DateOnly totEnMet) =>
        rijen.Where(rij => rij.Dag <= totEnMet).GroupBy(rij => rij.Dag).OrderBy(dag => dag.Key).Select(dag => dag.ToList());

    private void Metingen(List<Rij> vandaag)
    {
        foreach (var rij in vandaag)
        {
            if (rij.Meting is not null)
                Bron(rij.Bron).Meet(rij.Dag, rij.Meting);
        }
    }

    private void Vertrekken(List<Rij> vandaag)
    {
        var vertrekken = vandaag.Where(rij => rij.Meting is null).OrderBy(rij => Rang.Van(rij.Bron, rangorde)).ToList();
        // A source whose first row is a leaving has a row by now as well.
        foreach (var rij in vertrekken)
            Bron(rij.Bron);

        foreach (var rij in vertrekken.Where(rij => !Reden.OverPersoon(rij.Reden)))
            Bron(rij.Bron).Vertrekt(new Vertrek(rij.Dag, rij.Reden));

        var overPersoon = vertrekken.Find(rij => Reden.OverPersoon(rij.Reden));
        if (overPersoon is null)
            return;
        foreach (var bron in _bronnen.Values)
            bron.Vertrekt(new Vertrek(overPersoon.Dag, overPersoon.Reden));
    }

    private Persoonstand Stand()
    {
        // Highest priority first, so that the stable orderings below settle ties by priority.
        var bronnen = _bronnen.OrderBy(bron => Rang.Van(bron.Key, rangorde)).Select(bron => bron.Value).ToList();

        var trede = bronnen.Where(bron => bron.Trede is >= 1 and <= 6).OrderByDescending(bron => bron.Gemeten).FirstOrDefault();
        if (trede is not null)
            return new Persoonstand(trede.Trede, trede.Groei, trede.Gemeten, Subgroepen(), null);

        var code = bronnen.Where(bron => bron.Trede is 0 or 8 or 9).OrderByDescending(bron => bron.Gemeten).FirstOrDefault();
        if (code is not null)
            return new Persoonstand(code.Trede, Groei.Nvt, code.Gemeten, Subgroepen(), null);

        var vertrek = bronnen.Select(bron => bron.Vertrek)
            .OfType<Vertrek>()
            .OrderByDescending(een => een.Dag)
            .ThenByDescending(een => Reden.OverPersoon(een.Reden))
            .FirstOrDefault();
        return new Persoonstand(null, Groei.Nvt, default, new HashSet<int>(), vertrek?.Reden);
    }

    private HashSet<int> Subgroepen() =>
        [.. _bronnen.Values.Where(bron => bron.Vertrek is null).SelectMany(bron => bron.Subgroepen)];

    private Bronstand Bron(string naam)
    {
        if (!_bronnen.TryGetValue(naam, out var stand))
            _bronnen.Add(naam, stand = new Bronstand());
        return stand;
    }
}
