using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>The sources of the demo.</summary>
public static class Demobronnen
{
    /// <summary>Measurements made in Trede itself, with answers; klantmanagers do so since <see cref="TredeVanaf"/>.</summary>
    public static readonly Bron Trede = Maak("trede");

    /// <summary>The system of the social service, in which klantmanagers measured before.</summary>
    public static readonly Bron Reintegratie = Maak("re-integratie");

    /// <summary>The system of civic integration.</summary>
    public static readonly Bron Inburgering = Maak("inburgering");

    /// <summary>The roc.</summary>
    public static readonly Bron Educatie = Maak("educatie");

    /// <summary>Day activities under the Wmo.</summary>
    public static readonly Bron Wmo = Maak("wmo");

    /// <summary>The company for sheltered work.</summary>
    public static readonly Bron Wsw = Maak("wsw");

    /// <summary>The sources in order of priority, highest first.</summary>
    public static readonly IReadOnlyList<Bron> OpVolgorde = [Trede, Reintegratie, Inburgering, Educatie, Wmo, Wsw];

    /// <summary>The first day on which klantmanagers measure in Trede.</summary>
    public static readonly Dag TredeVanaf = Dag.Van(new DateOnly(2022, 1, 1));

    private static Bron Maak(string naam) => Bron.TryParse(naam, out var bron) ? bron : throw new ArgumentException("This is no name of a source.", nameof(naam));
}
