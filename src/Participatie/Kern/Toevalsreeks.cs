namespace Participatie.Kern;

/// <summary>
/// A row of numbers that look like chance and are the same on every machine for the same seed: SplitMix64 (Steele, Lea and Flood,
/// OOPSLA 2014). For made-up municipalities and for the intervals of a forecast, never for secrets.
/// </summary>
public sealed class Toevalsreeks
{
    private const ulong Stap = 0x9E37_79B9_7F4A_7C15UL;

    private ulong stand;

    /// <summary>Begins the row of a seed.</summary>
    public Toevalsreeks(ulong zaad) => stand = zaad;

    /// <summary>The row of one person under a seed: what one person gets does not depend on the others.</summary>
    public static Toevalsreeks Voor(ulong zaad, long nummer) => new(Meng(unchecked(Meng(zaad) ^ ((ulong)(nummer + 1) * Stap))));

    /// <summary>The next 64 bits.</summary>
    public ulong Volgende()
    {
        stand = unchecked(stand + Stap);
        return Meng(stand);
    }

    /// <summary>A number from 0 up to, but not including, the bound; a bound below 1 is a wrong call.</summary>
    public int Onder(int grens)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(grens, 1);
        return (int)Math.BigMul(Volgende(), (ulong)grens, out _);
    }

    /// <summary>A number from 0 up to, but not including, 1, in steps of 2^-53.</summary>
    public double Deel() => (Volgende() >> 11) * (1.0 / (1L << 53));

    /// <summary>A number from one up to and including another.</summary>
    public int Tussen(int van, int totEnMet) => van + Onder(totEnMet - van + 1);

    /// <summary>True as often as so many in a thousand.</summary>
    public bool Kans(int perDuizend) => Onder(1000) < perDuizend;

    /// <summary>A place in a list of weights, each as often as its weight says; the weights are not all 0.</summary>
    public int Kies(params ReadOnlySpan<int> gewichten)
    {
        var som = 0;
        foreach (var gewicht in gewichten) som += gewicht;
        var rest = Onder(som);
        for (var plaats = 0; ; plaats++)
        {
            rest -= gewichten[plaats];
            if (rest < 0) return plaats;
        }
    }

    private static ulong Meng(ulong waarde)
    {
        unchecked
        {
            waarde = (waarde ^ (waarde >> 30)) * 0xBF58_476D_1CE4_E5B9UL;
            waarde = (waarde ^ (waarde >> 27)) * 0x94D0_49BB_1331_11EBUL;
            return waarde ^ (waarde >> 31);
        }
    }
}
