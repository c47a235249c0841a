using Participatie.App.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Says whom a figure is about.</summary>
internal static class Selectietekst
{
    /// <summary>One line for each choice; none for everyone.</summary>
    public static IEnumerable<string> Regels(Selectie selectie) => Regels(selectie, static _ => null, static team => Balie.Getal(team));

    /// <summary>One line for each choice; none for everyone.</summary>
    /// <param name="selectie">Whom it is about.</param>
    /// <param name="subgroep">The name of a subgroup, or null.</param>
    /// <param name="team">The name of a team.</param>
    public static IEnumerable<string> Regels(Selectie selectie, Func<int, string?> subgroep, Func<int, string> team)
    {
        if (selectie.KiestSubgroepen) yield return $"Alleen subgroep {Of(selectie.Subgroepen.Select(set => string.Join(" én ", set.Nummers().Select(nummer => subgroep(nummer) is { } naam ? $"{nummer} ({naam})" : $"{nummer}"))))}";
        if (selectie.Instrumenten.Count > 0) yield return $"Alleen instrument {Of(selectie.Instrumenten)}";
        if (selectie.Aanbieders is [{ Length: 0 }]) yield return "Alleen trajecten zonder aanbieder (de gemeente zelf)";
        else if (selectie.Aanbieders.Count > 0) yield return $"Alleen aanbieder {Of(selectie.Aanbieders.Select(Aanbieder))}";
        if (selectie.Domeinen.Count > 0) yield return $"Alleen domein {Of(selectie.Domeinen.Select(domein => Domeinfeiten.Van(domein).Titel))}";
        if (selectie.Leeftijden.Count > 0) yield return $"Alleen leeftijd {Of(selectie.Leeftijden.Select(groep => groep.ToString()))}";
        if (selectie.Postcodes.Count > 0) yield return $"Alleen postcode {Of(selectie.Postcodes.Select(bereik => bereik.Van == bereik.TotEnMet ? $"{bereik.Van}" : $"{bereik.Van}-{bereik.TotEnMet}"))}";
        if (selectie.Teams.Count > 0) yield return $"Alleen team {Of(selectie.Teams.Select(team))}";
        if (selectie.Starttreden.Count > 0) yield return $"Alleen wie begon op {Of(selectie.Starttreden.Select(trede => trede.IsTrede ? $"trede {trede}" : $"code {trede}"))}";
        if (selectie.BekendOp is { } dag) yield return $"Zoals bekend op {Balie.Datum(dag)}";
    }

    /// <summary>A provider, for who does not know what an empty name means.</summary>
    public static string Aanbieder(string naam) => naam.Length == 0 ? "geen aanbieder genoemd" : naam;

    private static string Of(IEnumerable<string> keuzes) => string.Join(" of ", keuzes);
}
