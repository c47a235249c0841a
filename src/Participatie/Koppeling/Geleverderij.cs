using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>A checked row of <c>metingen</c> with all that the participatiedatabase keeps of it (exchange format, section 1).</summary>
/// <param name="Rij">The packed row.</param>
/// <param name="Antwoorden">The answers that led to the rung: a letter a question, <c>j</c>, <c>n</c> or <c>-</c> for one that was not needed; null when it came without, and for a leaving.</param>
/// <param name="Regel">The rule that decided, or none.</param>
/// <param name="Uren">Hours a week, 0 up to and including <see cref="Toetsvraag.MeesteUren"/>; null when not given, or not such a number.</param>
/// <param name="Bronkenmerk">What the source calls the row, its first <see cref="LangsteKenmerk"/> characters; may be empty.</param>
public readonly record struct Geleverderij(Meetrij Rij, string? Antwoorden, ToegepasteRegel Regel, short? Uren, string Bronkenmerk)
{
    /// <summary>What is kept of the name that a source gives to a row.</summary>
    public const int LangsteKenmerk = 60;

    /// <summary>What is kept of the answers to the test questions.</summary>
    public const int LangsteToets = 200;

    /// <summary>The longest local key of a client.</summary>
    public const int LangsteSleutel = 60;

    private readonly Zelden? zelden;

    /// <summary>Who the row is about, for who has no BSN; empty for who has one. The person in <see cref="Rij"/> is 0 then.</summary>
    public string LokaleSleutel
    {
        get => zelden?.LokaleSleutel ?? string.Empty;
        init => zelden = value.Length == 0 && zelden is null ? null : (zelden ?? new Zelden()) with { LokaleSleutel = value };
    }

    /// <summary>The months that the growth question looked ahead, when the file says so: 1 up to and including 120; null for what the municipality has chosen.</summary>
    public short? Horizon
    {
        get => zelden?.Horizon;
        init => zelden = value is null && zelden is null ? null : (zelden ?? new Zelden()) with { Horizon = value };
    }

    /// <summary>The answers to the test questions, by their codes; empty when the file has none.</summary>
    public string Toetsantwoorden
    {
        get => zelden?.Toetsantwoorden ?? string.Empty;
        init => zelden = value.Length == 0 && zelden is null ? null : (zelden ?? new Zelden()) with { Toetsantwoorden = value };
    }

    // What hardly any row has, so that a million rows do not each have room for it.
    private sealed record Zelden
    {
        public string LokaleSleutel { get; init; } = string.Empty;

        public short? Horizon { get; init; }

        public string Toetsantwoorden { get; init; } = string.Empty;
    }
}
