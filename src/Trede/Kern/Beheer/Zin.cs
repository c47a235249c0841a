namespace Participatie.App.Kern;

/// <summary>A sentence of the resources with its blanks filled in.</summary>
internal static class Zin
{
    /// <summary>Fills the blanks as people here write numbers and days.</summary>
    public static string Van(string vorm, params ReadOnlySpan<object?> delen) => string.Format(Balie.Nederlands, vorm, delen);

    /// <summary>The same with a capital in front.</summary>
    public static string Hoofd(string tekst) => tekst.Length == 0 ? tekst : char.ToUpper(tekst[0], Balie.Nederlands) + tekst[1..];
}
