using Participatie.Kern;

namespace Participatie.Data.Ladder;

/// <summary>What stands at the head of a compact file: everything but the rows.</summary>
internal sealed record Kolommenopdruk
{
    public required int Personen { get; init; }

    public required int Rijen { get; init; }

    public required int Soorten { get; init; }

    public required bool MetBekend { get; init; }

    public required ushort AlleBekend { get; init; }

    public required IReadOnlyList<string> Bronnen { get; init; }

    public required IReadOnlyList<ushort> Gemeenten { get; init; }

    public required string Ladderversie { get; init; }

    public required string Programmaversie { get; init; }

    public required ushort Leverdag { get; init; }

    public required IReadOnlyList<Opgedruktebron> Leveringen { get; init; }

    /// <summary>Whether this can be the head of a file that Trede wrote.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool Klopt =>
        Personen >= 0 && Rijen >= 0 && Soorten >= 0
        && Bronnen is { Count: > 0 and <= Participatie.Ladder.Meetsleutel.MaxBronnen } && Bronnen.All(naam => Bron.TryParse(naam, out _))
        && Gemeenten is { Count: > 0 } && Gemeenten.All(code => code <= 9999)
        && Leveringen is not null && Leveringen.All(levering => levering is not null && Bron.TryParse(levering.Bron, out _));

    public static Kolommenopdruk Van(Participatie.Ladder.Participatiekolommen kolommen, Herkomst herkomst) => new()
    {
        Personen = kolommen.Personen,
        Rijen = kolommen.Rijen,
        Soorten = kolommen.Soorten.Length,
        MetBekend = !kolommen.Bekend.IsEmpty,
        AlleBekend = kolommen.AlleBekend.Nummer,
        Bronnen = [.. kolommen.Bronnen.Select(bron => bron.Naam)],
        Gemeenten = [.. kolommen.Gemeenten.Select(gemeente => gemeente.Code)],
        Ladderversie = herkomst.Ladderversie,
        Programmaversie = herkomst.Programmaversie,
        Leverdag = herkomst.Leverdag.Nummer,
        Leveringen = [.. herkomst.Bronnen.Select(bron => new Opgedruktebron(
            bron.Bron.Naam, bron.Bestand, bron.Profiel, bron.Sha256, bron.Gelezen, bron.Bruikbaar, bron.Afgekeurd, bron.Leeg))],
    };

    public Herkomst Herkomst() => new(Ladderversie, Programmaversie, Dag.VanNummer(Leverdag), [.. Leveringen.Select(bron => new Bronherkomst(
        Naam(bron.Bron), bron.Bestand, bron.Profiel, bron.Sha256, bron.Gelezen, bron.Bruikbaar, bron.Afgekeurd, bron.Leeg))]);

    public static Bron Naam(string naam) => Bron.TryParse(naam, out var bron) ? bron : throw new ArgumentException("This is no name of a source.", nameof(naam));
}
