using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Participatie.App.Kern;

/// <summary>
/// Keeps what was typed when a session ends: sealed in the page on which one signs in, and after that for a short while in memory. It is only given back to the
/// account that typed it, and only sent again when that account asks for it.
/// </summary>
internal sealed class Formulierkluis(IDataProtectionProvider bescherming, TimeProvider klok)
{
    private const int Meest = 200;
    private const int LangsteZegel = 240 * 1024;
    private const int MeesteTekens = 16 * 1024 * 1024;
    private static readonly TimeSpan Duur = TimeSpan.FromHours(1);

    private readonly IDataProtector zegel = bescherming.CreateProtector("Participatie.App.Kern.Formulierkluis");
    private readonly Lock slot = new();
    private readonly Dictionary<string, (string Gesloten, DateTimeOffset Tot)> plank = new(StringComparer.Ordinal);

    /// <summary>The page on which one signs in again, with the form in it.</summary>
    public static IResult Antwoord(string bewaard) =>
        new RazorComponentResult<OpnieuwBlad>(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(OpnieuwBlad.Bewaard)] = bewaard }) { PreventStreamingRendering = true };

    /// <summary>Seals the form of a request whose session has ended; null when there is nothing to keep, or nobody to keep it for.</summary>
    public async Task<string?> SluitAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<StroomtAttribute>() is not null) return null;
        if (!VanOns(context.Request) || !context.Request.HasFormContentType || Sessie.Account(context) is not { } account) return null;
        var formulier = await context.Request.ReadFormAsync(context.RequestAborted);
        var velden = Formulierbewijs.Getypt(context.Request).Select(static veld => KeyValuePair.Create(veld.Naam, veld.Waarde)).ToList();
        if (velden.Count == 0) return null;
        var adres = Terugadres.Lokaal(context.Request.Path + context.Request.QueryString);
        var gesloten = Base64Url.EncodeToString(zegel.Protect(Pers(JsonSerializer.SerializeToUtf8Bytes(new Bewaardformulier(account, adres, velden, formulier.Files.Count > 0)))));
        return gesloten.Length <= LangsteZegel ? gesloten : null;
    }

    /// <summary>Puts a sealed form away while signing in goes on over other pages; null when it is not ours.</summary>
    public string? Leg(string? gesloten)
    {
        if (Open(gesloten) is null) return null;
        var nummer = RandomNumberGenerator.GetHexString(32, lowercase: true);
        lock (slot)
        {
            var nu = klok.GetUtcNow();
            foreach (var oud in plank.Where(paar => paar.Value.Tot < nu).Select(paar => paar.Key).ToList()) plank.Remove(oud);
            while (plank.Count >= Meest || (plank.Count > 0 && plank.Values.Sum(static een => (long)een.Gesloten.Length) + gesloten!.Length > MeesteTekens))
                plank.Remove(plank.MinBy(static paar => paar.Value.Tot).Key);
            plank[nummer] = (gesloten!, nu + Duur);
        }

        return nummer;
    }

    /// <summary>The form under a number, for the account that typed it; for another one it is not there.</summary>
    public Bewaardformulier? Zie(string? nummer, Guid account)
    {
        lock (slot)
        {
            return nummer is not null && plank.TryGetValue(nummer, out var stand) && stand.Tot >= klok.GetUtcNow() && Open(stand.Gesloten) is { } formulier && formulier.Account == account ? formulier : null;
        }
    }

    private static bool VanOns(HttpRequest verzoek) => verzoek.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";

    private Bewaardformulier? Open(string? gesloten)
    {
        if (string.IsNullOrEmpty(gesloten)) return null;
        try
        {
            using var geperst = new MemoryStream(zegel.Unprotect(Base64Url.DecodeFromChars(gesloten)));
            using var open = new BrotliStream(geperst, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<Bewaardformulier>(open);
        }
        catch (Exception fout) when (fout is CryptographicException or FormatException)
        {
            return null;
        }
    }

    // It has to fit in the form with which one signs in.
    private static byte[] Pers(byte[] tekst)
    {
        using var geperst = new MemoryStream();
        using (var pers = new BrotliStream(geperst, CompressionLevel.Fastest)) pers.Write(tekst);
        return geperst.ToArray();
    }
}
