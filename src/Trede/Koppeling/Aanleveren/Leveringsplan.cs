using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>What a delivery would do, as it was compared at a position in the log.</summary>
internal sealed record Leveringsplan
{
    /// <summary>What it tells of.</summary>
    public required Leveringsoort Soort { get; init; }

    /// <summary>What reading gave.</summary>
    public required Leveringsverslag Verslag { get; init; }

    /// <summary>How much it holds.</summary>
    public required Leveringsomvang Omvang { get; init; }

    /// <summary>The position in the log that it was compared at.</summary>
    public required long Positie { get; init; }

    /// <summary>How many rows speak of something that the source did not speak of before.</summary>
    public int Nieuw { get; init; }

    /// <summary>How many rows say something else than the source said before.</summary>
    public int Gewijzigd { get; init; }

    /// <summary>How many rows say what the source said before.</summary>
    public int Ongewijzigd { get; init; }

    /// <summary>How many rows another row takes the place of.</summary>
    public int Vervangen { get; init; }

    /// <summary>How many conflicts between sources it would bring; null when nobody decides by it.</summary>
    public int? Conflicten { get; init; }

    /// <summary>What a full delivery withdraws; null for an additional one.</summary>
    public Intrekking? Intrekking { get; init; }

    /// <summary>Measurements and leavings to keep.</summary>
    public IReadOnlyList<Geleverderij> Rijen { get; init; } = [];

    /// <summary>Rows that it withdraws.</summary>
    public IReadOnlyList<Meetrij> Weg { get; init; } = [];

    /// <summary>People who were not known yet and of whom something is kept.</summary>
    public IReadOnlyList<Nieuweklant> Klanten { get; init; } = [];

    /// <summary>What it says of trajecten.</summary>
    public IReadOnlyList<TrajectopgaveRecord> Trajecten { get; init; } = [];

    /// <summary>What it says of clients.</summary>
    public IReadOnlyList<KlantopgaveRecord> Gegevens { get; init; } = [];

    /// <summary>What it says of benefits.</summary>
    public IReadOnlyList<UitkeringopgaveRecord> Uitkeringen { get; init; } = [];

    /// <summary>The counts as one line: every row that was read is in one of them, or empty.</summary>
    public string Slotregel =>
        $"{Balie.Getal(Nieuw)} nieuw, {Balie.Getal(Gewijzigd)} gewijzigd, {Balie.Getal(Ongewijzigd)} ongewijzigd, {Balie.Getal(Vervangen)} vervangen, {Balie.Getal(Verslag.Afgekeurd)} afgekeurd";

    /// <summary>Whether it does what another plan of the same delivery says.</summary>
    public bool IsGelijk(LeveringRecord gezien) => (Nieuw, Gewijzigd, Ongewijzigd, Vervangen, Weg.Count, Klanten.Count)
        == (gezien.Nieuw, gezien.Gewijzigd, gezien.Ongewijzigd, gezien.Vervangen, gezien.Ingetrokken, gezien.NieuweKlanten);

    /// <summary>Writes the counts with the delivery.</summary>
    public void Vul(LeveringRecord levering)
    {
        levering.Soort = Soort;
        (levering.Gelezen, levering.Afgekeurd, levering.Leeg) = ((int)Verslag.Gelezen, (int)Verslag.Afgekeurd, (int)Verslag.Leeg);
        (levering.Nieuw, levering.Gewijzigd, levering.Ongewijzigd, levering.Vervangen) = (Nieuw, Gewijzigd, Ongewijzigd, Vervangen);
        (levering.Gebruikt, levering.Ingetrokken, levering.NieuweKlanten) = ((int)Verslag.Bruikbaar - Vervangen, Weg.Count, Klanten.Count);
        levering.Volledig = Intrekking is not null;
        levering.Profiel = Verslag.Profiel.Length <= 60 ? Verslag.Profiel : Verslag.Profiel[..60];
        levering.Vergeleken = Positie;
    }

    /// <summary>What there is to lay ready.</summary>
    public Klaarlegging Klaarlegging(LeveringRecord levering, Func<Participatie.Kern.Dag, int> horizon) =>
        new(levering, Rijen, Klanten, Weg, horizon) { Trajecten = Trajecten, Gegevens = Gegevens, Uitkeringen = Uitkeringen };
}
