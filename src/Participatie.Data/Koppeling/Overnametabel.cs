using System.Text;
using CsvHelper;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Reads one file of a whole participatiedatabase, row by row, by the names in its header (<see cref="Uitvoertabel"/>). What cannot be read is told to the list of what
/// is wrong, with file, line and column, and reads as empty.
/// </summary>
internal sealed class Overnametabel : IDisposable
{
    private readonly Stream stroom;
    private readonly CsvReader reader;
    private readonly string bestand;
    private readonly IReadOnlyList<string> kolommen;
    private readonly int[] plaatsen;
    private readonly Overnamegebreken gebreken;
    private readonly int breedte;

    private Overnametabel(Stream stroom, CsvReader reader, string bestand, IReadOnlyList<string> kolommen, int[] plaatsen, int breedte, Overnamegebreken gebreken) =>
        (this.stroom, this.reader, this.bestand, this.kolommen, this.plaatsen, this.breedte, this.gebreken) = (stroom, reader, bestand, kolommen, plaatsen, breedte, gebreken);

    /// <summary>How many rows were read.</summary>
    public long Rijen { get; private set; }

    /// <summary>Opens a file; null when it is not there, or has not the columns of its table.</summary>
    public static Overnametabel? Open(Uitvoerbron bron, string bestand, IReadOnlyList<string> kolommen, Overnamegebreken gebreken)
    {
        if (bron.Lees(bestand) is not { } stroom) return null;
        var csv = CsvReader.Create(stroom, new CsvReaderOptions
        {
            Separator = ';',
            HasHeader = false,
            SkipEmptyLines = true,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            MaxRecordSize = BlockReader.LangsteRegel,
        });
        try
        {
            var kop = csv.Read() ? Enumerable.Range(0, csv.FieldCount).Select(veld => csv.GetString(veld).Trim('\uFEFF', ' ')).ToList() : [];
            int[] daar = [.. kolommen.Select(kolom => kop.FindIndex(naam => string.Equals(naam, kolom, StringComparison.OrdinalIgnoreCase)))];
            for (var kolom = 0; kolom < daar.Length; kolom++)
                if (daar[kolom] < 0) gebreken.Voeg(Overnamegebreksoort.KolomOntbreekt, bestand, 1, kolommen[kolom]);
            if (!daar.Contains(-1)) return new Overnametabel(stroom, csv, bestand, kolommen, daar, kop.Count, gebreken);
        }
        catch (CsvFormatException fout)
        {
            gebreken.Voeg(Overnamegebreksoort.BestandOnleesbaar, bestand, fout.LineNumber, string.Empty);
        }

        csv.Dispose();
        stroom.Dispose();
        return null;
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Lees()
    {
        try
        {
            while (reader.Read())
            {
                Rijen++;
                if (reader.FieldCount == breedte) return true;
                gebreken.Voeg(Overnamegebreksoort.BestandOnleesbaar, bestand, reader.LineNumber, string.Empty);
            }
        }
        catch (CsvFormatException fout)
        {
            gebreken.Voeg(Overnamegebreksoort.BestandOnleesbaar, bestand, fout.LineNumber, string.Empty);
        }

        return false;
    }

    /// <summary>A cell as it stands there.</summary>
    public ReadOnlySpan<byte> Veld(int kolom) => reader.GetSpan(plaatsen[kolom]);

    /// <summary>A text, without the apostrophe that keeps a spreadsheet from calculating.</summary>
    /// <param name="kolom">The column.</param>
    /// <param name="langste">How many characters are kept.</param>
    public string Tekst(int kolom, int langste)
    {
        if (Veld(kolom).IsEmpty) return string.Empty;
        var tekst = Encoding.UTF8.GetString(Formuletekst.Hersteld(Veld(kolom)));
        if (tekst.Length > langste) Meld(Overnamegebreksoort.TekstTeLang, kolom);
        else if (tekst.Contains('\0', StringComparison.Ordinal) || tekst.Contains('\uFFFD', StringComparison.Ordinal)) Meld(Overnamegebreksoort.WaardeOnjuist, kolom);
        else return tekst;
        return string.Empty;
    }

    /// <summary>A text that there must be.</summary>
    public string Naam(int kolom, int langste)
    {
        var tekst = Tekst(kolom, langste);
        if (string.IsNullOrWhiteSpace(tekst) && Veld(kolom).IsEmpty) Meld(Overnamegebreksoort.WaardeOnjuist, kolom);
        return tekst;
    }

    /// <summary>A day; null when it is empty.</summary>
    public Dag? Dag(int kolom)
    {
        if (Veld(kolom).IsEmpty) return null;
        if (Participatie.Kern.Dag.TryParse(Veld(kolom), out var dag) == Dagfout.Geen) return dag;
        Meld(Overnamegebreksoort.WaardeOnjuist, kolom);
        return null;
    }

    /// <summary>A day that there must be.</summary>
    public Dag Dagtekst(int kolom)
    {
        if (Veld(kolom).IsEmpty) Meld(Overnamegebreksoort.WaardeOnjuist, kolom);
        return Dag(kolom) ?? default;
    }

    /// <summary>Yes, no, or null when it is empty.</summary>
    public bool? JaNee(int kolom)
    {
        if (Codewoorden.TryAntwoord(Veld(kolom), out var antwoord)) return antwoord switch { Antwoord.Ja => true, Antwoord.Nee => false, _ => null };
        Meld(Overnamegebreksoort.WaardeOnjuist, kolom);
        return null;
    }

    /// <summary>A number from 0; null when it is empty.</summary>
    public int? Getal(int kolom, int hoogste)
    {
        if (Veld(kolom).IsEmpty) return null;
        if (int.TryParse(Veld(kolom), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var getal) && getal <= hoogste) return getal;
        Meld(Overnamegebreksoort.WaardeOnjuist, kolom);
        return null;
    }

    /// <summary>One of the codes of a list.</summary>
    public T Code<T>(int kolom, IReadOnlyList<T> keuzen, Func<T, string> code, T leeg)
    {
        if (Veld(kolom).IsEmpty) return leeg;
        foreach (var keus in keuzen)
            if (Ascii.EqualsIgnoreCase(Veld(kolom), code(keus))) return keus;
        Meld(Overnamegebreksoort.WaardeOnjuist, kolom);
        return leeg;
    }

    /// <summary>Tells that something is wrong with the row, or with one cell of it.</summary>
    public void Meld(Overnamegebreksoort soort, int kolom = -1) => gebreken.Voeg(soort, bestand, reader.LineNumber, kolom < 0 ? string.Empty : kolommen[kolom]);

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        stroom.Dispose();
    }
}
