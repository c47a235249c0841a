namespace Participatie.App.Ladder;

/// <summary>How a figure is written in each kind of file.</summary>
internal sealed record Cijferbestand
{
    /// <summary>As csv.</summary>
    public required Action<Stream> Csv { get; init; }

    /// <summary>As JSON; null when there is none.</summary>
    public Action<Stream>? Json { get; init; }

    /// <summary>As a workbook.</summary>
    public required Action<Stream> Xlsx { get; init; }

    /// <summary>As a drawing; null when there is none.</summary>
    public Func<string>? Svg { get; init; }
}
