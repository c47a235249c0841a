using System.Globalization;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>What a provision is held against before it goes to the SRG (SRG relation rules 1 to 8). What Trede does not keep, the wage value and the capacity for work, is not checked.</summary>
internal sealed class Srgtoets
{
    private const int LangsteNummer = 15;

    private readonly Srglayout layout;
    private readonly Srgperiode periode;
    private readonly Srgwoorden woorden;
    private readonly List<Srgvoorziening> alle;
    private readonly IReadOnlyList<Traject>? vorige;
    private readonly HashSet<string> gedeeld;
    private readonly ILookup<int, Srgvoorziening> perKlant;
    private readonly Dictionary<(Bsn, string), Dag> toen = [];
    private readonly ILookup<string, Bsn> toenVan;

    public Srgtoets(Srglayout layout, Srgperiode periode, Srgwoorden woorden, List<Srgvoorziening> alle, IReadOnlyList<Traject>? vorige)
    {
        (this.layout, this.periode, this.woorden, this.alle, this.vorige) = (layout, periode, woorden, alle, vorige);
        perKlant = alle.ToLookup(een => een.Klant);
        gedeeld = [.. alle.GroupBy(een => een.Nummer, StringComparer.Ordinal).Where(groep => groep.Select(een => een.Klant).Distinct().Count() > 1).Select(groep => groep.Key)];
        foreach (var traject in vorige ?? []) toen[(traject.Klant.Bsn, traject.Nummer)] = traject.Start;
        toenVan = (vorige ?? []).ToLookup(traject => traject.Nummer, traject => traject.Klant.Bsn, StringComparer.Ordinal);
    }

    /// <summary>What there is to say of the whole delivery: the administrative difference with the one before.</summary>
    public IEnumerable<Srgbevinding> OverAlles()
    {
        if (vorige is null) yield break;
        var eind = vorige.Where(traject => traject.Einde is null).Select(traject => (traject.Klant.Bsn, traject.Nummer)).Distinct().Count();
        var begin = alle.Count(een => een.Start < periode.Eerste && !(een.Einde < periode.Eerste));
        if (Math.Abs(begin - eind) * 100 > eind * Srglevering.Verschildrempel)
            yield return new Srgbevinding(Bevindingcode.SrgUitVerschil, null, string.Create(CultureInfo.InvariantCulture, $"nu {begin}, in de vorige levering {eind}"));
    }

    public IReadOnlyList<Srgbevinding> Over(Srgvoorziening een, Srgladder ladder)
    {
        var einde = Srglevering.Einde(een, periode);
        var gevonden = new List<Bevindingcode>();
        if (een.Domein == Domein.Wmo || een.Financieringsdeel.Contains("wmo", StringComparison.OrdinalIgnoreCase)) return [Bevinding(een, Bevindingcode.SrgUitWmo)];
        if (een.Bsn.IsLeeg) gevonden.Add(Bevindingcode.SrgUitZonderBsn);
        if (een.Einde < een.Start) gevonden.Add(Bevindingcode.SrgUitEindeVoorBegin);
        if (gedeeld.Contains(een.Nummer) || toenVan[een.Nummer].Any(ander => ander != een.Bsn)) gevonden.Add(Bevindingcode.SrgUitNummerGedeeld);
        if (!PastNummer(een.Nummer)) gevonden.Add(Bevindingcode.SrgUitNummerPastNiet);
        if (einde is not null && woorden.Reden(een.Resultaat) is null) gevonden.Add(Bevindingcode.SrgUitZonderReden);
        if (toen.TryGetValue((een.Bsn, een.Nummer), out var start) && start != een.Start) gevonden.Add(Bevindingcode.SrgUitBeginGewijzigd);
        if (woorden.IsVreemd(een)) gevonden.Add(Bevindingcode.SrgUitSoortOnbekend);
        if (layout.Plaats(Srglayout.Positie) >= 0 && !ladder.HeeftBegin(een.Start)) gevonden.Add(Bevindingcode.SrgUitZonderBeginpositie);
        if (een.Einde is null && een.Resultaat.Length > 0) gevonden.Add(Bevindingcode.SrgUitResultaatZonderEinde);
        if (een.Geboren.IsLeeg || een.Geslacht == Geslacht.Onbekend) gevonden.Add(Bevindingcode.SrgUitPersoonOnvolledig);
        if (einde is null && Srglevering.IsVergeten(een, ladder, periode.Laatste)) gevonden.Add(Bevindingcode.SrgUitLangNietGemeten);
        if (IsDubbel(een)) gevonden.Add(Bevindingcode.SrgUitDubbel);
        if (einde is null && ladder.Vertrokken != Uitstroomreden.Geen) gevonden.Add(Bevindingcode.SrgUitVertrokken);
        return [.. gevonden.Select(code => Bevinding(een, code))];
    }

    // Two of one kind at one time; both are named. "Other" holds many kinds, so those say nothing.
    private bool IsDubbel(Srgvoorziening een)
    {
        var type = woorden.Type(een, out var gekend);
        return gekend && perKlant[een.Klant].Any(ander => !ReferenceEquals(ander, een) && string.Equals(woorden.Type(ander, out _), type, StringComparison.Ordinal)
            && ander.Start <= (een.Einde ?? Dag.Laatste) && een.Start <= (ander.Einde ?? Dag.Laatste) && ander.Start <= periode.Laatste && !(ander.Einde < periode.Eerste));
    }

    private static bool PastNummer(string nummer) =>
        nummer.Length is > 0 and <= LangsteNummer && nummer.All(teken => teken is >= ' ' and <= '~' and not (';' or '"' or ',')) && nummer[0] is not ('=' or '+' or '-' or '@' or '\'' or ' ') && nummer[^1] != ' ';

    private static Srgbevinding Bevinding(Srgvoorziening een, Bevindingcode code) => new(code, een.Klant, $"{een.Instrument}, vanaf {een.Start}");
}
