using System.CommandLine;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary><c>trede koppel</c>: links exports into one compact file.</summary>
internal static class KoppelCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var bronnen = new Bronopties("De CBS-code van de gemeente. Rijen zonder code horen bij deze gemeente.", metAfkeur: true);
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
        if (uit is not null) Controleer(uit, opdracht.Leveringen);
        using var concept = proef ? null : new Conceptbestand(Path.GetDirectoryName(Path.GetFullPath(uit!))!);
        using var resultaat = Cijferbron.Koppel(balie, proef ? opdracht with { AfkeurMap = null } : opdracht, stop);
        if (resultaat.Kolommen is not { } kolommen) return Afsluitcode.NietsBruikbaar;
        Leesverslag.Toon(resultaat.Verslag, balie.Tekst);
        var conflicten = Conflicten.Zoek(kolommen, Dag.Laatste, stop).Concat(Conflicten.Geboortedatums(resultaat.Klanten))
            .Concat(Trajectconflicten.Zoek(resultaat.Trajecten!, stop)).ToList();
        Toon(balie, conflicten);
        balie.Tekst.WriteLine($"Gekoppeld: {Balie.Aantal(kolommen.PersonenMetRijen, "persoon", "personen")} uit {Balie.Aantal(resultaat.Verslag.Bronnen.Count, "bron", "bronnen")}, in volgorde van prioriteit: {string.Join(", ", resultaat.Verslag.Bronnen)}.");
        if (concept is null) balie.Tekst.WriteLine("Dit was een proef: er is niets bewaard.");
        else if (resultaat.Verslag.Gebruikt == 0) balie.Tekst.WriteLine("Er is geen enkele rij te gebruiken. Er is geen gekoppeld bestand gemaakt.");
        Bewaar(balie, concept, resultaat, conflicten, opdracht, uit, stop);
        return Cijferbron.Sluit(balie, resultaat.Verslag);
    }

    // Everything is written before anything gets its name: a full disk leaves nothing half done.
    private static void Bewaar(
        Balie balie, Conceptbestand? concept, Koppelresultaat resultaat, List<Conflict> conflicten, Koppelopdracht opdracht, string? uit, CancellationToken stop)
    {
        if (concept is null) return;
        var gebruikt = resultaat.Verslag.Gebruikt > 0;
        if (gebruikt) KolommenFile.Schrijf(concept, resultaat.Kolommen!, Cijferbron.Bon(resultaat.Verslag, opdracht.Leverdag));
        using var lijst = opdracht.AfkeurMap is { } map && conflicten.Count > 0 ? ConflictFile.Schrijf(map, conflicten, resultaat.Verslag.Bronnen) : null;
        concept.MaakAf();
        lijst?.MaakAf();
        resultaat.MaakAf();
        stop.ThrowIfCancellationRequested();
        Leesverslag.ToonAfkeur(resultaat.Bevestig(), balie.Tekst);
        if (lijst is not null) balie.Tekst.WriteLine($"De conflicten staan in {Path.Combine(opdracht.AfkeurMap!, Path.GetFileName(lijst.BevestigVrij("conflicten")))}.");
        else if (conflicten.Count > 0) balie.Tekst.WriteLine("Kies --afgekeurd MAP voor een lijst van de conflicten.");
        if (!gebruikt) return;
        concept.Bevestig(Path.GetFileName(uit!));
        balie.Tekst.WriteLine($"Bewaard in {uit}.");
    }

    private static void Controleer(string uit, IReadOnlyList<Levering> leveringen)
    {
        var pad = Path.GetFullPath(uit);
        if (Directory.Exists(pad)) throw new AanroepException($"Dit is een map en geen bestand: {uit}");
        if (!Directory.Exists(Path.GetDirectoryName(pad))) throw new AanroepException($"Deze map is er niet: {Path.GetDirectoryName(pad)}");
        if (leveringen.Any(levering => string.Equals(Path.GetFullPath(levering.Pad), pad, StringComparison.Ordinal)))
            throw new AanroepException($"{uit} is een van de bronnen. Kies bij --uit een andere naam.");
        if (Path.Exists(pad) && (new FileInfo(pad).LinkTarget is not null || !Bestandscontrole.IsGewoon(pad) || !KolommenFile.Is(pad)))
            throw new AanroepException($"{uit} bestaat al en is geen gekoppeld bestand van Trede. Kies bij --uit een andere naam.");
    }

    private static void Toon(Balie balie, List<Conflict> conflicten)
    {
        foreach (var soort in conflicten.GroupBy(conflict => conflict.Soort).OrderBy(groep => groep.Key))
        {
            var uitleg = Bevindingcatalogus.Van(soort.Key);
            balie.Tekst.WriteLine($"{uitleg.Code} ({Balie.Getal(soort.Count())} keer) {uitleg.Wat} {uitleg.Waarom}");
        }
    }
}
