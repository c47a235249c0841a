using System.CommandLine;
using System.Globalization;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.App.Ladder;

namespace Participatie.App.Verantwoording;

/// <summary><c>trede rapport</c>: the report of a year as one page, with its figures beside it.</summary>
internal static class RapportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var jaar = new Option<string>("--jaar") { HelpName = "JAAR", Description = "Het jaar, bijvoorbeeld 2013." };
        var uit = new Option<string>("--uit") { HelpName = "MAP", Description = "De map waarin het rapport komt: rapport-JAAR.html, rapport-JAAR.xlsx met de cijfers, en de figuren apart in de map figuren." };
        var sluitdag = new Option<string>("--sluitdag") { HelpName = "DD-MM", Description = "De dag waarop het jaar sluit, bijvoorbeeld 30-06. Zonder deze keuze: 31-12." };
        var jaren = new Option<string>("--jaren") { HelpName = "AANTAL", Description = $"Hoeveel jaren naast elkaar staan, hoogstens {Rapport.MeesteJaren.ToString(Balie.Nederlands)}. Zonder deze keuze: {Rapport.StandaardJaren.ToString(Balie.Nederlands)}." };
        var opties = new Cijferopties();
        var command = new Command("rapport", "Maakt het rapport van een jaar: een pagina met figuren, uitleg en tabellen.");
        command.Add(jaar);
        command.Add(uit);
        command.Add(sluitdag);
        command.Add(jaren);
        opties.VoegToe(command, metFormaat: false);
        command.SetAction((gelezen, stop) =>
        {
            if (gelezen.GetValue(jaar) is not { } gekozen) throw new AanroepException("Zeg met --jaar over welk jaar het rapport gaat, bijvoorbeeld: --jaar 2013");
            var dag = JaarCommand.Sluitdag(gekozen, gelezen.GetValue(sluitdag) ?? "31-12");
            var aantal = AantalJaren(gelezen.GetValue(jaren));
            var map = Map(gelezen.GetValue(uit), dag.Datum.Year);
            var selectie = opties.Selectie(gelezen);
            using var bron = opties.Open(balie, gelezen, stop);
            if (bron is null) return Task.FromResult(Afsluitcode.NietsBruikbaar);
            if (bron.Bruikbaar)
            {
                Kanttekening.Schrijf(balie, bron.Kolommen, dag, selectie);
                Bewaar(balie, map, Rapport.Laad(bron, dag, aantal, selectie, balie.Vandaag, stop), vervangt: false, stop);
            }

            return Task.FromResult(bron.Sluit(balie));
        });
        return command;
    }

    /// <summary>Writes the report and says where it is; one that is there is a wrong call unless it may be replaced.</summary>
    public static void Bewaar(Balie balie, string map, Rapport rapport, bool vervangt, CancellationToken stop)
    {
        var bestanden = Rapportbestanden.Maak(rapport);
        foreach (var (pad, _) in bestanden.Where(_ => !vervangt)) ControleerVrij(Path.Combine(map, pad));
        stop.ThrowIfCancellationRequested();
        Rapportbestanden.Bewaar(map, bestanden);
        balie.Tekst.WriteLine($"Het rapport staat in {Path.Combine(map, bestanden[0].Pad)}. U kunt het openen in elke browser, en daar afdrukken.");
        balie.Tekst.WriteLine($"De cijfers staan ook in {Path.Combine(map, bestanden[1].Pad)}, en de {Balie.Aantal(bestanden.Count - 2, "figuur", "figuren")} apart in {Path.Combine(map, Rapportbestanden.Figuurmap)}.");
    }

    /// <summary>The folder for the report of a year, free of one.</summary>
    public static string Map(string? map, int jaar)
    {
        if (string.IsNullOrWhiteSpace(map)) throw new AanroepException("Zeg met --uit in welke map het rapport moet komen.");
        if (File.Exists(map)) throw new AanroepException($"Dit is een bestand en geen map: {map}");
        ControleerVrij(Path.Combine(map, Rapportbestanden.Pagina(jaar)));
        return map;
    }

    // A report that was handed out does not change.
    private static void ControleerVrij(string pad)
    {
        if (Path.Exists(pad)) throw new AanroepException($"{pad} bestaat al. Kies bij --uit een andere map, of haal het oude rapport met zijn figuren weg.");
    }

    private static int AantalJaren(string? tekst)
    {
        if (tekst is null) return Rapport.StandaardJaren;
        return int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) && aantal is >= 1 and <= Rapport.MeesteJaren
            ? aantal
            : throw new AanroepException($"Bij --jaren staat een getal van 1 tot en met {Rapport.MeesteJaren.ToString(Balie.Nederlands)}. Er staat: {Leesverslag.Veilig(tekst)}");
    }
}
