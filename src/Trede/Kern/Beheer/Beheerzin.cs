namespace Participatie.App.Kern;

/// <summary>Words as they begin a sentence.</summary>
internal static class Beheerzin
{
    /// <summary>The text with a capital in front.</summary>
    public static string Hoofd(string tekst) => tekst.Length == 0 ? tekst : char.ToUpper(tekst[0], Balie.Nederlands) + tekst[1..];
}
