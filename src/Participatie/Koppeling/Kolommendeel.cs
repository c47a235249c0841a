namespace Participatie.Koppeling;

/// <summary>Persons behind each other in one of two layers of columns.</summary>
/// <param name="Boven">Whether they are in the upper layer.</param>
/// <param name="Van">The first person.</param>
/// <param name="Tot">The person behind the last.</param>
internal readonly record struct Kolommendeel(bool Boven, int Van, int Tot)
{
    /// <summary>How many persons.</summary>
    public int Aantal => Tot - Van;

    /// <summary>One column of the parts behind each other. Where a person begins is told by an array; without one there is one value a person.</summary>
    public static T[] Voeg<T>(List<Kolommendeel> delen, ReadOnlySpan<T> onder, ReadOnlySpan<int> beginOnder, ReadOnlySpan<T> boven, ReadOnlySpan<int> beginBoven)
    {
        var lengte = 0;
        foreach (var deel in delen) lengte += deel.Bereik(deel.Boven ? beginBoven : beginOnder).Aantal;
        var samen = GC.AllocateUninitializedArray<T>(lengte);
        var plaats = 0;
        foreach (var deel in delen)
        {
            var (van, aantal) = deel.Bereik(deel.Boven ? beginBoven : beginOnder);
            (deel.Boven ? boven : onder).Slice(van, aantal).CopyTo(samen.AsSpan(plaats));
            plaats += aantal;
        }

        return samen;
    }

    private (int Van, int Aantal) Bereik(ReadOnlySpan<int> begin) => begin.IsEmpty ? (Van, Aantal) : (begin[Van], begin[Tot] - begin[Van]);
}
