using System.CommandLine;
using System.Globalization;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Klanten;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>The options that choose whom a figure is about: subgroups, trajecten, ages, postal codes.</summary>
internal sealed class Filteropties
{
    private readonly Option<string> subgroep = new("--subgroep")
    {
        HelpName = "1,4 of 1+4",
        Description = "Alleen wie in een van deze subgroepen zit (1,4), of in allemaal (1+4).",
    };

    private readonly Option<string[]> instrument = new("--instrument")
    {
        HelpName = "NAAM,NAAM",
        Description = "Alleen wie op de dag een traject met een van deze instrumenten heeft. Staat er een komma in een naam, herhaal dan de keuze met één naam.",
    };

    private readonly Option<string[]> aanbieder = new("--aanbieder")
    {
        HelpName = "NAAM,NAAM",
        Description = "Alleen wie op de dag een traject bij een van deze aanbieders heeft. Een streepje (-) is: geen aanbieder genoemd, de gemeente zelf.",
    };

    private readonly Option<string[]> domein = new("--domein")
    {
        HelpName = "CODE,CODE",
        Description = "Alleen wie op de dag een traject in een van deze domeinen heeft: re-integratie, inburgering, educatie, wsw, dagbesteding, wmo.",
    };

    private readonly Option<string[]> leeftijd = new("--leeftijd")
    {
        HelpName = "-26,27-44,55+",
        Description = "Alleen wie op de dag zo oud is: -26 is 26 jaar of jonger, 55+ is 55 jaar of ouder. Wie geen bekende geboortedatum heeft, telt niet mee.",
    };

    private readonly Option<string[]> postcode = new("--postcode")
    {
        HelpName = "1011,1012-1019",
        Description = "Alleen wie in een van deze postcodes woont (vier cijfers).",
    };

    /// <summary>Adds the options to a command.</summary>
    public void VoegToe(Command command)
    {
        foreach (var optie in new Option[] { subgroep, instrument, aanbieder, domein, leeftijd, postcode }) command.Add(optie);
    }

    /// <summary>Whom the figure is about; a value that cannot be read is a wrong call.</summary>
    public Selectie Lees(ParseResult gelezen, Dag? bekendOp, Gemeente gemeente)
    {
        if (!Selectie.TryParseSubgroepen(gelezen.GetValue(subgroep), out var sets))
            throw new AanroepException($"Bij --subgroep staan nummers van 1 tot en met 31, zoals 1,4 of 1+4. Er staat: {Leesverslag.Veilig(gelezen.GetValue(subgroep)!)}");
        return new Selectie(sets, bekendOp, gemeente)
        {
            Instrumenten = gelezen.GetValue(instrument) ?? [],
            Aanbieders = gelezen.GetValue(aanbieder) ?? [],
            Domeinen = [.. Delen(gelezen.GetValue(domein)).Select(Domein)],
            Leeftijden = [.. Delen(gelezen.GetValue(leeftijd)).Select(Leeftijd)],
            Postcodes = [.. Delen(gelezen.GetValue(postcode)).Select(Postcode)],
        };
    }

    /// <summary>The same selection with each name as the columns have it; a name that is nowhere is a wrong call.</summary>
    public static Selectie MetNamen(Selectie selectie, Participatiekolommen kolommen) => selectie with
    {
        Instrumenten = [.. selectie.Instrumenten.SelectMany(tekst => Namen(tekst, kolommen.Trajecten.Instrumenten, "--instrument"))],
        Aanbieders = [.. selectie.Aanbieders.SelectMany(tekst => Namen(tekst, kolommen.Trajecten.Aanbieders, "--aanbieder"))],
    };

    // A name may hold a comma; what is no name as a whole is a list of names.
    private static IEnumerable<string> Namen(string tekst, IReadOnlyList<string> bekend, string optie) =>
        Zoek(tekst, bekend) is { } geheel ? [geheel] : Delen(tekst).Select(deel => Zoek(deel, bekend) ?? throw Onbekend(deel, bekend, optie));

    private static string? Zoek(string naam, IReadOnlyList<string> bekend)
    {
        var gezocht = string.Equals(naam.Trim(), "-", StringComparison.Ordinal) ? string.Empty : naam.Trim();
        return bekend.FirstOrDefault(ander => string.Equals(ander, gezocht, StringComparison.OrdinalIgnoreCase));
    }

    private static AanroepException Onbekend(string naam, IReadOnlyList<string> bekend, string optie)
    {
        var naaste = Participatie.Koppeling.Kolomnamen.Naaste(naam, [.. bekend.Where(ander => ander.Length > 0).Select(ander => ander.ToLowerInvariant())]);
        var keuzes = bekend.Count == 0 ? "Er zijn geen trajecten in deze bestanden." : $"U kunt kiezen uit: {string.Join(", ", bekend.Select(ander => ander.Length == 0 ? "-" : Leesverslag.Veilig(ander)).Take(40))}.";
        return new AanroepException($"Bij {optie} staat {Leesverslag.Veilig(naam)}; dat komt niet voor.{(naaste is null ? string.Empty : $" Bedoelt u {Leesverslag.Veilig(naaste)}?")} {keuzes}");
    }

    private static Domein Domein(string tekst) => Domeinfeiten.TryParse(tekst, out var domein) && domein != Participatie.Klanten.Domein.Onbekend
        ? domein
        : throw new AanroepException($"Bij --domein kunt u kiezen uit {string.Join(", ", Domeinfeiten.Alle.Skip(1).Select(feiten => feiten.Code))}. Er staat: {Leesverslag.Veilig(tekst)}");

    private static Leeftijdsgroep Leeftijd(string tekst) => Leeftijdsgroep.TryParse(tekst, out var groep)
        ? groep
        : throw new AanroepException($"Bij --leeftijd staan leeftijden als 27-44, -26 of 55+. Er staat: {Leesverslag.Veilig(tekst)}");

    private static (int Van, int TotEnMet) Postcode(string tekst)
    {
        var delen = tekst.Split('-');
        if (delen.Length <= 2 && TryPostcode(delen[0], out var van) && TryPostcode(delen[^1], out var tot) && van <= tot) return (van, tot);
        throw new AanroepException($"Bij --postcode staan vier cijfers, zoals 1011 of 1011-1019. Er staat: {Leesverslag.Veilig(tekst)}");
    }

    private static bool TryPostcode(string tekst, out int postcode) =>
        int.TryParse(tekst.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out postcode) && postcode is >= 1000 and <= 9999;

    private static IEnumerable<string> Delen(params string[]? teksten) =>
        (teksten ?? []).SelectMany(tekst => tekst.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
