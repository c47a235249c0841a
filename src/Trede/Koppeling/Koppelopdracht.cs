using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>What is asked of linking.</summary>
internal sealed record Koppelopdracht
{
    /// <summary>The files, in the order given.</summary>
    public required IReadOnlyList<Levering> Leveringen { get; init; }

    /// <summary>The chosen order of sources; those not in it come after.</summary>
    public IReadOnlyList<Bron> Prioriteit { get; init; } = [];

    /// <summary>The municipality of rows that name none; may be empty.</summary>
    public Gemeente Gemeente { get; init; }

    /// <summary>Today.</summary>
    public required Dag Vandaag { get; init; }

    /// <summary>The day on which rows that do not say so became known.</summary>
    public required Dag Leverdag { get; init; }

    /// <summary>Where refused rows go; null when they are only counted.</summary>
    public string? AfkeurMap { get; init; }

    /// <summary>Whether a full delivery may withdraw many earlier rows.</summary>
    public bool Intrekken { get; init; }

    /// <summary>The person whose rows are kept apart, or none.</summary>
    public Bsn Volg { get; init; }
}
