using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Participatie.App.Koppeling;
using Participatie.App.Ladder;
using Participatie.App.Verantwoording;
using Participatie.Data.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Kern;

/// <summary>The command line: which commands there are, and what is said when one is called wrongly or cannot do its work.</summary>
internal static class Opdrachtregel
{
    /// <summary>Runs a command and gives the exit code.</summary>
    public static async Task<int> Run(IReadOnlyList<string> woorden, Balie balie, CancellationToken stop = default)
    {
        var wortel = Bouw(balie);
        try
        {
            var gelezen = wortel.Parse(MetHelp(woorden), new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            if ((gelezen.Errors.Count > 0 || Vreemd(gelezen).Count > 0) && gelezen.Action is not Helptekst) return Verkeerd(gelezen, balie);
            return await gelezen.InvokeAsync(balie.Invocation(), stop);
        }
        catch (Exception fout)
        {
            return Meld(fout is AggregateException alle ? alle.Flatten().InnerExceptions[0] : fout, balie);
        }
    }

    // Help is also a word, because people try that.
    private static IReadOnlyList<string> MetHelp(IReadOnlyList<string> woorden) => woorden switch
    {
        ["help"] => ["--help"],
        ["help", var opdracht] => [opdracht, "--help"],
        [var opdracht, "help"] => [opdracht, "--help"],
        ["help", var opdracht, var deel] => [opdracht, deel, "--help"],
        _ => woorden,
    };

    private static RootCommand Bouw(Balie balie)
    {
        var wortel = new RootCommand("Trede meet, volgt en stuurt de participatie van inwoners op de participatieladder. Zonder opdracht start de webapplicatie.")
        {
            BeginCommand.Maak(balie),
            BewaarCommand.Maak(balie),
            HerstelCommand.Maak(balie),
            ControleerCommand.Maak(balie),
            SleutelCommand.Maak(balie),
            LeverCommand.Maak(balie),
            TerugdraaiCommand.Maak(balie),
            UitvoerCommand.Maak(balie),
            OverneemCommand.Maak(balie),
            KoppelCommand.Maak(balie),
            StandCommand.Maak(balie),
            StromenCommand.Maak(balie),
            JaarCommand.Maak(balie),
            EffectCommand.Maak(balie),
            RapportCommand.Maak(balie),
            ToonCommand.Maak(balie),
            SjabloonCommand.Maak(balie),
            ProfielCommand.Maak(balie),
            VoorbeeldCommand.Maak(balie),
            GenereerCommand.Maak(balie),
            DemoCommand.Maak(balie),
        };
        // Nothing of the web is loaded before it is asked for: the commands start faster without.
        wortel.SetAction((_, stop) => Webserver.Run(balie, stop));
        foreach (var optie in wortel.Options)
        {
            if (optie is HelpOption help)
            {
                help.Action = new Helptekst(balie);
                help.Description = "Toont deze uitleg.";
            }
            else if (optie is VersionOption)
            {
                optie.Description = "Toont de versie van Trede.";
            }
        }

        return wortel;
    }

    private static int Verkeerd(ParseResult gelezen, Balie balie)
    {
        var command = gelezen.CommandResult.Command;
        foreach (var onbekend in Vreemd(gelezen) is { Count: > 0 } vreemd ? vreemd : gelezen.UnmatchedTokens) balie.Fout.WriteLine(Onbekend(onbekend, command));
        foreach (var melding in gelezen.Errors.Select(fout => Melding(fout, gelezen)).OfType<string>().Distinct(StringComparer.Ordinal)) balie.Fout.WriteLine(melding);
        balie.Fout.WriteLine($"Uitleg: trede {Helptekst.Pad(command)}--help");
        return Afsluitcode.VerkeerdeAanroep;
    }

    // A misspelt option is taken for the file by who only looks at places.
    private static List<string> Vreemd(ParseResult gelezen) =>
        [.. gelezen.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).Where(woord => woord.StartsWith("--", StringComparison.Ordinal))];

