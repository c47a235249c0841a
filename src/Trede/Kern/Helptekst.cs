using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Participatie.App.Kern;

/// <summary>Help in Dutch, made from the descriptions of commands, arguments and options.</summary>
internal sealed class Helptekst(Balie balie) : SynchronousCommandLineAction
{
    private const int Kolom = 28;
    private const int Breedte = 96;

    private static readonly Dictionary<string, string[]> Voorbeelden = new(StringComparer.Ordinal)
    {
        ["koppel"] =
        [
            "koppel --bron re-integratie=export.csv --bron inburgering=ander.csv --proef",
            "koppel --bron re-integratie=export.csv --bron srg=srg.txt,srg-2015 --afgekeurd afgekeurd --uit gemeente.trede",
        ],
        ["stand"] = ["stand gemeente.trede --peildatum 31-12-2013", "stand --bron re-integratie=export.csv --subgroep 1,4 --formaat csv"],
        ["stromen"] = ["stromen gemeente.trede --van 31-12-2012 --tot 31-12-2013"],
        ["jaar"] = ["jaar 2013 gemeente.trede", "jaar 2013 gemeente.trede --sluitdag 30-06"],
        ["effect"] = ["effect gemeente.trede --van 1-1-2013 --tot 31-12-2013", "effect gemeente.trede --van 1-1-2013 --tot 31-12-2013 --per domein,starttrede"],
        ["rapport"] = ["rapport --jaar 2013 --uit rapport gemeente.trede", "rapport --jaar 2013 --uit rapport --bron re-integratie=export.csv --jaren 3"],
        ["toon"] = ["toon --bron re-integratie=export.csv --bron inburgering=ander.csv --peildatum 31-12-2013"],
        ["profiel"] = ["profiel export.csv --uit profiel.json", "koppel --bron klantvolg=export.csv,profiel.json --proef"],
        ["begin"] = ["begin", "begin --gemeente 9901 --naam Duinrade --beheerder naam@duinrade.nl --naam-beheerder \"Noor Vrij\""],
        ["bewaar"] = ["bewaar /kopie/trede.kopie", "bewaar /kopie"],
        ["herstel"] = ["herstel trede.kopie --sleutels sleutels.trede", "herstel trede.kopie"],
        ["sleutel"] = ["sleutel uitvoer sleutels.trede", "sleutel vernieuw"],
        ["sleutel uitvoer"] = ["sleutel uitvoer sleutels.trede"],
        ["sleutel invoer"] = ["sleutel invoer sleutels.trede"],
        ["uitvoer"] = ["uitvoer alles --naar uit", "uitvoer srg --periode 2015-06 --naar srg"],
        ["genereer"] = ["genereer --personen 600 --zaad 2013 --uit voorbeeld"],
        ["sjabloon"] = ["sjabloon > metingen.csv", "sjabloon trajecten > trajecten.csv"],
    };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Toon(parseResult.CommandResult.Command);
        return Afsluitcode.Goed;
    }

    /// <summary>Shows the help of one command.</summary>
    public void Toon(Command command)
    {
        balie.Tekst.WriteLine(command.Description);
        balie.Tekst.WriteLine();
        balie.Tekst.WriteLine("Gebruik:");
        balie.Tekst.WriteLine("  " + Gebruik(command));
        Blok("Opdrachten:", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, EersteZin(sub.Description))));
        Blok("Bestand:", command.Arguments.Select(argument => ($"{argument.HelpName}", argument.Description ?? string.Empty)));
        Blok("Keuzes:", command.Options.Where(optie => !optie.Hidden).Select(optie => (Naam(optie), optie.Description ?? string.Empty)));
        if (Voorbeelden.TryGetValue(Pad(command).TrimEnd(), out var voorbeelden))
        {
            balie.Tekst.WriteLine();
            balie.Tekst.WriteLine("Voorbeelden:");
            foreach (var voorbeeld in voorbeelden) balie.Tekst.WriteLine("  trede " + voorbeeld);
        }

        if (command is RootCommand) balie.Tekst.WriteLine("\nMeer uitleg over een opdracht: trede OPDRACHT --help");
    }

    /// <summary>The words of a command behind <c>trede</c>, each with a space behind it.</summary>
    public static string Pad(Command command) => command is RootCommand ? string.Empty : Pad(command.Parents.OfType<Command>().First()) + command.Name + " ";

    private static string Gebruik(Command command)
    {
        var naam = ("trede " + Pad(command)).TrimEnd();
        var delen = command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.HelpName}]" : argument.HelpName!).ToList();
        if (command.Subcommands.Count > 0) delen.Add("[OPDRACHT]");
        if (command.Options.Count > 0) delen.Add("[KEUZES]");
        return string.Join(' ', delen.Prepend(naam));
    }

    private static string Naam(Option optie) => optie switch
    {
        HelpOption => "--help, -h",
        VersionOption => "--version",
        _ => optie.HelpName is { Length: > 0 } waarde ? $"{optie.Name} {waarde}" : optie.Name,
    };

    private static string EersteZin(string? tekst) => tekst?.Split('\n')[0] ?? string.Empty;

    private void Blok(string kop, IEnumerable<(string Naam, string Tekst)> regels)
    {
        var lijst = regels.ToList();
        if (lijst.Count == 0) return;
        balie.Tekst.WriteLine();
        balie.Tekst.WriteLine(kop);
        foreach (var (naam, tekst) in lijst) Regel(naam, tekst);
    }

    private void Regel(string naam, string tekst)
    {
        var links = "  " + naam;
        var eerste = links.Length < Kolom ? links.PadRight(Kolom) : links + Environment.NewLine + new string(' ', Kolom);
        balie.Tekst.WriteLine(eerste + string.Join(Environment.NewLine + new string(' ', Kolom), Afgebroken(tekst, Breedte - Kolom)));
    }

    private static IEnumerable<string> Afgebroken(string tekst, int breedte)
    {
        var regel = string.Empty;
        foreach (var woord in tekst.Split(' '))
        {
            if (regel.Length > 0 && regel.Length + woord.Length + 1 > breedte)
            {
                yield return regel;
                regel = string.Empty;
            }

            regel += regel.Length == 0 ? woord : ' ' + woord;
        }

        yield return regel;
    }
}
