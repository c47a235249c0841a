using System.CommandLine;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary><c>trede stand</c>: the snapshot at the end of a day.</summary>
internal static class StandCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var opties = new Cijferopties();
        var peildatum = new Option<string>("--peildatum") { HelpName = "DATUM", Description = "De dag waarop u wilt tellen. Zonder deze keuze: vandaag." };
        var command = new Command("stand", "Telt hoeveel mensen op een dag op elke trede staan (de momentopname).");
        command.Add(peildatum);
        var lijst = new Lijstoptie("wie er geteld zijn");
        lijst.VoegToe(command);
        opties.VoegToe(command);
        command.SetAction((gelezen, stop) =>
        {
            var dag = Dagwaarde.Lees(gelezen.GetValue(peildatum), "--peildatum") ?? balie.Vandaag;
            var (selectie, formaat) = (opties.Selectie(gelezen), opties.Formaat(gelezen));
            var pad = lijst.Pad(gelezen);
            using var bron = opties.Open(balie, gelezen, stop);
            if (bron is null) return Task.FromResult(Afsluitcode.NietsBruikbaar);
            Lijstoptie.Controleer(pad, bron);
            Toon(balie, bron, dag, selectie, formaat, jaaroverzicht: false, stop);
            if (pad is not null && bron.Bruikbaar) BewaarLijst(balie, bron, dag, selectie, pad, alleenNietGemeten: false, stop);
            return Task.FromResult(bron.Sluit(balie));
        });
        return command;
    }

    /// <summary>Writes who is behind the figure; for the yearly report only who was not measured.</summary>
    public static void BewaarLijst(Balie balie, Cijferbron bron, Dag dag, Selectie selectie, string pad, bool alleenNietGemeten, CancellationToken stop)
    {
        var regels = Standregel.Lijst(bron.Kolommen, dag, Filteropties.MetNamen(selectie, bron.Kolommen)).Where(regel => regel.NietGemeten || !alleenNietGemeten)
            .Select(regel => new Lijstregel(
                regel.Klant,
                [regel.Trede.ToString(), Groeipotentieelfeiten.Van(regel.Groei).Teken, regel.Subgroepen.ToString(), regel.Verouderd ? "ja" : "nee", regel.NietGemeten ? "ja" : "nee"],
                [regel.Rij])).ToList();
        if (alleenNietGemeten) balie.Fout.WriteLine($"Niet gemeten: {Balie.Aantal(regels.Count, "persoon", "personen")}.");
        Lijstoptie.Bewaar(balie, bron, pad, ["trede", "groeipotentieel", "subgroepen", "verouderd", "niet_gemeten"], [string.Empty], regels, stop);
    }

    /// <summary>Counts and shows; with who was not measured for the yearly report.</summary>
    public static void Toon(Balie balie, Cijferbron bron, Dag dag, Selectie selectie, string formaat, bool jaaroverzicht, CancellationToken stop)
    {
        if (!bron.Bruikbaar) return;
        selectie = Filteropties.MetNamen(selectie, bron.Kolommen);
        var delen = Momentopname.Maak(bron.Kolommen, dag, selectie, jaaroverzicht, stop);
        Kanttekening.Schrijf(balie, bron.Kolommen, dag, selectie);
        switch (formaat)
        {
            case "csv":
                CijferCsv.Schrijf(balie.Uit, delen, jaaroverzicht);
                Herkomsttekst.Schrijf(balie.Fout, bron.Herkomst, selectie);
                break;
            case "json":
                CijferJson.Schrijf(balie.Uit, delen, selectie, bron.Herkomst, dag, jaaroverzicht);
                break;
            case "xlsx":
                Werkmapuitvoer.Schrijf(balie, bron.Herkomst, selectie, map => CijferXlsx.Stand(map, jaaroverzicht ? "Jaaroverzicht" : "Stand", delen, jaaroverzicht));
                break;
            case "svg" or "html":
                Figuuruitvoer.Schrijf(balie, delen, selectie, bron.Herkomst, formaat, jaaroverzicht);
                break;
            default:
                foreach (var deel in delen) Momentopnametekst.Schrijf(balie.Tekst, deel, jaaroverzicht);
                if (delen.Count > 1) Momentopnametekst.Schrijf(balie.Tekst, Momentopname.Samen(delen), jaaroverzicht);
                Herkomsttekst.Schrijf(balie.Tekst, bron.Herkomst, selectie);
                break;
        }

        balie.Uit.Flush();
    }
}
