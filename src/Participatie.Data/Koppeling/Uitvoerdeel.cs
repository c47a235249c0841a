using Participatie.Data.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>A list of another room that goes along when a whole participatiedatabase leaves, and comes back with it (exchange format, section 4).</summary>
public abstract class Uitvoerdeel
{
    /// <summary>The table.</summary>
    public abstract Uitvoertabel Tabel { get; }

    /// <summary>The rows, field by field.</summary>
    internal abstract IAsyncEnumerable<IReadOnlyList<string>> RijenAsync(ParticipatieContext context);

    /// <summary>Takes over the rows of a file; what the municipality has by the same name stays.</summary>
    internal abstract Task LeesAsync(Schrijfbeurt beurt, Overnametabel tabel, CancellationToken stop);
}
