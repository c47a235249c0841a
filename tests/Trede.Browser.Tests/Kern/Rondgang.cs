using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Participatie.App.Kern;

namespace Trede.Browser.Tests.Kern;

/// <summary>The addresses of all pages of the program, with something to see at each. A page with a new kind of address has to be given an example here.</summary>
internal static class Rondgang
{
    /// <summary>The pages, and at which addresses there is something to see.</summary>
    public static async Task<IReadOnlyList<(string Pagina, IReadOnlyList<string> Adressen)>> VanAsync(Proefkantoor kantoor)
    {
        var klant = await Proefklant.VanAsync(kantoor, 1, team: 1);
        var voorbeelden = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["/{gemeente}/klanten/{nummer:int}"] = [$"/9901/klanten/{klant.Nummer}"],
            ["/welkom/{token}"] = ["/welkom/verlopen"],
        };
        return [.. from route in kantoor.Routes
                   let pagina = route.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type
                   where pagina is not null && !pagina.IsDefined(typeof(Ontwikkelpagina), inherit: false)
                   let pad = "/" + route.RoutePattern.RawText!.TrimStart('/')
                   orderby pad
                   select (pad, voorbeelden.GetValueOrDefault(pad) ?? [Zonder(pad)])];
    }

    private static string Zonder(string pad)
    {
        var adres = pad.Replace("{gemeente}", "9901", StringComparison.Ordinal);
        Assert.False(adres.Contains('{', StringComparison.Ordinal), $"Give an example of {pad} in {nameof(Rondgang)}.");
        return adres;
    }
}
