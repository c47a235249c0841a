using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// A measurement that belongs to a traject and is not there (participatieladder 2008, paragraph 3.2: at the start, at the end, and once a year; rules, section 9:
/// within 31 days).
/// </summary>
/// <param name="Moment">The occasion: start or end of a traject, or the yearly measurement.</param>
/// <param name="Dag">The day it belongs to: the first or last day of the traject, or the closing day of the year.</param>
/// <param name="Uiterlijk">The last day on which it is in time.</param>
public readonly record struct Trajectplicht(Meetmoment Moment, Dag Dag, Dag Uiterlijk)
{
    private const int Leveringsmaand = 7;
    private const int Leveringsdag = 15;

    /// <summary>Whether there is a measurement for this occasion near a day.</summary>
    public static bool IsGemeten(IEnumerable<Gemeten> metingen, Meetmoment moment, Dag dag)
    {
        ArgumentNullException.ThrowIfNull(metingen);
        return metingen.Any(meting => (meting.Momenten & moment) != Meetmoment.Geen && Math.Abs(meting.Dag.Nummer - dag.Nummer) <= Metingvoorstel.Speling);
    }

    /// <summary>
    /// What is still to be measured, the oldest first. The closing measurement is asked of who had the traject on the last closing day that is past, and was not
    /// measured in the twelve months up to it; providers deliver it by 15 July of the next year.
    /// </summary>
    /// <param name="start">The first day of the traject.</param>
    /// <param name="einde">The last day; null while it runs.</param>
    /// <param name="metingen">The measurements of the client that count; leavings are none.</param>
    /// <param name="sluitdag">The last closing day before today.</param>
    /// <param name="vandaag">Today.</param>
    public static IReadOnlyList<Trajectplicht> Van(Dag start, Dag? einde, IReadOnlyCollection<Gemeten> metingen, Dag sluitdag, Dag vandaag)
    {
        ArgumentNullException.ThrowIfNull(metingen);
        var open = new List<Trajectplicht>();
        if (start <= vandaag && !IsGemeten(metingen, Meetmoment.StartTraject, start)) open.Add(new Trajectplicht(Meetmoment.StartTraject, start, Later(start)));
        if (start <= sluitdag && !(einde < sluitdag) && !metingen.Any(meting => meting.Dag <= sluitdag && meting.Dag > sluitdag.JaarEerder))
            open.Add(new Trajectplicht(Meetmoment.Jaarmeting, sluitdag, Dag.Van(new DateOnly(sluitdag.Datum.Year + 1, Leveringsmaand, Leveringsdag))));
        if (einde is { } laatste && laatste <= vandaag && !IsGemeten(metingen, Meetmoment.EindeTraject, laatste)) open.Add(new Trajectplicht(Meetmoment.EindeTraject, laatste, Later(laatste)));
        return open;
    }

    private static Dag Later(Dag dag) => Dag.VanNummer((ushort)Math.Min(dag.Nummer + Metingvoorstel.Speling, ushort.MaxValue));
}
