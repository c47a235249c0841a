using Participatie.Data.Koppeling;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>What linking gave. Rejection files are in the making until it is confirmed; otherwise nothing is left of them.</summary>
/// <param name="Verslag">The account of every row.</param>
/// <param name="Kolommen">The linked rows, or null when a file was refused.</param>
/// <param name="Afkeuren">The rejection files, one for each source.</param>
/// <param name="Gevolgd">The rows of the person that was followed.</param>
internal sealed record Koppelresultaat(
    Koppelverslag Verslag, Participatiekolommen? Kolommen, IReadOnlyList<AfkeurFile> Afkeuren, IReadOnlyList<Gevolgderij> Gevolgd) : IDisposable
{
    /// <summary>Several municipalities are named, and some rows name none: then it is not known who is who.</summary>
    public bool GemeenteOntbreekt { get; init; }

    /// <summary>What was asked.</summary>
    public required Koppelopdracht Opdracht { get; init; }

    /// <summary>What deliveries know of clients.</summary>
    public IReadOnlyList<Klantgegeven> Klanten { get; init; } = [];

    /// <summary>The linked trajecten; null when a file was refused.</summary>
    public Trajectvoeging? Trajecten { get; init; }

    /// <summary>Writes the rejection files to the disk, before any file gets its name.</summary>
    public void MaakAf()
    {
        foreach (var afkeur in Afkeuren) afkeur.MaakAf();
    }

    /// <summary>Gives the rejection files their names, and gives their paths.</summary>
    public IReadOnlyList<string> Bevestig()
    {
        MaakAf();
        foreach (var afkeur in Afkeuren) afkeur.Bevestig();
        return [.. Afkeuren.SelectMany(afkeur => afkeur.Paden)];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var afkeur in Afkeuren) afkeur.Dispose();
    }
}
