using CsvHelper;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Writes conflicts to a csv file with BSNs: readable by the owner only, never over a file that is there.</summary>
public static class ConflictFile
{
    /// <summary>Writes the file in a folder; it gets its name when it is confirmed.</summary>
    public static Conceptbestand Schrijf(string map, IReadOnlyList<Conflict> conflicten, IReadOnlyList<Bron> bronnen)
    {
        ArgumentNullException.ThrowIfNull(conflicten);
        ArgumentNullException.ThrowIfNull(bronnen);
        var concept = new Conceptbestand(map);
        using var writer = CsvWriter.Create(concept.Stroom, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true);
        writer.WriteHeader(["soort", "bsn", "gemeente", "geldend_bron", "geldend_dag", "geldend_waarde", "ander_bron", "ander_dag", "ander_waarde", "uitleg"]);
        foreach (var conflict in conflicten) Schrijf(writer, conflict, bronnen);
        return concept;
    }

    private static void Schrijf(CsvWriter writer, Conflict conflict, IReadOnlyList<Bron> bronnen)
    {
        var soort = Bevindingcatalogus.Van(conflict.Soort);
        writer.WriteField(soort.Code);
        writer.WriteField(conflict.Klant.Bsn.Voluit());
        writer.WriteField(conflict.Klant.Gemeente.ToString());
        foreach (var kant in new[] { conflict.Geldend, conflict.Ander })
        {
            writer.WriteField(bronnen[kant.Bron].Naam);
            writer.WriteField(kant.Dag?.ToString() ?? string.Empty);
            writer.WriteField(kant.Waarde);
        }

        writer.WriteField($"{soort.Wat} {soort.Doe}");
        writer.EndRecord();
    }
}
