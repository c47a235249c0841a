using System.Globalization;
using Participatie.App.Klanten;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Bench;

/// <summary>A large municipality of which everything is computed: the same every time, and nobody in it exists.</summary>
internal static class Proefgemeente
{
    public const short Nummer = 1;
    public const int Code = 9997;
    public const string Naam = "Meetstad";
    public const int Teams = 12;
    public const int Aanbieders = 10;
    public const int Instrumenten = 20;
    public const int EersteJaar = 2014;
    public const int Jaren = 12;

    /// <summary>The sources, the highest priority first.</summary>
    public static readonly IReadOnlyList<string> Bronnen = ["trede", "sociaaldienst", "roc", "inburgering"];

    private const int PerKlant = 10;
    private static readonly string[] Begin = ["Ba", "De", "Fo", "Gri", "Ha", "Jo", "Ke", "Li", "Mo", "Na", "Oe", "Pa", "Ro", "Sti", "Te", "Ve", "Wa", "Zij", "Bru", "Cla", "Dro", "Ge", "Hoe", "Kra", "Lo", "Me", "Noo", "Pel", "Ru", "Schu"];
    private static readonly string[] Midden = ["ber", "den", "fel", "gen", "ker", "len", "men", "ner", "pel", "ren", "sen", "ter", "ver", "wen", "zel", "bak", "dol", "gaar", "huij", "kamp"];
    private static readonly string[] Slot = ["ing", "man", "stra", "sma", "mans", "hof", "laar", "veld", "berg", "huis", "dijk", "beek", "meer", "wijk", "horst"];
    private static readonly string[] Voor = ["An", "Bo", "Cor", "Dir", "Em", "Fa", "Ger", "Han", "Ib", "Jan", "Kar", "Lo", "Mar", "Nor", "Ot", "Pi", "Ra", "San", "Tom", "Yas"];
    private static readonly string[] Na = ["a", "e", "ine", "ik", "o", "ien", "us", "in", "ette", "mina"];

    /// <summary>The number of the client that comes so manieth, from 0: spread over all numbers, and none twice.</summary>
    public static int Klant(int plaats) => (int)((plaats + 1L) * 736_338_717 % (KlantRecord.HoogsteNummer + 1L));

    /// <summary>The BSNs, none twice. Computed, so one may be somebody's: they stay on this machine and in a database whose keys are thrown away with it.</summary>
    public static IEnumerable<Bsn> Bsns(int aantal)
    {
        for (uint getal = 200_000_000; aantal > 0; getal += 37)
        {
            if (!Bsn.SlaagtVoorElfproef(getal)) continue;
            aantal--;
            yield return Bsn.Van(getal);
        }
    }

    /// <summary>The family name of a client.</summary>
    public static string Achternaam(int plaats)
    {
        var greep = Greep(plaats, 1);
        return Kies(Begin, greep) + Kies(Midden, greep >> 8) + Kies(Slot, greep >> 16);
    }

    /// <summary>The clients.</summary>
    public static IEnumerable<KlantRecord> Klanten(int aantal, Bsnkluis kluis, IReadOnlyList<Guid> managers) => Bsns(aantal).Select((bsn, plaats) =>
    {
        var (klant, gemeente, greep) = (Klant(plaats), new Gemeentenummer(Nummer), Greep(plaats, 2));
        var (voornaam, achternaam) = (Kies(Voor, greep) + Kies(Na, greep >> 8), Achternaam(plaats));
        var manager = plaats % managers.Count;
        return new KlantRecord
        {
            Gemeente = Nummer,
            Klant = klant,
            Bsn = kluis.Versleutel(gemeente, klant, bsn),
            Pseudoniem = kluis.Pseudoniem(gemeente, bsn),
            Sleutel = 1,
            Voornaam = voornaam,
            Achternaam = achternaam,
            Zoeknaam = Zoeknaam.Van(achternaam, voornaam),
            Geboren = Geboortedatum.Van(new DateOnly(1950, 1, 1).AddDays(greep % 18_000)),
            Geslacht = (Geslacht)(1 + (greep % 2)),
            Postcode4 = 1000 + (greep % 9000),
            Team = 1 + (manager % Teams),
            Klantmanager = managers[manager],
            Positie = 1,
        };
    });

