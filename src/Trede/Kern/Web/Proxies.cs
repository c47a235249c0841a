using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using IPNetwork = System.Net.IPNetwork;

namespace Participatie.App.Kern;

/// <summary>Reverse proxies that may say who asked, and whether that was over https. Who is not named is not believed.</summary>
internal static class Proxies
{
    /// <summary>Believes the proxies in the settings; what is no address is a wrong call.</summary>
    public static void Vertrouw(WebApplicationBuilder bouwer)
    {
        var genoemd = Genoemd(bouwer.Configuration);
        var adressen = genoemd.Select(proxy => IPAddress.TryParse(proxy, out var adres) ? adres : null).OfType<IPAddress>().ToList();
        var netten = genoemd.Where(proxy => !IPAddress.TryParse(proxy, out _)).Select(Net).ToList();
        bouwer.Services.Configure<ForwardedHeadersOptions>(opties =>
        {
            opties.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            opties.KnownProxies.Clear();
            opties.KnownIPNetworks.Clear();
            foreach (var adres in adressen) opties.KnownProxies.Add(adres);
            foreach (var net in netten) opties.KnownIPNetworks.Add(net);
        });
    }

    /// <summary>Listens to them, when there are any.</summary>
    public static void Gebruik(WebApplication app)
    {
        if (Genoemd(app.Configuration).Count > 0) app.UseForwardedHeaders();
    }

    private static List<string> Genoemd(IConfiguration instellingen) => instellingen.GetSection(Webopties.Deel + ":" + nameof(Webopties.Proxies)).Get<List<string>>() ?? [];

    private static IPNetwork Net(string proxy) => IPNetwork.TryParse(proxy, out var net)
        ? net
        : throw new AanroepException($"Bij {Webopties.Deel}:{nameof(Webopties.Proxies)} staat geen IP-adres: {proxy}. Schrijf bijvoorbeeld 10.0.0.5 of 10.0.0.0/24.");
}
