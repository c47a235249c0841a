namespace Participatie.Ladder;

/// <summary>One rung or code of <see cref="AdministratiefVerschil"/>: numbers of persons.</summary>
/// <param name="Trede">The rung or code.</param>
/// <param name="Gepubliceerd">How many stood on it by the earlier count.</param>
/// <param name="Nu">How many stood on it by what is known now.</param>
public sealed record Verschilrij(Trede Trede, int Gepubliceerd, int Nu)
{
    /// <summary>How many more there are now; below zero for fewer.</summary>
    public int Verschil => Nu - Gepubliceerd;
}
