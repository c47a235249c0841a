using System.CommandLine;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary><c>trede stromen</c>: who went from where to where between the ends of two days.</summary>
internal static class StromenCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var van = new Option<string>("--van") { HelpName = "DATUM", Description = "De dag waarop u begint te kijken (de stand aan het eind van die dag)." };
        var tot = new Option<string>("--tot") { HelpName = "DATUM", Description = "De dag waarop u ophoudt te kijken (de stand aan het eind van die dag)." };
        var opties = new Cijferopties();
        var command = new Command("stromen", "Telt wie tussen twee dagen van welke trede naar welke trede ging.");
        command.Add(van);
        command.Add(tot);
        var lijst = new Lijstoptie("wie van waar naar waar ging");
        lijst.VoegToe(command);
        opties.VoegToe(command);
        command.SetAction((gelezen, stop) =>
        {
            var periode = Periode(Dagwaarde.Lees(gelezen.GetValue(van), "--van"), Dagwaarde.Lees(gelezen.GetValue(tot), "--tot"));
            var (selectie, formaat) = (opties.Selectie(gelezen), opties.Formaat(gelezen));
            var pad = lijst.Pad(gelezen);
            using var bron = opties.Open(balie, gelezen, stop);
            if (bron is null) return Task.FromResult(Afsluitcode.NietsBruikbaar);
            Lijstoptie.Controleer(pad, bron);
            Toon(balie, bron, periode, selectie, formaat, stop);
            if (pad is not null && bron.Bruikbaar) BewaarLijst(balie, bron, periode, selectie, pad, stop);
            return Task.FromResult(bron.Sluit(balie));
        });
        return command;
    }

    private static void BewaarLijst(Balie balie, Cijferbron bron, Periode periode, Selectie selectie, string pad, CancellationToken stop)
    {
        var regels = Stroomregel.Lijst(bron.Kolommen, periode, Filteropties.MetNamen(selectie, bron.Kolommen))
            .Select(regel => new Lijstregel(regel.Klant, [regel.Van?.ToString() ?? "tussentijds", regel.Naar?.ToString() ?? "tussentijds"], [regel.VanRij, regel.NaarRij])).ToList();
        Lijstoptie.Bewaar(balie, bron, pad, ["van", "naar"], ["van_", "naar_"], regels, stop);
    }

    /// <summary>Counts and shows.</summary>
    public static void Toon(Balie balie, Cijferbron bron, Periode periode, Selectie selectie, string formaat, CancellationToken stop)
    {
        if (!bron.Bruikbaar) return;
        selectie = Filteropties.MetNamen(selectie, bron.Kolommen);
        var delen = Stromen.Maak(bron.Kolommen, periode, selectie, stop);
        Kanttekening.Schrijf(balie, bron.Kolommen, periode.Tot, selectie);
        switch (formaat)
        {
            case "csv":
                CijferCsv.Schrijf(balie.Uit, delen);
                Herkomsttekst.Schrijf(balie.Fout, bron.Herkomst, selectie);
                break;
            case "json":
                CijferJson.Schrijf(balie.Uit, delen, selectie, bron.Herkomst, periode);
                break;
            case "xlsx":
                Werkmapuitvoer.Schrijf(balie, bron.Herkomst, selectie, map => CijferXlsx.Stromen(map, "Stromen", delen));
                break;
            case "svg" or "html":
                Figuuruitvoer.Schrijf(balie, delen, selectie, bron.Herkomst, formaat);
                break;
            default:
                foreach (var deel in delen) Stromentekst.Schrijf(balie.Tekst, deel);
                if (delen.Count > 1) Stromentekst.Schrijf(balie.Tekst, Stromen.Samen(delen));
                Herkomsttekst.Schrijf(balie.Tekst, bron.Herkomst, selectie);
                break;
        }

        balie.Uit.Flush();
    }

    private static Periode Periode(Dag? van, Dag? tot)
    {
        if (van is not { } begin || tot is not { } eind) throw new AanroepException("Geef twee dagen op, bijvoorbeeld: --van 2012-12-31 --tot 2013-12-31");
        return begin < eind ? new Periode(begin, eind) : throw new AanroepException("De dag bij --van moet vóór de dag bij --tot liggen.");
    }
}
