using System.CommandLine;
using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>The options that say which files are linked and how; the same for every command that reads them.</summary>
internal sealed class Bronopties(string gemeenteUitleg, bool metAfkeur)
{
    private readonly Option<string[]> bron = new("--bron")
    {
        HelpName = "NAAM=PAD[#BLAD][,PROFIEL]",
        Description = "Een bestand van een bron: csv, xlsx, SRG of BUS. Herhaal dit voor elk bestand. Van een xlsx-bestand leest Trede het eerste zichtbare blad, of het blad dat u noemt: roc=deelnemers.xlsx#Deelnemers. Dezelfde naam twee keer: het laatste bestand gaat voor. Zonder profiel herkent Trede het bestand; een profiel is metingen, trajecten, klanten, srg-2013h, srg-2015, bus-2015 of een eigen json-bestand.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> prioriteit = new("--prioriteit")
    {
        HelpName = "a,b,c",
        Description = "De volgorde van de bronnen: bij twijfel gaat de eerste voor. Zonder deze keuze: re-integratie, inburgering, educatie, wmo, dan de rest op naam.",
    };

    private readonly Option<string> gemeente = new("--gemeente")
    {
        HelpName = "CODE",
        Description = gemeenteUitleg,
    };

    private readonly Option<string> leverdag = new("--geleverd-op")
    {
        HelpName = "DATUM",
        Description = "De dag waarop rijen zonder bekend_op bekend zijn geworden. Zonder deze keuze: vandaag.",
    };

    private readonly Option<string> afgekeurd = new("--afgekeurd")
    {
        HelpName = "MAP",
        Description = "De map waarin afgekeurde rijen komen, per bron een csv-bestand dat u kunt verbeteren en opnieuw kunt aanleveren.",
    };

    private readonly Option<bool> intrekken = new("--intrekken")
    {
        Description = "Ja, een volledige levering mag veel eerdere rijen van die bron intrekken.",
    };

    /// <summary>Adds the options to a command.</summary>
    public void VoegToe(Command command)
    {
        command.Add(bron);
        command.Add(prioriteit);
        command.Add(gemeente);
        command.Add(leverdag);
        command.Add(intrekken);
        if (metAfkeur) command.Add(afgekeurd);
    }

    /// <summary>Whether a source is named.</summary>
    public bool Genoemd(ParseResult gelezen) => gelezen.GetValue(bron) is { Length: > 0 };

    /// <summary>Options about sources mean nothing without a source; then it is a wrong call.</summary>
    public void ControleerZonderBron(ParseResult gelezen)
    {
        foreach (var optie in new Option[] { prioriteit, leverdag, intrekken, afgekeurd }.Where(optie => gelezen.GetResult(optie) is { Implicit: false }))
            throw new AanroepException($"{optie.Name} hoort bij --bron en kan niet bij een gekoppeld bestand.");
    }

    /// <summary>The municipality, or empty.</summary>
    public Gemeente Gemeente(ParseResult gelezen)
    {
        if (gelezen.GetValue(gemeente) is not { } tekst) return default;
        return Participatie.Kern.Gemeente.TryParse(System.Text.Encoding.UTF8.GetBytes(tekst), out var code)
            ? code
            : throw new AanroepException($"De gemeentecode {Leesverslag.Veilig(tekst)} is niet goed. Een CBS-code heeft vier cijfers, bijvoorbeeld 0363.");
    }

    /// <summary>What is asked, checked.</summary>
    public Koppelopdracht Opdracht(ParseResult gelezen, Balie balie)
    {
        if (!Genoemd(gelezen)) throw new AanroepException("Geef minstens één bron op, bijvoorbeeld: --bron re-integratie=export.csv");
        var vandaag = balie.Vandaag;
        var opdracht = new Koppelopdracht
        {
            Leveringen = [.. gelezen.GetValue(bron)!.Select(Levering)],
            Prioriteit = [.. (gelezen.GetValue(prioriteit) ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Naam)],
            Gemeente = Gemeente(gelezen),
            Vandaag = vandaag,
            Leverdag = Dagwaarde.Lees(gelezen.GetValue(leverdag), "--geleverd-op") ?? vandaag,
            Intrekken = gelezen.GetValue(intrekken),
            AfkeurMap = metAfkeur ? gelezen.GetValue(afgekeurd) : null,
        };
        var namen = opdracht.Leveringen.Select(levering => levering.Bron).Distinct().ToList();
        if (namen.Count > Participatie.Ladder.Meetsleutel.MaxBronnen) throw new AanroepException("Er zijn meer dan 32 bronnen opgegeven. Voeg bronnen samen onder één naam.");
        foreach (var onbekend in opdracht.Prioriteit.Where(gekozen => !namen.Contains(gekozen)))
            throw new AanroepException($"In --prioriteit staat {Leesverslag.Veilig(onbekend.Naam)}, maar die bron is niet opgegeven met --bron.");
        if (opdracht.AfkeurMap is { } map && File.Exists(map)) throw new AanroepException($"Bij --afgekeurd hoort een map; dit is een bestand: {map}");
        if (opdracht.Leverdag > vandaag) throw new AanroepException("De dag bij --geleverd-op ligt na vandaag.");
        return opdracht;
    }

    private static Levering Levering(string tekst)
    {
        var plaats = tekst.IndexOf('=', StringComparison.Ordinal);
        if (plaats <= 0) throw new AanroepException($"Bij --bron hoort NAAM=PAD, bijvoorbeeld re-integratie=export.csv. Er staat: {Leesverslag.Veilig(tekst)}");
        var (bestand, blad) = Bladkeuze.Splits(tekst[(plaats + 1)..]);
        var (pad, profiel) = Profiel(bestand);
        Bestandscontrole.Leesbaar(pad);
        return new Levering(Naam(tekst[..plaats]), pad, profiel) { Blad = blad };
    }

    // A path may hold a comma; what stands behind the last one is a profile only when it is one.
    private static (string Pad, string Profiel) Profiel(string tekst)
    {
        var komma = tekst.LastIndexOf(',');
        if (komma < 0 || File.Exists(tekst)) return (tekst, string.Empty);
        var profiel = tekst[(komma + 1)..].Trim();
        if (profiel.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && File.Exists(profiel)) return (tekst[..komma], profiel);
        if (profiel.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && File.Exists(tekst[..komma])) throw new AanroepException($"Dit profiel is er niet: {Leesverslag.Veilig(profiel)}. Een voorstel maakt u met: trede profiel {tekst[..komma]}");
        if (profiel.Contains('.', StringComparison.Ordinal) || profiel.Contains('/', StringComparison.Ordinal)) return (tekst, string.Empty);
        return Koppelprofielen.Namen.Contains(profiel, StringComparer.OrdinalIgnoreCase)
            ? (tekst[..komma], profiel.ToLowerInvariant())
            : throw new AanroepException($"Het profiel {profiel} is niet bekend. U kunt kiezen uit: {string.Join(", ", Koppelprofielen.Namen)}, of een json-bestand met een koppelprofiel of een indeling.");
    }

    private static Bron Naam(string tekst) => Bron.TryParse(tekst, out var naam)
        ? naam
        : throw new AanroepException($"De naam van een bron bestaat uit letters, cijfers en streepjes. Er staat: {Leesverslag.Veilig(tekst)}");
}
