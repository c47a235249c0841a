using System.CommandLine;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary><c>trede effect</c>: what became of the clients whose traject ended in a period, and what it cost.</summary>
internal static class EffectCommand
{
    private static readonly Effectindeling[] Indelingen = [Effectindeling.Instrument, Effectindeling.Aanbieder, Effectindeling.Domein, Effectindeling.Subgroep, Effectindeling.Starttrede];

    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var van = new Option<string>("--van") { HelpName = "DATUM", Description = "De eerste dag waarop een traject mag eindigen." };
        var tot = new Option<string>("--tot") { HelpName = "DATUM", Description = "De laatste dag waarop een traject mag eindigen; deze dag telt mee." };
        var per = new Option<string>("--per") { HelpName = "a,b", Description = $"Hoe u de trajecten wilt indelen: {string.Join(", ", Indelingen.Select(EffectCsv.Naam))}. Zonder deze keuze: instrument,aanbieder." };
        var opties = new Cijferopties();
        var command = new Command("effect", "Telt per instrument en aanbieder hoeveel klanten stegen of daalden, en wat dat kostte.\nBij instrument, aanbieder en domein gaat het om het traject zelf; bij subgroep, leeftijd en postcode om de klant op de eerste dag ervan.");
        command.Add(van);
        command.Add(tot);
        command.Add(per);
        var lijst = new Lijstoptie("de getelde trajecten");
        lijst.VoegToe(command);
        opties.VoegToe(command);
        command.SetAction((gelezen, stop) =>
        {
            var (begin, eind) = Dagen(Dagwaarde.Lees(gelezen.GetValue(van), "--van"), Dagwaarde.Lees(gelezen.GetValue(tot), "--tot"));
            var (selectie, formaat, indeling) = (opties.Selectie(gelezen), opties.Formaat(gelezen), Indeling(gelezen.GetValue(per)));
            var pad = lijst.Pad(gelezen);
            using var bron = opties.Open(balie, gelezen, stop);
            if (bron is null) return Task.FromResult(Afsluitcode.NietsBruikbaar);
            Lijstoptie.Controleer(pad, bron);
            Toon(balie, bron, begin, eind, selectie, indeling, formaat, stop);
            if (pad is not null && bron.Bruikbaar) BewaarLijst(balie, bron, begin, eind, selectie, pad);
            return Task.FromResult(bron.Sluit(balie));
        });
        return command;
    }

    private static void Toon(Balie balie, Cijferbron bron, Dag van, Dag tot, Selectie selectie, IReadOnlyList<Effectindeling> indeling, string formaat, CancellationToken stop)
    {
        if (!bron.Bruikbaar) return;
        selectie = Filteropties.MetNamen(selectie, bron.Kolommen);
        var delen = Effect.Maak(bron.Kolommen, van, tot, selectie, indeling, bron.Herkomst.Leverdag, metVergelijking: !string.Equals(formaat, "csv", StringComparison.Ordinal), stop);
        Kanttekening.Schrijf(balie, bron.Kolommen, tot, selectie);
        if (bron.Kolommen.Trajecten.Aantal == 0) balie.Fout.WriteLine("Let op: er zijn geen trajecten. Koppel ook een bestand met trajecten, bijvoorbeeld: --bron re-integratie=trajecten.csv");
        var schattingen = Schatting.Maak(bron.Kolommen, van, Groeipotentieelfeiten.StandaardHorizon, selectie, stop);
        switch (formaat)
        {
            case "csv":
                EffectCsv.Schrijf(balie.Uit, delen, indeling);
                Herkomsttekst.Schrijf(balie.Fout, bron.Herkomst, selectie);
                break;
            case "json":
                EffectJson.Schrijf(balie.Uit, delen, schattingen, selectie, bron.Herkomst);
                break;
            case "xlsx":
                Werkmapuitvoer.Schrijf(balie, bron.Herkomst, selectie, map =>
                {
                    EffectXlsx.Effecten(map, "Effect", delen);
                    EffectXlsx.Schattingen(map, "Schatting", schattingen);
                });
                break;
            case "svg" or "html":
                Figuuruitvoer.Schrijf(balie, delen, selectie, bron.Herkomst, formaat);
                break;
            default:
                ToonTekst(balie, bron, delen, schattingen, selectie);
                break;
        }

        balie.Uit.Flush();
    }

    private static void BewaarLijst(Balie balie, Cijferbron bron, Dag van, Dag tot, Selectie selectie, string pad)
    {
        var trajecten = bron.Resultaat!.Trajecten!.Trajecten;
        var regels = Effectregel.Lijst(bron.Kolommen, van, tot, Filteropties.MetNamen(selectie, bron.Kolommen), bron.Herkomst.Leverdag);
        LijstFile.Schrijf(
            pad,
            ["bsn", "gemeente", "bron", "trajectnummer", "instrument", "aanbieder", "domein", "startdatum", "einddatum", "trede_begin", "trede_einde", "trede_na_6_maanden", "trede_na_12_maanden", "uitkomst", "kosten"],
            regels.Select(regel => Cellen(regel, trajecten[regel.Traject], bron.Kolommen.Bronnen)));
        balie.Fout.WriteLine($"De lijst met {Balie.Aantal(regels.Count, "traject", "trajecten")} staat in {pad}. Er staan BSN's in: bewaar het bestand veilig.");
    }

    private static string[] Cellen(Effectregel regel, Traject traject, IReadOnlyList<Bron> bronnen) =>
    [
        regel.Klant.Bsn.Voluit(), regel.Klant.Gemeente.ToString(), bronnen[traject.Bron].Naam, traject.Nummer, traject.Instrument, traject.Aanbieder, Domeinfeiten.Van(traject.Domein).Code,
        traject.Start.ToString(), traject.Einde?.ToString() ?? string.Empty, regel.Begin, regel.Eind, regel.Na6, regel.Na12, regel.Uitkomst, traject.Kosten?.ToString() ?? string.Empty,
    ];

    private static void ToonTekst(Balie balie, Cijferbron bron, IReadOnlyList<Effect> delen, IReadOnlyList<Schatting> schattingen, Selectie selectie)
    {
        for (var plaats = 0; plaats < delen.Count; plaats++)
        {
            Effecttekst.Schrijf(balie.Tekst, delen[plaats]);
            Schattingtekst.Schrijf(balie.Tekst, schattingen[plaats], bron.Herkomst.Leverdag);
        }

        Herkomsttekst.Schrijf(balie.Tekst, bron.Herkomst, selectie);
    }

    private static (Dag Van, Dag Tot) Dagen(Dag? van, Dag? tot)
    {
        if (van is not { } begin || tot is not { } eind) throw new AanroepException("Geef twee dagen op, bijvoorbeeld: --van 1-1-2013 --tot 31-12-2013");
        return begin <= eind ? (begin, eind) : throw new AanroepException("De dag bij --van mag niet na de dag bij --tot liggen.");
    }

    private static IReadOnlyList<Effectindeling> Indeling(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return Effect.Standaard;
        return [.. tekst.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Een).Distinct()];
    }

    private static Effectindeling Een(string naam)
    {
        foreach (var indeling in Indelingen)
            if (string.Equals(EffectCsv.Naam(indeling), naam, StringComparison.OrdinalIgnoreCase)) return indeling;
        throw new AanroepException($"Bij --per kunt u kiezen uit {string.Join(", ", Indelingen.Select(EffectCsv.Naam))}. Er staat: {Leesverslag.Veilig(naam)}");
    }
}
