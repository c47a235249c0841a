using System.Globalization;
using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>The time that one SRG delivery is about: a half year or a month, as its layout says (Regeling statistiek, annex 2).</summary>
/// <param name="Eerste">The first day.</param>
/// <param name="Laatste">The last day.</param>
/// <param name="Deel">The half year (1 or 2), or the month in two digits.</param>
public sealed record Srgperiode(Dag Eerste, Dag Laatste, string Deel)
{
    /// <summary>The year in four digits.</summary>
    public string Jaar => Eerste.Datum.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>As <see cref="TryLees"/> reads it.</summary>
    public override string ToString() => $"{Jaar}-{Deel}";

    /// <summary>Reads <c>2015-06</c> for a layout by month and <c>2014-2</c> for one by half year; false for what is no such period.</summary>
    public static bool TryLees(Srglayout layout, string tekst, out Srgperiode periode)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(tekst);
        periode = new Srgperiode(default, default, string.Empty);
        var delen = tekst.Trim().Split('-');
        if (delen.Length != 2 || delen[0].Length != 4 || delen[1].Length > 2 || !Getal(delen[0], out var jaar) || jaar is < 1951 or > 2128 || !Getal(delen[1], out var deel)) return false;
        if (deel < 1 || deel > (layout.IsPerMaand ? 12 : 2)) return false;
        var (maand, maanden) = layout.IsPerMaand ? (deel, 1) : ((deel * 6) - 5, 6);
        var eerste = new DateOnly(jaar, maand, 1);
        periode = new Srgperiode(Dag.Van(eerste), Dag.Van(eerste.AddMonths(maanden).AddDays(-1)), deel.ToString(layout.IsPerMaand ? "00" : "0", CultureInfo.InvariantCulture));
        return true;
    }

    private static bool Getal(string tekst, out int getal) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out getal);
}
