using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>What linking gave.</summary>
/// <param name="Verslag">The account of every row.</param>
/// <param name="Kolommen">The linked rows, or null when a file was refused.</param>
/// <param name="AfkeurPaden">The rejection files that were written.</param>
/// <param name="Gevolgd">The rows of the person that was followed.</param>
internal sealed record Koppelresultaat(
    Koppelverslag Verslag, Participatiekolommen? Kolommen, IReadOnlyList<string> AfkeurPaden, IReadOnlyList<Gevolgderij> Gevolgd)
{
    /// <summary>Several municipalities are named, and some rows name none: then it is not known who is who.</summary>
    public bool GemeenteOntbreekt { get; init; }

    /// <summary>The rows that hold a day of birth.</summary>
    public IReadOnlyList<Srgmeting> Geboortedatums { get; init; } = [];
}
