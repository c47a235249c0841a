namespace Trede.Tests.Hertelling;

/// <summary>The usable rows of all deliveries, in the order in which they stand there, and how many were refused or empty.</summary>
internal sealed record Gelezen(
    IReadOnlyList<Rij> Rijen,
    IReadOnlyList<Traject> Trajecten,
    IReadOnlyList<Klantrij> Klanten,
    IReadOnlyList<string> Afkeuringen,
    int Leeg)
{
    public int Bruikbaar => Rijen.Count + Trajecten.Count + Klanten.Count;

    public IEnumerable<string> Bronnen =>
        Rijen.Select(rij => rij.Bron).Concat(Trajecten.Select(traject => traject.Bron)).Concat(Klanten.Select(rij => rij.Bron));

    public IEnumerable<string?> Gemeenten =>
        Rijen.Select(rij => rij.Gemeente).Concat(Trajecten.Select(traject => traject.Gemeente)).Concat(Klanten.Select(rij => rij.Gemeente));

    /// <summary>The same, with a municipality for the rows that name none.</summary>
    public Gelezen Toegekend(string? voorLeeg) => this with
    {
        Rijen = [.. Rijen.Select(rij => rij with { Gemeente = rij.Gemeente ?? voorLeeg })],
        Trajecten = [.. Trajecten.Select(traject => traject with { Gemeente = traject.Gemeente ?? voorLeeg })],
        Klanten = [.. Klanten.Select(rij => rij with { Gemeente = rij.Gemeente ?? voorLeeg })],
    };
}
