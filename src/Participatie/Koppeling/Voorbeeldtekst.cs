using System.Globalization;
using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>How made-up files write numbers and days, whatever the machine's culture.</summary>
internal static class Voorbeeldtekst
{
    public static string Getal(long getal, int breedte = 1) => getal.ToString("D" + breedte.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>As <c>d-m-jjjj</c>.</summary>
    public static string Kort(Dag dag) => dag.Datum.ToString("d-M-yyyy", CultureInfo.InvariantCulture);

    /// <summary>As <c>jjjjmmdd</c>; eight zeros when there is none.</summary>
    public static string Aaneen(Dag? dag) => dag is { } waarde ? Aaneen(waarde.Datum) : "00000000";

    /// <summary>As <c>jjjjmmdd</c>.</summary>
    public static string Aaneen(DateOnly datum) => datum.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
