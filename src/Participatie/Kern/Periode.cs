namespace Participatie.Kern;

/// <summary>Two days, the first before the last. Figures speak of the end of both days.</summary>
public readonly record struct Periode
{
    /// <summary>Makes a period; a first day that is not before the last is a wrong call.</summary>
    public Periode(Dag van, Dag tot)
    {
        if (van >= tot) throw new ArgumentOutOfRangeException(nameof(tot), tot, "The last day comes after the first.");
        Van = van;
        Tot = tot;
    }

    /// <summary>The day at whose end it begins.</summary>
    public Dag Van { get; }

    /// <summary>The day at whose end it ends.</summary>
    public Dag Tot { get; }
}
