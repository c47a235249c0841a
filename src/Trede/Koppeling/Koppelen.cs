using System.Collections.Concurrent;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>The use case of linking: reads all deliveries, checks them, and links their rows on BSN.</summary>
internal static class Koppelen
{
    /// <summary>
    /// Links; gives no columns when a file is refused as a whole, because figures without one of the sources would be wrong. Rejection
    /// files get their names when the result is confirmed.
    /// </summary>
    public static Koppelresultaat Run(Koppelopdracht opdracht, Voortgang voortgang, CancellationToken stop)
    {
        var bronnen = Bron.OpVolgorde(opdracht.Leveringen.Select(levering => levering.Bron), opdracht.Prioriteit);
        var lezen = new Leesopdracht(bronnen, opdracht.Vandaag, opdracht.Leverdag, opdracht.Gemeente) { Volg = opdracht.Volg };
        voortgang.TotaalBytes = LeveringReader.Grootte(opdracht.Leveringen);
        var afkeuren = opdracht.AfkeurMap is { } map ? bronnen.ToDictionary(bron => bron, bron => new AfkeurFile(map, bron)) : [];
        try
        {
            return Run(opdracht, lezen, afkeuren, voortgang, stop);
        }
        catch
        {
            foreach (var afkeur in afkeuren.Values) afkeur.Dispose();
            throw;
        }
    }

    private static Koppelresultaat Run(
        Koppelopdracht opdracht, Leesopdracht lezen, Dictionary<Bron, AfkeurFile> afkeuren, Voortgang voortgang, CancellationToken stop)
    {
        var reader = new LeveringReader(lezen, voortgang);
        var inhoud = Lees(opdracht, lezen, reader, afkeuren, stop);
        var verslagen = MetHerhaling([.. inhoud.Select(deel => deel.Verslag)]);
        if (verslagen.Any(verslag => verslag.Weigering is not null))
            return new Koppelresultaat(Koppelverslag.Geweigerd(lezen.Bronnen, verslagen), null, [.. afkeuren.Values], []) { Opdracht = opdracht };
        var eenGemeente = lezen.Gemeenten.Codes.Count <= 2;
        var bus = Busverloop.Bepaal([.. inhoud.Select(deel => deel.Busmetingen)], lezen.Bronnen.Count, eenGemeente);
        var ingetrokken = Intrekken.Pas(BlokkenPerLevering(inhoud, bus), inhoud, lezen, ref verslagen, opdracht.Intrekken);
        if (verslagen.Any(verslag => verslag.Weigering is not null))
            return new Koppelresultaat(Koppelverslag.Geweigerd(lezen.Bronnen, verslagen), null, [.. afkeuren.Values], []) { Opdracht = opdracht };
        var samen = Samenvoeging.Voeg(ingetrokken.Blokken, lezen.Bronnen, lezen.Gemeenten, stop);
        var klanten = inhoud.SelectMany(deel => deel.Klanten).ToList();
        var metTrajecten = Trajectvoeging.Voeg(samen.Kolommen, [.. inhoud.Select(Trajecten)], klanten, eenGemeente, opdracht.Leverdag);
        var kolommen = metTrajecten.Kolommen;
        return new Koppelresultaat(
            new Koppelverslag(
                lezen.Bronnen,
                MetAlleenKlanten(verslagen, inhoud),
                [.. lezen.Bronnen.Select((_, plaats) => samen.Vervangen[plaats] + bus.Vervangen[plaats] + ingetrokken.PerBron[plaats] + metTrajecten.Vervangen[plaats])]),
            kolommen,
            [.. afkeuren.Values],
            [.. Busuitleg.Vouw([.. ingetrokken.Gevolgd], eenGemeente).Select(rij => kolommen.Gemeenten.Count == 1 ? Gelijkgesteld(rij) : rij)])
        {
            GemeenteOntbreekt = lezen.Gemeenten.Codes.Count > 2 && kolommen.Gemeenten.Any(gemeente => gemeente.IsLeeg) && kolommen.Personen > 0,
            Opdracht = opdracht,
            Klanten = klanten,
            Trajecten = metTrajecten,
        };
    }

