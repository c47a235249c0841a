using Microsoft.AspNetCore.Http;

namespace Participatie.App.Kern;

/// <summary>The password was right, the code is still to come.</summary>
/// <param name="Account">Whose password.</param>
/// <param name="Stempel">The stamp of the account then: when it changes, the password has to be given again.</param>
/// <param name="Terug">Where one was going.</param>
/// <param name="Bewaard">Under which number a form waits, or null.</param>
internal sealed record Tussenstap(Guid Account, string Stempel, string Terug, string? Bewaard)
{
    private const string Naam = "trede-stap";
    private static readonly TimeSpan Duur = TimeSpan.FromMinutes(10);

    /// <summary>The step this browser is in, or null.</summary>
    public static Tussenstap? Lees(HttpContext context, Koekjeslot slot) => slot.Lees<Tussenstap>(context, Naam);

    /// <summary>The step is over.</summary>
    public static void Wis(HttpContext context) => Koekjeslot.Wis(context, Naam);

    /// <summary>Has the browser remember the step.</summary>
    public void Zet(HttpContext context, Koekjeslot slot) => slot.Zet(context, Naam, this, Duur);
}
