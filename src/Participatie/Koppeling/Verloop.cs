using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// Why a client stands where on a day: the replay of rules section 4, row by row and day by day, in words. Plain on purpose, and
/// apart from the columns: what it ends with must be what they say.
/// </summary>
public sealed class Verloop
{
    private readonly IReadOnlyList<Bron> bronnen;
    private readonly SortedDictionary<int, Bronstand> standen = [];
    private readonly List<Verloopstap> stappen = [];

    private Verloop(IReadOnlyList<Bron> bronnen) => this.bronnen = bronnen;

    /// <summary>The rows in the order in which they worked, refused rows first.</summary>
    public IReadOnlyList<Verloopstap> Stappen => stappen;

    /// <summary>The used rows that are no measurements: trajecten, and what is known of the client.</summary>
    public IReadOnlyList<Gevolgderij> Overig { get; private set; } = [];

    /// <summary>What each source knows at the end of the day, in order of priority.</summary>
    public IReadOnlyList<Bronstand> Bronstanden => [.. standen.Values];

    /// <summary>The source that decides, or null when the client is not on the ladder.</summary>
    public Bronstand? Winnaar =>
        standen.Values.Where(stand => stand.Niveau is { IsTrede: true }).OrderByDescending(stand => stand.Gemeten).ThenBy(stand => stand.Bron).FirstOrDefault()
        ?? standen.Values.Where(stand => stand.Niveau is not null).OrderByDescending(stand => stand.Gemeten).ThenBy(stand => stand.Bron).FirstOrDefault();

    /// <summary>Why the client is out of the ladder; null for who is on it or was never in it.</summary>
    public Uitstroomreden? Reden => Winnaar is not null ? null : standen.Values.Where(stand => stand.Vertrokken is not null)
        .OrderByDescending(stand => stand.Vertrokken).ThenBy(stand => Uitstroomredenfeiten.OverPersoon(stand.Reden) ? 0 : 1).ThenBy(stand => stand.Bron)
        .Select(stand => (Uitstroomreden?)stand.Reden).FirstOrDefault();

    /// <summary>The union of the subgroups of the sources that have not left.</summary>
    public Subgroepen Subgroepen => standen.Values.Where(stand => stand.Niveau is not null).Aggregate(Subgroepen.Geen, (set, stand) => new Subgroepen(set.Masker | stand.Subgroepen.Masker));

    /// <summary>Replays the rows of one client.</summary>
    /// <param name="rijen">The rows as they stood in the files.</param>
    /// <param name="bronnen">The sources in order of priority.</param>
    /// <param name="peildatum">The day.</param>
    /// <param name="bekendOp">Rows that became known later do not count; null: all count.</param>
    public static Verloop Van(IReadOnlyList<Gevolgderij> rijen, IReadOnlyList<Bron> bronnen, Dag peildatum, Dag? bekendOp)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        var verloop = new Verloop(bronnen);
        verloop.Overig = [.. rijen.Where(IsOverig)];
        foreach (var rij in rijen.Where(rij => rij.Rij is null && !IsOverig(rij)))
        {
            var bevindingen = rij.Bevindingen.KeurtAf ? rij.Bevindingen.Afkeuringen : rij.Bevindingen;
            verloop.stappen.Add(new Verloopstap(rij, null, "niet gebruikt", string.Join(" ", bevindingen.Codes().Select(code => Bevindingcatalogus.Van(code).Wat)), Telt: false));
        }

