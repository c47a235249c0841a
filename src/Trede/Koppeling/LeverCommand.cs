using System.CommandLine;
using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary><c>trede lever</c>: delivers files into the participatiedatabase, one after the other.</summary>
internal static class LeverCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var bronnen = new Bronopties("De CBS-code van de gemeente waar de rijen bij horen. Nodig als er meer gemeenten in de database staan.", metAfkeur: true);
        var proef = new Option<bool>("--proef") { Description = "Leest en vergelijkt alles, maar bewaart niets. Zo ziet u vooraf wat er gebeurt." };
        var toch = new Option<bool>("--toch") { Description = "Ja, verwerk ook een levering die sterk afwijkt van de vorige van die bron." };
        var command = new Command("lever", "Zet een levering in de database: alles of niets. Wat er al zo in stond, blijft zoals het is.");
        bronnen.VoegToe(command);
        command.Add(proef);
        command.Add(toch);
        command.SetAction((gelezen, stop) => Run(balie, bronnen.Opdracht(gelezen, balie), gelezen.GetValue(proef), gelezen.GetValue(toch), stop));
        return command;
    }

    private static async Task<int> Run(Balie balie, Koppelopdracht opdracht, bool proef, bool toch, CancellationToken stop)
    {
        await using var vestiging = await Vestiging.OpenAsync(balie, stop);
        var gemeente = await Gemeentekeuze.LeesAsync(vestiging, opdracht.Gemeente, stop);
        using var kolommen = new Kolommenbron(vestiging.Opslag);
        var leveren = new Leveren(vestiging, kolommen);
        var code = Afsluitcode.Goed;
        foreach (var levering in opdracht.Leveringen)
        {
            var een = new Leveropdracht(gemeente, levering, opdracht.Vandaag, opdracht.Leverdag) { Proef = proef, Toch = toch, Intrekken = opdracht.Intrekken, AfkeurMap = proef ? null : opdracht.AfkeurMap };
            var voortgang = new Voortgang();
            Leveruitkomst uitkomst;
            using (new Voortgangsregel(balie, voortgang)) uitkomst = await leveren.RunAsync(een, Dader.Programma("lever"), voortgang, stop);
            if (Zeg(balie, uitkomst, proef) is var deze && deze == Afsluitcode.NietsBruikbaar) return deze;
            code = Math.Max(code, deze);
        }

        return code;
    }

    private static int Zeg(Balie balie, Leveruitkomst uitkomst, bool proef)
    {
        var verslag = new Koppelverslag([uitkomst.Verslag.Bron], [uitkomst.Verslag], [0]);
        if (uitkomst.Verslag.Weigering is not null)
        {
            Leesverslag.ToonWeigering(verslag, balie.Fout);
            return Afsluitcode.NietsBruikbaar;
        }

        Leesverslag.Toon(verslag, balie.Tekst);
        var plan = uitkomst.Plan!;
        if (plan.Klanten.Count > 0) balie.Tekst.WriteLine($"{Balie.Aantal(plan.Klanten.Count, "persoon was", "personen waren")} nog niet bekend.");
        if (plan.Conflicten is > 0 and var conflicten) balie.Tekst.WriteLine($"Bij {Balie.Aantal(conflicten, "meting", "metingen")} zegt een andere bron iets anders.");
        foreach (var afwijking in uitkomst.Afwijkingen) balie.Fout.WriteLine($"Let op: {Afwijkingtekst.Van(afwijking)}");
        if (!proef && uitkomst.Nummer is null)
        {
            balie.Fout.WriteLine("Er is niets bewaard. Klopt de levering toch? Kies dan --toch.");
            return Afsluitcode.NietsBruikbaar;
        }

        Leesverslag.ToonAfkeur(uitkomst.Afkeur, balie.Tekst);
        balie.Tekst.WriteLine(proef ? "Dit was een proef: er is niets bewaard." : $"Dit is levering {uitkomst.Nummer}.");
        balie.Tekst.WriteLine(plan.Slotregel);
        return uitkomst.Verslag.Afgekeurd > 0 ? Afsluitcode.MetAfkeur : Afsluitcode.Goed;
    }
}
