using System.Globalization;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Takes a client off the ladder with the reason and the last rung, or puts the client out of sight (code 8).</summary>
internal sealed class UitstroomVastleggen(Opslag opslag)
{
    /// <summary>The choice for a client who cannot be reached.</summary>
    public const string UitZicht = "uit-zicht";

    /// <summary>The reasons that can be chosen on a day: those of courses and work only where the municipality uses them.</summary>
    public static IReadOnlyList<Uitstroomredenfeiten> Redenen(Regelkeuzen keuzen, Dag dag) => [.. Uitstroomredenfeiten.Alle.Where(feiten => feiten.Reden switch
    {
        Uitstroomreden.Werk6Maanden => keuzen.Aan(Instelbareregel.UitstroomWerk, dag),
        Uitstroomreden.Bbl6Maanden => keuzen.Aan(Instelbareregel.UitstroomBbl, dag),
        Uitstroomreden.Bol6Maanden => keuzen.Aan(Instelbareregel.UitstroomBol, dag),
        _ => true,
    })];

    /// <summary>Saves it.</summary>
    public Task<Metinguitkomst> RunAsync(Toegang toegang, Dader dader, int klant, string? wat, string? datum, string? trede, string? verzoek, Dag vandaag, CancellationToken stop) =>
        opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            if (await Meetblad.LaadAsync(beurt.Context, toegang, klant, vandaag, Recht.Meten, ct) is not { } blad) return Metinguitkomst.Onbekend;
            if (await Metingboeking.EerderAsync(beurt.Context, verzoek, ct) is { } eerder) return Metinguitkomst.Bewaard(eerder, []);
            var fouten = new Invoerfouten();
            var dag = fouten.Datum("Datum", datum, Meettekst.DeDag);
            var keuze = fouten.Keuze("Wat", wat, Meettekst.DeUitreden, Redenen(blad.Keuzen, dag ?? vandaag).Select(feiten => new Keuze(feiten.Code, feiten.Titel)).Append(new Keuze(UitZicht, Meettekst.UitZicht)));
            if (dag is { } op)
            {
                foreach (var bezwaar in blad.Toets.Toets(op, Subgroepen.Geen, vandaag).Select(Metingbezwaarfeiten.Van).Where(feiten => feiten.Houdt)) fouten.Meld("Datum", bezwaar.Tekst);
                if (blad.Verloop.Reden is { } weg && blad.Toets.Vertrokken <= op) fouten.Meld(string.Empty, Zin.Met(Meettekst.AlWeg, Uitstroomredenfeiten.Van(weg).TitelInZin));
            }

            var laatste = string.IsNullOrEmpty(trede) ? null : fouten.Getal("Trede", trede, Meettekst.UitTrede, 1, 6);
            if (!fouten.Geen) return Metinguitkomst.Fout(fouten);
            var zicht = string.Equals(keuze, UitZicht, StringComparison.Ordinal);
            var meting = new MetingRecord
            {
                Klant = klant,
                Bron = BronRecord.Eigen,
                Meetdatum = dag!.Value,
                Bekend = vandaag,
                Uitstroom = !zicht,
                Trede = zicht ? (byte)Trede.UitHetZicht.Waarde : (byte?)laatste,
                Reden = zicht ? Uitstroomreden.Geen : Uitstroomredenfeiten.Zoek(keuze!)!.Reden,
                Momenten = zicht ? Meetmoment.Overig : Meetmoment.Uitstroom,
                Subgroepen = zicht ? unchecked((int)blad.Verloop.Subgroepen.Masker) : 0,
                Ladderversie = blad.Keuzen.Versie(dag.Value).Id,
            };
            var boeking = await Metingboeking.BoekAsync(beurt, meting, dader, verzoek, ct);
            beurt.Leg(new Auditregel(Handeling.MetingVastgelegd, klant, string.Create(CultureInfo.InvariantCulture, $"meting {boeking}"), zicht ? "uit het zicht" : "uitstroom"));
            return Metinguitkomst.Bewaard(boeking, []);
        }, stop);
}
