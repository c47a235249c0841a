using System.Text;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

/// <summary>The demo as it is given to everybody, and what the checks of deliveries and the columns make of it.</summary>
internal static class Demoproef
{
    public static readonly Dag Laatste = Proefrij.Dag("2025-12-31");

    private static readonly Lazy<Demogegevens> Gemaakt = new(() => Demogegevens.Maak(Demogegevens.Zaad, Laatste));

    private static readonly Lazy<(Participatiekolommen Kolommen, IReadOnlyList<string> Bevindingen)> Gekoppeld = new(() => Koppel(Demo));

    public static Demogegevens Demo => Gemaakt.Value;

    public static Participatiekolommen Kolommen => Gekoppeld.Value.Kolommen;

    /// <summary>What the check of measurements finds, by code of the finding: refusals and remarks.</summary>
    public static IReadOnlyList<string> Bevindingen => Gekoppeld.Value.Bevindingen;

    public static Dag Eind(int jaar) => Dag.Van(new DateOnly(jaar, 12, 31));

    public static Momentopname Stand(Dag dag, params int[] subgroepen) => Stand(Kolommen, dag, subgroepen);

    public static Momentopname Stand(Participatiekolommen kolommen, Dag dag, params int[] subgroepen) => Momentopname.Samen(Momentopname.Maak(
        kolommen, dag, new Selectie(subgroepen.Length == 0 ? [] : [subgroepen.Aggregate(Subgroepen.Geen, (set, nummer) => set.Met(nummer))], null, default), metNietGemeten: true));

    /// <summary>Every row through the check of deliveries. Who has only a local key gets a BSN that nobody has.</summary>
    public static (Participatiekolommen Kolommen, IReadOnlyList<string> Bevindingen) Koppel(Demogegevens demo)
    {
        var gemeenten = new Gemeentetabel();
        var bouwer = new Meetblokbouwer();
        var bevindingen = new List<string>();
        var bezet = demo.Personen.Select(persoon => persoon.Bsn).ToHashSet();
        using var vrij = Voorbeeldbsns.Geef(1, ruim: false).Where(bsn => !bezet.Contains(bsn)).GetEnumerator();
        var controles = Demobronnen.OpVolgorde.Select((_, bron) => new Metingcontrole(bron, demo.Laatste, demo.Laatste, default, gemeenten)).ToList();
        foreach (var persoon in demo.Personen)
        {
            var bsn = persoon.Bsn;
            if (bsn.IsLeeg && vrij.MoveNext()) bsn = vrij.Current;
            foreach (var meting in persoon.Metingen)
            {
                var gevonden = Beoordeel(controles[Bron(meting.Bron)], persoon, bsn, meting, out var rij);
                if (!gevonden.IsLeeg) bevindingen.Add(gevonden.ToString());
                if (!gevonden.KeurtAf) bouwer.Voeg(rij);
            }
        }

        return (Samenvoeging.Voeg([bouwer.Bouw()], Demobronnen.OpVolgorde, gemeenten).Kolommen, bevindingen);
    }

    private static int Bron(Bron bron) => Demobronnen.OpVolgorde.Index().First(bij => bij.Item == bron).Index;

    private static Bevindingen Beoordeel(Metingcontrole controle, Demopersoon persoon, Bsn bsn, Demometing meting, out Meetrij rij)
    {
        var regel = new Metingregel
        {
            Bsn = Utf8(bsn.Voluit()),
            Meetdatum = Utf8(meting.Dag.ToString()),
            Aanleiding = Utf8(string.Join(',', Meetmomentfeiten.In(meting.Momenten).Select(feiten => feiten.Code))),
            Trede = Utf8(meting.Trede?.ToString() ?? string.Empty),
            Vraag1 = Antwoord(meting, 1),
            Vraag2 = Antwoord(meting, 2),
            Vraag3 = Antwoord(meting, 3),
            Vraag4 = Antwoord(meting, 4),
            Vraag5 = Antwoord(meting, 5),
            Groeipotentieel = Utf8(meting.Groei switch { Groeipotentieel.Groei => "+", Groeipotentieel.GeenGroei => "0", _ => string.Empty }),
            Subgroepen = Utf8(meting.Subgroepen.ToString()),
            Uitstroomreden = Utf8(meting.IsMeting ? string.Empty : Uitstroomredenfeiten.Van(meting.Reden).Code),
            Regel = Utf8(meting.Regel == ToegepasteRegel.Geen ? string.Empty : Regelfeiten.Van(meting.Regel).Code),
            Gemeente = Utf8(persoon.Gemeente.ToString()),
            BekendOp = Utf8(meting.BekendOp.ToString()),
        };
        return controle.Beoordeel(ref regel, out rij);
    }

    private static byte[] Antwoord(Demometing meting, int vraag) => Utf8(meting.Antwoorden[vraag] switch { Participatie.Ladder.Antwoord.Ja => "ja", Participatie.Ladder.Antwoord.Nee => "nee", _ => string.Empty });

    private static byte[] Utf8(string tekst) => Encoding.UTF8.GetBytes(tekst);

    /// <summary>The findings on one client and its trajecten, as rows of their tables.</summary>
    public static IEnumerable<string> Rijbevindingen(Demopersoon persoon)
    {
        var gemeenten = new Gemeentetabel();
        var klant = new Klantcontrole(0, default, gemeenten);
        var gevonden = klant.Beoordeel(
            Regel(
                Klantcontrole.Kolommen,
                ("bsn", persoon.Bsn.Voluit()),
                ("geboortedatum", persoon.Geboren.ToString()),
                ("geslacht", persoon.Geslacht == Geslacht.Man ? "man" : "vrouw"),
                ("postcode4", Cijfers(persoon.Postcode4)),
                ("gemeente", persoon.Gemeente.ToString())),
            out _);
        if (!gevonden.IsLeeg) yield return gevonden.ToString();
        var controle = new Trajectcontrole(0, Laatste, default, gemeenten);
        foreach (var traject in persoon.Trajecten)
        {
            var ook = Beoordeel(controle, persoon, traject);
            if (ook.Length > 0) yield return ook;
        }
    }

    private static string Beoordeel(Trajectcontrole controle, Demopersoon persoon, Demotraject traject) => controle.Beoordeel(
        Regel(
            Trajectcontrole.Kolommen,
            ("bsn", persoon.Bsn.Voluit()),
            ("trajectnummer", traject.Nummer),
            ("instrument", traject.Instrument.Naam),
            ("domein", Domeinfeiten.Van(traject.Instrument.Domein).Code),
            ("aanbieder", traject.Aanbieder is { } nummer ? Demoaanbieder.Alle[nummer - 1].Naam : string.Empty),
            ("startdatum", traject.Start.ToString()),
            ("einddatum", traject.Einde?.ToString() ?? string.Empty),
            ("resultaat", traject.Resultaat),
            ("kosten", traject.Kosten.ToString()),
            ("gemeente", persoon.Gemeente.ToString())),
        out _).ToString();

    private static Tabelregel Regel(IReadOnlyList<string> namen, params (string Naam, string Waarde)[] waarden)
    {
        var velden = new Range[namen.Count];
        var tekst = new List<byte>();
        for (var kolom = 0; kolom < velden.Length; kolom++)
        {
            var begin = tekst.Count;
            tekst.AddRange(Utf8(waarden.FirstOrDefault(waarde => waarde.Naam == namen[kolom]).Waarde ?? string.Empty));
            velden[kolom] = begin..tekst.Count;
        }

        return new Tabelregel(tekst.ToArray(), velden);
    }

    private static string Cijfers(int getal) => getal.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
