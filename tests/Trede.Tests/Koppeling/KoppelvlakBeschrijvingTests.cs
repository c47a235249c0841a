using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Proefbank;

namespace Trede.Tests.Koppeling;

/// <summary>The description of the programming interface: good by the rules for interfaces of the government, and true.</summary>
public sealed class KoppelvlakBeschrijvingTests
{
    private static readonly string Bestand = Bronmap.In("src", "Trede", "Koppeling", "Koppelvlak", "openapi.json");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Description_Linted_HasNothingToSay() => Assert.Contains("No results", await LintAsync(Bestand), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"/gemeenten/{code}/leveringen\"", "\"/gemeenten/{code}/Leveringen_lijst/\"")]
    [InlineData("\"name\": \"pagina\"", "\"name\": \"pagina_nummer\"")]
    [InlineData("\"bestandsnaam\": {", "\"bsn\": {")]
    [InlineData("\"url\": \"/api/v1\"", "\"url\": \"/api\"")]
    public async Task Description_WithAFault_IsFound(string goed, string fout)
    {
        var map = Directory.CreateTempSubdirectory("trede-koppelvlak-");
        var kapot = Path.Combine(map.FullName, "openapi.json");
        var tekst = await File.ReadAllTextAsync(Bestand, Stop);
        Assert.Contains(goed, tekst, StringComparison.Ordinal);
        await File.WriteAllTextAsync(kapot, tekst.Replace(goed, fout, StringComparison.Ordinal), Stop);

        await Assert.ThrowsAsync<InvalidOperationException>(() => LintAsync(kapot));

        map.Delete(recursive: true);
    }

    [Fact]
    public async Task Description_NamesWhatThereIs_AndNothingElse()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var beschreven = (await proef.Vraag(HttpMethod.Get, "/api/v1/openapi.json", null)).Json;

        var routes = proef.Demo.Web.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(route => route.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(route => route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(methode => $"{methode} {route.RoutePattern.RawText!["/api/v1".Length..].Replace(":int", string.Empty, StringComparison.Ordinal)}"));
        var paden = beschreven.GetProperty("paths").EnumerateObject().SelectMany(pad => pad.Value.EnumerateObject().Select(methode => $"{methode.Name.ToUpperInvariant()} {pad.Name}"));

        Assert.Equal(routes.Order(StringComparer.Ordinal), paden.Order(StringComparer.Ordinal));
        Assert.Equal(Probleem.Versie, beschreven.GetProperty("info").GetProperty("version").GetString());
    }

    [Fact]
    public async Task Answers_HaveThePartsThatAreDescribed()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var sleutel = await proef.Sleutel();
        var schemas = JsonDocument.Parse(await File.ReadAllTextAsync(Bestand, Stop)).RootElement.GetProperty("components").GetProperty("schemas");

        var bezig = await proef.Lever(sleutel, Kanaalproef.Metingen(0, 2) + "123456789;2026-02-20;2;jaarmeting\n");
        var levering = await proef.Wacht(bezig.Location!, sleutel);
        var bevindingen = (await proef.Lees(bezig.Location + "/bevindingen", sleutel)).Json;
        var lijst = (await proef.Lees(Kanaalproef.Pad, sleutel)).Json;
        var fout = (await proef.Lees(Kanaalproef.Pad + "?pagina=x", sleutel)).Json;

        Assert.Equal(Velden(schemas.GetProperty("Levering")), Delen(levering));
        Assert.Equal(Velden(schemas.GetProperty("Aantallen")), Delen(levering.GetProperty("aantallen")));
        Assert.Equal(Velden(schemas.GetProperty("Bevindingen")), Delen(bevindingen));
        Assert.Equal(Velden(schemas.GetProperty("Bevinding")), Delen(bevindingen.GetProperty("bevindingen")[0]));
        Assert.Equal(Velden(schemas.GetProperty("Leveringen")), Delen(lijst));
        Assert.Equal(Velden(schemas.GetProperty("Probleem")), Delen(fout));
        Assert.Equal(Velden(schemas.GetProperty("Invoerfout")), Delen(fout.GetProperty("errors")[0]));
    }

    private static IEnumerable<string> Velden(JsonElement schema) => Delen(schema.GetProperty("properties"));

    private static IEnumerable<string> Delen(JsonElement beeld) => beeld.EnumerateObject().Select(deel => deel.Name).Order(StringComparer.Ordinal);

    private static Task<string> LintAsync(string bestand)
    {
        var map = Bronmap.In("tests", "koppelvlak");
        var linter = Path.Combine(map, "node_modules", "@stoplight", "spectral-cli", "dist", "index.js");
        if (!File.Exists(linter)) throw new FileNotFoundException("The packages of tests/koppelvlak are not there. ./test installs them, or: npm ci in that folder.");
        return Proefproces.VoerAsync("node", [linter, "lint", "--ruleset", Path.Combine(map, "regels.yaml"), "--fail-severity", "hint", bestand]);
    }
}
