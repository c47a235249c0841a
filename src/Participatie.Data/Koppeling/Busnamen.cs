using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Knows the names of elements and attributes by a layout, whatever their letter case, underscores and hyphens.</summary>
internal sealed class Busnamen
{
    private const int MeesteGeheugen = 4096;

    private readonly Dictionary<string, int> velden = new(StringComparer.Ordinal);
    private readonly HashSet<string> records;
    private readonly Dictionary<string, int> eerder = new(StringComparer.Ordinal);

    public Busnamen(Buslayout layout)
    {
        records = [.. layout.Record.Select(Buslayout.Sleutel)];
        for (var plaats = 0; plaats < layout.Velden.Count; plaats++)
        {
            foreach (var naam in layout.Velden[plaats].Ook.Append(layout.Velden[plaats].Naam)) velden[Buslayout.Sleutel(naam)] = plaats;
        }
    }

    /// <summary>What <see cref="Zoek"/> gives for the element of a benefit.</summary>
    public const int Record = -2;

    /// <summary>The place of the field, <see cref="Record"/>, or -1 for another name.</summary>
    public int Zoek(string naam)
    {
        if (eerder.TryGetValue(naam, out var plaats)) return plaats;
        var sleutel = Buslayout.Sleutel(naam);
        plaats = records.Contains(sleutel) ? Record : velden.GetValueOrDefault(sleutel, -1);
        if (eerder.Count < MeesteGeheugen) eerder[naam] = plaats;
        return plaats;
    }
}
