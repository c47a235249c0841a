namespace Participatie.Koppeling;

/// <summary>What a koppelprofiel does with one column of a file (exchange format, section 2).</summary>
/// <param name="Kolom">The name in the header of the file; letter case and spaces around it do not count.</param>
public sealed record Profielkolom(string Kolom)
{
    /// <summary>What <see cref="Onbekend"/> says for: refuse the row.</summary>
    public const string Afkeuren = "afkeuren";

    /// <summary>What <see cref="Onbekend"/> says for: take the value as it is.</summary>
    public const string Doorlaten = "doorlaten";

    /// <summary>The field that it fills, or empty when only values count.</summary>
    public string Veld { get; init; } = string.Empty;

    /// <summary>What its values mean; empty when the value itself goes into the field.</summary>
    public IReadOnlyList<Profielwaarde> Waarden { get; init; } = [];

    /// <summary>What happens to a value that is not in the list: <see cref="Afkeuren"/>, <see cref="Doorlaten"/>, or the code to use.</summary>
    public string Onbekend { get; init; } = Afkeuren;

    /// <summary>Whether the file has to have this column.</summary>
    public bool Verplicht { get; init; } = true;

    /// <summary>A remark for who reads the profile; does nothing.</summary>
    public string Opmerking { get; init; } = string.Empty;
}
