using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>BSNs for made-up people: 9999xxxxx that pass the elfproef, in an order that depends on the seed, each once.</summary>
public static class Voorbeeldbsns
{
    /// <summary>How many people a wide municipality can have, whose BSNs may be those of real people.</summary>
    public const int HoogsteRuim = 2_000_000;

    private const uint EersteRuim = 10_000_000;
    private const uint AantalRuim = 89_990_000;

    // Prime, so that the steps through the wide range meet every place once.
    private const uint StapRuim = 48_271;

    private static IEnumerable<uint> Reeks => Voorvoegsels(99_990_000, 10_000);

    /// <summary>The most people a municipality can have; one BSN is kept for a client who is on no ladder.</summary>
    public static int Hoogste(bool ruim) => ruim ? HoogsteRuim : Reeks.Count() - 1;

    /// <summary>BSNs in the order of the seed; wide ones without end, the others some nine thousand.</summary>
    public static IEnumerable<Bsn> Geef(ulong zaad, bool ruim) => (ruim ? Ruim(zaad) : Geschud(zaad)).Select(Bsn.Van);

    private static uint[] Geschud(ulong zaad)
    {
        var alle = Reeks.ToArray();
        var toeval = Toevalsreeks.Voor(zaad, -1);
        for (var plaats = alle.Length - 1; plaats > 0; plaats--)
        {
            var ander = toeval.Onder(plaats + 1);
            (alle[plaats], alle[ander]) = (alle[ander], alle[plaats]);
        }

        return alle;
    }

    private static IEnumerable<uint> Ruim(ulong zaad)
    {
        var begin = (ulong)Toevalsreeks.Voor(zaad, -1).Onder((int)AantalRuim);
        for (ulong stap = 0; stap < AantalRuim; stap++)
            foreach (var getal in Voorvoegsels((uint)(EersteRuim + ((begin + (stap * StapRuim)) % AantalRuim)), 1)) yield return getal;
    }

    // Eight digits have one ninth digit with which they pass, or none.
    private static IEnumerable<uint> Voorvoegsels(uint eerste, int aantal)
    {
        for (var voor = eerste; voor < eerste + aantal; voor++)
            for (uint cijfer = 0; cijfer <= 9; cijfer++)
                if (Bsn.SlaagtVoorElfproef((voor * 10) + cijfer)) yield return (voor * 10) + cijfer;
    }
}
