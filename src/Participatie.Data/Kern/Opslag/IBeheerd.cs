namespace Participatie.Data.Kern;

/// <summary>Something with a name that a municipality manages in a list: it is made, changed and ended, and what has ended can be taken up again.</summary>
public interface IBeheerd : IPerGemeente, IMetVersie
{
    /// <summary>The name, once within the municipality.</summary>
    string Naam { get; set; }

    /// <summary>Whether it has ended; its history stays.</summary>
    bool Vervallen { get; set; }
}
