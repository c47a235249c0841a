using System.Globalization;

namespace Participatie.App.Kern;

/// <summary>Measures in a drawing.</summary>
internal static class Maat
{
    /// <summary>How wide a figure is, in its own units.</summary>
    public const double Breedte = 640;

    /// <summary>A number as an attribute has it, whatever the culture.</summary>
    public static string Van(double getal) => Math.Round(getal, 3).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>About how wide a small text is where it is shown largest: on a phone.</summary>
    public static double Tekst(string tekst) => tekst.Length * 9.4;
}
