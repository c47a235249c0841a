using System.Globalization;

namespace Trede.Tests.Hertelling;

/// <summary>Draws rows as cells by column name; an empty dictionary is an empty row.</summary>
internal sealed class Rijmaker(
    Toeval toeval, List<string> bsns, List<DateOnly> dagen, DateOnly vandaag, Gemeentewijze wijze, List<string> codes)
{
    private static readonly string[] Rommel = ["x", "7", "99", "-1", "misschien"];
    private static readonly string[] Aanleidingen = ["jaarmeting", "start-traject", "einde-traject", "inschrijving-uitkering", "overig"];
    private static readonly string[] Tredes = ["1", "2", "3", "4", "5", "6", "3", "5", "0", "0", "0", "0", "8", "8", "9"];
    private static readonly string[] Subgroepen = ["", "1", "4", "1,4", "1 4", "4, 1", "1,3,4", "3", "31", "6 1", "3,31", "4 4", " 1  3 "];
    private static readonly string[] Managers = ["J. Jansen", "Zoë; team \"Noord\"", "=1+1", "a,b", "regel een\nregel twee", "t\tab"];

    private static readonly (string Naam, string Trede)[] Regels =
    [
        ("stage-met-vergoeding", "5"),
        ("vrijwilligerswerk-minder-dan-wekelijks", "3"),
        ("georganiseerd-minder-dan-wekelijks", "2"),
    ];

    public Dictionary<string, string> Goed()
    {
        if (toeval.Kans(6))
            return [];
        var rij = toeval.Kans(30) ? Uitstroom() : Meting();
        return Opgemaakt(rij);
    }

    /// <summary>A good row with one thing wrong in it, so that no other check can be the cause.</summary>
    public Dictionary<string, string> Fout()
    {
        var uitstroom = toeval.Kans(25);
        var rij = uitstroom ? Uitstroom() : Meting();
        foreach (var (kolom, waarde) in toeval.Een(uitstroom ? FoutBijUitstroom() : FoutBijMeting()))
            rij[kolom] = waarde;
        return Opgemaakt(rij);
    }

    private Dictionary<string, string> Basis()
    {
        var rij = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["bsn"] = toeval.Een(bsns),
            ["meetdatum"] = Datum(toeval.Een(dagen)),
            ["bekend_op"] = BekendOp(),
            ["klantmanager"] = toeval.Een(Managers),
            ["uren"] = toeval.Een(["", "12", "x"]),
            ["bronkenmerk"] = toeval.Een(["", "A-1"]),
            ["opmerking"] = toeval.Een(["", "n.v.t."]),
        };
        if (rij["bsn"][0] == '0' && toeval.Kans(60))
            rij["bsn"] = rij["bsn"][1..];
        if (wijze is Gemeentewijze.Meer || (wijze != Gemeentewijze.Geen && toeval.Kans(60)))
            rij["gemeente"] = Gemeente();
        return rij;
    }

    private Dictionary<string, string> Uitstroom()
    {
        var rij = Basis();
        rij["aanleiding"] = toeval.Een(["uitstroom", "uitstroom", "uitstroom,einde-traject", "overig, uitstroom"]);
        rij["uitstroomreden"] = toeval.Kans(15) ? "" : toeval.Een(Reden.Alle);
        rij["trede"] = toeval.Kans(50) ? "" : toeval.Een([.. Tredes, .. Rommel]);
        rij["groeipotentieel"] = toeval.Een(["", "", "+", "x"]);
        rij["subgroepen"] = toeval.Een(["", "1", "99", "x"]);
        rij["regel"] = toeval.Een(["", "", "geen-regel"]);
        rij["vraag1"] = toeval.Een(["", "", "ja", "misschien"]);
        return rij;
    }

    private Dictionary<string, string> Meting()
    {
        var rij = Basis();
        rij["aanleiding"] = toeval.Kans(15) ? "" : string.Join(toeval.Een([",", ", "]), toeval.Enkele(Aanleidingen, toeval.Kans(20) ? 2 : 1));
        rij["groeipotentieel"] = toeval.Een(["", "+", "+", "0"]);
        rij["subgroepen"] = toeval.Een(Subgroepen);
        rij["uitstroomreden"] = toeval.Een(["", "", "", "verhuisd", "zomaar"]);
        var trede = toeval.Een(Tredes);
        if (toeval.Kans(65))
        {
            rij["trede"] = trede;
            rij["regel"] = toeval.Kans(10) ? toeval.Een(Regels).Naam : "";
            return rij;
        }

        trede = toeval.Tussen(1, 6).ToString(CultureInfo.InvariantCulture);
        Antwoorden(rij, trede);
        var regel = toeval.Een(Regels);
        if (toeval.Kans(30))
        {
            rij["regel"] = regel.Naam;
            rij["trede"] = toeval.Een(["", regel.Trede, trede]);
        }
        else
        {
            rij["trede"] = toeval.Een(["", trede]);
        }

        return rij;
    }

    private void Antwoorden(Dictionary<string, string> rij, string trede)
    {
        // The path to a rung; a question that is not on the path may have any answer.
        string[] pad = trede switch
        {
            "6" => ["ja", "nee", "*", "*", "*"],
            "5" => ["ja", "ja", "*", "*", "*"],
            "4" => ["nee", "", "ja", "*", "*"],
            "3" => ["nee", "", "nee", "ja", "*"],
            "2" => ["nee", "", "nee", "nee", "ja"],
            _ => ["nee", "", "nee", "nee", "nee"],
        };
        for (var i = 0; i < pad.Length; i++)
        {
            var antwoord = string.Equals(pad[i], "*", StringComparison.Ordinal) ? toeval.Een(["", "", "ja", "nee"]) : pad[i];
            rij["vraag" + (i + 1).ToString(CultureInfo.InvariantCulture)] = antwoord;
        }
    }

    private List<(string Kolom, string Waarde)[]> FoutOveral()
    {
        var bsn = toeval.Een(bsns);
        var morgen = vandaag.AddDays(1);
        string[] geenBsn =
        [
            "", "000000000", "00000000", "9999", "9999000010", "99993000x", bsn[..8] + (char)('0' + ((bsn[8] - '0' + 1) % 10)), bsn.Insert(4, " "),
        ];
        string[] geenDag =
        [
            "2011-02-29", "29-2-2011", "2011-13-01", "2011-00-10", "0-1-2011", "31-4-2011", "1949-12-31", "31-12-1949", "2011-1-5", "5-1-11",
            "2011/01/05", "20110105", "05-01-2011x", "001-1-2011", "gisteren", "2011-01-05-", Iso(morgen), Vorm(morgen, "d-M-yyyy"),
        ];
        return
        [
            [("bsn", toeval.Een(geenBsn))],
            [("meetdatum", toeval.Een([.. geenDag, ""]))],
            [("bekend_op", toeval.Een(geenDag))],
            [("aanleiding", toeval.Een(["zomaar", "uitstroom,zomaar", "jaarmeting uitstroom", "jaarmeting;uitstroom"]))],
            [("gemeente", toeval.Een(["abc", "0", "0000", "12345", "-1", "3 3"]))],
            [(Csvschrijver.Velden, "min")],
            [(Csvschrijver.Velden, "meer")],
        ];
    }

    private List<(string Kolom, string Waarde)[]> FoutBijUitstroom() =>
        [.. FoutOveral(), [("uitstroomreden", toeval.Een(["zomaar", "werk", "werk 6 maanden", "8"]))]];

    private List<(string Kolom, string Waarde)[]> FoutBijMeting()
    {
        (string Kolom, string Waarde)[] geenAntwoord = [("vraag1", ""), ("vraag2", ""), ("vraag3", ""), ("vraag4", ""), ("vraag5", "")];
        return
        [
            .. FoutOveral(),
            [("trede", toeval.Een(["7", "10", "01", "x", "-1", "+1", "1.0", "²"]))],
            [.. geenAntwoord, ("trede", "")],
            [.. geenAntwoord, ("trede", ""), ("regel", "stage-met-vergoeding")],
            [.. geenAntwoord, ("vraag1", "ja"), ("trede", toeval.Een(["", "5", "6"]))],
            [.. geenAntwoord, ("vraag3", "ja"), ("trede", toeval.Een(["", "4"]))],
            [.. geenAntwoord, ("vraag1", "nee"), ("vraag3", "nee"), ("vraag4", "nee"), ("trede", "")],
            [.. geenAntwoord, ("vraag1", "nee"), ("vraag3", "ja"), ("regel", ""), ("trede", toeval.Een(["1", "3", "5", "0", "8"]))],
            [.. geenAntwoord, ("vraag1", "nee"), ("vraag3", "ja"), ("regel", "stage-met-vergoeding"), ("trede", toeval.Een(["3", "6", "9"]))],
            [("vraag" + toeval.Tussen(1, 5).ToString(CultureInfo.InvariantCulture), toeval.Een(["misschien", "j", "1", "ja!"]))],
            [("regel", toeval.Een(["geen-regel", "stage", "5"]))],
            [("groeipotentieel", toeval.Een(["-", "++", "ja", "1", "+0"]))],
            [("subgroepen", toeval.Een(["0", "32", "x", "-1", "1;4", "1/4", "1,x", "+1", "1.0", "99999999999"]))],
        ];
    }

    private string BekendOp()
    {
        if (toeval.Kans(45))
            return "";
        var dag = toeval.Een(dagen).AddDays(toeval.Tussen(0, 60));
        return Datum(dag > vandaag ? vandaag : dag);
    }

    private string Gemeente()
    {
        var code = toeval.Een(codes);
        return toeval.Kans(40) ? code.TrimStart('0') : code;
    }

    private string Datum(DateOnly dag) => toeval.Een([Iso(dag), Iso(dag), Vorm(dag, "d-M-yyyy"), Vorm(dag, "dd-MM-yyyy"), Vorm(dag, "d-MM-yyyy")]);

    private static string Iso(DateOnly dag) => Vorm(dag, "yyyy-MM-dd");

    private static string Vorm(DateOnly dag, string vorm) => dag.ToString(vorm, CultureInfo.InvariantCulture);

    private Dictionary<string, string> Opgemaakt(Dictionary<string, string> rij)
    {
        foreach (var kolom in rij.Keys.Where(kolom => !string.Equals(kolom, Csvschrijver.Velden, StringComparison.Ordinal)).ToList())
        {
            var waarde = rij[kolom];
            if (toeval.Kans(15))
                waarde = waarde.ToUpperInvariant();
            if (toeval.Kans(8))
                waarde = toeval.Een([" ", "\t", "  "]) + waarde + toeval.Een(["", " ", "\t"]);
            rij[kolom] = waarde;
        }

        return rij;
    }
}
