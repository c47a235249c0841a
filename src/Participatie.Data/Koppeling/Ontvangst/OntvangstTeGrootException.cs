namespace Participatie.Data.Koppeling;

/// <summary>More was handed in than may be.</summary>
public sealed class OntvangstTeGrootException(long grens) : IOException("More was handed in than may be.")
{
    /// <summary>How many bytes may be handed in.</summary>
    public long Grens => grens;
}
