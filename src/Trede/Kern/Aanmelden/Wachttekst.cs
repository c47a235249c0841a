namespace Participatie.App.Kern;

/// <summary>Says how long to wait.</summary>
internal static class Wachttekst
{
    /// <summary>The sentence.</summary>
    public static string Van(TimeSpan wacht)
    {
        var seconden = Math.Max(1, (int)Math.Ceiling(wacht.TotalSeconds));
        return Zin.Met(Aanmeldtekst.TeVaak, seconden < 90 ? Balie.Aantal(seconden, "seconde", "seconden") : Balie.Aantal((seconden + 59) / 60, "minuut", "minuten"));
    }
}
