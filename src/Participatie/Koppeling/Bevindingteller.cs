using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>Counts findings by kind and remembers the first lines of each.</summary>
public sealed class Bevindingteller
{
    /// <summary>Of how many rows with the same finding the line is kept.</summary>
    public const int MeesteRegels = 100;

    private readonly long[] aantallen = new long[128];
    private readonly long[] eerste = new long[128];
    private readonly List<long>?[] regels = new List<long>?[128];

    /// <summary>Adds the findings of one row.</summary>
    public void Tel(Bevindingen bevindingen, long regel)
    {
        for (var rest = bevindingen.Masker; rest != 0; rest &= rest - 1)
        {
            var code = (int)UInt128.TrailingZeroCount(rest);
            if (aantallen[code]++ == 0 || regel < eerste[code]) eerste[code] = regel;
            if (aantallen[code] <= MeesteRegels) (regels[code] ??= []).Add(regel);
        }
    }

    /// <summary>Adds what another counter counted; its lines begin <paramref name="verschuiving"/> lines later.</summary>
    public void Tel(Bevindingteller ander, long verschuiving)
    {
        ArgumentNullException.ThrowIfNull(ander);
        for (var code = 0; code < aantallen.Length; code++)
        {
            if (ander.aantallen[code] == 0) continue;
            var regel = ander.eerste[code] + verschuiving;
            if (aantallen[code] == 0 || regel < eerste[code]) eerste[code] = regel;
            aantallen[code] += ander.aantallen[code];
            var eigen = regels[code] ??= [];
            eigen.AddRange(ander.regels[code]!.Select(een => een + verschuiving).Take(MeesteRegels - eigen.Count));
        }
    }

    /// <summary>The kinds that occur, in the order of the catalogue.</summary>
    public IReadOnlyList<Bevindingtelling> Tellingen() =>
        [.. Bevindingcatalogus.Alle.Where(soort => aantallen[(int)soort.Soort] > 0)
            .Select(soort => new Bevindingtelling(soort.Soort, aantallen[(int)soort.Soort], eerste[(int)soort.Soort], string.Empty) { Regels = regels[(int)soort.Soort]! })];
}
