namespace Participatie.Koppeling;

/// <summary>
/// How a file of another system is read as a table of the exchange format: data, never code (exchange format, section 2). Published as
/// docs/koppelprofiel.schema.json.
/// </summary>
/// <param name="Naam">The name: lower-case letters, digits and dashes.</param>
/// <param name="Titel">What it is, in Dutch.</param>
/// <param name="Tabel">The table that it gives.</param>
/// <param name="Kolommen">The columns that are used.</param>
public sealed record Koppelprofiel(string Naam, string Titel, Koppeltabel Tabel, IReadOnlyList<Profielkolom> Kolommen)
{
    /// <summary>The source that it was made for, or empty; the source of a delivery is named with the delivery.</summary>
    public string Bron { get; init; } = string.Empty;

    /// <summary>Whether a delivery is full: rows of an earlier delivery of the source that it does not name are withdrawn.</summary>
    public bool Volledig { get; init; }

    /// <summary>The days that a full delivery is about; null: from the first to the last day of its rows.</summary>
    public Dagbereik? Periode { get; init; }

    /// <summary>What <see cref="Codering"/> can be: the names of IANA, in lower case.</summary>
    public static IReadOnlyList<string> Coderingen { get; } = ["utf-8", "windows-1252", "iso-8859-15", "ibm850", "utf-16"];

    /// <summary>How the characters of a text file are written, one of <see cref="Coderingen"/>; empty to recognise it. A file that says so itself, by a mark at its beginning, goes first.</summary>
    public string Codering { get; init; } = string.Empty;

    /// <summary>The sheet of a workbook, or empty for the first; a sheet that is named with the delivery goes first.</summary>
    public string Blad { get; init; } = string.Empty;

    /// <summary>The line of the header, from 1; lines before it are passed over.</summary>
    public int Kopregel { get; init; } = 1;

    /// <summary>The sign between the fields, or null to recognise it.</summary>
    public char? Scheidingsteken { get; init; }

    /// <summary>How days are written, the first that fits; empty: as in the exchange format.</summary>
    public IReadOnlyList<Datumstijl> Datum { get; init; } = [];

    /// <summary>How amounts are written.</summary>
    public Getalstijl Getal { get; init; }

    /// <summary>Fields that are the same in every row.</summary>
    public IReadOnlyList<Profielvulling> Vast { get; init; } = [];

    /// <summary>A remark for who reads the profile; does nothing.</summary>
    public string Opmerking { get; init; } = string.Empty;

    /// <summary>The hash of the profile's bytes, lower-case hexadecimal; empty when it does not come from a file.</summary>
    public string Sha256 { get; init; } = string.Empty;

    /// <summary>The fields that it fills, in the order of the table.</summary>
    public IReadOnlyList<Koppelveld> Velden()
    {
        var gevuld = Vullingen().Select(vulling => vulling.Veld).Concat(Kolommen.Select(kolom => kolom.Veld)).ToHashSet(StringComparer.Ordinal);
        return [.. Tabel.Velden.Where(veld => gevuld.Contains(veld.Naam))];
    }

    /// <summary>Everything that values and fixed fields put into fields.</summary>
    public IEnumerable<Profielvulling> Vullingen() => Kolommen.SelectMany(kolom => kolom.Waarden).SelectMany(waarde => waarde.Velden).Concat(Vast);
}
