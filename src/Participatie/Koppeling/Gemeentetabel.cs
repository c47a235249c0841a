using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// The municipalities of the rows that are used, each with a number; 0 is none. Safe for several threads; the numbers depend on the order of
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
