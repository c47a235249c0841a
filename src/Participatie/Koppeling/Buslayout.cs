namespace Participatie.Koppeling;

/// <summary>
/// A layout of the Bijstandsuitkeringenstatistiek as data: the element of a benefit and the fields in the order of the characteristics
/// (Regeling statistiek, annex 1). Names in an XML file are compared by <see cref="Sleutel"/>.
/// </summary>
/// <param name="Naam">The name by which it is chosen, such as <c>bus-2015</c>.</param>
/// <param name="Titel">What it is, in Dutch.</param>
/// <param name="Herkomst">Where the layout comes from.</param>
/// <param name="Record">The names that the element of one benefit may have.</param>
/// <param name="Subgroepen">The subgroups that a benefit for living means.</param>
/// <param name="Velden">The fields in order.</param>
public sealed record Buslayout(
    string Naam, string Titel, string Herkomst, IReadOnlyList<string> Record, IReadOnlyList<int> Subgroepen, IReadOnlyList<Busveld> Velden)
{
    /// <summary>Field with the year of the statistic.</summary>
    public const string Jaar = "statistiekjaar";

    /// <summary>Field with the month of the statistic.</summary>
    public const string Maand = "statistiekmaand";

    /// <summary>Field with the CBS code.</summary>
    public const string Gemeente = "gemeentecode";

    /// <summary>Field with the number that tells the benefit apart.</summary>
    public const string Registratienummer = "registratienummer_uitkering";

    /// <summary>Field with the kind of assistance.</summary>
    public const string Statistiekcode = "statistiekcode";

    /// <summary>Field with the BSN.</summary>
    public const string Bsn = "bsn";

    /// <summary>Field with the day of birth.</summary>
    public const string Geboortedatum = "geboortedatum";

    /// <summary>Field with the sex.</summary>
    public const string Geslacht = "geslacht";

    /// <summary>Field with the day on which the benefit of the person began.</summary>
    public const string Begin = "begin_uitkering";

    /// <summary>Field with the day on which it ended.</summary>
    public const string Einde = "einde_uitkering";

    /// <summary>Field with the reason why it ended.</summary>
    public const string Reden = "reden_beeindiging";

    /// <summary>The place of a field, or -1.</summary>
    public int Plaats(string naam)
    {
        for (var plaats = 0; plaats < Velden.Count; plaats++)
            if (string.Equals(Velden[plaats].Naam, naam, StringComparison.Ordinal)) return plaats;
        return -1;
    }

    /// <summary>A name as names are compared: lower case, without underscores, hyphens, points and spaces.</summary>
    public static string Sleutel(string naam)
    {
        ArgumentNullException.ThrowIfNull(naam);
        return string.Concat(naam.Where(teken => teken is not ('_' or '-' or '.' or ' '))).ToLowerInvariant();
    }
}
