namespace Participatie.Kern;

/// <summary>Something that is wrong with an audit chain, and where.</summary>
/// <param name="Fout">What is wrong.</param>
/// <param name="Gemeente">Whose chain.</param>
/// <param name="Nummer">The number of the link; 0 when it is about the chain as a whole.</param>
/// <param name="TotEnMet">The last link of a row of links; otherwise the same as <paramref name="Nummer"/>.</param>
public readonly record struct Ketenbevinding(Ketenfout Fout, Gemeentenummer Gemeente, long Nummer, long TotEnMet)
{
    /// <summary>What is known of this kind of fault.</summary>
    public Ketenfoutfeiten Feiten => Ketenfoutfeiten.Van(Fout);
}
