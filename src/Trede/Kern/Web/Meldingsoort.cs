namespace Participatie.App.Kern;

/// <summary>What a message is about.</summary>
public enum Meldingsoort
{
    /// <summary>Something to know.</summary>
    Info,

    /// <summary>Something was done.</summary>
    Succes,

    /// <summary>Something to beware of.</summary>
    Waarschuwing,

    /// <summary>Something did not succeed.</summary>
    Fout,
}
