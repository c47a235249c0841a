using System.Globalization;

namespace Trede.Tests.Hertelling;

/// <summary>The header of a table, and the cell under a name in it.</summary>
internal sealed class Kolommen
{
    private readonly Dictionary<string, int> _plaatsen = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _breedte;

    public Kolommen(IReadOnlyList<string> kop)
    {
        _breedte = kop.Count;
        for (var i = 0; i < kop.Count; i++)
            _plaatsen.TryAdd(Kaal(kop[i]), i);
    }

    public static string Kaal(string waarde) => waarde.Trim(' ', '\t');

    public bool Heeft(string kolom) => _plaatsen.ContainsKey(kolom);

    /// <summary>A row that is too short or too long is refused; empty fields at the end do not count.</summary>
    public void Controleer(IReadOnlyList<string> velden)
    {
        if (velden.Count < _breedte || velden.Skip(_breedte).Any(veld => Kaal(veld).Length > 0))
            throw new AfgekeurdException("aantal velden: " + velden.Count.ToString(CultureInfo.InvariantCulture));
    }

    public string Cel(IReadOnlyList<string> velden, string kolom) =>
        _plaatsen.TryGetValue(kolom, out var plaats) ? Kaal(velden[plaats]) : string.Empty;
}
