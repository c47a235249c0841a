using System.CommandLine;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.App.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Verantwoording;

/// <summary><c>trede voorbeeld</c>: the main job on the municipality that comes with the program.</summary>
internal static class VoorbeeldCommand
{
    private const int Jaar = 2013;

    /// <summary>Where the example stands beside the program.</summary>
    public static string Map => Path.Combine(AppContext.BaseDirectory, "voorbeeldgemeente");

    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var command = new Command("voorbeeld", "Koppelt de exports van een verzonnen gemeente en laat zien wat dat geeft, met een rapport.");
        var uit = new Option<string>("--uit") { HelpName = "MAP", Description = "De map waarin het rapport komt. Zonder deze keuze: een map voor tijdelijke bestanden." };
        command.Add(uit);
        command.SetAction((gelezen, stop) => Task.FromResult(Run(balie, gelezen.GetValue(uit), stop)));
        return command;
    }

    private static int Run(Balie balie, string? uit, CancellationToken stop)
    {
        // The example may be run again and again; only a folder of one's own is guarded.
        var map = uit is null ? Path.Combine(Path.GetTempPath(), $"trede-voorbeeld-{Environment.UserName}") : RapportCommand.Map(uit, Jaar);
        var opdracht = new Koppelopdracht
        {
            Leveringen = [.. Voorbeeldleesmij.Bronnen.Select(bron => Levering(bron.Bron, Voorbeeldbestandfeiten.Van(bron.Bestand).Naam))],
            Gemeente = Gemeente.Van(9999),
            Vandaag = balie.Vandaag,
            Leverdag = balie.Vandaag,
        };
        using var resultaat = Cijferbron.Koppel(balie, opdracht, stop);
        if (resultaat.Kolommen is not { } kolommen) return Afsluitcode.NietsBruikbaar;
        balie.Tekst.WriteLine("Een verzonnen gemeente met drie systemen en twee leveringen aan het CBS. De gegevens zijn niet echt. De fouten in de bestanden zijn er met opzet in gezet.");
        balie.Tekst.WriteLine();
        Leesverslag.Toon(resultaat.Verslag, balie.Tekst);
        balie.Tekst.WriteLine();
        var (begin, eind) = (Dag.Van(new DateOnly(Jaar - 1, 12, 31)), Dag.Van(new DateOnly(Jaar, 12, 31)));
        Momentopnametekst.Schrijf(balie.Tekst, Momentopname.Maak(kolommen, eind, Selectie.Iedereen, metNietGemeten: false, stop)[0], jaaroverzicht: false);
        Stromentekst.Schrijf(balie.Tekst, Stromen.Maak(kolommen, new Periode(begin, eind), Selectie.Iedereen, stop)[0]);
        using var bron = new Cijferbron(kolommen, Cijferbron.Bon(resultaat.Verslag, opdracht.Leverdag), resultaat);
        Herkomsttekst.Schrijf(balie.Tekst, bron.Herkomst, Selectie.Iedereen);
        balie.Tekst.WriteLine();
        RapportCommand.Bewaar(balie, map, Rapport.Laad(bron, eind, Rapport.StandaardJaren, Selectie.Iedereen, balie.Vandaag, stop), vervangt: uit is null, stop);
        balie.Tekst.WriteLine();
        balie.Tekst.WriteLine("Zelf proberen, met uw eigen bestanden:");
        balie.Tekst.WriteLine("  trede koppel --bron re-integratie=export.csv --bron inburgering=ander.csv --proef");
        balie.Tekst.WriteLine("  trede genereer          een andere verzonnen gemeente, zo groot als u wilt");
        balie.Tekst.WriteLine("  trede effect --help     wat trajecten opleverden, en wat dat kostte");
        balie.Tekst.WriteLine("  trede sjabloon          een leeg bestand om in te vullen");
        balie.Tekst.WriteLine("  trede --help            alle opdrachten");
        return Cijferbron.Sluit(balie, resultaat.Verslag);
    }

    private static Levering Levering(string naam, string bestand)
    {
        var pad = Path.Combine(Map, bestand);
        if (!Bron.TryParse(naam, out var bron) || !File.Exists(pad)) throw new AanroepException($"Het voorbeeld is er niet: {pad}. Installeer Trede opnieuw.");
        return new Levering(bron, pad, string.Empty);
    }
}
