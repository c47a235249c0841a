using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Participatie.App.Klanten;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>
/// The rows of one municipality of the demo, as if they had come in over the years: measurements made in Trede one by one, those of other systems in a delivery a
/// year. Positions in the log follow the days on which they became known.
/// </summary>
internal sealed class Demorijen
{
    private const short Horizon = 12;

    private readonly short gemeente;
    private readonly Dictionary<string, short> bronnen;
    private readonly IReadOnlyDictionary<int, Guid> managers;
    private readonly List<MetingRecord> metingen = [];
    private readonly List<BoekingRecord> boekingen = [];
    private readonly List<LeveringRecord> leveringen = [];

    private Demorijen(short gemeente, IReadOnlyDictionary<int, Guid> managers)
    {
        this.gemeente = gemeente;
        this.managers = managers;
        bronnen = Demobronnen.OpVolgorde.Select((bron, plaats) => (bron.Naam, Nummer: (short)(plaats + 1))).ToDictionary(paar => paar.Naam, paar => paar.Nummer, StringComparer.Ordinal);
    }

    /// <summary>The clients.</summary>
    public IReadOnlyList<KlantRecord> Klanten { get; private set; } = [];

    /// <summary>The trajecten.</summary>
    public IReadOnlyList<TrajectRecord> Trajecten { get; private set; } = [];

    /// <summary>The benefits.</summary>
    public IReadOnlyList<UitkeringRecord> Uitkeringen { get; private set; } = [];

    /// <summary>The deliveries.</summary>
    public IReadOnlyList<LeveringRecord> Leveringen => leveringen;

    /// <summary>The acts.</summary>
    public IReadOnlyList<BoekingRecord> Boekingen => boekingen;

    /// <summary>The measurements and leavings.</summary>
    public IReadOnlyList<MetingRecord> Metingen => metingen;

    /// <summary>The last position in the log.</summary>
    public long Positie => boekingen.Count;

    /// <summary>Makes the rows of a municipality.</summary>
    public static Demorijen Maak(Demogemeente waar, short nummer, Demogegevens gegevens, IReadOnlyDictionary<int, Guid> managers, Bsnkluis kluis)
    {
        var rijen = new Demorijen(nummer, managers);
        var personen = gegevens.Personen.Where(persoon => persoon.Gemeente == waar.Gemeente).ToList();
        var nummers = Klantnummers(nummer, personen.Count);
        rijen.Boek([.. personen.SelectMany((persoon, plaats) => persoon.Metingen.Select(meting => (nummers[plaats], meting)))]);
        rijen.Klanten = [.. personen.Select((persoon, plaats) => rijen.Klant(persoon, nummers[plaats], kluis))];
        rijen.Trajecten = [.. personen.SelectMany((persoon, plaats) => persoon.Trajecten.Select(traject => (nummers[plaats], traject))).OrderBy(paar => paar.traject.Nummer, StringComparer.Ordinal).Select(rijen.Traject)];
        rijen.Uitkeringen = [.. personen.SelectMany((persoon, plaats) => persoon.Uitkeringen.Select(uitkering => (nummers[plaats], uitkering))).Select(rijen.Uitkering)];
        return rijen;
    }

    // The same in every demo, so that an address in the manual leads somewhere.
    private static List<int> Klantnummers(short gemeente, int aantal)
    {
        var toeval = Toevalsreeks.Voor(Demogegevens.Zaad, 9_000_000 + gemeente);
        var nummers = new HashSet<int>();
        while (nummers.Count < aantal) nummers.Add(toeval.Tussen(KlantRecord.LaagsteNummer, KlantRecord.HoogsteNummer));
        return [.. nummers];
    }

    private void Boek(List<(int Klant, Demometing Meting)> alle)
    {
        var daden = alle.GroupBy(paar => paar.Meting.Klantmanager is not null && bronnen[paar.Meting.Bron.Naam] == BronRecord.Eigen
                ? (paar.Meting.Bron.Naam, paar.Meting.BekendOp, paar.Klant, Jaar: 0)
                : (paar.Meting.Bron.Naam, default, 0, Jaar: paar.Meting.BekendOp.Datum.Year))
            .Select(groep => (groep.Key.Jaar, Dag: groep.Max(paar => paar.Meting.BekendOp), Rijen: groep.OrderBy(paar => paar.Meting.Dag).ThenBy(paar => paar.Klant).ToList()))
            .OrderBy(daad => daad.Dag).ThenBy(daad => daad.Jaar).ThenBy(daad => daad.Rijen[0].Klant);
        foreach (var (jaar, dag, rijen) in daden) Boek(jaar, dag, rijen);
    }

