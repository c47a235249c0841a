using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Participatie.App.Kern;

/// <summary>Remembers which accounts signed in on this device before. It opens nothing: it only gives the device its own tries.</summary>
internal sealed class Apparaat(Koekjeslot slot)
{
    private const string Naam = "trede-apparaat";
    private const int Meest = 5;
    private static readonly TimeSpan Duur = TimeSpan.FromDays(365);

    /// <summary>The mark of this device for an account, or null when it never signed in to it.</summary>
    public string? Kenmerk(HttpContext context, Guid? account)
    {
        if (account is not { } wie) return null;
        return slot.Lees<Inhoud>(context, Naam)?.Paren.Find(paar => paar.Account == wie)?.Kenmerk;
    }

    /// <summary>The account signed in.</summary>
    public void Onthoud(HttpContext context, Guid account)
    {
        var paren = slot.Lees<Inhoud>(context, Naam)?.Paren ?? [];
        paren.RemoveAll(paar => paar.Account == account);
        paren.Insert(0, new Paar(account, RandomNumberGenerator.GetHexString(32, lowercase: true)));
        slot.Zet(context, Naam, new Inhoud([.. paren.Take(Meest)]), Duur);
    }

    private sealed record Inhoud(List<Paar> Paren);

    private sealed record Paar(Guid Account, string Kenmerk);
}
