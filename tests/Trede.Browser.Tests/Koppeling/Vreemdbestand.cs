using System.Globalization;
using System.Text;

namespace Trede.Browser.Tests.Koppeling;

/// <summary>An export of another system: other names, Windows-1252, days as d-m-jjjj, words of its own.</summary>
internal static class Vreemdbestand
{
    private static readonly string[] Standen = ["Geïsoleerd", "Sociale contacten", "Onbetaald werk", "Zoek"];

    /// <summary>So many rows; every fourth has a word that nobody knows.</summary>
    public static byte[] Maak(int rijen)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bsns = Enumerable.Range(999_900_000, 100_000).Where(Elfproef).Take(500).ToList();
        var tekst = new StringBuilder("Cliënt BSN;Gespreksdatum;Status cliënt;Groeit;Begeleider\r\n");
        for (var nummer = 0; nummer < rijen; nummer++)
            tekst.Append(CultureInfo.InvariantCulture, $"{bsns[nummer % bsns.Count]};{(nummer % 28) + 1}-3-2024;{Standen[nummer % 4]};{(nummer % 2 == 0 ? "groei" : "stabiel")};J. Véld\r\n");
        return Encoding.GetEncoding(1252).GetBytes(tekst.ToString());
    }

    /// <summary>Measurements in Trede's own format; every fifth row is refused, every third says nothing of growth.</summary>
    public static byte[] Eigen(int rijen, int dag)
    {
        var bsns = Enumerable.Range(999_950_000, 50_000).Where(Elfproef).Take(500).ToList();
        var tekst = new StringBuilder("bsn;meetdatum;aanleiding;trede;groeipotentieel;subgroepen\n");
        for (var nummer = 0; nummer < rijen; nummer++)
            tekst.Append(CultureInfo.InvariantCulture, $"{bsns[nummer]};2026-01-{dag:00};jaarmeting;{(nummer % 5 == 4 ? 7 : 3)};{(nummer % 3 == 0 ? "" : "+")};4\n");
        return Encoding.UTF8.GetBytes(tekst.ToString());
    }

    private static bool Elfproef(int getal)
    {
        var cijfers = getal.ToString(CultureInfo.InvariantCulture);
        return (Enumerable.Range(0, 8).Sum(plaats => (9 - plaats) * (cijfers[plaats] - '0')) - (cijfers[8] - '0')) % 11 == 0;
    }
}
