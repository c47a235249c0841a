namespace Participatie.Data.Koppeling;

/// <summary>The value of one field in the making; used again for every row.</summary>
internal sealed class Celbuffer
{
    private byte[] bytes = new byte[64];
    private int lengte;

    /// <summary>What is in it.</summary>
    public ReadOnlySpan<byte> Inhoud => bytes.AsSpan(0, lengte);

    /// <summary>Begins anew.</summary>
    public void Leeg() => lengte = 0;

    /// <summary>Puts a value behind what is there.</summary>
    public void Voeg(ReadOnlySpan<byte> deel)
    {
        if (bytes.Length - lengte < deel.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, lengte + deel.Length));
        deel.CopyTo(bytes.AsSpan(lengte));
        lengte += deel.Length;
    }

    /// <summary>Adds a member to a set, with a comma between.</summary>
    public void Verenig(ReadOnlySpan<byte> deel)
    {
        if (deel.IsEmpty) return;
        if (lengte > 0) Voeg(","u8);
        Voeg(deel);
    }

    /// <summary>Puts in a value; another value than the one that is there is put beside it, so that the row is refused and nobody guesses.</summary>
    public void Zet(ReadOnlySpan<byte> waarde)
    {
        if (waarde.IsEmpty || Inhoud.SequenceEqual(waarde)) return;
        if (lengte > 0) Voeg(" / "u8);
        Voeg(waarde);
    }
}
