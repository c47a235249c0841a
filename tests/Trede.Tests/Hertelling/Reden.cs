namespace Trede.Tests.Hertelling;

internal static class Reden
{
    public const string Onbekend = "onbekend";

    /// <summary>Every reason, in the order in which flows print them.</summary>
    public static readonly string[] Alle =
    [
        "werk-6-maanden", "bbl-6-maanden", "bol-6-maanden", "overleden", "verhuisd",
        "geen-vervolgtraject", "uit-uitkering-anders", "uitval-traject", Onbekend,
    ];

    private static readonly string[] OverPersonen =
        ["werk-6-maanden", "bbl-6-maanden", "bol-6-maanden", "overleden", "verhuisd"];

    public static bool OverPersoon(string reden) => OverPersonen.Contains(reden, StringComparer.Ordinal);
}
