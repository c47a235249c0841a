using System.CommandLine;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>The options that figures share: from which file or sources, about whom, as known when, in what form.</summary>
internal sealed class Cijferopties
{
    /// <summary>The forms in which a figure can be given.</summary>
    public static readonly IReadOnlyList<string> Formaten = ["tekst", "csv", "json", "xlsx", "svg", "html"];

    private readonly Argument<string?> bestand = new("bestand")
    {
        HelpName = "BESTAND",
        Description = "Een bestand dat met trede koppel is gemaakt. In plaats daarvan kunt u bronnen opgeven met --bron.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Filteropties filters = new();

    private readonly Option<string> bekendOp = new("--bekend-op")
    {
        HelpName = "DATUM",
        Description = "Alleen wat op deze dag al bekend was, telt.",
    };

    private readonly Option<string> formaat = new("--formaat")
    {
        HelpName = "tekst|csv|json|xlsx|svg|html",
        Description = "De vorm van het antwoord. Zonder deze keuze: tekst. xlsx is een Excel-werkmap, svg een figuur, html een pagina met figuur en tabel. Bewaar die met > in een bestand.",
    };

    private readonly Bronopties bronnen = new(
        "De CBS-code van de gemeente. Rijen zonder code horen bij deze gemeente; de cijfers gaan alleen over deze gemeente.", metAfkeur: true);

    /// <summary>Adds the options to a command; a command that has one form of its own asks for no other.</summary>
    public void VoegToe(Command command, bool metFormaat = true)
    {
        command.Add(bestand);
        bronnen.VoegToe(command);
        filters.VoegToe(command);
        command.Add(bekendOp);
        if (metFormaat) command.Add(formaat);
    }

    /// <summary>Whom and what the figure is about.</summary>
    public Selectie Selectie(ParseResult gelezen) => filters.Lees(gelezen, Dagwaarde.Lees(gelezen.GetValue(bekendOp), "--bekend-op"), bronnen.Gemeente(gelezen));

    /// <summary>The form.</summary>
    public string Formaat(ParseResult gelezen)
    {
        var gekozen = (gelezen.GetValue(formaat) ?? "tekst").Trim().ToLowerInvariant();
        return Formaten.Contains(gekozen, StringComparer.Ordinal)
            ? gekozen
            : throw new AanroepException($"Bij --formaat kunt u kiezen uit {string.Join(", ", Formaten)}. Er staat: {Leesverslag.Veilig(gekozen)}");
    }

    /// <summary>Opens what the figure is made from; null when nothing can be used, which is then said.</summary>
    public Cijferbron? Open(Balie balie, ParseResult gelezen, CancellationToken stop)
    {
        var bron = Cijferbron.Open(balie, gelezen, gelezen.GetValue(bestand), bronnen, stop);
        var gekozen = bronnen.Gemeente(gelezen);
        if (bron is null || gekozen.IsLeeg || bron.Kolommen.Gemeenten.Contains(gekozen)) return bron;
        bron.Dispose();
        throw new AanroepException(bron.Kolommen.Gemeenten is [{ IsLeeg: true }]
            ? $"In dit bestand staan geen gemeentecodes; gemeente {gekozen} komt niet voor. Koppel opnieuw met --gemeente {gekozen}."
            : $"Gemeente {gekozen} komt niet voor in deze bestanden.");
    }
}