    // A workbook or an XML file is unpacked on one core, so it is read beside the others. Files of one source share a rejection file; then they wait for each other.
    private static List<Leveringsinhoud> Lees(Koppelopdracht opdracht, Leesopdracht lezen, LeveringReader reader, Dictionary<Bron, AfkeurFile> afkeuren, CancellationToken stop)
    {
        var leveringen = opdracht.Leveringen;
        int[] volgorde = [.. Enumerable.Range(0, leveringen.Count).OrderBy(nummer => lezen.Rang(leveringen[nummer].Bron)).ThenBy(nummer => nummer)];
        var inhoud = new Leveringsinhoud[leveringen.Count];
        var groepen = volgorde.GroupBy(Groep).OrderByDescending(groep => groep.Key == -1 ? 0 : groep.Sum(nummer => new FileInfo(leveringen[nummer].Pad).Length));
        Parallel.ForEach(Partitioner.Create(groepen, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, groep =>
        {
            foreach (var nummer in groep) inhoud[nummer] = reader.Lees(leveringen[nummer], nummer, afkeuren.GetValueOrDefault(leveringen[nummer].Bron), stop);
        });
        return [.. volgorde.Select(nummer => inhoud[nummer])];

        int Groep(int nummer) => !leveringen.Any(levering => levering.Bron == leveringen[nummer].Bron && IsIngepakt(levering.Pad)) ? -1
            : afkeuren.Count > 0 ? -2 - lezen.Rang(leveringen[nummer].Bron)
            : IsIngepakt(leveringen[nummer].Pad) ? nummer : -1;
    }

    private static bool IsIngepakt(string pad) => Path.GetExtension(pad).ToLowerInvariant() is ".xlsx" or ".xml";

    private static Trajectlevering Trajecten(Leveringsinhoud inhoud) =>
        new(inhoud.Trajecten, string.Equals(inhoud.Verslag.Profiel, Koppelprofielen.Trajecten, StringComparison.Ordinal));

    // Trajecten and clients alone put nobody on the ladder.
    private static List<Leveringsverslag> MetAlleenKlanten(List<Leveringsverslag> verslagen, List<Leveringsinhoud> inhoud) =>
        inhoud.Exists(deel => deel.Blokken.Count + deel.Srgmetingen.Count + deel.Busmetingen.Count > 0) || !inhoud.Exists(deel => deel.Trajecten.Count + deel.Klanten.Count > 0)
            ? verslagen
            : [.. verslagen.Select((verslag, nummer) => nummer > 0 ? verslag : verslag with { Bevindingen = [new(Bevindingcode.ZonderMetingen, 1, 0, string.Empty), .. verslag.Bevindingen] })];

    // With one municipality, rows that name it and rows that name none are about the same person.
    private static Gevolgderij Gelijkgesteld(Gevolgderij rij) =>
        rij.Rij is { } meetrij ? rij with { Rij = meetrij with { Sleutel = meetrij.Sleutel.ZonderGemeente() } } : rij;

    private static List<IReadOnlyList<Meetblok>> BlokkenPerLevering(List<Leveringsinhoud> inhoud, Busverloop bus)
    {
        var blokken = new List<IReadOnlyList<Meetblok>>();
        var srg = inhoud.Exists(deel => deel.Srgmetingen.Count > 0) ? Srgmomenten.Bepaal([.. inhoud.Select(deel => deel.Srgmetingen)]) : null;
        for (var nummer = 0; nummer < inhoud.Count; nummer++)
        {
            List<Meetblok> eigen = [.. inhoud[nummer].Blokken];
            if (bus.Rijen[nummer].Count > 0) eigen.Add(Meetblokbouwer.Van(bus.Rijen[nummer]));
            if (srg is not null && srg[nummer].Count > 0) eigen.Add(Meetblokbouwer.Van(srg[nummer]));
            blokken.Add(eigen);
        }

        return blokken;
    }

    // The same bytes twice under one source change nothing; that is good to know.
    private static List<Leveringsverslag> MetHerhaling(List<Leveringsverslag> verslagen)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        return [.. verslagen.Select(verslag => verslag.Sha256.Length == 0 || gezien.Add($"{verslag.Bron} {verslag.Sha256}")
            ? verslag
            : verslag with { Bevindingen = [new(Bevindingcode.ZelfdeBestand, 1, 0, string.Empty), .. verslag.Bevindingen] })];
    }
}
