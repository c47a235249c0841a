using System.Globalization;

namespace Trede.Tests.Hertelling;

/// <summary>What one cell means, or a refusal.</summary>
internal static class Celwaarde
{
    private static readonly string[] Domeinen = ["re-integratie", "inburgering", "educatie", "wsw", "dagbesteding", "wmo"];

    private static readonly string[] Bekend =
        ["jaarmeting", "start-traject", "einde-traject", "inschrijving-uitkering", "uitstroom", "overig"];

    public static string Bsn(string cel)
    {
        if (!Cijfers(cel) || cel.Length is not (8 or 9))
            throw new AfgekeurdException("bsn: " + cel);
        var bsn = cel.PadLeft(9, '0');
        if (string.Equals(bsn, "000000000", StringComparison.Ordinal) || !Elfproef(bsn))
            throw new AfgekeurdException("bsn: " + cel);
        return bsn;
    }

    public static bool Elfproef(string bsn)
    {
        int[] gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1];
        var som = 0;
        for (var i = 0; i < 9; i++)
            som += gewichten[i] * (bsn[i] - '0');
        return som % 11 == 0;
    }

    public static DateOnly Dag(string cel, DateOnly vandaag)
    {
        var delen = cel.Split('-');
        if (delen.Length != 3 || !delen.All(Cijfers))
            throw new AfgekeurdException("dag: " + cel);

        int jaar, maand, dag;
        if (delen[0].Length == 4 && delen[1].Length == 2 && delen[2].Length == 2)
            (jaar, maand, dag) = (Getal(delen[0]), Getal(delen[1]), Getal(delen[2]));
        else if (delen[0].Length <= 2 && delen[1].Length <= 2 && delen[2].Length == 4)
            (dag, maand, jaar) = (Getal(delen[0]), Getal(delen[1]), Getal(delen[2]));
        else
            throw new AfgekeurdException("dag: " + cel);

        if (jaar < 1950 || maand < 1 || maand > 12 || dag < 1 || dag > DateTime.DaysInMonth(jaar, maand))
            throw new AfgekeurdException("dag: " + cel);
        var gevonden = new DateOnly(jaar, maand, dag);
        return gevonden > vandaag ? throw new AfgekeurdException("dag na vandaag: " + cel) : gevonden;
    }

    /// <summary>Four digits, or null for an empty cell.</summary>
    public static string? Gemeente(string cel)
    {
        if (cel.Length == 0)
            return null;
        if (!Cijfers(cel) || cel.Length > 4 || Getal(cel) == 0)
            throw new AfgekeurdException("gemeente: " + cel);
        return cel.PadLeft(4, '0');
    }

    /// <summary>The moments in a cell, in small letters.</summary>
    public static HashSet<string> Aanleidingen(string cel)
    {
        var stukken = cel.Split(',').Select(stuk => stuk.Trim(' ', '\t')).Where(stuk => stuk.Length > 0).ToList();
        if (!stukken.TrueForAll(stuk => Bekend.Contains(stuk, StringComparer.OrdinalIgnoreCase)))
            throw new AfgekeurdException("aanleiding: " + cel);
        return new HashSet<string>(Bekend.Where(aanleiding => stukken.Contains(aanleiding, StringComparer.OrdinalIgnoreCase)), StringComparer.Ordinal);
    }

    /// <summary>The rung at leaving; anything but a rung is none.</summary>
    public static int? LaatsteTrede(string cel) => cel is [>= '1' and <= '6'] ? cel[0] - '0' : null;

    /// <summary>The domain in small letters, or null for an empty cell.</summary>
    public static string? Domein(string cel)
    {
        if (cel.Length == 0)
            return null;
        return Array.Find(Domeinen, domein => Gelijk(domein, cel)) ?? throw new AfgekeurdException("domein: " + cel);
    }

    /// <summary>An amount with comma or point in cents, or null for an empty cell.</summary>
    public static long? Centen(string cel)
    {
        if (cel.Length == 0)
            return null;
        var min = cel[0] == '-';
        var delen = (min ? cel[1..] : cel).Split(',', '.');
        var centen = delen.Length == 2 ? delen[1] : "0";
        if (delen.Length > 2 || !delen.All(Cijfers) || !Cijfers(centen) || centen.Length > 2)
            throw new AfgekeurdException("kosten: " + cel);
        var bedrag = (Getal(delen[0]) * 100L) + Getal(centen.PadRight(2, '0'));
        return min ? -bedrag : bedrag;
    }

    public static string Uitstroomreden(string cel)
    {
        if (cel.Length == 0)
            return Reden.Onbekend;
        return Array.Find(Reden.Alle, reden => Gelijk(reden, cel)) ?? throw new AfgekeurdException("uitstroomreden: " + cel);
    }

    /// <summary>The rung of a named rule, or null for an empty cell.</summary>
    public static int? Regel(string cel)
    {
        if (cel.Length == 0)
            return null;
        if (Gelijk(cel, "stage-met-vergoeding"))
            return 5;
        if (Gelijk(cel, "vrijwilligerswerk-minder-dan-wekelijks"))
            return 3;
        if (Gelijk(cel, "georganiseerd-minder-dan-wekelijks"))
            return 2;
        throw new AfgekeurdException("regel: " + cel);
    }

    /// <summary>Yes, no, or null for an empty cell.</summary>
    public static bool? JaNee(string cel)
    {
        if (cel.Length == 0)
            return null;
        if (Gelijk(cel, "ja"))
            return true;
        if (Gelijk(cel, "nee"))
            return false;
        throw new AfgekeurdException("ja/nee: " + cel);
    }

    /// <summary>A rung or code, or null for an empty cell.</summary>
    public static int? Trede(string cel)
    {
        if (cel.Length == 0)
            return null;
        if (cel.Length != 1 || !Cijfers(cel) || cel[0] == '7')
            throw new AfgekeurdException("trede: " + cel);
        return Getal(cel);
    }

    public static Groei Groeipotentieel(string cel, int trede)
    {
        var groei = cel switch
        {
            "+" => Groei.Plus,
            "0" => Groei.Nul,
            "" => Groei.Onbekend,
            _ => throw new AfgekeurdException("groeipotentieel: " + cel),
        };
        return trede is >= 1 and <= 5 ? groei : Groei.Nvt;
    }

    public static HashSet<int> Subgroepen(string cel) => [.. cel.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Subgroep)];

    private static int Subgroep(string stuk)
    {
        if (!Cijfers(stuk) || stuk.Length > 9 || Getal(stuk) < 1 || Getal(stuk) > 31)
            throw new AfgekeurdException("subgroep: " + stuk);
        return Getal(stuk);
    }

    private static bool Cijfers(string tekst) => tekst.Length > 0 && tekst.All(char.IsAsciiDigit);

    private static int Getal(string cijfers) => int.Parse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool Gelijk(string een, string ander) => string.Equals(een, ander, StringComparison.OrdinalIgnoreCase);
}
