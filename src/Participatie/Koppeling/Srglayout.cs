namespace Participatie.Koppeling;

/// <summary>
/// A layout of the Statistiek Re-integratie Gemeenten as data: the fields in order with their widths (Regeling statistiek, annex 2).
/// A later layout is a new descriptor and no new code. The same order of fields holds for fixed width and for separated files.
/// </summary>
/// <param name="Naam">The name by which it is chosen, such as <c>srg-2015</c>.</param>
/// <param name="Titel">What it is, in Dutch.</param>
/// <param name="Herkomst">Where the layout comes from.</param>
/// <param name="Statistiekcode">What field <c>statistiekcode</c> holds in every row; tells the file from others.</param>
/// <param name="Subgroepen">The subgroups that being in this file means.</param>
/// <param name="Velden">The fields in order.</param>
public sealed record Srglayout(string Naam, string Titel, string Herkomst, string Statistiekcode, IReadOnlyList<int> Subgroepen, IReadOnlyList<Srgveld> Velden)
{
    /// <summary>The instrument by the code in field <c>type_voorziening</c>; a code that is not in it is shown as it is.</summary>
    public IReadOnlyDictionary<string, string> Typen { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The result by the code in field <c>reden_einde</c>.</summary>
    public IReadOnlyDictionary<string, string> Redenen { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Field with the CBS code.</summary>
    public const string Gemeente = "gemeentecode";

    /// <summary>Field with the BSN.</summary>
    public const string Bsn = "bsn";

    /// <summary>Field with the day of birth.</summary>
    public const string Geboortedatum = "geboortedatum";

    /// <summary>Field with the position on the ladder.</summary>
    public const string Positie = "positie";

    /// <summary>Field with the day on which the position began.</summary>
    public const string BegindatumPositie = "begindatum_positie";

    /// <summary>Field with the number that tells the provision apart.</summary>
    public const string Registratienummer = "registratienummer";

    /// <summary>Field with the sex.</summary>
    public const string Geslacht = "geslacht";

    /// <summary>Field with the kind of provision.</summary>
    public const string Type = "type_voorziening";

    /// <summary>Field with the day on which the provision began.</summary>
    public const string Begindatum = "begindatum";

    /// <summary>Field with the day on which the provision ended; zeros while it runs.</summary>
    public const string Einddatum = "einddatum";

    /// <summary>Field with the reason of ending.</summary>
    public const string RedenEinde = "reden_einde";

    /// <summary>Field that tells the file from others.</summary>
    public const string Statistiekcodeveld = "statistiekcode";

    /// <summary>Field with the year.</summary>
    public const string Jaar = "statistiekjaar";

    /// <summary>Field with the month, in a layout by month.</summary>
    public const string Maand = "statistiekmaand";

    /// <summary>Field with the half year, in a layout by half year.</summary>
    public const string Halfjaar = "statistiekperiode";

    /// <summary>Field with the program that made the file.</summary>
    public const string Softwarepakket = "softwarepakket";

    /// <summary>Field with the version of that.</summary>
    public const string Versienummer = "versienummer";

    /// <summary>Field with the code of who sends the file.</summary>
    public const string Berichtgever = "berichtgevercode";

    /// <summary>Whether a delivery is about a month; else about a half year.</summary>
    public bool IsPerMaand => Plaats(Maand) >= 0;

    /// <summary>How many characters a line of fixed width has.</summary>
    public int Breedte => Velden.Sum(veld => veld.Breedte);

    /// <summary>The place of a field, or -1.</summary>
    public int Plaats(string naam)
    {
        for (var plaats = 0; plaats < Velden.Count; plaats++)
            if (string.Equals(Velden[plaats].Naam, naam, StringComparison.Ordinal)) return plaats;
        return -1;
    }

    /// <summary>The character at which a field begins.</summary>
    public int Begin(string naam) => Velden.Take(Plaats(naam)).Sum(veld => veld.Breedte);
}