        foreach (var rij in OpVolgorde(rijen)) verloop.Speel(rij, rijen, peildatum, bekendOp);
        return verloop;
    }

    /// <summary>Where a client stood from day to day up to and including a day; only the days on which that changed.</summary>
    /// <param name="rijen">The rows, as for <see cref="Van"/>.</param>
    /// <param name="bronnen">The sources in order of priority.</param>
    /// <param name="tot">The last day.</param>
    public static IReadOnlyList<Verloopstand> Standen(IReadOnlyList<Gevolgderij> rijen, IReadOnlyList<Bron> bronnen, Dag tot)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        var reeks = new List<Verloopstand>();
        var verloop = new Verloop(bronnen);
        foreach (var dag in OpVolgorde(rijen).Where(rij => rij.Rij!.Value.Sleutel.Dag <= tot).GroupBy(rij => rij.Rij!.Value.Sleutel.Dag))
        {
            foreach (var rij in dag) verloop.Speel(rij, rijen, tot, null);
            var stand = new Verloopstand(dag.Key, verloop.Winnaar?.Niveau, verloop.Reden);
            if (stand is { Niveau: null, Reden: null } || (reeks.Count > 0 && reeks[^1] with { Vanaf = dag.Key } == stand)) continue;
            reeks.Add(stand);
        }

        return reeks;
    }

    private static List<Gevolgderij> OpVolgorde(IReadOnlyList<Gevolgderij> rijen) => [.. rijen.Where(rij => rij.Rij is { Waarde.IsWeg: false })
        .OrderBy(rij => rij.Rij!.Value.Sleutel.Dag).ThenBy(rij => Rang(rij.Rij!.Value)).ThenBy(rij => rij.Rij!.Value.Sleutel.Bron).ThenBy(rij => rij.Levering).ThenBy(rij => rij.Regel)];

    private static bool IsOverig(Gevolgderij rij) => rij is { Rij: null, Bus: null, Wat: not null, Bevindingen.KeurtAf: false };

    // Within a day: measurements, then leavings about one system, then leavings about the person.
    private static int Rang(Meetrij rij) => !rij.Sleutel.Uitstroom ? 0 : Uitstroomredenfeiten.OverPersoon(rij.Waarde.Reden) ? 2 : 1;

    private void Speel(Gevolgderij rij, IReadOnlyList<Gevolgderij> alle, Dag peildatum, Dag? bekendOp)
    {
        var (sleutel, waarde) = (rij.Rij!.Value.Sleutel, rij.Rij.Value.Waarde);
        var gevolg = WaaromNiet(rij, alle, peildatum, bekendOp);
        var telt = gevolg is null;
        gevolg ??= sleutel.Uitstroom ? Vertrek(sleutel, waarde) : Meting(sleutel, waarde);
        stappen.Add(new Verloopstap(rij, sleutel.Dag, rij.Wat ?? Wat(sleutel, waarde), gevolg, telt));
    }

    private static string? WaaromNiet(Gevolgderij rij, IReadOnlyList<Gevolgderij> alle, Dag peildatum, Dag? bekendOp)
    {
        var (sleutel, waarde) = (rij.Rij!.Value.Sleutel, rij.Rij.Value.Waarde);
        if (sleutel.Dag > peildatum) return "Telt nog niet: dit is na de peildatum.";
        if (waarde.Bekend > bekendOp) return $"Telt niet: pas bekend geworden op {waarde.Bekend}.";
        if (rij.TeltNiet is not null) return rij.TeltNiet;
        var later = alle.Where(ander => ander is { Rij: { } ook, TeltNiet: null } && ook.Sleutel == sleutel && !(ook.Waarde.Bekend > bekendOp) && (ander.Levering, ander.Regel).CompareTo((rij.Levering, rij.Regel)) > 0)
            .MaxBy(ander => (ander.Levering, ander.Regel));
        return later is null ? null : $"Vervangen door regel {later.Regel.ToString(System.Globalization.CultureInfo.InvariantCulture)} van {later.Bestand}.";
    }

    private string Meting(Meetsleutel sleutel, Meetwaarde waarde)
    {
        var trede = waarde.Trede!.Value;
        var oud = standen.GetValueOrDefault(sleutel.Bron) ?? new Bronstand(sleutel.Bron);
        var stand = oud with { Subgroepen = waarde.Subgroepen, Vertrokken = null, Reden = Uitstroomreden.Geen };
        var terug = oud.Vertrokken is not null ? "Komt terug. " : string.Empty;
        if (trede == Trede.NietBepaald && oud.Niveau is { } bekend && bekend != Trede.NietBepaald)
        {
            standen[sleutel.Bron] = stand;
            return $"Code 0 verandert niets: {bronnen[sleutel.Bron]} blijft op {bekend}.";
        }

        standen[sleutel.Bron] = stand with { Niveau = trede, Groei = waarde.Groei, Gemeten = sleutel.Dag };
        return $"{terug}{bronnen[sleutel.Bron]} staat nu op {trede}.";
    }

    private string Vertrek(Meetsleutel sleutel, Meetwaarde waarde)
    {
        if (!standen.ContainsKey(sleutel.Bron)) standen[sleutel.Bron] = new Bronstand(sleutel.Bron);
        if (!Uitstroomredenfeiten.OverPersoon(waarde.Reden))
        {
            standen[sleutel.Bron] = new Bronstand(sleutel.Bron) { Vertrokken = sleutel.Dag, Reden = waarde.Reden };
            return $"{bronnen[sleutel.Bron]} is klaar met deze klant.";
        }

        foreach (var bron in standen.Keys.ToList())
        {
            // Of several leavings about the person on one day, that of the source of the highest priority gives the reason.
            var alVandaag = standen[bron].Vertrokken == sleutel.Dag && Uitstroomredenfeiten.OverPersoon(standen[bron].Reden);
            standen[bron] = new Bronstand(bron) { Vertrokken = sleutel.Dag, Reden = alVandaag ? standen[bron].Reden : waarde.Reden };
        }

        return "De klant is weg; dat geldt voor alle bronnen.";
    }

    private static string Wat(Meetsleutel sleutel, Meetwaarde waarde)
    {
        if (sleutel.Uitstroom)
        {
            var laatste = waarde.Trede is { } trede ? $", laatste trede {trede}" : string.Empty;
            return $"uitstroom, {Uitstroomredenfeiten.Van(waarde.Reden).Code}{laatste}";
        }

        var groei = waarde.Groei switch { Groeipotentieel.Groei => ", groei +", Groeipotentieel.GeenGroei => ", groei 0", Groeipotentieel.Onbekend => ", groei onbekend", _ => string.Empty };
        var naam = waarde.Trede!.Value.IsTrede ? "trede" : "code";
        var groepen = waarde.Subgroepen.Aantal > 0 ? $", subgroepen {waarde.Subgroepen}" : string.Empty;
        return $"{naam} {waarde.Trede}{groei}{groepen}";
    }
}
