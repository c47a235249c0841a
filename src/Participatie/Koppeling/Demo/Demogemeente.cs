using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>A municipality of the demo; there is none of this name and CBS gave nobody this code.</summary>
/// <param name="Gemeente">The code, 9901 and up.</param>
/// <param name="Naam">The name on screen.</param>
/// <param name="Deel">How many in a hundred of the clients live there.</param>
/// <param name="EerstePostcode">The first of its made-up postal codes.</param>
/// <param name="Postcodes">How many postal codes it has, the first ones with most people.</param>
public sealed record Demogemeente(Gemeente Gemeente, string Naam, int Deel, int EerstePostcode, int Postcodes)
{
    /// <summary>The name of the joint organisation.</summary>
    public const string Organisatie = "Werkplein Lindervoort";

    /// <summary>The municipalities of the joint organisation, largest first.</summary>
    public static readonly IReadOnlyList<Demogemeente> Alle =
    [
        new(Gemeente.Van(9901), "Lindervoort", 55, 9900, 5),
        new(Gemeente.Van(9902), "Esselmark", 26, 9905, 3),
        new(Gemeente.Van(9903), "Wolmerdijk", 19, 9908, 2),
    ];

    /// <summary>The place of a municipality in <see cref="Alle"/>; another one is a wrong call.</summary>
    public static int Plaats(Gemeente gemeente)
    {
        for (var plaats = 0; plaats < Alle.Count; plaats++)
            if (Alle[plaats].Gemeente == gemeente) return plaats;
        throw new ArgumentOutOfRangeException(nameof(gemeente), gemeente, "This is no municipality of the demo.");
    }
}
