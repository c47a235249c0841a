using System.CommandLine;
using Participatie.App.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>Where figures come from: a compact file, or deliveries that are linked on the spot.</summary>
/// <param name="Kolommen">The linked rows.</param>
/// <param name="Herkomst">The receipt.</param>
/// <param name="Resultaat">What linking gave, when it was done on the spot.</param>
internal sealed record Cijferbron(Participatiekolommen Kolommen, Herkomst Herkomst, Koppelresultaat? Resultaat) : IDisposable
{
    /// <summary>Whether there is anything to count.</summary>
    public bool Bruikbaar => Resultaat is null || Resultaat.Verslag.Gebruikt > 0;

    /// <summary>Opens a compact file or links deliveries; null when nothing can be used, which is then said.</summary>
    public static Cijferbron? Open(Balie balie, ParseResult gelezen, string? bestand, Bronopties bronnen, CancellationToken stop)
    {
        if (bestand is not null && bronnen.Genoemd(gelezen)) throw new AanroepException("Geef een gekoppeld bestand of bronnen met --bron, niet allebei.");
        if (bestand is not null)
        {
            bronnen.ControleerZonderBron(gelezen);
            return OpenBestand(balie, bestand);
        }

        if (!bronnen.Genoemd(gelezen)) throw new AanroepException("Geef een gekoppeld bestand op, of bronnen met --bron NAAM=PAD.");
        var opdracht = bronnen.Opdracht(gelezen, balie);
        var resultaat = Koppel(balie, opdracht, stop);
        if (resultaat.Kolommen is null)
        {
            resultaat.Dispose();
            return null;
        }

        Leesverslag.Toon(resultaat.Verslag, balie.Fout);
        return new Cijferbron(resultaat.Kolommen, Bon(resultaat.Verslag, opdracht.Leverdag), resultaat);
    }

    /// <summary>Links, with progress; says why when a file is refused.</summary>
    public static Koppelresultaat Koppel(Balie balie, Koppelopdracht opdracht, CancellationToken stop)
    {
        var voortgang = new Voortgang();
        Koppelresultaat resultaat;
        using (new Voortgangsregel(balie, voortgang)) resultaat = Koppelen.Run(opdracht, voortgang, stop);
        if (resultaat.Kolommen is null)
        {
            Leesverslag.ToonWeigering(resultaat.Verslag, balie.Fout);
            balie.Fout.WriteLine(resultaat.Verslag.Telregel);
        }
        else if (resultaat.GemeenteOntbreekt)
        {
            resultaat.Dispose();
            throw new AanroepException("In de bestanden staan meer gemeenten, en ook rijen zonder gemeentecode. Zeg met --gemeente CODE bij welke gemeente die rijen horen.");
        }

        return resultaat;
    }

    /// <summary>The receipt of figures from these deliveries.</summary>
    public static Herkomst Bon(Koppelverslag verslag, Dag leverdag) => new(
        Ladderversie.Versie2008.Id,
        Balie.Programmaversie,
        leverdag,
        [.. verslag.Leveringen.Select(levering => new Bronherkomst(
            levering.Bron, levering.Bestand, Profieltekst.Bon(levering), levering.Sha256, levering.Gelezen, levering.Bruikbaar, levering.Afgekeurd, levering.Leeg))]);

    /// <summary>Keeps the rejection files, says the closing line and gives the exit code.</summary>
    public int Sluit(Balie balie)
    {
        if (Resultaat is null) return Afsluitcode.Goed;
        Leesverslag.ToonAfkeur(Resultaat.Bevestig(), balie.Fout);
        return Sluit(balie, Resultaat.Verslag);
    }

    /// <summary>Says the closing line and gives the exit code.</summary>
    public static int Sluit(Balie balie, Koppelverslag verslag)
    {
        if (verslag.Gebruikt == 0) balie.Fout.WriteLine("Er is geen enkele rij te gebruiken. Kijk bij de bevindingen hierboven wat er aan de hand is.");
        balie.Fout.WriteLine(verslag.Telregel);
        return verslag.Gebruikt == 0 ? Afsluitcode.NietsBruikbaar : verslag.Afgekeurd > 0 ? Afsluitcode.MetAfkeur : Afsluitcode.Goed;
    }

    /// <inheritdoc/>
    public void Dispose() => Resultaat?.Dispose();

    private static Cijferbron? OpenBestand(Balie balie, string bestand)
    {
        Bestandscontrole.Leesbaar(bestand);
        if (KolommenFile.Lees(bestand, out var kolommen, out var herkomst) is not { } fout) return new Cijferbron(kolommen!, herkomst!, null);
        var soort = Bevindingcatalogus.Van(fout);
        balie.Fout.WriteLine($"{Path.GetFileName(bestand)}: {soort.Code} {soort.Wat} {soort.Waarom} {soort.Doe}");
        return null;
    }
}
