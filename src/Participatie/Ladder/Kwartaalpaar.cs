namespace Participatie.Ladder;

/// <summary>The persons at the ends of two quarters: for each its stored level at both, and its subgroups at the first.</summary>
internal readonly record struct Kwartaalpaar(byte[] Begin, byte[] Groepen, byte[] Eind)
{
    /// <summary>Adds one person to the counters of its kind (number, risen, sum of differences), or takes it out again.</summary>
    public void Tel(int persoon, int[] tellers, int teken)
    {
        var begin = Begin[persoon];
        var trede = begin & 7;
        var eind = Eind[persoon] & 7;
        if ((begin & Kwartaalstanden.Opladder) == 0 || trede is 0 or 7 || eind is 0 or 7) return;
        var plaats = (((((trede - 1) * 4) + ((begin >> 3) & 3)) * 128) + Groepen[persoon]) * 3;
        tellers[plaats] += teken;
        tellers[plaats + 1] += eind > trede ? teken : 0;
        tellers[plaats + 2] += teken * (eind - trede);
    }
}
