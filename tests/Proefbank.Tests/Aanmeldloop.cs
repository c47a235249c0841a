using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Proefbank.Tests;

/// <summary>One walk through the sign-in of a provider, as a browser and then as a client would do it.</summary>
internal sealed class Aanmeldloop(Aanmelddienst dienst) : IDisposable
{
    public const string Pad = "/aangemeld";

    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });

    public string Terug { get; init; } = $"http://127.0.0.1:41234{Pad}";

    public string Verifier { get; } = Toeval();

    public string Nonce { get; } = Toeval();

    public string State { get; } = Toeval();

    public bool MetPkce { get; init; } = true;

    public async Task<OpenIdConnectConfiguration> GegevensAsync()
    {
        var bron = dienst.Issuer.OriginalString + "/.well-known/openid-configuration";
        return await new ConfigurationManager<OpenIdConnectConfiguration>(
            bron, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(client) { RequireHttps = false }).GetConfigurationAsync();
    }

    /// <summary>Asks to sign in, and follows until a page comes or the browser is sent back to the client.</summary>
    public async Task<HttpResponseMessage> VraagAsync()
    {
        var gegevens = await GegevensAsync();
        var velden = new Dictionary<string, string>
        {
            ["client_id"] = dienst.ClientId,
            ["response_type"] = "code",
            ["redirect_uri"] = Terug,
            ["scope"] = "openid profile email",
            ["state"] = State,
            ["nonce"] = Nonce,
        };
        if (MetPkce) (velden["code_challenge"], velden["code_challenge_method"]) = (Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))), "S256");
        var vraag = string.Join('&', velden.Select(veld => $"{veld.Key}={Uri.EscapeDataString(veld.Value)}"));
        return await VolgAsync(await client.GetAsync(new Uri($"{gegevens.AuthorizationEndpoint}?{vraag}")));
    }

    /// <summary>Fills in the form of the page that came.</summary>
    public async Task<HttpResponseMessage> VulInAsync(HttpResponseMessage pagina, string email, string wachtwoord, string actie = "aanmelden")
    {
        using var velden = new FormUrlEncodedContent(new Dictionary<string, string> { ["email"] = email, ["wachtwoord"] = wachtwoord, ["actie"] = actie });
        return await VolgAsync(await client.PostAsync(pagina.RequestMessage!.RequestUri, velden));
    }

    /// <summary>Exchanges the code for tokens.</summary>
    public async Task<(HttpStatusCode Code, JsonElement Antwoord)> WisselAsync(string code, string? verifier = null)
    {
        var gegevens = await GegevensAsync();
        using var vraag = new HttpRequestMessage(HttpMethod.Post, gegevens.TokenEndpoint);
        vraag.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{dienst.ClientId}:{dienst.ClientSecret}")));
        vraag.Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = Terug,
            ["code_verifier"] = verifier ?? Verifier,
        });
        using var antwoord = await client.SendAsync(vraag);
        return (antwoord.StatusCode, JsonElement.Parse(await antwoord.Content.ReadAsStringAsync()));
    }

    public void Dispose() => client.Dispose();

    private async Task<HttpResponseMessage> VolgAsync(HttpResponseMessage antwoord)
    {
        while (antwoord.Headers.Location is { } naar && !naar.OriginalString.StartsWith(Terug, StringComparison.Ordinal))
            antwoord = await client.GetAsync(new Uri(dienst.Issuer, naar));
        return antwoord;
    }

    private static string Toeval() => RandomNumberGenerator.GetHexString(48, lowercase: true);
}
