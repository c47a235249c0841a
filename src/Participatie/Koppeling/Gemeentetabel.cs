using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// The municipalities met while reading, each with a number; 0 is none. Safe for several threads; the numbers depend on the order of
/// meeting and are put in order of code when linking.
/// </summary>
public sealed class Gemeentetabel
{
    private readonly ushort[] nummers = new ushort[10_000];
    private readonly List<Gemeente> codes = [default];
    private readonly Lock slot = new();

    /// <summary>The municipalities by number; number 0 is none.</summary>
    public IReadOnlyList<Gemeente> Codes => codes;

    /// <summary>The number of a municipality, or -1 when there are more than can be held.</summary>
    public int Nummer(Gemeente gemeente)
    {
        if (gemeente.IsLeeg) return 0;
        var bekend = Volatile.Read(ref nummers[gemeente.Code]);
        return bekend != 0 ? bekend : Voeg(gemeente);
    }

    /// <summary>Reads a code that is not empty; names what is wrong and gives 0 when there is no number for it.</summary>
    internal int Lees(ReadOnlySpan<byte> tekst, ref Bevindingen bevindingen)
    {
        var nummer = Gemeente.TryParse(tekst, out var gemeente) ? Nummer(gemeente) : -2;
        if (nummer >= 0) return nummer;
        bevindingen = bevindingen.Met(nummer == -1 ? Bevindingcode.TeVeelGemeenten : Bevindingcode.GemeenteOnjuist);
        return 0;
    }

    private int Voeg(Gemeente gemeente)
    {
        lock (slot)
        {
            if (nummers[gemeente.Code] != 0) return nummers[gemeente.Code];
            if (codes.Count == Meetsleutel.MaxGemeenten) return -1;
            codes.Add(gemeente);
            Volatile.Write(ref nummers[gemeente.Code], (ushort)(codes.Count - 1));
            return codes.Count - 1;
        }
    }
}
