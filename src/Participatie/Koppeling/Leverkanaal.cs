namespace Participatie.Koppeling;

/// <summary>By which way a delivery came in. The numbers are stored.</summary>
public enum Leverkanaal : byte
{
    /// <summary>The command line.</summary>
    Opdracht = 0,

    /// <summary>The web pages.</summary>
    Scherm = 1,

    /// <summary>The folder that is watched.</summary>
    Map = 2,

    /// <summary>The programming interface, with a delivery key.</summary>
    Koppelvlak = 3,
}
