using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>What is asked of delivering one file into the participatiedatabase.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Levering">The file and its source.</param>
/// <param name="Vandaag">Today.</param>
/// <param name="Leverdag">The day on which rows that do not say so became known.</param>
internal sealed record Leveropdracht(Gemeentenummer Gemeente, Levering Levering, Dag Vandaag, Dag Leverdag)
{
    /// <summary>Whether nothing is kept: only what would happen is told.</summary>
    public bool Proef { get; init; }

    /// <summary>Whether a full delivery may withdraw many earlier rows.</summary>
    public bool Intrekken { get; init; }

    /// <summary>Whether somebody said yes beforehand to a delivery that differs much from earlier ones.</summary>
    public bool Toch { get; init; }

    /// <summary>What keeps the rows with one finding, to be shown; null for none.</summary>
    public Rijtoon? Toon { get; init; }

    /// <summary>Where refused rows go; null when they are only counted.</summary>
    public string? AfkeurMap { get; init; }
}
