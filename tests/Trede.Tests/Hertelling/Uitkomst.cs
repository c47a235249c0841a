using System.Globalization;
using System.Text;

namespace Trede.Tests.Hertelling;

/// <summary>The rows that were read, and every output the product can print from them.</summary>
internal sealed class Uitkomst(Gelezen gelezen, Instelling instelling)
{
    private static readonly int[] Tredes = [0, 1, 2, 3, 4, 5, 6, 8, 9];
    private static readonly string[] Oorsprong = ["nieuw", "terug", "buiten", .. Tredes.Select(Tekst)];
    private static readonly string[] Bestemming = ["buiten", .. Tredes.Select(Tekst), .. Reden.Alle.Select(Uit)];

    /// <summary>The teams of now, by BSN; who is in none need not be in it.</summary>
    public required IReadOnlyDictionary<string, int> Teams { private get; init; }

    /// <summary>Why rows were refused (source, row number, reason): to find the cause of a difference.</summary>
    public IReadOnlyList<string> Afkeuringen => gelezen.Afkeuringen;

    /// <summary>The closing count line of a call without a gemeente.</summary>
    public string Telregel => TelregelVoor(null);

    /// <summary>The closing count line of a call with this gemeente, which decides who is the same person.</summary>
    public string TelregelVoor(string? gemeente)
    {
        var toegekend = Toegekend(gemeente);
        // Of clients every row can add a part, so that none takes the place of another.
        var gebruikt = Laatste(toegekend.Rijen).Count + Traject.Geldig(toegekend.Trajecten, Rangorde).Count + toegekend.Klanten.Count;
        var (afgekeurd, leeg) = (gelezen.Afkeuringen.Count, gelezen.Leeg);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"gelezen {gelezen.Bruikbaar + afgekeurd + leeg}, gebruikt {gebruikt}, vervangen {gelezen.Bruikbaar - gebruikt}, afgekeurd {afgekeurd}, leeg {leeg}");
    }

    public string Stand(DateOnly dag, Vraag vraag) =>
        Tabel("trede;aantal;groei;groei_onbekend;verouderd", vraag, personen => Trederegels(personen, dag, vraag, metNietGemeten: false));

    public string Jaar(DateOnly sluitdag, Vraag vraag) =>
        Tabel("trede;aantal;groei;groei_onbekend;verouderd;niet_gemeten", vraag, personen => Trederegels(personen, sluitdag, vraag, metNietGemeten: true));

    /// <summary>Who is behind <see cref="Stand"/>, of all municipalities together.</summary>
    public IReadOnlyList<Staander> Staanders(DateOnly dag, Vraag vraag) => Alle(vraag, personen => Staanders(personen, dag, vraag));

    /// <summary>Who is behind <see cref="Stromen"/>, of all municipalities together.</summary>
    public IReadOnlyList<Ganger> Gangers(DateOnly van, DateOnly tot, Vraag vraag) => Alle(vraag, personen => Gangers(personen, van, tot, vraag));

    public string Stromen(DateOnly van, DateOnly tot, Vraag vraag)
    {
        if (van >= tot)
            throw new ArgumentException("the first day must come before the second", nameof(van));
        return Tabel("van;naar;aantal", vraag, personen => Stroomregels(personen, van, tot, vraag));
    }

    /// <summary>The effects of the trajecten that ended from van up to and including tot, in rows per instrument and provider or per what is asked.</summary>
    public string Effect(DateOnly van, DateOnly tot, Vraag vraag, params IReadOnlyList<string> per)
    {
        IReadOnlyList<string> kolommen = per.Count == 0 ? ["instrument", "aanbieder"] : per;
        return Tabel(
            string.Join(';', kolommen) + ";" + Effecttabel.Maten,
            vraag,
            personen => Effecttabel.Regels(Gevolgen(personen, van, tot, vraag), kolommen));
    }

    /// <summary>The trajecten behind <see cref="Effect"/>, one by one, of all municipalities together.</summary>
    public IReadOnlyList<Gevolg> Gevolgen(DateOnly van, DateOnly tot, Vraag vraag) => Alle(vraag, personen => Gevolgen(personen, van, tot, vraag));

    /// <summary>Every person with each traject that ended in the period, whatever the selection.</summary>
    public IReadOnlyList<(Persoon Persoon, Traject Traject)> MetTraject(Vraag vraag, DateOnly van, DateOnly tot) => Alle(vraag, personen => personen
        .SelectMany(persoon => persoon.Klant.Trajecten.Where(traject => traject.Einde >= van && traject.Einde <= tot).Select(traject => (persoon, traject))));

    private static List<Gevolg> Gevolgen(List<Persoon> personen, DateOnly van, DateOnly tot, Vraag vraag)
    {
        var selectie = new Vraagselectie(vraag);
        var gevolgen = new List<Gevolg>();
        foreach (var persoon in personen)
        {
            foreach (var traject in persoon.Klant.Trajecten.Where(traject => traject.Einde >= van && traject.Einde <= tot))
            {
                var gevolg = Gevolg.Van(persoon, traject);
                if (selectie.PastTraject(persoon.Klant, traject, gevolg.Subgroepen))
                    gevolgen.Add(gevolg);
            }
        }

        return gevolgen;
    }

    private static List<Staander> Staanders(List<Persoon> personen, DateOnly dag, Vraag vraag)
    {
        var selectie = new Vraagselectie(vraag);
        return
        [
            .. personen.Select(persoon => (Persoon: persoon, Stand: persoon.Op(dag)))
                .Where(een => Binnen(een.Persoon, een.Stand, selectie, dag))
                .Select(een => new Staander(een.Persoon.Bsn, een.Stand.Trede!.Value, een.Stand, een.Stand.Gemeten < dag.AddYears(-1))),
        ];
    }

    private static List<string> Trederegels(List<Persoon> personen, DateOnly dag, Vraag vraag, bool metNietGemeten)
    {
        var binnen = Staanders(personen, dag, vraag);
        var regels = new List<string>();
        foreach (var trede in Tredes)
        {
            var hier = binnen.Where(een => een.Trede == trede).ToList();
            if (hier.Count == 0)
                continue;
            var getallen = new List<int>
            {
                trede,
                hier.Count,
                hier.Count(een => een.Stand.Groei == Groei.Plus),
                hier.Count(een => een.Stand.Groei == Groei.Onbekend),
                hier.Count(een => een.Verouderd),
            };
            if (metNietGemeten)
                getallen.Add(hier.Count(een => personen.Single(persoon => Gelijk(persoon.Bsn, een.Bsn)).NietGemeten(dag)));
            regels.Add(string.Join(';', getallen.Select(Tekst)));
        }

        return regels;
    }

    private static List<Ganger> Gangers(List<Persoon> personen, DateOnly van, DateOnly tot, Vraag vraag)
    {
        var selectie = new Vraagselectie(vraag);
        var gangers = new List<Ganger>();
        foreach (var persoon in personen)
        {
            var eerst = persoon.Op(van);
            var daarna = persoon.Op(tot);
            if (vraag.Begin is not null && !(eerst.Trede is { } begin && vraag.Begin.Contains(begin)))
                continue;
            if (eerst.Trede is null && daarna.Trede is null)
            {
                if (persoon.GemetenTussen(van, tot, selectie))
                    gangers.Add(new Ganger(persoon.Bsn, Ganger.Tussentijds, Ganger.Tussentijds));
            }
            else
            {
                var (eerstBinnen, daarnaBinnen) = (Binnen(persoon, eerst, selectie, van), Binnen(persoon, daarna, selectie, tot));
                if (eerstBinnen || daarnaBinnen)
                    gangers.Add(new Ganger(persoon.Bsn, VanNaam(eerst, eerstBinnen), NaarNaam(daarna, daarnaBinnen)));
            }
        }

        return gangers;
    }

    private static List<string> Stroomregels(List<Persoon> personen, DateOnly van, DateOnly tot, Vraag vraag)
    {
        var gangers = Gangers(personen, van, tot, vraag);
        var regels = new List<string>();
        foreach (var begin in Oorsprong)
        {
            foreach (var eind in Bestemming)
            {
                var aantal = gangers.Count(ganger => (ganger.Van, ganger.Naar) == (begin, eind));
                if (aantal > 0)
                    regels.Add(begin + ";" + eind + ";" + Tekst(aantal));
            }
        }

        var tussentijds = gangers.Count(ganger => Gelijk(ganger.Van, Ganger.Tussentijds));
        if (tussentijds > 0)
            regels.Add("tussentijds;tussentijds;" + Tekst(tussentijds));
        return regels;
    }

    private static bool Binnen(Persoon persoon, Persoonstand stand, Vraagselectie selectie, DateOnly dag) =>
        stand.Trede is not null && selectie.Past(persoon.Klant, stand.Subgroepen, dag);

    private static string VanNaam(Persoonstand stand, bool binnen)
    {
        if (stand.Trede is null)
            return stand.Reden is null ? "nieuw" : "terug";
        return binnen ? Tekst(stand.Trede.Value) : "buiten";
    }

    private static string NaarNaam(Persoonstand stand, bool binnen)
    {
        if (stand.Trede is null)
            return Uit(stand.Reden ?? throw new InvalidOperationException("a person in the ladder cannot become new"));
        return binnen ? Tekst(stand.Trede.Value) : "buiten";
    }

    private static string Uit(string reden) => "uit:" + reden;

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private List<T> Alle<T>(Vraag vraag, Func<List<Persoon>, IEnumerable<T>> deel)
    {
        var toegekend = Toegekend(vraag.Gemeente);
        return [.. Codes(toegekend, vraag).SelectMany(code => deel(Personen(toegekend, code, vraag.BekendOp)))];
    }

    private string Tabel(string kop, Vraag vraag, Func<List<Persoon>, List<string>> regels)
    {
        var toegekend = Toegekend(vraag.Gemeente);
        var codes = Codes(toegekend, vraag);
        var metKolom = codes.Count > 1;

        var tekst = new StringBuilder();
        tekst.Append(metKolom ? "gemeente;" : string.Empty).Append(kop).Append('\n');
        foreach (var code in codes)
        {
            foreach (var regel in regels(Personen(toegekend, code, vraag.BekendOp)))
                tekst.Append(metKolom ? code + ";" : string.Empty).Append(regel).Append('\n');
        }

        return tekst.ToString();
    }

    /// <summary>By option one municipality; otherwise all, with a column for it as soon as there are several.</summary>
    private static List<string> Codes(Gelezen toegekend, Vraag vraag) => vraag.Gemeente is null
        ? [.. toegekend.Gemeenten.Select(Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
        : [Optie(vraag.Gemeente)];

    private IReadOnlyList<string> Rangorde => instelling.Rangorde(gelezen.Bronnen);

    private List<Persoon> Personen(Gelezen toegekend, string code, DateOnly? bekendOp)
    {
        // What became known later is taken away before the last row is sought: an earlier row may then count again.
        var rijen = Laatste(toegekend.Rijen.Where(rij => Hier(rij.Gemeente) && (bekendOp is null || rij.BekendOp <= bekendOp)));
        var trajecten = Traject.Geldig(toegekend.Trajecten.Where(een => Hier(een.Gemeente) && (bekendOp is null || een.BekendOp <= bekendOp)), Rangorde);
        var (rijenVan, trajectenVan) = (rijen.ToLookup(rij => rij.Bsn, StringComparer.Ordinal), trajecten.ToLookup(traject => traject.Bsn, StringComparer.Ordinal));
        var klantenVan = toegekend.Klanten.Where(rij => Hier(rij.Gemeente)).ToLookup(rij => rij.Bsn, StringComparer.Ordinal);
        var rangorde = Rangorde;
        var personen = new List<Persoon>();
        foreach (var bsn in rijen.Select(rij => rij.Bsn).Concat(trajecten.Select(traject => traject.Bsn)).Distinct(StringComparer.Ordinal))
        {
            var klant = Klant.Maak(klantenVan[bsn], [.. trajectenVan[bsn]], rangorde, Teams.GetValueOrDefault(bsn));
            personen.Add(new Persoon(bsn, [.. rijenVan[bsn]], klant, rangorde));
        }

        return personen;

        bool Hier(string? gemeente) => Gelijk(Code(gemeente), code);
    }

    /// <summary>Of each person, source, day and kind the last row; it has the moments of all of them.</summary>
    private static List<Rij> Laatste(IEnumerable<Rij> alle) =>
    [
        .. alle.GroupBy(rij => (Code(rij.Gemeente), rij.Bsn, rij.Bron, rij.Dag, rij.Meting is null))
            .Select(gelijke => gelijke.Last() with
            {
                Aanleidingen = new HashSet<string>(gelijke.SelectMany(rij => rij.Aanleidingen), StringComparer.Ordinal),
            }),
    ];

    /// <summary>Every row with the municipality it counts for.</summary>
    private Gelezen Toegekend(string? gemeente)
    {
        var codes = gelezen.Gemeenten.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var zonder = gelezen.Gemeenten.Any(code => code is null);
        if (gemeente is null && zonder && codes.Count > 1)
            throw new ArgumentException("several municipalities and rows without one: name the municipality", nameof(gemeente));
        return gelezen.Toegekend(gemeente is null ? codes.FirstOrDefault() : Optie(gemeente));
    }

    private static bool Gelijk(string een, string ander) => string.Equals(een, ander, StringComparison.Ordinal);

    private static string Code(string? gemeente) => gemeente ?? string.Empty;

    private static string Optie(string gemeente)
    {
        try
        {
            return Celwaarde.Gemeente(gemeente) ?? throw new ArgumentException("an empty municipality", nameof(gemeente));
        }
        catch (AfgekeurdException fout)
        {
            throw new ArgumentException("no municipality: " + gemeente, nameof(gemeente), fout);
        }
    }
}
