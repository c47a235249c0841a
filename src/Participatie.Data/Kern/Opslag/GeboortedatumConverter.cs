using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>A day of birth is kept as the number <c>jjjjmmdd</c>; 0 when it is not known.</summary>
internal sealed class GeboortedatumConverter() : ValueConverter<Geboortedatum, int>(datum => Getal(datum), getal => Datum(getal))
{
    private static int Getal(Geboortedatum datum) => datum.IsLeeg ? 0 : (datum.Datum.Year * 10_000) + (datum.Datum.Month * 100) + datum.Datum.Day;

    public static Geboortedatum Datum(int getal) => getal == 0 ? default : Geboortedatum.Van(new DateOnly(getal / 10_000, getal / 100 % 100, getal % 100));
}
