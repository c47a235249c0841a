using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>
/// The packed rows of one block of a file, spread over 256 groups by the lowest bits of the BSN; within a group in the order of the
/// file. Made by <see cref="Meetblokbouwer"/>.
/// </summary>
public sealed class Meetblok
{
    /// <summary>How many groups there are.</summary>
    public const int Groepen = 256;

    private readonly ulong[] rijen;
    private readonly int[] begin;

    internal Meetblok(ulong[] rijen, int[] begin, Dag eersteBekend, Dag laatsteBekend)
    {
        EersteBekend = eersteBekend;
        LaatsteBekend = laatsteBekend;
        this.rijen = rijen;
        this.begin = begin;
    }

    /// <summary>The first day on which a row became known.</summary>
    internal Dag EersteBekend { get; }

    /// <summary>The last day on which a row became known.</summary>
    internal Dag LaatsteBekend { get; }

    /// <summary>How many rows there are.</summary>
    public int Aantal => rijen.Length / 2;

    /// <summary>How many rows a group has.</summary>
    internal int AantalIn(int groep) => begin[groep + 1] - begin[groep];

    /// <summary>The rows of a group: key and value in turn.</summary>
    internal ReadOnlySpan<ulong> Groep(int groep) => rijen.AsSpan(begin[groep] * 2, AantalIn(groep) * 2);
}
