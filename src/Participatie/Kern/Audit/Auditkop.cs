namespace Participatie.Kern;

/// <summary>
/// The head of an audit chain: how far it goes and the seal of its last link. It stands in the database, and outside it as an anchor by which a
/// cut tail is found.
/// </summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Nummer">The number of the last link; 0 for an empty chain.</param>
/// <param name="Mac">Its seal; empty for an empty chain.</param>
public readonly record struct Auditkop(Gemeentenummer Gemeente, long Nummer, Zegel Mac)
{
    /// <summary>The head of a chain without links.</summary>
    public static Auditkop Begin(Gemeentenummer gemeente) => new(gemeente, 0, default);
}
