using System.Security.Cryptography;
using System.Text.Json;

namespace Proefbank;

/// <summary>A real OpenID Connect provider on loopback (npm oidc-provider): code flow, PKCE demanded, one client, a few fictitious users.</summary>
public sealed class Aanmelddienst : IAsyncDisposable
{
    private const string Client = "trede";

    private static readonly JsonSerializerOptions Notatie = new(JsonSerializerDefaults.Web);
    private static readonly TimeSpan Termijn = TimeSpan.FromMinutes(1);

    private readonly Proefproces proces;

    private Aanmelddienst(Proefproces proces, Uri issuer, string clientId, string secret)
    {
        this.proces = proces;
        Issuer = issuer;
        ClientId = clientId;
        ClientSecret = secret;
    }

    public static IReadOnlyList<Proefgebruiker> Gebruikers { get; } =
        JsonSerializer.Deserialize<List<Proefgebruiker>>(File.ReadAllText(Bestand("gebruikers.json")), Notatie)!;

    /// <summary>Without the slash that <see cref="Uri"/> puts at the end: <see cref="Uri.OriginalString"/> is the issuer in tokens.</summary>
    public Uri Issuer { get; }

    public string ClientId { get; }

    public string ClientSecret { get; }

    /// <summary>Starts the provider. The paths are where it may send the browser back to, on http://127.0.0.1 and any port.</summary>
    public static async Task<Aanmelddienst> StartAsync(string terug, string uit = "/")
    {
        if (!Directory.Exists(Bestand("node_modules")))
            throw new InvalidOperationException("The packages of tests/aanmelddienst are not there. ./test installs them, or: npm ci in that folder.");
        var secret = RandomNumberGenerator.GetHexString(48, lowercase: true);
        var keuzes = JsonSerializer.Serialize(new { client = Client, secret, terug = new[] { terug }, uit = new[] { uit } });
        var dienst = Proefproces.Start("node", [Bestand("server.mjs"), keuzes]);
        try
        {
            var regel = await dienst.WachtOpAsync(regel => regel.StartsWith("issuer ", StringComparison.Ordinal), Termijn);
            return new(dienst, new Uri(regel["issuer ".Length..]), Client, secret);
        }
        catch
        {
            await dienst.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => proces.DisposeAsync();

    private static string Bestand(string naam) => Bronmap.In("tests", "aanmelddienst", naam);
}
