using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>The working out of one delivery: of each kind what is compared with what.</summary>
internal sealed class Leveringswerkblad(
    ParticipatieContext context, Klantkoppeling koppeling, Leveropdracht opdracht, short? bron, Leveringsinhoud inhoud, Participatiekolommen? kolommen, CancellationToken stop)
{
    /// <summary>Measurements and leavings.</summary>
    public async Task<Leveringsplan> MetingenAsync()
    {
        var geleverd = inhoud.Geleverd;
        var verenigd = Leveringsvergelijking.Verenigd(OpKlant(geleverd));
        var (uit, eerder) = await VergelijkAsync(verenigd, inhoud.Volledig);
        var bewaar = new Gekozenrijen(geleverd, verenigd, uit.Rijen);
        return Plan(Leveringsoort.Metingen, verenigd.Select(rij => (int)rij.Sleutel.Persoon), Gevuld(geleverd)) with
        {
            Nieuw = uit.Nieuw,
            Gewijzigd = uit.Gewijzigd,
            Ongewijzigd = uit.Ongewijzigd,
            Vervangen = uit.Vervangen,
            Intrekking = inhoud.Volledig is null ? null : uit.Intrekking,
            Rijen = bewaar,
            Weg = [.. uit.Ontbreekt.Select(plaats => eerder[plaats])],
            Klanten = Genoemd(bewaar.Select(rij => (int)rij.Rij.Sleutel.Persoon)),
        };
    }

    /// <summary>Trajecten.</summary>
    public async Task<Leveringsplan> TrajectenAsync()
    {
        var (opgaven, klanten, uit) = await VergelijkTrajectenAsync();
        return Plan(Leveringsoort.Trajecten, klanten, Gevuld(inhoud.Trajecten)) with
        {
            Nieuw = uit.Nieuw,
            Gewijzigd = uit.Gewijzigd,
            Ongewijzigd = uit.Ongewijzigd,
            Vervangen = uit.Vervangen,
            Trajecten = [.. opgaven.Leg(klanten, uit.Wijzigingen, Bekend, static (_, _) => null)],
            Klanten = Genoemd(uit.Wijzigingen.Select(wijziging => klanten[wijziging.Rij])),
        };
    }

    /// <summary>What is known of clients.</summary>
    public async Task<Leveringsplan> KlantenAsync()
    {
        var (opgaven, klanten, uit) = await VergelijkKlantenAsync();
        var nieuwen = Genoemd(uit.Wijzigingen.Select(wijziging => klanten[wijziging.Rij]));
        VulNieuwen(nieuwen, klanten, uit);
        return Plan(Leveringsoort.Klanten, klanten, Gevuld(inhoud.Klanten)) with
        {
            Nieuw = uit.Nieuw,
            Gewijzigd = uit.Gewijzigd,
            Ongewijzigd = uit.Ongewijzigd,
            Vervangen = uit.Vervangen,
            Gegevens = [.. opgaven.Leg(klanten, uit.Wijzigingen)],
            Klanten = nieuwen,
        };
    }

    /// <summary>A delivery of the statistic of re-integration: a row is a provision, with what it tells of the client and, in older ones, a position.</summary>
    public async Task<Leveringsplan> SrgAsync()
    {
        var (trajecten, klanten, uit) = await VergelijkTrajectenAsync();
        var (gegevens, personen, bekend) = await VergelijkKlantenAsync();
        var eersten = new Dictionary<(int Klant, ulong Nummer), Dag>();
        foreach (var (rij, voorziening) in inhoud.Srgmetingen)
        {
            var wie = (koppeling.Klant(Bsn.Van(rij.Sleutel.Persoon)), voorziening.Nummerhash);
            var eerste = trajecten.EerstePositie(wie.Item1, wie.Nummerhash) is { } toen && toen < rij.Sleutel.Dag ? toen : rij.Sleutel.Dag;
            if (!eersten.TryGetValue(wie, out var nu) || eerste < nu) eersten[wie] = eerste;
        }

        var metingen = inhoud.Srgmetingen.Select(meting => OpKlant(Srgmomenten.MetMoment(meting, eersten[(koppeling.Klant(Bsn.Van(meting.Rij.Sleutel.Persoon)), meting.Voorziening.Nummerhash)]))).ToList();
        var (posities, _) = await VergelijkAsync(metingen, null);
        List<Geleverderij> bewaar = [.. posities.Rijen.Select(plaats => new Geleverderij(metingen[plaats], null, ToegepasteRegel.Geen, null, string.Empty))];
        var nieuwen = Genoemd(uit.Wijzigingen.Select(wijziging => klanten[wijziging.Rij]).Concat(bekend.Wijzigingen.Select(wijziging => personen[wijziging.Rij])).Concat(bewaar.Select(rij => (int)rij.Rij.Sleutel.Persoon)));
        VulNieuwen(nieuwen, personen, bekend);
        // A row whose provision says what it said before can still hold another position.
        var metAnderePositie = Math.Min(uit.Ongewijzigd, Math.Max(0, bewaar.Count - uit.Nieuw - uit.Gewijzigd));
        return Plan(Leveringsoort.Srg, personen, Gevuld(inhoud.Trajecten)) with
        {
            Nieuw = uit.Nieuw,
            Gewijzigd = uit.Gewijzigd + metAnderePositie,
            Ongewijzigd = (int)inhoud.Verslag.Bruikbaar - uit.Nieuw - uit.Gewijzigd - metAnderePositie - uit.Vervangen,
            Vervangen = uit.Vervangen,
            Rijen = bewaar,
            Trajecten = [.. trajecten.Leg(klanten, uit.Wijzigingen, Bekend, (klant, nummer) => eersten.TryGetValue((klant, nummer), out var dag) ? dag : trajecten.EerstePositie(klant, nummer))],
            Gegevens = [.. gegevens.Leg(personen, bekend.Wijzigingen)],
            Klanten = nieuwen,
        };
    }

    /// <summary>A delivery of the statistic of benefits.</summary>
    public async Task<Leveringsplan> BusAsync()
    {
        var opgaven = await Uitkeringopgaven.LeesAsync(context, bron, stop);
        var klanten = inhoud.Busmetingen.Select(meting => koppeling.Klant(Bsn.Van(meting.Sleutel.Persoon))).ToList();
        var rijen = inhoud.Busmetingen.Select((meting, plaats) => Uitkeringopgaven.OpKlant(meting, klanten[plaats])).ToList();
        var uit = Opgaven.Vergelijk([.. rijen.Select(meting => (Uitkeringopgaven.Sleutel(meting), Uitkeringopgave.Van(meting)))], opgaven.Eerder, opgaven.Eerder, static (_, geleverd, _, _) => geleverd);
        var geraakt = uit.Wijzigingen.Select(wijziging => klanten[wijziging.Rij]).ToHashSet();
        var toen = opgaven.Van(geraakt);
        var (eerst, straks) = (Busverloop.Bepaal([toen], 1, eenGemeente: true), Busverloop.Bepaal([toen, [.. rijen.Where(meting => geraakt.Contains((int)meting.Sleutel.Persoon))]], 1, eenGemeente: true));
        var metingen = straks.Rijen.SelectMany(deel => deel).ToList();
        // What the source said before of these people and does not say any more, counts no longer.
        var eerder = Eerder(geraakt);
        var posities = Leveringsvergelijking.Maak(metingen, eerder, new Dagbereik(Dag.Eerste, Dag.Laatste), await HandwerkLezen.VanAsync(context, bron, stop));
        List<Geleverderij> bewaar = [.. posities.Rijen.Select(plaats => new Geleverderij(metingen[plaats], null, ToegepasteRegel.Geen, null, string.Empty))];
        return Plan(Leveringsoort.Bus, klanten, Tel(("einde", rijen.Count(meting => meting.Einde is not null)))) with
        {
            Nieuw = uit.Nieuw,
            Gewijzigd = uit.Gewijzigd,
            Ongewijzigd = uit.Ongewijzigd,
            Vervangen = uit.Vervangen,
            Rijen = bewaar,
            Weg = [.. posities.Ontbreekt.Select(plaats => eerder[plaats])],
            Uitkeringen = [.. opgaven.Leg(rijen, uit.Wijzigingen, eerst.Uitkeringen, straks.Uitkeringen)],
            Klanten = Genoemd(geraakt),
        };
    }

    private async Task<(Leveringsvergelijking Uit, IReadOnlyList<Meetrij> Eerder)> VergelijkAsync(IReadOnlyList<Meetrij> rijen, Volledigelevering? heel)
    {
        var volledig = heel is null ? null : heel.Periode ?? Leveringsvergelijking.Periode(rijen);
        var eerder = Eerder(volledig is null ? rijen.Select(rij => (int)rij.Sleutel.Persoon).ToHashSet() : null);
        return (Leveringsvergelijking.Maak(rijen, eerder, volledig, await HandwerkLezen.VanAsync(context, bron, stop)), eerder);
    }

    // Without columns it said nothing.
    private IReadOnlyList<Meetrij> Eerder(IReadOnlySet<int>? klanten) => kolommen is null ? [] : Bronrijen.Van(kolommen, opdracht.Levering.Bron, klanten);

    private async Task<(Trajectopgaven Opgaven, List<int> Klanten, Opgavevergelijking<Traject> Uit)> VergelijkTrajectenAsync()
    {
        var opgaven = await Trajectopgaven.LeesAsync(context, bron, stop);
        var klanten = inhoud.Trajecten.Select(traject => Wie(traject.Klant, traject.LokaleSleutel)).ToList();
        var rijen = inhoud.Trajecten.Select((traject, plaats) => (Klant: klanten[plaats], Traject: opgaven.Vergelijkbaar(traject))).Select(rij => ((rij.Klant, rij.Traject.Nummer), rij.Traject)).ToList();
        stop.ThrowIfCancellationRequested();
        return (opgaven, klanten, Opgaven.Vergelijk(rijen, opgaven.Eerder, opgaven.Nu, static (_, geleverd, eerder, staat) => Opgavesamenvoeging.Voeg(geleverd, eerder, staat)));
    }

    private async Task<(Klantopgaven Opgaven, List<int> Klanten, Opgavevergelijking<Klantgegeven> Uit)> VergelijkKlantenAsync()
    {
        var klanten = inhoud.Klanten.Select(gegeven => Wie(gegeven.Klant, gegeven.LokaleSleutel)).ToList();
        var opgaven = await Klantopgaven.LeesAsync(context, bron, klanten.ToHashSet(), stop);
        // Rows of one client in one file add up: a part that a row leaves empty says nothing.
        var gezegd = new Dictionary<int, Klantgegeven>();
        var rijen = inhoud.Klanten.Select((gegeven, plaats) =>
            (klanten[plaats], gezegd[klanten[plaats]] = Opgavesamenvoeging.Aangevuld(gegeven with { Klant = default, LokaleSleutel = string.Empty, Bron = 0 }, gezegd.GetValueOrDefault(klanten[plaats])))).ToList();
        return (opgaven, klanten, Opgaven.Vergelijk(rijen, opgaven.Eerder, opgaven.Nu, (klant, geleverd, eerder, staat) => Opgavesamenvoeging.Voeg(geleverd, eerder, staat, opgaven.Lager(klant), opgaven.Hoger(klant)),
            static (geleverd, eerder) => Opgavesamenvoeging.Aangevuld(geleverd, eerder).Equals(eerder)));
    }

    private int Wie(Klant klant, string lokaleSleutel) => lokaleSleutel.Length > 0 ? koppeling.Klant(lokaleSleutel) : koppeling.Klant(klant.Bsn);

    private Dag Bekend(int traject) => inhoud.Trajecten[traject].Bekend ?? opdracht.Leverdag;

    // Nobody sees a client who is only laid ready, so what is said of one can stand there at once.
    private static void VulNieuwen(IReadOnlyList<Nieuweklant> nieuwen, List<int> klanten, Opgavevergelijking<Klantgegeven> uit)
    {
        var gezegd = uit.Wijzigingen.ToDictionary(wijziging => klanten[wijziging.Rij], wijziging => wijziging.Wordt);
        foreach (var klant in nieuwen)
            if (gezegd.TryGetValue(klant.Klant, out var gegeven)) klant.Gegeven = gegeven;
    }

    private Meetrij[] OpKlant(IReadOnlyList<Geleverderij> geleverd)
    {
        var (rijen, plaats) = (new Meetrij[geleverd.Count], 0);
        foreach (var rij in geleverd)
        {
            stop.ThrowIfCancellationRequested();
            rijen[plaats++] = rij.LokaleSleutel is { Length: > 0 } sleutel ? Van(rij.Rij, koppeling.Klant(sleutel)) : OpKlant(rij.Rij);
        }

        return rijen;
    }

    private Meetrij OpKlant(Meetrij rij) => Van(rij, koppeling.Klant(Bsn.Van(rij.Sleutel.Persoon)));

    private static Meetrij Van(Meetrij rij, int klant) => rij with { Sleutel = Meetsleutel.Van((uint)klant, 0, 0, rij.Sleutel.Dag, rij.Sleutel.Uitstroom) };

    private List<Nieuweklant> Genoemd(IEnumerable<int> klanten)
    {
        var genoemd = klanten.ToHashSet();
        return [.. koppeling.Nieuw.Where(klant => genoemd.Contains(klant.Klant))];
    }

    private Leveringsplan Plan(Leveringsoort soort, IEnumerable<int> personen, Dictionary<string, int> gevuld) => new()
    {
        Soort = soort,
        Verslag = inhoud.Verslag,
        Positie = 0,
        Omvang = new Leveringsomvang((int)inhoud.Verslag.Bruikbaar, (int)inhoud.Verslag.Afgekeurd, personen.ToHashSet().Count, gevuld),
    };

    private static Dictionary<string, int> Gevuld(IReadOnlyList<Geleverderij> rijen) => Tel(
        ("groeipotentieel", rijen.Count(rij => !rij.Rij.Sleutel.Uitstroom && rij.Rij.Waarde.Groei is Groeipotentieel.Groei or Groeipotentieel.GeenGroei)),
        ("subgroepen", rijen.Count(rij => !rij.Rij.Sleutel.Uitstroom && rij.Rij.Waarde.Subgroepen != Subgroepen.Geen)),
        ("vragen", rijen.Count(rij => rij.Antwoorden is not null)),
        ("uren", rijen.Count(rij => rij.Uren is not null)),
        ("uitstroom", rijen.Count(rij => rij.Rij.Sleutel.Uitstroom)));

    private static Dictionary<string, int> Gevuld(IReadOnlyList<Traject> rijen) => Tel(
        ("aanbieder", rijen.Count(rij => rij.Aanbieder.Length > 0)),
        ("einddatum", rijen.Count(rij => rij.Einde is not null)),
        ("resultaat", rijen.Count(rij => rij.Resultaat.Length > 0)),
        ("kosten", rijen.Count(rij => rij.Kosten is not null)));

    private static Dictionary<string, int> Gevuld(IReadOnlyList<Klantgegeven> rijen) => Tel(
        ("geboortedatum", rijen.Count(rij => rij.Geboortedatum != default)),
        ("geslacht", rijen.Count(rij => rij.Geslacht != default)),
        ("postcode4", rijen.Count(rij => rij.Postcode4 != 0)),
        ("voornaam", rijen.Count(rij => rij.Voornaam.Length > 0)),
        ("achternaam", rijen.Count(rij => rij.Achternaam.Length > 0)));

    private static Dictionary<string, int> Tel(params ReadOnlySpan<(string Deel, int Aantal)> delen)
    {
        var gevuld = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (deel, aantal) in delen) gevuld[deel] = aantal;
        return gevuld;
    }
}
