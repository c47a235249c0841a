using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Trede.Browser.Tests.Kern;

/// <summary>The addresses of all pages of the program, with something to see at each. A page with a new kind of address has to be given an example here.</summary>
internal static class Rondgang
{
    /// <summary>The pages, and at which addresses there is something to see.</summary>
    public static async Task<IReadOnlyList<(string Pagina, IReadOnlyList<string> Adressen)>> VanAsync(Proefkantoor kantoor)
    {
        var voorbeelden = await VoorbeeldenAsync(kantoor);
        return [.. from route in kantoor.Routes
                   let pagina = route.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type
                   where pagina is not null && !pagina.IsDefined(typeof(Ontwikkelpagina), inherit: false)
                   let pad = "/" + route.RoutePattern.RawText!.TrimStart('/')
                   orderby pad
                   select (pad, voorbeelden.GetValueOrDefault(pad) ?? [Zonder(pad)])];
    }

    private static async Task<Dictionary<string, IReadOnlyList<string>>> VoorbeeldenAsync(Proefkantoor kantoor)
    {
        const string Beheer = "/9901/beheer";
        var klant = await Proefklant.VanAsync(kantoor, 1, team: 1);
        var (traject, uitkering) = await TrajectAsync(kantoor, klant.Nummer);
        var account = await kantoor.Vestiging.Opslag.LeesAsync(
            new Gemeentenummer(1), (context, stop) => context.Set<ToekenningRecord>().Where(rij => rij.Rol == Rol.Teamleider).Select(rij => rij.Account).FirstAsync(stop), TestContext.Current.CancellationToken);
        var (pilot, conflict, meting) = await Meetvoorbeelden.LegAsync(kantoor, klant.Nummer);
        var levering = await Leveringvoorbeelden.LegAsync(kantoor);
        var (sleutel, afspraak) = await Kanaalvoorbeelden.LegAsync(kantoor);
        var lijsten = Beheerlijsten.Alle.Select(lijst => $"{Beheer}/{lijst.Code}").ToList();
        return new(StringComparer.Ordinal)
        {
            ["/{gemeente}/leveringen/{nummer:int}"] = [$"/9901/leveringen/{levering.Vreemd}", $"/9901/leveringen/{levering.Aanvaard}", $"/9901/leveringen/{levering.Gehouden}", $"/9901/leveringen/{levering.Terug}"],
            ["/{gemeente}/leveringen/{nummer:int}/bevindingen/{code}"] = [$"/9901/leveringen/{levering.Gehouden}/bevindingen/{Bevindingcatalogus.Van(Bevindingcode.TredeOnbekend).Code}"],
            ["/{gemeente}/leveringen/{nummer:int}/afwijzen"] = [$"/9901/leveringen/{levering.Gehouden}/afwijzen"],
            ["/{gemeente}/leveringen/{nummer:int}/terugdraaien"] = [$"/9901/leveringen/{levering.Aanvaard}/terugdraaien"],
            ["/{gemeente}/leveringen/{nummer:int}/gebleven"] = [$"/9901/leveringen/{levering.Terug}/gebleven"],
            ["/{gemeente}/leveringen/{nummer:int}/profiel"] = [$"/9901/leveringen/{levering.Vreemd}/profiel"],
            ["/{gemeente}/leveringen/{nummer:int}/eerder"] = [$"/9901/leveringen/{levering.Vreemd}/eerder"],
            ["/{gemeente}/klanten/{nummer:int}"] = [$"/9901/klanten/{klant.Nummer}"],
            ["/{gemeente}/klanten/{nummer:int}/meten"] = [$"/9901/klanten/{klant.Nummer}/meten"],
            ["/{gemeente}/klanten/{nummer:int}/uitstroom"] = [$"/9901/klanten/{klant.Nummer}/uitstroom"],
            ["/{gemeente}/klanten/{nummer:int}/samen"] = [$"/9901/klanten/{klant.Nummer}/samen"],
            ["/{gemeente}/klanten/{nummer:int}/metingen/{boeking:int}/{rij:int}"] = [$"/9901/klanten/{klant.Nummer}/metingen/{meting}"],
            ["/{gemeente}/klanten/{nummer:int}/metingen/{boeking:int}/{rij:int}/corrigeren"] = [$"/9901/klanten/{klant.Nummer}/metingen/{meting}/corrigeren"],
            ["/{gemeente}/conflicten/{klant:int}/{sleutel}"] = [$"/9901/conflicten/{conflict}"],
            ["/{gemeente}/conflicten/besluiten/{besluit:int}"] = [$"/9901/conflicten/besluiten/{Meetvoorbeelden.Besluit}"],
            ["/{gemeente}/beheer/leversleutels/{nummer:int}/stoppen"] = [$"{Beheer}/leversleutels/{sleutel}/stoppen"],
            ["/{gemeente}/beheer/leverafspraken/{nummer:int}"] = [$"{Beheer}/leverafspraken/{afspraak}"],
            ["/{gemeente}/beheer/pilots/{nummer:int}"] = [$"{Beheer}/pilots/{pilot}"],
            ["/{gemeente}/pilots/{nummer:int}"] = [$"/9901/pilots/{pilot}"],
            ["/{gemeente}/klanten/{nummer:int}/gegevens"] = [$"/9901/klanten/{klant.Nummer}/gegevens"],
            ["/{gemeente}/klanten/{nummer:int}/trajecten/nieuw"] = [$"/9901/klanten/{klant.Nummer}/trajecten/nieuw"],
            ["/{gemeente}/klanten/{nummer:int}/trajecten/{traject:int}"] = [$"/9901/klanten/{traject.Klant}/trajecten/{traject.Traject}"],
            ["/{gemeente}/klanten/{nummer:int}/uitkeringen/nieuw"] = [$"/9901/klanten/{klant.Nummer}/uitkeringen/nieuw"],
            ["/{gemeente}/klanten/{nummer:int}/uitkeringen/{uitkering:int}"] = [$"/9901/klanten/{klant.Nummer}/uitkeringen/{uitkering}"],
            ["/welkom/{token}"] = ["/welkom/verlopen"],
            ["/{gemeente}/beheer/accounts/{id:guid}"] = [$"{Beheer}/accounts/{account}"],
            ["/{gemeente}/beheer/accounts/{id:guid}/gegevens"] = [$"{Beheer}/accounts/{account}/gegevens"],
            ["/{gemeente}/beheer/accounts/{id:guid}/rol"] = [$"{Beheer}/accounts/{account}/rol"],
            ["/{gemeente}/beheer/accounts/{id:guid}/stoppen"] = [$"{Beheer}/accounts/{account}/stoppen"],
            ["/{gemeente}/beheer/{soort}"] = lijsten,
            ["/{gemeente}/beheer/{soort}/nieuw"] = [.. lijsten.Select(lijst => lijst + "/nieuw")],
            ["/{gemeente}/beheer/{soort}/{nummer:int}"] = [$"{Beheer}/teams/1", $"{Beheer}/instrumenten/1", $"{Beheer}/aanbieders/1", $"{Beheer}/bronnen/2", $"{Beheer}/subgroepen/8"],
            ["/{gemeente}/beheer/{soort}/{nummer:int}/vervallen"] = [$"{Beheer}/teams/1/vervallen", $"{Beheer}/bronnen/2/vervallen"],
            ["/{gemeente}/beheer/bewaartermijnen/{code}"] = [$"{Beheer}/bewaartermijnen/{Bewaarsoortfeiten.Alle[0].Code}"],
            ["/{gemeente}/beheer/regels/{code}"] = [.. Instelbareregelfeiten.Alle.DistinctBy(regel => regel.Antwoorden.Count).Select(regel => $"{Beheer}/regels/{regel.Code}")],
            ["/organisatie/gemeenten/{nummer:int}"] = ["/organisatie/gemeenten/1"],
            ["/organisatie/gemeenten/{nummer:int}/vervallen"] = ["/organisatie/gemeenten/1/vervallen"],
            ["/organisatie/gemeenten/{nummer:int}/code"] = ["/organisatie/gemeenten/1/code"],
        };
    }

