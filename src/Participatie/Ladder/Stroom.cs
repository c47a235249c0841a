namespace Participatie.Ladder;

/// <summary>One cell of the flow matrix.</summary>
/// <param name="Van">Where these persons stood at the first day.</param>
/// <param name="Naar">Where they stood at the last day.</param>
/// <param name="Aantal">How many persons; more than zero.</param>
public sealed record Stroom(Stroompunt Van, Stroompunt Naar, int Aantal)
{
    /// <summary>What became of these persons; every cell is of one kind.</summary>
    public Stroomsoort Soort => (Van.Trede, Naar.Trede) switch
    {
        (null, null) => Stroomsoort.Elders,
        (null, _) => Van == Stroompunt.Nieuw ? Stroomsoort.Nieuw : Van == Stroompunt.Buiten ? Stroomsoort.VanBuiten : Stroomsoort.Terug,
        (_, null) => Naar == Stroompunt.Buiten ? Stroomsoort.NaarBuiten : Stroomsoort.Uitgestroomd,
        ({ } van, { IsTrede: true } naar) => !van.IsTrede ? Stroomsoort.Geplaatst : (naar.Waarde - van.Waarde) switch
        {
            > 0 => Stroomsoort.Gestegen,
            0 => Stroomsoort.Gelijk,
            _ => Stroomsoort.Gedaald,
        },
        (_, { } naar) => naar == Trede.UitHetZicht ? Stroomsoort.UitHetZicht : Stroomsoort.NietBepaald,
    };
}
