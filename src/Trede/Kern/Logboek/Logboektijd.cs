using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Moments of the log as the clock in the Netherlands showed them.</summary>
internal static class Logboektijd
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The first moment of a day.</summary>
    public static DateTimeOffset Begin(Dag dag)
    {
        var middernacht = dag.Datum.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(middernacht, Zone.GetUtcOffset(middernacht)).ToUniversalTime();
    }

    /// <summary>The day of a moment.</summary>
    public static Dag Op(DateTimeOffset tijdstip) => Dag.Van(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(tijdstip, Zone).Date));

    /// <summary>Day and time in words, to the minute.</summary>
    public static string Kort(DateTimeOffset tijdstip) => TimeZoneInfo.ConvertTime(tijdstip, Zone).ToString("d MMMM yyyy, HH.mm", Balie.Nederlands);

    /// <summary>Day and time as one reads them.</summary>
    public static string Tekst(DateTimeOffset tijdstip) => TimeZoneInfo.ConvertTime(tijdstip, Zone).ToString("dd-MM-yyyy HH:mm:ss", Balie.Nederlands);
}
