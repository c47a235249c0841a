namespace Participatie.App.Ladder;

/// <summary>How a figure is written in each kind of file.</summary>
internal sealed record Cijferbestand
{
    /// <summary>As csv.</summary>
    public required Action<Stream> Csv { get; init; }

    /// <summary>As JSON.</summary>
    public Action<Stream> Json { get; init; } = static _ => throw new NotSupportedException();

    /// <summary>As a workbook.</summary>
    public required Action<Stream> Xlsx { get; init; }

    /// <summary>As a drawing.</summary>
    public Func<string> Svg { get; init; } = static () => throw new NotSupportedException();
}
