using System.CommandLine;
using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary><c>trede koppel</c>: links exports into one compact file.</summary>
internal static class KoppelCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var bronnen = new Bronopties();
        var proef = new Option<bool>("--proef") { Description = "Leest en controleert alles, maar bewaart niets. Zo ziet u vooraf wat er gebeurt." };
        var uit = new Option<string>("--uit") { HelpName = "PAD", Description = "Waar het gekoppelde bestand komt. Er staan geen BSN's in." };
        var command = new Command("koppel", "Koppelt exports van verschillende systemen tot één bestand, op BSN.");
        bronnen.VoegToe(command);
        command.Add(proef);
        command.Add(uit);
        command.SetAction((gelezen, stop) => Task.FromResult(Run(balie, bronnen.Opdracht(gelezen, balie), gelezen.GetValue(proef), gelezen.GetValue(uit), stop)));
        return command;
    }

    private static int Run(Balie balie, Koppelopdracht opdracht, bool proef, string? uit, CancellationToken stop)
    {
        if (uit is null && !proef) throw new AanroepException("Zeg met --uit waar het gekoppelde bestand moet komen, of kies --proef.");
        if (uit is not null && Directory.Exists(uit)) throw new AanroepException($"Dit is een map en geen bestand: {uit}");
        if (uit is not null && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(uit)))) throw new AanroepException($"Deze map is er niet: {Path.GetDirectoryName(Path.GetFullPath(uit))}");
        var resultaat = Cijferbron.Koppel(balie, proef ? opdracht with { AfkeurMap = null } : opdracht, stop);
        if (resultaat.Kolommen is not { } kolommen) return Afsluitcode.NietsBruikbaar;
        Leesverslag.Toon(resultaat, balie.Tekst);
        var conflicten = Conflicten.Zoek(kolommen, Dag.Laatste, stop).Concat(Conflicten.Geboortedatums(resultaat.Geboortedatums)).ToList();
        Toon(balie, conflicten, proef || opdracht.AfkeurMap is null || conflicten.Count == 0 ? null : ConflictFile.Schrijf(opdracht.AfkeurMap, conflicten, resultaat.Verslag.Bronnen));
        balie.Tekst.WriteLine($"Gekoppeld: {Balie.Getal(kolommen.Personen)} personen uit {Balie.Getal(resultaat.Verslag.Bronnen.Count)} bronnen, in volgorde van prioriteit: {string.Join(", ", resultaat.Verslag.Bronnen)}.");
        stop.ThrowIfCancellationRequested();
        if (!proef && resultaat.Verslag.Gebruikt > 0) KolommenFile.Schrijf(uit!, kolommen, Cijferbron.Bon(resultaat.Verslag, opdracht.Leverdag));
        balie.Tekst.WriteLine(proef ? "Dit was een proef: er is niets bewaard."
            : resultaat.Verslag.Gebruikt > 0 ? $"Bewaard in {uit}."
            : "Er is geen enkele rij te gebruiken. Er is niets bewaard.");
        return Cijferbron.Sluit(balie, resultaat.Verslag);
    }

    private static void Toon(Balie balie, List<Conflict> conflicten, string? pad)
    {
        foreach (var soort in conflicten.GroupBy(conflict => conflict.Soort).OrderBy(groep => groep.Key))
        {
            var uitleg = Bevindingcatalogus.Van(soort.Key);
            balie.Tekst.WriteLine($"{uitleg.Code} {uitleg.Wat} {Balie.Getal(soort.Count())} keer. {uitleg.Waarom}");
        }

        if (pad is not null) balie.Tekst.WriteLine($"De conflicten staan in {pad}.");
        else if (conflicten.Count > 0) balie.Tekst.WriteLine("Kies --afgekeurd MAP voor een lijst van de conflicten.");
    }
}
