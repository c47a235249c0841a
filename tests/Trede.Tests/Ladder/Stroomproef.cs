using System.Globalization;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;
using Trede.Tests.Kern;
using Rung = Participatie.Ladder.Trede;

namespace Trede.Tests.Ladder;

/// <summary>Flows made from paths: so many people who stand on these places on the last days of 2010, 2011 and so on.</summary>
internal static class Stroomproef
{
    /// <summary>Forty people on four days, with everything that can happen.</summary>
    public static readonly (int Aantal, string Pad)[] Veertig =
    [
        (8, "1 1 1 1"), (5, "1 2 2 3"), (4, "2 1 1 2"), (3, "3 4 5 6"), (2, "5 5 6 -w"), (1, "6 -w -w -w"), (4, "4 4 4 4"), (2, ". 1 1 2"), (2, ". . 3 3"),
        (1, "2 -v 2 2"), (1, "8 8 1 1"), (1, "2 8 8 9"), (1, "0 3 3 3"), (2, "2 2 2 -v"), (1, "6 6 6 6"), (1, "3 3 -o 4"), (1, "4 3 2 1"),
    ];

    /// <summary>The days, the last ones of the years from 2010 on.</summary>
    public static IReadOnlyList<Dag> Dagen(int aantal) => [.. Enumerable.Range(2010, aantal).Select(jaar => Dag.Van(new DateOnly(jaar, 12, 31)))];

    /// <summary>The flows over as many days as the longest path has places.</summary>
    public static Doorstroom Doorstroom((int Aantal, string Pad)[] paden, int keer = 1, Selectie? selectie = null)
    {
        var dagen = Math.Max(2, paden.Select(pad => pad.Pad.Split(' ').Length).DefaultIfEmpty().Max());
        var een = Participatie.Ladder.Doorstroom.Samen(Participatie.Ladder.Doorstroom.Maak(Kolommen(paden), Dagen(dagen), selectie ?? Selectie.Iedereen, TestContext.Current.CancellationToken));
        return keer == 1 ? een : Participatie.Ladder.Doorstroom.Samen([.. Enumerable.Repeat(een, keer)]);
    }

    /// <summary>The flows between the first day and the last.</summary>
    public static Stromen Stromen((int Aantal, string Pad)[] paden, int keer = 1, Selectie? selectie = null)
    {
        var dagen = Math.Max(2, paden.Select(pad => pad.Pad.Split(' ').Length).DefaultIfEmpty().Max());
        var periode = new Periode(Dagen(dagen)[0], Dagen(dagen)[^1]);
        var een = Participatie.Ladder.Stromen.Samen(Participatie.Ladder.Stromen.Maak(Kolommen(paden), periode, selectie ?? Selectie.Iedereen, TestContext.Current.CancellationToken));
        return keer == 1 ? een : Participatie.Ladder.Stromen.Samen([.. Enumerable.Repeat(een, keer)]);
    }

    /// <summary>People who move as in a municipality: most stay, some rise, fewer fall, some come and go. The same for the same seed.</summary>
    public static (int Aantal, string Pad)[] Gewoon(int zaad, int personen, int dagen)
    {
        var toeval = new Random(zaad);
        return [.. Enumerable.Range(0, personen).Select(_ => (1, Pad(toeval, dagen)))];
    }

    /// <summary>Linked columns. A place is a number, '.' for nothing that day, -w (work), -v (moved) or -o (unknown); a group stands behind a colon.</summary>
    public static Participatiekolommen Kolommen((int Aantal, string Pad)[] paden)
    {
        var bouwer = new Meetblokbouwer();
        var bekend = Dag.Van(new DateOnly(2026, 1, 1));
        var persoon = 0;
        foreach (var (aantal, pad) in paden)
        {
            for (var nummer = 0; nummer < aantal; nummer++)
            {
                persoon++;
                foreach (var (plaats, jaar) in pad.Split(' ').Select((plaats, stap) => (plaats.Split(':'), 2010 + stap)).Where(stap => stap.Item1[0] != "."))
                {
                    var sleutel = Meetsleutel.Van(Bsns.Value[persoon], 0, 0, Dag.Van(new DateOnly(jaar, 6, 1)), plaats[0][0] == '-');
                    bouwer.Voeg(new Meetrij(sleutel, plaats[0] switch
                    {
                        "-w" => Meetwaarde.Vertrek(null, Meetmoment.Uitstroom, Uitstroomreden.Werk6Maanden, bekend),
                        "-v" => Meetwaarde.Vertrek(null, Meetmoment.Uitstroom, Uitstroomreden.Verhuisd, bekend),
                        "-o" => Meetwaarde.Vertrek(null, Meetmoment.Uitstroom, Uitstroomreden.Onbekend, bekend),
                        var trede => Meetwaarde.Meting(
                            Rung.Van(trede[0] - '0'),
                            trede[0] is >= '1' and <= '5' ? Groeipotentieel.Onbekend : Groeipotentieel.NietVanToepassing,
                            Meetmoment.Jaarmeting,
                            plaats.Length == 1 ? Subgroepen.Geen : Subgroepen.Geen.Met(byte.Parse(plaats[1], CultureInfo.InvariantCulture)),
                            true,
                            bekend),
                    }));
                }
            }
        }

        return Samenvoeging.Voeg([bouwer.Bouw()], [Bron.TryParse("re-integratie", out var bron) ? bron : throw new InvalidOperationException()], new Gemeentetabel(), TestContext.Current.CancellationToken).Kolommen;
    }

    private static readonly Lazy<List<Bsn>> Bsns = new(() => [.. Enumerable.Range(100_000_000, 400_000).Select(getal => (uint)getal).Where(Bsn.SlaagtVoorElfproef).Select(Bsn.Van)]);

    private static string Pad(Random toeval, int dagen)
    {
        var plaatsen = new List<string>();
        var trede = toeval.Next(5) == 0 ? 0 : new[] { 1, 1, 1, 2, 2, 3, 4, 5, 6, 8 }[toeval.Next(10)];
        var weg = false;
        for (var dag = 0; dag < dagen; dag++)
        {
            var worp = toeval.Next(100);
            if (trede == 0 && !weg) trede = worp < 30 ? toeval.Next(1, 4) : 0;
            else if (weg && worp < 8) (weg, trede) = (false, toeval.Next(1, 5));
            else if (!weg && worp < 14) trede = Math.Min(6, trede + 1);
            else if (!weg && worp < 20 && trede > 1) trede--;
            else if (!weg && worp < 30) weg = true;
            else if (!weg && worp < 32) trede = 8;
            if (trede == 7) trede = 6;
            plaatsen.Add(weg ? worp < 26 ? "-w" : "-v" : trede == 0 ? "." : trede.ToString(CultureInfo.InvariantCulture));
        }

        return string.Join(' ', plaatsen);
    }
}
