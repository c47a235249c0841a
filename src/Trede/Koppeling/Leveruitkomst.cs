using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>What became of a delivery.</summary>
/// <param name="Verslag">What reading gave.</param>
/// <param name="Plan">What it changes; null when the file was refused.</param>
/// <param name="Nummer">The number of the delivery; null when nothing was kept.</param>
internal sealed record Leveruitkomst(Leveringsverslag Verslag, Leveringsplan? Plan, int? Nummer)
{
    /// <summary>In what it differs from earlier deliveries; when there is something, nothing was kept unless somebody said yes beforehand.</summary>
    public IReadOnlyList<Leveringsafwijking> Afwijkingen { get; init; } = [];

    /// <summary>Where the refused rows are.</summary>
    public IReadOnlyList<string> Afkeur { get; init; } = [];
}
