using System.Globalization;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>
/// Counts figures from the rows themselves, slow and plain, by the rules (section 4 to 6) and without the columns: what the two disagree on is wrong in one.
/// </summary>
internal sealed class Hertelling(Proeflog log, IReadOnlyList<short> rangorde)
{
    /// <summary>For each rung or code that somebody stands on: how many, how many with growth, how many old, how many not measured.</summary>
    public string Stand(DateOnly dag, DateOnly? bekendOp, Func<int, DateOnly, IReadOnlySet<int>, bool> keuze)
    {
        var regels = new SortedDictionary<int, (int Aantal, int Groei, int Onbekend, int Oud, int Ongemeten)>();
        foreach (var (klant, rijen) in log.Geldig(bekendOp))
        {
            var stand = Op(rijen, dag);
            if (stand.Trede is not { } trede || !keuze(klant, dag, stand.Groepen)) continue;
            var ongemeten = !rijen.Exists(rij => !rij.Uitstroom && rij.Trede != 0 && rij.Meetdatum.Datum > dag.AddYears(-1) && rij.Meetdatum.Datum <= dag);
            var (aantal, groei, onbekend, oud, niet) = regels.GetValueOrDefault(trede);
            regels[trede] = (aantal + 1, groei + (stand.Groei == Groeipotentieel.Groei ? 1 : 0), onbekend + (stand.Groei == Groeipotentieel.Onbekend ? 1 : 0), oud + (stand.Gemeten < dag.AddYears(-1) ? 1 : 0), niet + (ongemeten ? 1 : 0));
        }

        return string.Join("; ", regels.Select(regel => $"{regel.Key}: {regel.Value}"));
    }

    /// <summary>The flows between two days, and who was there only in between.</summary>
    public string Stroom(DateOnly van, DateOnly tot, DateOnly? bekendOp)
    {
        var cellen = new Dictionary<string, int>(StringComparer.Ordinal);
        var tussentijds = 0;
        foreach (var (_, rijen) in log.Geldig(bekendOp))
        {
            var (begin, eind) = (Op(rijen, van), Op(rijen, tot));
            if (begin.Trede is null && eind.Trede is null)
            {
                if (rijen.Exists(rij => !rij.Uitstroom && rij.Meetdatum.Datum > van && rij.Meetdatum.Datum <= tot)) tussentijds++;
                continue;
            }

            var cel = $"{begin.Trede?.ToString(CultureInfo.InvariantCulture) ?? (begin.Reden is null ? "nieuw" : "terug")} {eind.Trede?.ToString(CultureInfo.InvariantCulture) ?? Uitstroomredenfeiten.Van(eind.Reden!.Value).Code}";
            cellen[cel] = cellen.GetValueOrDefault(cel) + 1;
        }

        return string.Join("; ", cellen.OrderBy(cel => cel.Key, StringComparer.Ordinal).Select(cel => $"{cel.Key}: {cel.Value}")) + $" +{tussentijds}";
    }

    private (int? Trede, Groeipotentieel Groei, DateOnly Gemeten, IReadOnlySet<int> Groepen, Uitstroomreden? Reden) Op(List<MetingRecord> rijen, DateOnly dag)
    {
        var bronnen = new Dictionary<short, Bronstand>();
        foreach (var vandaag in rijen.Where(rij => rij.Meetdatum.Datum <= dag).GroupBy(rij => rij.Meetdatum.Datum).OrderBy(groep => groep.Key))
        {
            foreach (var rij in vandaag) bronnen.TryAdd(rij.Bron, new Bronstand());
            foreach (var rij in vandaag.Where(rij => !rij.Uitstroom)) bronnen[rij.Bron].Meet(rij);
            foreach (var rij in vandaag.Where(rij => rij.Uitstroom && !OverPersoon(rij.Reden))) bronnen[rij.Bron].Vertrek(rij.Meetdatum.Datum, rij.Reden);
            if (vandaag.Where(rij => rij.Uitstroom && OverPersoon(rij.Reden)).MinBy(rij => Rang(rij.Bron)) is { } weg)
                foreach (var bron in bronnen.Values) bron.Vertrek(weg.Meetdatum.Datum, weg.Reden);
        }

        var opVolgorde = bronnen.OrderBy(bron => Rang(bron.Key)).Select(bron => bron.Value).ToList();
        var groepen = opVolgorde.Where(bron => !bron.IsWeg).SelectMany(bron => bron.Groepen).ToHashSet();
        var beste = opVolgorde.Where(bron => bron.Trede is >= 1 and <= 6).MaxBy(bron => bron.Gemeten) ?? opVolgorde.Where(bron => bron.Trede is not null).MaxBy(bron => bron.Gemeten);
        if (beste is not null) return (beste.Trede, beste.Groei, beste.Gemeten, groepen, null);
        var vertrokken = opVolgorde.Where(bron => bron.IsWeg).OrderByDescending(bron => bron.Weg).ThenByDescending(bron => OverPersoon(bron.Reden)).FirstOrDefault();
        return (null, default, default, groepen, vertrokken?.Reden);
    }

    private int Rang(short bron)
    {
        for (var plaats = 0; plaats < rangorde.Count; plaats++)
            if (rangorde[plaats] == bron) return plaats;
        throw new InvalidOperationException("A source without a place.");
    }

    private static bool OverPersoon(Uitstroomreden reden) => reden is >= Uitstroomreden.Werk6Maanden and <= Uitstroomreden.Verhuisd;

    private sealed class Bronstand
    {
        public int? Trede { get; private set; }

        public Groeipotentieel Groei { get; private set; }

        public DateOnly Gemeten { get; private set; }

        public IReadOnlySet<int> Groepen { get; private set; } = new HashSet<int>();

        public bool IsWeg { get; private set; }

        public DateOnly Weg { get; private set; }

        public Uitstroomreden Reden { get; private set; }

        public void Meet(MetingRecord rij)
        {
            IsWeg = false;
            Groepen = Enumerable.Range(1, 31).Where(groep => (rij.Subgroepen >> (groep - 1) & 1) == 1).ToHashSet();
            if (rij.Trede == 0 && Trede is not (null or 0)) return;
            (Trede, Groei, Gemeten) = (rij.Trede, rij.Groei, rij.Meetdatum.Datum);
        }

        public void Vertrek(DateOnly dag, Uitstroomreden reden)
        {
            (IsWeg, Weg, Reden, Trede, Groepen) = (true, dag, reden, null, new HashSet<int>());
        }
    }
}
