using System.Text;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>What is done with one column of a file: where it stands, which field it fills, what its values become. Counts values that are not in the list.</summary>
internal sealed class Profielkolomplan
{
    /// <summary>How many different values are remembered; the rest is only counted.</summary>
    public const int MeesteWaarden = 1000;

    private readonly Dictionary<string, (int Veld, byte[] Code)[]> waarden = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, long> onbekend = new(StringComparer.Ordinal);

    public Profielkolomplan(Profielkolom kolom, int plaats, IReadOnlyList<Koppelveld> velden)
    {
        Kolom = kolom;
        Plaats = plaats;
        Veld = Nummer(velden, kolom.Veld);
        Standaard = kolom.Onbekend is Profielkolom.Afkeuren or Profielkolom.Doorlaten ? null : Encoding.UTF8.GetBytes(kolom.Onbekend);
        foreach (var waarde in kolom.Waarden)
            waarden[waarde.Waarde.Trim()] = [.. waarde.Velden.Select(vulling => (Nummer(velden, vulling.Veld), Encoding.UTF8.GetBytes(vulling.Code.Trim())))];
    }

    public Profielkolom Kolom { get; }

    /// <summary>The place in the file, or -1 when the file does not have it.</summary>
    public int Plaats { get; }

    /// <summary>The place of the field that it fills, or -1.</summary>
    public int Veld { get; }

    /// <summary>The code for values that are not in the list, or null.</summary>
    public byte[]? Standaard { get; }

    public bool HeeftLijst => waarden.Count > 0;

    /// <summary>What does not fit in the memory of values.</summary>
    public long OnbekendRest { get; private set; }

    /// <summary>The place of a field, or -1.</summary>
    public static int Nummer(IReadOnlyList<Koppelveld> velden, string naam)
    {
        for (var nummer = 0; nummer < velden.Count; nummer++)
            if (string.Equals(velden[nummer].Naam, naam, StringComparison.Ordinal)) return nummer;
        return -1;
    }

    /// <summary>What a trimmed value becomes, or null when it is not in the list.</summary>
    public (int Veld, byte[] Code)[]? Zoek(ReadOnlySpan<char> waarde) =>
        waarden.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(waarde, out var gevonden) ? gevonden : null;

    /// <summary>Counts a value that is not in the list.</summary>
    public void Tel(ReadOnlySpan<char> waarde)
    {
        var tellers = onbekend.GetAlternateLookup<ReadOnlySpan<char>>();
        if (tellers.TryGetValue(waarde, out var aantal)) tellers[waarde] = aantal + 1;
        else if (onbekend.Count < MeesteWaarden) tellers[waarde] = 1;
        else OnbekendRest++;
    }

    /// <summary>The values that are not in the list, the most frequent first.</summary>
    public IEnumerable<Onbekendewaarde> Onbekend() => onbekend
        .OrderByDescending(paar => paar.Value).ThenBy(paar => paar.Key, StringComparer.Ordinal)
        .Select(paar => new Onbekendewaarde(Kolom.Kolom, paar.Key, paar.Value));
}
