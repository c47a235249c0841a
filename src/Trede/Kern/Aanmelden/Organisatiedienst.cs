using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Participatie.App.Kern;

/// <summary>Talks OpenID Connect with the identity provider of the organisation: code flow with PKCE, state and nonce; the token is checked by Microsoft.IdentityModel.</summary>
internal sealed class Organisatiedienst : IDisposable
{
    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(2);
    private static readonly string[] Algoritmen = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    private readonly OpenIdConnectOpties opties;
    private readonly TimeProvider klok;
    private readonly HttpClient http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = TimeSpan.FromSeconds(10) };
    private readonly string bron;
    private readonly HttpDocumentRetriever documenten;
    private readonly ConfigurationManager<OpenIdConnectConfiguration> gegevens;

    /// <summary>Asks nothing yet.</summary>
    public Organisatiedienst(IOptions<Aanmeldopties> opties, TimeProvider klok)
    {
        this.opties = opties.Value.OpenIdConnect;
        this.klok = klok;
        bron = this.opties.Authority.TrimEnd('/') + "/.well-known/openid-configuration";
        var veilig = !(Uri.TryCreate(bron, UriKind.Absolute, out var adres) && adres.IsLoopback);
        documenten = new HttpDocumentRetriever(http) { RequireHttps = veilig };
        gegevens = new(bron, new OpenIdConnectConfigurationRetriever(), documenten);
    }

    /// <summary>Where to send the browser, and what it has to keep; null when the provider does not answer.</summary>
    public async Task<(string Adres, Organisatieaanvraag Aanvraag)?> BeginAsync(string terugpunt, string terug, string? bewaard, CancellationToken stop)
    {
        if (await GegevensAsync(stop) is not { } dienst) return null;
        var aanvraag = new Organisatieaanvraag(Toeval(), Toeval(), Toeval(), terug, bewaard);
        var adres = QueryHelpers.AddQueryString(dienst.AuthorizationEndpoint, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = opties.ClientId,
            ["response_type"] = "code",
            ["redirect_uri"] = terugpunt,
            ["scope"] = opties.Scopes,
            ["state"] = aanvraag.State,
            ["nonce"] = aanvraag.Nonce,
            ["code_challenge"] = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(aanvraag.Verifier))),
            ["code_challenge_method"] = "S256",
        });
        return (adres, aanvraag);
    }

    /// <summary>Exchanges a code for what the provider says of the person.</summary>
    public async Task<Organisatieantwoord> WisselAsync(Organisatieaanvraag aanvraag, string code, string terugpunt, CancellationToken stop)
    {
        if (await GegevensAsync(stop) is not { } dienst) return new(Organisatiefout.Weg);
        try
        {
            using var vraag = Vraag(dienst, aanvraag, code, terugpunt);
            using var antwoord = await http.SendAsync(vraag, stop);
            if (!antwoord.IsSuccessStatusCode) return new(antwoord.StatusCode >= HttpStatusCode.InternalServerError ? Organisatiefout.Weg : Organisatiefout.Ongeldig);
            var inhoud = JsonElement.Parse(await antwoord.Content.ReadAsStringAsync(stop));
            return Tekst(inhoud, "id_token") is { } token ? await KeurAsync(token, aanvraag.Nonce, Tekst(inhoud, "access_token"), stop) : new(Organisatiefout.Ongeldig);
        }
        catch (Exception fout) when (IsWeg(fout, stop))
        {
            return new(Organisatiefout.Weg);
        }
        catch (JsonException)
        {
            return new(Organisatiefout.Ongeldig);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    /// <summary>Checks a token; with a key that is not known yet, the keys of the provider are asked for once more.</summary>
    internal async Task<Organisatieantwoord> KeurAsync(string token, string nonce, string? toegang, CancellationToken stop)
    {
        if (await GegevensAsync(stop) is not { } dienst) return new(Organisatiefout.Weg);
        if (!KentSleutel(token, dienst))
        {
            // Refreshing what is kept goes on behind our back; this token needs the keys now.
            gegevens.RequestRefresh();
            if (await ProbeerAsync(() => OpenIdConnectConfigurationRetriever.GetAsync(bron, documenten, stop), stop) is not { } nieuw) return new(Organisatiefout.Weg);
            dienst = nieuw;
        }

        var uitslag = await ToetsAsync(token, dienst);
        if (!uitslag.IsValid || Claim(uitslag, "sub") is not { Length: > 0 and <= 300 } sub || !Gelijk(Claim(uitslag, "nonce"), nonce)) return new(Organisatiefout.Ongeldig);
        if (Claim(uitslag, "azp") is { } voor && !string.Equals(voor, opties.ClientId, StringComparison.Ordinal)) return new(Organisatiefout.Ongeldig);
        var (email, bevestigd) = (Claim(uitslag, "email"), Claim(uitslag, "email_verified"));
        if (email is null && toegang is not null) (email, bevestigd) = await VraagEmailAsync(dienst, toegang, sub, stop);
        return new(Organisatiefout.Geen, sub, opties.EmailIsBevestigd || string.Equals(bevestigd, "true", StringComparison.OrdinalIgnoreCase) ? email : null);
    }

    private Task<TokenValidationResult> ToetsAsync(string token, OpenIdConnectConfiguration dienst) => new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
    {
        ValidIssuer = dienst.Issuer,
        ValidAudience = opties.ClientId,
        IssuerSigningKeys = dienst.SigningKeys,
        ValidAlgorithms = Algoritmen,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (vanaf, tot, _, _) => tot is { } einde && klok.GetUtcNow().UtcDateTime < einde + Speling && (vanaf is not { } begin || klok.GetUtcNow().UtcDateTime > begin - Speling),
    });

    private static bool KentSleutel(string token, OpenIdConnectConfiguration dienst)
    {
        try
        {
            var kenmerk = new JsonWebToken(token).Kid;
            return string.IsNullOrEmpty(kenmerk) || dienst.SigningKeys.Any(sleutel => string.Equals(sleutel.KeyId, kenmerk, StringComparison.Ordinal));
        }
        catch (ArgumentException)
        {
            // No token at all: the check says so.
            return true;
        }
    }

    private HttpRequestMessage Vraag(OpenIdConnectConfiguration dienst, Organisatieaanvraag aanvraag, string code, string terugpunt)
    {
        var velden = new Dictionary<string, string>(StringComparer.Ordinal) { ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = terugpunt, ["code_verifier"] = aanvraag.Verifier };
        var vraag = new HttpRequestMessage(HttpMethod.Post, dienst.TokenEndpoint);
        if (opties.ClientSecret.Length == 0) velden["client_id"] = opties.ClientId;
        else vraag.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(opties.ClientId)}:{Uri.EscapeDataString(opties.ClientSecret)}")));
        vraag.Content = new FormUrlEncodedContent(velden);
        return vraag;
    }

    // Some providers do not put the e-mail address in the token.
    private async Task<(string? Email, string? Bevestigd)> VraagEmailAsync(OpenIdConnectConfiguration dienst, string toegang, string sub, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(dienst.UserInfoEndpoint)) return (null, null);
        using var vraag = new HttpRequestMessage(HttpMethod.Get, dienst.UserInfoEndpoint);
        vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", toegang);
        using var antwoord = await http.SendAsync(vraag, stop);
        if (!antwoord.IsSuccessStatusCode) return (null, null);
        var inhoud = JsonElement.Parse(await antwoord.Content.ReadAsStringAsync(stop));
        return Gelijk(Tekst(inhoud, "sub"), sub) ? (Tekst(inhoud, "email"), Tekst(inhoud, "email_verified")) : (null, null);
    }

    private Task<OpenIdConnectConfiguration?> GegevensAsync(CancellationToken stop) => ProbeerAsync(() => gegevens.GetConfigurationAsync(stop), stop);

    private static async Task<OpenIdConnectConfiguration?> ProbeerAsync(Func<Task<OpenIdConnectConfiguration>> vraag, CancellationToken stop)
    {
        try
        {
            return await vraag();
        }
        catch (Exception fout) when (fout is InvalidOperationException || IsWeg(fout, stop))
        {
            return null;
        }
    }

    private static bool IsWeg(Exception fout, CancellationToken stop) => fout is HttpRequestException or IOException || (fout is TaskCanceledException && !stop.IsCancellationRequested);

    private static string? Claim(TokenValidationResult uitslag, string naam) => uitslag.Claims.TryGetValue(naam, out var waarde) ? Convert.ToString(waarde, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static string? Tekst(JsonElement inhoud, string naam) => inhoud.ValueKind == JsonValueKind.Object && inhoud.TryGetProperty(naam, out var waarde) ? waarde.ToString() : null;

    private static bool Gelijk(string? een, string ander) => een is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(een), Encoding.UTF8.GetBytes(ander));

    private static string Toeval() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
}
