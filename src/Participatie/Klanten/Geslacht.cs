namespace Participatie.Klanten;

/// <summary>The sex as a source registers it. <c>default</c> is not known.</summary>
public enum Geslacht : byte
{
    /// <summary>Not told.</summary>
    Onbekend,

    /// <summary>Code 1 in the statistics deliveries.</summary>
    Man,

    /// <summary>Code 2 in the statistics deliveries.</summary>
    Vrouw,
}
