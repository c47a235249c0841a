using CsvHelper;
using Participatie.Data.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Writes one table that leaves: UTF-8 with a mark, a header, a semicolon between the fields, and nothing that a spreadsheet takes for a formula. Without a row there is no file.
/// </summary>
internal sealed class Uitvoerschrijver(Uitvoerdoel doel, string naam, IReadOnlyList<string> kolommen) : IDisposable
{
    private Stream? stroom;
    private CsvWriter? writer;

    /// <summary>How many rows were written.</summary>
    public long Rijen { get; private set; }

    /// <summary>Writes a row.</summary>
    public void Schrijf(params IReadOnlyList<string> velden)
    {
        writer ??= Begin();
        foreach (var veld in velden) writer.WriteField(Csvveld.Onschadelijk(veld));
        writer.EndRecord();
        Rijen++;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer?.Dispose();
        stroom?.Dispose();
    }

    private CsvWriter Begin()
    {
        stroom = doel.Begin(naam);
        var begonnen = CsvWriter.Create(stroom, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true);
        begonnen.WriteHeader([.. kolommen]);
        return begonnen;
    }
}
