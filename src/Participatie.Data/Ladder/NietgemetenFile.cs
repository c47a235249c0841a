using CsvHelper;
using Participatie.Data.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>Writes who was not measured to a csv file with BSNs: readable by the owner only.</summary>
public static class NietgemetenFile
{
    /// <summary>Writes the list as a whole or not at all.</summary>
    public static void Schrijf(string pad, IReadOnlyList<Nietgemetene> lijst)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        using var concept = new Conceptbestand(Path.GetDirectoryName(Path.GetFullPath(pad))!);
        using (var writer = CsvWriter.Create(concept.Stroom, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            writer.WriteHeader(["bsn", "gemeente", "trede", "laatst_gemeten", "bron"]);
            foreach (var een in lijst) writer.WriteRecord([een.Klant.Bsn.Voluit(), een.Klant.Gemeente.ToString(), een.Trede.ToString(), een.LaatstGemeten.ToString(), een.Bron.Naam]);
        }

        concept.Bevestig(Path.GetFileName(pad));
    }
}
