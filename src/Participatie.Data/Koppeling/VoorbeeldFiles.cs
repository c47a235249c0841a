using System.Text;
using Participatie.Data.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Writes a made-up municipality to a folder. Nothing has its name before everything is written.</summary>
public sealed class VoorbeeldFiles : IDisposable
{
    private const int PersonenPerMelding = 256;

    private readonly string map;
    private readonly List<(string Naam, Conceptbestand Bestand)> bestanden = [];
    private readonly List<IVoorbeeldWriter> writers = [];
    private readonly List<Geplantgebrek> gebreken = [];
    private readonly long[] rijen = new long[Voorbeeldbestandfeiten.Alle.Count];

    /// <summary>Begins the files in a folder, which is made when it is not there.</summary>
    public VoorbeeldFiles(string map)
    {
        this.map = map;
        foreach (var feiten in Voorbeeldbestandfeiten.Alle) writers.Add(Open(feiten));
    }

    /// <summary>Writes the rows of everybody, and says how far it is: persons as bytes.</summary>
    public Voorbeelduitkomst Schrijf(Voorbeeldgemeente gemeente, Voortgang voortgang, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(gemeente);
        ArgumentNullException.ThrowIfNull(voortgang);
        var (personen, geschreven) = (0L, 0L);
        foreach (var persoon in gemeente.Personen())
        {
            geschreven += Schrijf(persoon);
            if (++personen % PersonenPerMelding != 0) continue;
            stop.ThrowIfCancellationRequested();
            voortgang.Meld(PersonenPerMelding, geschreven);
            geschreven = 0;
        }

        stop.ThrowIfCancellationRequested();
        foreach (var writer in writers) writer.Sluit();
        writers.Clear();
        return new Voorbeelduitkomst(rijen, [.. gebreken.OrderBy(gebrek => gebrek.Bestand).ThenBy(gebrek => gebrek.Regel)]);
    }

    /// <summary>Adds the list of flaws and a text about the files.</summary>
    public void Voeg(IReadOnlyList<Geplantgebrek> lijst, string naam, string tekst)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        using (var csv = new CsvVoorbeeldWriter(Concept("gebreken.csv"), ["bestand", "regel", "code", "uitleg"], ';', voorExcel: false, -1))
        {
            foreach (var gebrek in lijst)
                csv.Schrijf(new Voorbeeldrij([Voorbeeldbestandfeiten.Van(gebrek.Bestand).Naam, gebrek.Regel.ToString(System.Globalization.CultureInfo.InvariantCulture), gebrek.Gebrek.Code, gebrek.Gebrek.Uitleg]));
        }

        Concept(naam).Stroom.Write(new UTF8Encoding(false).GetBytes(tekst));
    }

    /// <summary>Gives everything its name; gives how many bytes there are.</summary>
    public long Bevestig(CancellationToken stop)
    {
        foreach (var (_, bestand) in bestanden) bestand.MaakAf();
        stop.ThrowIfCancellationRequested();
        foreach (var (naam, bestand) in bestanden) bestand.Bevestig(naam);
        return bestanden.Sum(paar => paar.Bestand.Lengte);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            foreach (var writer in writers) writer.Dispose();
        }
        finally
        {
            foreach (var (_, bestand) in bestanden) bestand.Dispose();
        }
    }

    private long Schrijf(Voorbeeldrijen persoon)
    {
        var geschreven = 0L;
        for (var nummer = 0; nummer < writers.Count; nummer++)
        {
            foreach (var rij in persoon[(Voorbeeldbestand)nummer])
            {
                var regel = writers[nummer].Schrijf(rij);
                if (rij.Gebrek is { } gebrek) gebreken.Add(new Geplantgebrek((Voorbeeldbestand)nummer, regel, gebrek));
                rijen[nummer]++;
                geschreven++;
            }
        }

        return geschreven;
    }

    private Conceptbestand Concept(string naam)
    {
        var bestand = new Conceptbestand(map);
        bestanden.Add((naam, bestand));
        return bestand;
    }

    private IVoorbeeldWriter Open(Voorbeeldbestandfeiten feiten) => feiten.Bestand switch
    {
        Voorbeeldbestand.Srg => new SrgVoorbeeldWriter(Concept(feiten.Naam), SrgLayouts.Zoek("srg-2015")!),
        Voorbeeldbestand.Bus => new BusVoorbeeldWriter(Concept(feiten.Naam), feiten.Kolommen),
        Voorbeeldbestand.Inburgering => new CsvVoorbeeldWriter(Concept(feiten.Naam), feiten.Kolommen, ',', voorExcel: true, feiten.Plaats("subgroepen")),
        Voorbeeldbestand.Educatie or Voorbeeldbestand.Educatietrajecten => new XlsxVoorbeeldWriter(Concept(feiten.Naam), feiten),
        _ => new CsvVoorbeeldWriter(Concept(feiten.Naam), feiten.Kolommen, ';', voorExcel: false, -1),
    };
}
