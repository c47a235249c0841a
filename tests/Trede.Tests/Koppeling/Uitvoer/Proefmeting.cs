using Participatie.Ladder;

namespace Trede.Tests.Koppeling;

/// <summary>A row of the log to put in a database.</summary>
internal sealed record Proefmeting(int Klant, short Bron, string Dag, int? Trede, string Bekend)
{
    public Meetmoment Moment { get; init; } = Meetmoment.Jaarmeting;

    public Groeipotentieel Groei { get; init; } = Groeipotentieel.Groei;

    public Uitstroomreden Uitreden { get; init; }

    public IReadOnlyList<int> Groepen { get; init; } = [];

    public string? Antwoorden { get; init; }

    public ToegepasteRegel Regel { get; init; }

    public short Horizon { get; init; } = 12;

    public short? Uren { get; init; }

    public string Toets { get; init; } = string.Empty;

    public string Kenmerk { get; init; } = string.Empty;

    public string Reden { get; init; } = string.Empty;

    public (int Boeking, int Nummer)? Vervangt { get; init; }

    public bool Teruggedraaid { get; init; }

    public bool Klaargezet { get; init; }

    public int? Levering { get; init; }
}