    private static string? Melding(ParseError fout, ParseResult gelezen)
    {
        switch (fout.SymbolResult)
        {
            case OptionResult { IdentifierTokenCount: > 1 } optie:
                return $"{optie.Option.Name} staat er twee keer.";
            case OptionResult optie:
                return $"Bij {optie.Option.Name} ontbreekt de waarde, bijvoorbeeld: {optie.Option.Name} {optie.Option.HelpName}";
            case ArgumentResult { Parent: OptionResult ouder }:
                return $"Bij {ouder.Option.Name} staat niet de waarde die nodig is: {ouder.Option.HelpName}";
            case ArgumentResult argument:
                return $"Er ontbreekt iets: {argument.Argument.HelpName}. {argument.Argument.Description}";
            case CommandResult { Command: RootCommand } when gelezen.UnmatchedTokens.Count == 0:
                return "Kies een opdracht.";
            default:
                return gelezen.UnmatchedTokens.Count == 0 ? "Er ontbreekt iets in deze opdracht." : null;
        }
    }

    private static string Onbekend(string woord, Command command)
    {
        if (string.Equals(command.Name, "toon", StringComparison.Ordinal) && woord.Length >= 8 && woord.All(char.IsAsciiDigit)) return "Geef het BSN niet mee in de opdracht: dan blijft het achter op uw computer. Trede vraagt erom.";
        var bekend = command.Options.Select(optie => optie.Name).Concat(command.Subcommands.Select(sub => sub.Name)).ToList();
        var naaste = Kolomnamen.Naaste(woord, bekend);
        return $"Dit woord is hier niet bekend: {Leesverslag.Veilig(woord)}.{(naaste is null ? string.Empty : $" Bedoelt u {naaste}?")}";
    }

    private static int Meld(Exception fout, Balie balie)
    {
        switch (fout)
        {
            case AanroepException:
                balie.Fout.WriteLine(fout.Message);
                return Afsluitcode.VerkeerdeAanroep;
            case OperationCanceledException:
                balie.Fout.WriteLine("Afgebroken. Er is niets bewaard.");
                return Afsluitcode.Afgebroken;
            case FileNotFoundException or DirectoryNotFoundException:
                balie.Fout.WriteLine($"Dit bestand of deze map is er niet{Plaats(fout)}. Controleer de naam en de map.");
                return Afsluitcode.VerkeerdeAanroep;
            case SleutelException or KopieException or InvalidOperationException { InnerException: Npgsql.PostgresException }:
                balie.Fout.WriteLine(fout.Message);
                return Afsluitcode.VerkeerdeAanroep;
            case OpslagWegException when Schijf.IsVol(fout):
                balie.Fout.WriteLine("De schijf van de database is vol. Er is niets bewaard. Maak ruimte en probeer het opnieuw.");
                return Afsluitcode.NietsBruikbaar;
            case OpslagWegException:
                balie.Fout.WriteLine("De database antwoordt niet. Controleer of zij draait en of TREDE_DATABASE klopt. Er is niets bewaard.");
                return Afsluitcode.NietsBruikbaar;
            case UnauthorizedAccessException:
                balie.Fout.WriteLine($"Geen toegang{Plaats(fout)}. Vraag de beheerder om rechten, of kies een andere map.");
                return Afsluitcode.VerkeerdeAanroep;
            case IOException when Schijf.IsVol(fout):
                balie.Fout.WriteLine("De schijf is vol. Er is niets bewaard. Maak ruimte en probeer het opnieuw.");
                return Afsluitcode.NietsBruikbaar;
            case IOException when (fout.HResult & 0xFFFF) == 27:
                balie.Fout.WriteLine("Een bestand wordt te groot voor deze schijf. Er is niets bewaard. Kies een andere schijf.");
                return Afsluitcode.NietsBruikbaar;
            case IOException:
                balie.Fout.WriteLine($"Lezen of schrijven is niet gelukt{Plaats(fout)}. Er is niets bewaard. Controleer of de schijf en de map bereikbaar zijn.");
                return Afsluitcode.NietsBruikbaar;
            default:
                balie.Fout.WriteLine($"Er ging iets mis in Trede zelf ({fout.GetType().Name}: {fout.Message}). Er is niets bewaard. Meld dit met de opdracht die u gaf, zonder persoonsgegevens.");
                return Afsluitcode.NietsBruikbaar;
        }
    }

    // The file in the making has a name of its own; what the user named is its folder.
    private static string Plaats(Exception fout)
    {
        var tekst = fout.Message;
        var begin = tekst.IndexOf('\'', StringComparison.Ordinal);
        var eind = tekst.LastIndexOf('\'');
        if (begin < 0 || eind <= begin) return string.Empty;
        var pad = tekst[(begin + 1)..eind];
        return ": " + (pad.EndsWith(".tmp", StringComparison.Ordinal) ? Path.GetDirectoryName(pad) : pad);
    }
}