    // A traject that is there, and a benefit of the client, made when there is none.
    private static async Task<(TrajectRecord Traject, int Uitkering)> TrajectAsync(Proefkantoor kantoor, int klant)
    {
        var hier = new Gemeentenummer(1);
        var stop = TestContext.Current.CancellationToken;
        var traject = await kantoor.Vestiging.Opslag.LeesAsync(hier, (context, ct) => (from rij in context.Set<TrajectRecord>()
                                                                                       join wie in context.Set<KlantRecord>() on rij.Klant equals wie.Klant
                                                                                       where wie.Team == 1
                                                                                       orderby rij.Traject
                                                                                       select rij).FirstAsync(ct), stop);
        var uitkering = await kantoor.Vestiging.Opslag.SchrijfAsync(hier, Dader.Programma("proef"), async (beurt, ct) =>
        {
            if (await beurt.Context.Set<UitkeringRecord>().Where(rij => rij.Klant == klant).Select(rij => (int?)rij.Uitkering).FirstOrDefaultAsync(ct) is { } bekend) return bekend;
            var nummer = await beurt.VolgendNummerAsync<UitkeringRecord>(rij => rij.Uitkering, ct);
            beurt.Context.Add(new UitkeringRecord { Gemeente = 1, Uitkering = nummer, Klant = klant, Bron = BronRecord.Eigen, Soort = Uitkeringsoort.Bijstand, Start = Dag.Van(new DateOnly(2020, 1, 1)) });
            beurt.Leg(new Auditregel(Handeling.UitkeringVastgelegd, klant));
            return nummer;
        }, stop);
        return (traject, uitkering);
    }

    private static string Zonder(string pad)
    {
        var adres = pad.Replace("{gemeente}", "9901", StringComparison.Ordinal);
        Assert.False(adres.Contains('{', StringComparison.Ordinal), $"Give an example of {pad} in {nameof(Rondgang)}.");
        return adres;
    }
}
