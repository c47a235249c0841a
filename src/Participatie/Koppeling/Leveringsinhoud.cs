using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>What is read of one delivery.</summary>
/// <param name="Verslag">Counts and findings.</param>
/// <param name="Blokken">The packed rows in the order of the file; empty for statistics deliveries and refused files.</param>
/// <param name="Srgmetingen">The measurements of a statistics delivery in the order of the file.</param>
/// <param name="Gevolgd">The rows of the person that is followed.</param>
public sealed record Leveringsinhoud(
    Leveringsverslag Verslag, IReadOnlyList<Meetblok> Blokken, IReadOnlyList<Srgmeting> Srgmetingen, IReadOnlyList<Gevolgderij> Gevolgd)
{
    /// <summary>The rows of <c>metingen</c> in the order of the file, when <see cref="Leesopdracht.Bewaart"/>; there are no packed blocks of them then.</summary>
    public IReadOnlyList<Geleverderij> Geleverd { get; init; } = [];

    /// <summary>The benefits of a BUS delivery in the order of the file.</summary>
    public IReadOnlyList<Busmeting> Busmetingen { get; init; } = [];

    /// <summary>The trajecten in the order of the file.</summary>
    public IReadOnlyList<Traject> Trajecten { get; init; } = [];

    /// <summary>What is known of clients, in the order of the file.</summary>
    public IReadOnlyList<Klantgegeven> Klanten { get; init; } = [];

    /// <summary>What a full delivery is about; null for an additional one.</summary>
    public Volledigelevering? Volledig { get; init; }
}