    private void Boek(int jaar, Dag dag, List<(int Klant, Demometing Meting)> rijen)
    {
        var bron = rijen[0].Meting.Bron.Naam;
        var moment = new DateTimeOffset(dag.Datum.ToDateTime(new TimeOnly(6, 0)), TimeSpan.Zero);
        int? levering = jaar == 0 ? null : Lever(bron, jaar, moment, rijen.Count);
        var boeking = boekingen.Count + 1;
        boekingen.Add(new BoekingRecord
        {
            Gemeente = gemeente,
            Boeking = boeking,
            Bron = bronnen[bron],
            Levering = levering,
            Geboekt = moment,
            Account = rijen[0].Meting.Klantmanager is { } manager && jaar == 0 ? managers[manager] : null,
            Positie = boeking,
        });
        for (var plaats = 0; plaats < rijen.Count; plaats++) metingen.Add(Meting(boeking, plaats + 1, rijen[plaats].Klant, rijen[plaats].Meting));
    }

    private int Lever(string bron, int jaar, DateTimeOffset moment, int aantal)
    {
        var naam = string.Create(CultureInfo.InvariantCulture, $"{bron}-{jaar}.csv");
        leveringen.Add(new LeveringRecord
        {
            Gemeente = gemeente,
            Levering = leveringen.Count + 1,
            Bron = bronnen[bron],
            Stand = Leveringstand.Aanvaard,
            Bestandsnaam = naam,
            Sha256 = SHA256.HashData(Encoding.UTF8.GetBytes(naam)),
            Gelezen = aantal,
            Gebruikt = aantal,
            Ontvangen = moment,
            Afgehandeld = moment,
        });
        return leveringen.Count;
    }

    private MetingRecord Meting(int boeking, int plaats, int klant, Demometing meting) => new()
    {
        Gemeente = gemeente,
        Boeking = boeking,
        Nummer = plaats,
        Klant = klant,
        Bron = bronnen[meting.Bron.Naam],
        Meetdatum = meting.Dag,
        Bekend = meting.BekendOp,
        Uitstroom = !meting.IsMeting,
        Trede = meting.Trede?.Waarde,
        Groei = meting.Groei,
        Momenten = meting.Momenten,
        Reden = meting.Reden,
        Subgroepen = unchecked((int)meting.Subgroepen.Masker),
        Antwoorden = meting.Antwoorden.IsLeeg ? null : meting.Antwoorden.Letters,
        Regel = meting.Regel,
        Ladderversie = Ladderversie.Versie2008.Id,
        Horizon = Horizon,
    };

    private KlantRecord Klant(Demopersoon persoon, int nummer, Bsnkluis kluis)
    {
        var plek = new Gemeentenummer(gemeente);
        return new KlantRecord
        {
            Gemeente = gemeente,
            Klant = nummer,
            Bsn = persoon.Bsn.IsLeeg ? null : kluis.Versleutel(plek, nummer, persoon.Bsn),
            Pseudoniem = persoon.Bsn.IsLeeg ? null : kluis.Pseudoniem(plek, persoon.Bsn),
            LokaleSleutel = persoon.LokaleSleutel.Length == 0 ? null : persoon.LokaleSleutel,
            Voornaam = persoon.Voornaam,
            Achternaam = persoon.Achternaam,
            Zoeknaam = Zoeknaam.Van(persoon.Achternaam, persoon.Voornaam),
            Geboren = persoon.Geboren,
            Geslacht = persoon.Geslacht,
            Postcode4 = persoon.Postcode4,
            Team = persoon.Team,
            Klantmanager = managers[persoon.Klantmanager],
            Ingeschreven = persoon.Verblijven[0].Begin,
            Positie = Positie,
        };
    }

    private TrajectRecord Traject((int Klant, Demotraject Traject) paar, int plaats) => new()
    {
        Gemeente = gemeente,
        Traject = plaats + 1,
        Klant = paar.Klant,
        Bron = bronnen[paar.Traject.Bron.Naam],
        Kenmerk = paar.Traject.Nummer,
        Instrument = Demonummers.Van(paar.Traject.Instrument),
        Aanbieder = paar.Traject.Aanbieder,
        Domein = paar.Traject.Instrument.Domein,
        Start = paar.Traject.Start,
        Einde = paar.Traject.Einde,
        Resultaat = paar.Traject.Resultaat,
        Kosten = paar.Traject.Kosten.Centen,
        Bekend = paar.Traject.Start,
        Positie = Positie,
    };

    private UitkeringRecord Uitkering((int Klant, Uitkering Uitkering) paar, int plaats) => new()
    {
        Gemeente = gemeente,
        Uitkering = plaats + 1,
        Klant = paar.Klant,
        Bron = BronRecord.Eigen,
        Soort = paar.Uitkering.Soort,
        Start = paar.Uitkering.Start,
        Einde = paar.Uitkering.Einde,
        Reden = paar.Uitkering.Reden,
        Bekend = paar.Uitkering.Start,
    };
}
