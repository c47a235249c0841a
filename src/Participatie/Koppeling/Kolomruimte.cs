namespace Participatie.Koppeling;

/// <summary>Room for the columns of all rows, each group of BSNs at its own place.</summary>
/// <param name="Dagen">The days.</param>
/// <param name="Nummers">The numbers of the row kinds.</param>
/// <param name="Bekend">The days of becoming known; null when that is one day for all.</param>
internal sealed record Kolomruimte(ushort[] Dagen, uint[] Nummers, ushort[]? Bekend)
{
    /// <summary>Makes room.</summary>
    public static Kolomruimte Voor(int rijen, bool metBekend) => new(
        GC.AllocateUninitializedArray<ushort>(rijen), GC.AllocateUninitializedArray<uint>(rijen), metBekend ? GC.AllocateUninitializedArray<ushort>(rijen) : null);

    /// <summary>The same columns with the rows of the groups behind each other, without the room that was left over.</summary>
    public Kolomruimte Aaneen(Groepkolommen[] groepen)
    {
        var rijen = groepen.Sum(groep => groep.Rijen);
        return rijen == Dagen.Length ? this : new Kolomruimte(Aaneen(Dagen, groepen, rijen), Aaneen(Nummers, groepen, rijen), Bekend is null ? null : Aaneen(Bekend, groepen, rijen));
    }

    private static T[] Aaneen<T>(T[] kolom, Groepkolommen[] groepen, int rijen)
    {
        var plaats = 0;
        foreach (var groep in groepen)
        {
            Array.Copy(kolom, groep.RijBegin, kolom, plaats, groep.Rijen);
            plaats += groep.Rijen;
        }

        Array.Resize(ref kolom, rijen);
        return kolom;
    }
}
