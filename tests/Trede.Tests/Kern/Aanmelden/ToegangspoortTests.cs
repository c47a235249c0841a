using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Participatie.Kern;

namespace Trede.Tests.Kern;

/// <summary>Every address of the program, for everybody.</summary>
public sealed class ToegangspoortTests
{
    [Fact]
    public async Task Endpoints_All_SayWhoMaySeeThem()
    {
        await using var proef = await Aanmeldproef.Start();

        // What the framework adds by itself bears no mark, and so does not exist.
        foreach (var endpoint in Endpoints(proef).Where(een => !een.RoutePattern.RawText!.StartsWith("/_framework", StringComparison.Ordinal)))
            Assert.True(endpoint.Metadata.GetMetadata<OpenbaarAttribute>() is not null ^ endpoint.Metadata.GetMetadata<VereistAttribute>() is not null, endpoint.RoutePattern.RawText);
    }

    [Fact]
    public async Task Endpoints_WithinAMunicipality_AreNotForEverybody()
    {
        await using var proef = await Aanmeldproef.Start();

        foreach (var endpoint in Endpoints(proef).Where(een => een.RoutePattern.Parameters.Any(deel => deel.Name == "gemeente"))) Assert.Null(endpoint.Metadata.GetMetadata<OpenbaarAttribute>());
    }

    [Fact]
    public async Task Endpoints_NotPublic_AskAStrangerToSignIn()
    {
        await using var proef = await Aanmeldproef.Start();

        foreach (var pad in Paden(proef, "9901").Where(een => een.Eis is not null).Select(een => een.Pad))
        {
            using var kijk = await proef.Vraag(pad);
            using var daad = await proef.Post(pad, [("x", "y")]);

            if (pad != "/afmelden") Assert.Equal("/aanmelden" + (pad == "/" ? string.Empty : "?terug=" + Uri.EscapeDataString(pad)), kijk.Headers.Location?.OriginalString);
            Assert.Equal("/aanmelden", daad.Headers.Location?.OriginalString);
        }
    }

    [Theory]
    [InlineData(Rol.Klantmanager)]
    [InlineData(Rol.Uitvoerder)]
    [InlineData(Rol.Teamleider)]
    [InlineData(Rol.Beleid)]
    [InlineData(Rol.Controller)]
    [InlineData(Rol.Onderzoeker)]
    [InlineData(Rol.Accountant)]
    [InlineData(Rol.Beheerder)]
    public async Task Endpoints_OfEveryRole_AreThereOrAreUnknown(Rol rol)
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.GeefRol(Aanmeldproef.Klantmanager, 1, rol);
        await proef.Binnen(Aanmeldproef.Klantmanager);
        var onbekend = await Onbekend(proef);
        var rechten = Rolfeiten.Van(rol).Rechten;

        foreach (var (pad, eis) in Paden(proef, "9901"))
        {
            if (eis is null || pad == "/afmelden") continue;
            var mag = !eis.Organisatie && (pad.StartsWith("/9901", StringComparison.Ordinal) ? (rechten & eis.Recht) == eis.Recht || (eis.Of != Recht.Geen && (rechten & eis.Of) == eis.Of) : eis.Recht == Recht.Geen);
            using var antwoord = await proef.Vraag(pad);
            if (mag) Assert.True(antwoord.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.Redirect && antwoord.Headers.Location?.OriginalString.StartsWith("/aanmelden", StringComparison.Ordinal) != true, $"{pad} {antwoord.StatusCode}");
            else Assert.Equal(onbekend, await Beeld(antwoord));
        }
    }

    [Theory]
    [InlineData("/9902")]
    [InlineData("/9903")]
    [InlineData("/9904")]
    [InlineData("/0000")]
    [InlineData("/990")]
    [InlineData("/99011")]
    [InlineData("/+901")]
    [InlineData("/99O1")]
    [InlineData("/%D9%A9%D9%A9%D9%A0%D9%A1")]
    public async Task Municipality_OfOthersOrOfNobody_IsLikeAnUnknownAddress(string pad)
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.Binnen(Aanmeldproef.Klantmanager);

        using var antwoord = await proef.Vraag(pad);

        Assert.Equal(await Onbekend(proef), await Beeld(antwoord));
    }

    [Fact]
    public async Task Pages_InEveryMunicipalityOfOthers_AreLikeUnknownAddresses()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.Binnen(Aanmeldproef.Klantmanager);
        var onbekend = await Onbekend(proef);

        foreach (var (pad, _) in Paden(proef, "9902").Where(een => een.Pad.StartsWith("/9902", StringComparison.Ordinal)))
        {
            using var kijk = await proef.Vraag(pad);
            using var daad = await proef.Post(pad, []);
            Assert.Equal(onbekend, await Beeld(kijk));
            Assert.Equal(HttpStatusCode.NotFound, daad.StatusCode);
        }
    }

    [Fact]
    public async Task Endpoint_WithoutAMark_DoesNotExist()
    {
        await using var web = await Webproef.Start(daarbij: app => app.MapGet("/vergeten", () => "geheim"));

        using var antwoord = await web.Vraag("/vergeten");

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    [Fact]
    public async Task Menu_EveryPart_LeadsToAPage()
    {
        await using var proef = await Aanmeldproef.Start();
        var paden = Endpoints(proef).Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);

        foreach (var punt in Menupunt.Alle) Assert.Contains(("{gemeente}/" + punt.Pad).TrimEnd('/'), paden);
    }

    [Fact]
    public async Task Start_WithSeveralMunicipalities_LetsOneChoose()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.Binnen(Aanmeldproef.Beheerder);

        var blad = await proef.Blad("/");

        Assert.Equal(["/9902", "/9901"], blad.QuerySelectorAll("main .wie a").Select(een => een.GetAttribute("href")));
        Assert.Contains("Functioneel beheerder en accountant", blad.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithoutARole_SaysWhomToAsk()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.NeemRollen(Aanmeldproef.Klantmanager, 1);
        await proef.Binnen(Aanmeldproef.Klantmanager);

        Assert.Contains("U hebt nog geen rol in een gemeente.", (await proef.Blad("/")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<RouteEndpoint> Endpoints(Aanmeldproef proef) => proef.Web.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static IEnumerable<(string Pad, VereistAttribute? Eis)> Paden(Aanmeldproef proef, string gemeente) => Endpoints(proef)
        .Select(endpoint => ("/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(deel => string.Concat(deel.Parts.Select(stuk => stuk switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "gemeente" } => gemeente,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart soort when soort.ParameterPolicies.Any(eis => eis.Content == "guid") => Guid.Empty.ToString(),
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart => "1",
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart vast => vast.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart punt => punt.Content,
            _ => "x",
        })))), endpoint.Metadata.GetMetadata<VereistAttribute>())).Distinct();

    private static async Task<string> Onbekend(Aanmeldproef proef)
    {
        using var antwoord = await proef.Vraag("/bestaat/niet");
        return await Beeld(antwoord);
    }

    private static async Task<string> Beeld(HttpResponseMessage antwoord)
    {
        var blad = await Webproef.Lees(antwoord);
        foreach (var bewijs in blad.QuerySelectorAll($"input[name={Formulierbewijs.Veldnaam}]")) bewijs.Remove();
        return $"{(int)antwoord.StatusCode} {blad.DocumentElement.OuterHtml}";
    }
}
