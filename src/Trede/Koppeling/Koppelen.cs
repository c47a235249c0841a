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
        var inhoud = new List<Leveringsinhoud>();
        foreach (var bron in lezen.Bronnen)
        {
            for (var nummer = 0; nummer < opdracht.Leveringen.Count; nummer++)
            {
                if (opdracht.Leveringen[nummer].Bron == bron) inhoud.Add(reader.Lees(opdracht.Leveringen[nummer], nummer, afkeuren.GetValueOrDefault(bron), stop));
            }
        }

        var verslagen = MetHerhaling([.. inhoud.Select(deel => deel.Verslag)]);
        if (verslagen.Any(verslag => verslag.Weigering is not null))
            return new Koppelresultaat(Koppelverslag.Geweigerd(lezen.Bronnen, verslagen), null, [.. afkeuren.Values], []);
        var eenGemeente = lezen.Gemeenten.Codes.Count <= 2;
        var bus = Busverloop.Bepaal([.. inhoud.Select(deel => deel.Busmetingen)], lezen.Bronnen.Count, eenGemeente);
        var samen = Samenvoeging.Voeg(Blokken(inhoud, bus), lezen.Bronnen, lezen.Gemeenten, stop);
        return new Koppelresultaat(
            new Koppelverslag(lezen.Bronnen, verslagen, [.. samen.Vervangen.Zip(bus.Vervangen, (een, ander) => een + ander)]),
            samen.Kolommen,
            [.. afkeuren.Values],
            [.. Busuitleg.Vouw([.. inhoud.SelectMany(deel => deel.Gevolgd)], eenGemeente).Select(rij => samen.Kolommen.Gemeenten.Count == 1 ? Gelijkgesteld(rij) : rij)])
        {
            GemeenteOntbreekt = lezen.Gemeenten.Codes.Count > 2 && samen.Kolommen.Gemeenten.Any(gemeente => gemeente.IsLeeg),
            Geboortedatums = [.. inhoud.SelectMany(deel => deel.Srgmetingen)],
        };
    }

    // With one municipality, rows that name it and rows that name none are about the same person.
    private static Gevolgderij Gelijkgesteld(Gevolgderij rij) =>
        rij.Rij is { } meetrij ? rij with { Rij = meetrij with { Sleutel = meetrij.Sleutel.ZonderGemeente() } } : rij;

    private static List<Meetblok> Blokken(List<Leveringsinhoud> inhoud, Busverloop bus)
    {
        var blokken = new List<Meetblok>();
        var srg = inhoud.Exists(deel => deel.Srgmetingen.Count > 0) ? Srgmomenten.Bepaal([.. inhoud.Select(deel => deel.Srgmetingen)]) : null;
        for (var nummer = 0; nummer < inhoud.Count; nummer++)
        {
            blokken.AddRange(inhoud[nummer].Blokken);
            if (bus.Rijen[nummer].Count > 0) blokken.Add(Meetblokbouwer.Van(bus.Rijen[nummer]));
            if (srg is not null && srg[nummer].Count > 0) blokken.Add(Meetblokbouwer.Van(srg[nummer]));
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
