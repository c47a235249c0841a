namespace Participatie.Data.Koppeling;

/// <summary>How large a workbook may become when it is unpacked.</summary>
internal sealed record Xlsxgrenzen
{
    /// <summary>The most parts.</summary>
    public int Delen { get; init; } = 10_000;

    /// <summary>The most bytes of all parts together.</summary>
    public long Totaal { get; init; } = 4L << 30;

    /// <summary>The most bytes of the list of shared texts, which is held in memory.</summary>
    public long Teksten { get; init; } = 400L << 20;

    /// <summary>A part up to this size may be packed as well as it likes.</summary>
    public long Klein { get; init; } = 50L << 20;

    /// <summary>How many times its packed size a larger part may be.</summary>
    public int Verhouding { get; init; } = 200;
}
