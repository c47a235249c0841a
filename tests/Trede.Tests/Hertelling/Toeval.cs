namespace Trede.Tests.Hertelling;

/// <summary>Chance from a seed.</summary>
internal sealed class Toeval(int zaad)
{
    // Neighbouring seeds of Random start alike; spreading them out keeps populations different.
    private readonly Random _bron = new(unchecked(zaad * 486187739));

    public bool Kans(int procent) => _bron.Next(100) < procent;

    public int Tussen(int laagste, int hoogste) => _bron.Next(laagste, hoogste + 1);

    public T Een<T>(IReadOnlyList<T> keuzes) => keuzes[_bron.Next(keuzes.Count)];

    public List<T> Geschud<T>(IEnumerable<T> alle)
    {
        var lijst = alle.ToArray();
        _bron.Shuffle(lijst);
        return [.. lijst];
    }

    public List<T> Enkele<T>(IReadOnlyList<T> alle, int hoeveel) => [.. Geschud(alle).Take(hoeveel)];
}
