using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>The persons of the columns as clients.</summary>
internal static class Klantenlijst
{
    /// <summary>Tells that a list needs BSNs.</summary>
    public static void Keur(Participatiekolommen kolommen)
    {
        if (kolommen.Bsns is null) throw new ArgumentException("A list needs BSNs.", nameof(kolommen));
    }

    /// <summary>A person as a client. The columns must hold the BSNs.</summary>
    public static Klant Klant(Participatiekolommen kolommen, int persoon) =>
        new(kolommen.GemeenteVanPersoon(persoon), Bsn.Van(kolommen.Bsns![persoon]));

    /// <summary>Lines about clients, by municipality and BSN.</summary>
    public static IReadOnlyList<T> OpVolgorde<T>(IEnumerable<T> regels, Func<T, Klant> klant) => [.. regels.OrderBy(regel => klant(regel).Gemeente).ThenBy(regel => klant(regel).Bsn)];
}
