using System.Globalization;
using System.Text;

namespace Trede.Tests.Hertelling;

/// <summary>The rows that were read, and every output the product can print from them.</summary>
internal sealed class Uitkomst(IReadOnlyList<Rij> rijen, IReadOnlyList<string> afkeuringen, int leeg, Instelling instelling)
{
    private static readonly int[] Tredes = [0, 1, 2, 3, 4, 5, 6, 8, 9];
    private static readonly string[] Oorsprong = ["nieuw", "terug", "buiten", .. Tredes.Select(Tekst)];
    private static readonly string[] Bestemming = ["buiten", .. Tredes.Select(Tekst), .. Reden.Alle.Select(Uit)];

    /// <summary>Why rows were refused (source, row number, reason): to find the cause of a difference.</summary>
    public IReadOnlyList<string> Afkeuringen => afkeuringen;

    /// <summary>The closing count line of a call without a gemeente.</summary>
    public string Telregel => TelregelVoor(null);

    /// <summary>The closing count line of a call with this gemeente, which decides who is the same person.</summary>
    public string TelregelVoor(string? gemeente)
    {
        var gebruikt = Laatste(Toegekend(gemeente)).Count;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"gelezen {rijen.Count + afkeuringen.Count + leeg}, gebruikt {gebruikt}, vervangen {rijen.Count - gebruikt}, afgekeurd {afkeuringen.Count}, leeg {leeg}");
    }

    public string Stand(DateOnly dag, Vraag vraag) =>
        Tabel("trede;aantal;groei;groei_onbekend;verouderd", vraag, personen => Trederegels(personen, dag, vraag, metNietGemeten: false));

    public string Jaar(DateOnly sluitdag, Vraag vraag) =>
        Tabel("trede;aantal;groei;groei_onbekend;verouderd;niet_gemeten", vraag, personen => Trederegels(personen, sluitdag, vraag, metNietGemeten: true));

    public string Stromen(DateOnly van, DateOnly tot, Vraag vraag)
    {
        if (van >= tot)
            throw new ArgumentException("the first day must come before the second", nameof(van));
        return Tabel("van;naar;aantal", vraag, personen => Stroomregels(personen, van, tot, vraag));
    }

    private static List<string> Trederegels(List<Persoon> personen, DateOnly dag, Vraag vraag, bool metNietGemeten)
    {
        var keuze = new Keuze(vraag.Subgroepen);
        var binnen = personen.Select(persoon => (Persoon: persoon, Stand: persoon.Op(dag)))
            .Where(een => Binnen(een.Stand, keuze))
            .ToList();
        var regels = new List<string>();
        foreach (var trede in Tredes)
        {
            var hier = binnen.Where(een => een.Stand.Trede == trede).ToList();
            if (hier.Count == 0)
                continue;
            var getallen = new List<int>
            {
                trede,
                hier.Count,
                hier.Count(een => een.Stand.Groei == Groei.Plus),
                hier.Count(een => een.Stand.Groei == Groei.Onbekend),
                hier.Count(een => een.Stand.Gemeten < dag.AddYears(-1)),
            };
            if (metNietGemeten)
                getallen.Add(hier.Count(een => een.Persoon.NietGemeten(dag)));
            regels.Add(string.Join(';', getallen.Select(Tekst)));
        }

        return regels;
    }

    private static List<string> Stroomregels(List<Persoon> personen, DateOnly van, DateOnly tot, Vraag vraag)
    {
        var keuze = new Keuze(vraag.Subgroepen);
        var paren = new List<(string Van, string Naar)>();
        var tussentijds = 0;
        foreach (var persoon in personen)
        {
            var eerst = persoon.Op(van);
            var daarna = persoon.Op(tot);
            if (eerst.Trede is null && daarna.Trede is null)
            {
                if (persoon.GemetenTussen(van, tot, keuze))
                    tussentijds++;
            }
            else if (Binnen(eerst, keuze) || Binnen(daarna, keuze))
            {
                paren.Add((VanNaam(eerst, keuze), NaarNaam(daarna, keuze)));
            }
        }

        var regels = new List<string>();
        foreach (var begin in Oorsprong)
        {
            foreach (var eind in Bestemming)
            {
                var aantal = paren.Count(paar => paar == (begin, eind));
                if (aantal > 0)
                    regels.Add(begin + ";" + eind + ";" + Tekst(aantal));
            }
        }

        if (tussentijds > 0)
            regels.Add("tussentijds;tussentijds;" + Tekst(tussentijds));
        return regels;
    }

    private static bool Binnen(Persoonstand stand, Keuze keuze) => stand.Trede is not null && keuze.Past(stand.Subgroepen);

    private static string VanNaam(Persoonstand stand, Keuze keuze)
    {
        if (stand.Trede is null)
            return stand.Reden is null ? "nieuw" : "terug";
        return Binnen(stand, keuze) ? Tekst(stand.Trede.Value) : "buiten";
    }

    private static string NaarNaam(Persoonstand stand, Keuze keuze)
    {
        if (stand.Trede is null)
            return Uit(stand.Reden ?? throw new InvalidOperationException("a person in the ladder cannot become new"));
        return Binnen(stand, keuze) ? Tekst(stand.Trede.Value) : "buiten";
    }

    private static string Uit(string reden) => "uit:" + reden;

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private string Tabel(string kop, Vraag vraag, Func<List<Persoon>, List<string>> regels)
    {
        var toegekend = Toegekend(vraag.Gemeente);
        var codes = toegekend.Select(Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        // By option one municipality; otherwise a column for it as soon as there are several.
        if (vraag.Gemeente is not null)
            codes = [Optie(vraag.Gemeente)];
        var metKolom = codes.Count > 1;

        var tekst = new StringBuilder();
        tekst.Append(metKolom ? "gemeente;" : string.Empty).Append(kop).Append('\n');
        foreach (var code in codes)
        {
            var personen = Personen(toegekend.Where(rij => string.Equals(Code(rij), code, StringComparison.Ordinal)), vraag.BekendOp);
            foreach (var regel in regels(personen))
                tekst.Append(metKolom ? code + ";" : string.Empty).Append(regel).Append('\n');
        }

        return tekst.ToString();
    }

    private List<Persoon> Personen(IEnumerable<Rij> vanGemeente, DateOnly? bekendOp)
    {
        // What became known later is taken away before the last row is sought: an earlier row may then count again.
        var bekend = vanGemeente.Where(rij => bekendOp is null || rij.BekendOp <= bekendOp);
        var rangorde = instelling.Rangorde(rijen.Select(rij => rij.Bron));
        return [.. Laatste(bekend).GroupBy(rij => rij.Bsn, StringComparer.Ordinal).Select(persoon => new Persoon([.. persoon], rangorde))];
    }

    private static List<Rij> Laatste(IEnumerable<Rij> alle) =>
        [.. alle.GroupBy(rij => (Code(rij), rij.Bsn, rij.Bron, rij.Dag, rij.Meting is null)).Select(gelijke => gelijke.Last())];

    /// <summary>Every row with the municipality it counts for.</summary>
    private List<Rij> Toegekend(string? gemeente)
    {
        var codes = rijen.Select(rij => rij.Gemeente).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var zonder = rijen.Any(rij => rij.Gemeente is null);
        if (gemeente is null && zonder && codes.Count > 1)
            throw new ArgumentException("several municipalities and rows without one: name the municipality", nameof(gemeente));
        var voorLeeg = gemeente is null ? codes.FirstOrDefault() : Optie(gemeente);
        return [.. rijen.Select(rij => rij with { Gemeente = rij.Gemeente ?? voorLeeg })];
    }

    private static string Code(Rij rij) => rij.Gemeente ?? string.Empty;

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