    /// <summary>The trajecten, two a client.</summary>
    public static IEnumerable<TrajectRecord> Trajecten(int klanten) => Enumerable.Range(0, klanten * 2).Select(plaats =>
    {
        var greep = Greep(plaats, 3);
        var start = new DateOnly(EersteJaar, 1, 1).AddDays(greep % (365 * Jaren));
        return new TrajectRecord
        {
            Gemeente = Nummer,
            Traject = plaats + 1,
            Klant = Klant(plaats / 2),
            Bron = (short)(1 + (greep % Bronnen.Count)),
            Kenmerk = string.Create(CultureInfo.InvariantCulture, $"T{plaats + 1}"),
            Instrument = 1 + ((greep >> 4) % Instrumenten),
            Aanbieder = greep % 5 == 0 ? null : 1 + ((greep >> 8) % Aanbieders),
            Domein = (Domein)(1 + ((greep >> 12) % 3)),
            Start = Dag.Van(start),
            Einde = greep % 10 == 0 ? null : Dag.Van(start.AddDays(60 + (greep % 400))),
            Resultaat = greep % 3 == 0 ? "doel gehaald" : string.Empty,
            Kosten = 50_000 + (greep % 900_000),
            Bekend = Dag.Van(start),
            Positie = 1,
        };
    });

    /// <summary>The rows of the delivery of a source about a year: every client is measured in ten of the twelve years, each time by another source.</summary>
    public static IEnumerable<MetingRecord> Metingen(int klanten, int jaar, short bron, int boeking)
    {
        var nummer = 0;
        for (var plaats = 0; plaats < klanten; plaats++)
        {
            if ((jaar + plaats) % Jaren >= PerKlant || Bron(plaats, jaar) != bron) continue;
            yield return Meting(plaats, jaar, bron, boeking, ++nummer);
        }
    }

    private static MetingRecord Meting(int plaats, int jaar, short bron, int boeking, int nummer)
    {
        var greep = Greep((plaats * Jaren) + jaar, 4);
        var dag = new DateOnly(jaar, 1, 1).AddDays(greep % 350);
        var weg = greep % 40 == 0;
        return new MetingRecord
        {
            Gemeente = Nummer,
            Boeking = boeking,
            Nummer = nummer,
            Klant = Klant(plaats),
            Bron = bron,
            Meetdatum = Dag.Van(dag),
            Bekend = Dag.Van(dag.AddDays(10)),
            Uitstroom = weg,
            Trede = (byte)(1 + ((greep >> 6) % 6)),
            Groei = weg ? Groeipotentieel.NietVanToepassing : (Groeipotentieel)(1 + ((greep >> 10) % 2)),
            Momenten = weg ? Meetmoment.Uitstroom : Meetmoment.Jaarmeting,
            Reden = weg ? (Uitstroomreden)(1 + ((greep >> 12) % 8)) : Uitstroomreden.Geen,
            Subgroepen = weg ? 0 : 1 << ((greep >> 14) % 7),
            Antwoorden = weg ? null : "jnj-n",
            Ladderversie = Ladderversie.Versie2008.Id,
            Horizon = 12,
        };
    }

    private static short Bron(int plaats, int jaar) => (short)(1 + (Greep(plaats, jaar) % Bronnen.Count));

    private static string Kies(string[] delen, int greep) => delen[greep % delen.Length];

    // Looks like chance, and is the same on every machine: 31 bits of a number and what it is for.
    private static int Greep(int plaats, int doel)
    {
        unchecked
        {
            var getal = ((ulong)(uint)plaats << 32) + (uint)doel + 0x9E37_79B9_7F4A_7C15;
            getal = (getal ^ (getal >> 30)) * 0xBF58_476D_1CE4_E5B9;
            getal = (getal ^ (getal >> 27)) * 0x94D0_49BB_1331_11EB;
            return (int)((getal ^ (getal >> 31)) & int.MaxValue);
        }
    }
}
