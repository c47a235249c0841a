using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// Decides who of the demo comes and goes when. The numbers are those of the kadernota: 3,200 clients and 800 in sheltered work at the end of the
/// last day, a tenth of the clients of the new target group; a twentieth less in sheltered work every year. Those who left are as many
/// as there are made-up BSNs for.
/// </summary>
internal sealed class Demokaders
{
    /// <summary>Clients with a file at the end of the last day, sheltered work apart.</summary>
    public const int Hier = 3200;

    /// <summary>People in sheltered work at the end of the last day.</summary>
    public const int HierWsw = 800;

    /// <summary>Clients of whom nothing but a local key is known.</summary>
    public const int Lokaal = 6;

    /// <summary>People with a file in two municipalities at once.</summary>
    public const int OpTweePlekken = 2;

    /// <summary>People who had a file in another municipality before.</summary>
    public const int Verhuisd = 12;

    private const int Weg = 4050;
    private const int MeesteWegWsw = 640;

    private readonly ulong zaad;
    private readonly int laatste;
    private readonly List<Demokader> kaders = [];

    private Demokaders(ulong zaad, int laatste) => (this.zaad, this.laatste) = (zaad, laatste);

    /// <summary>The first day of the demo.</summary>
    public static readonly int Eerste = Dag.Van(new DateOnly(2009, 1, 1)).Nummer;

    /// <summary>The first day of the Participatiewet, on which the organisation took over sheltered work.</summary>
    public static readonly int Participatiewet = Dag.Van(new DateOnly(2015, 1, 1)).Nummer;

    /// <summary>Every client of a demo that ends on a day.</summary>
    public static IReadOnlyList<Demokader> Maak(ulong zaad, Dag laatste)
    {
        var alle = new Demokaders(zaad, laatste.Nummer);
        for (var nummer = 0; nummer < Hier; nummer++) alle.VoegHier(nummer);
        for (var nummer = 0; nummer < Weg; nummer++) alle.VoegWeg(nummer);
        alle.VoegWsw();
        for (var nummer = 0; nummer < Verhuisd; nummer++) alle.VoegVerhuisd(alle.kaders[Dubbelganger(nummer)]);
        return alle.kaders;
    }

    // The clients at these places are ordinary ones with a benefit.
    private static int Dubbelganger(int nummer) => 1200 + (nummer * 150);

    private void VoegHier(int nummer)
    {
        var toeval = Reeks();
        var groep = nummer switch { < 320 => Demogroep.NieuweDoelgroep, < 740 => Demogroep.Statushouder, < 900 => Demogroep.Nugger, < 950 => Demogroep.Inburgeraar, _ => Demogroep.Bijstand };
        var begin = groep switch
        {
            Demogroep.NieuweDoelgroep => toeval.Tussen(Participatiewet + 30, laatste - 40),
            Demogroep.Statushouder => Golf(toeval, laatste - 40),
            Demogroep.Inburgeraar => toeval.Tussen(Eerste + 100, Eerste + 1400),
            _ => toeval.Kans(130) ? Eerste : laatste - 40 - Terug(toeval, laatste - 140 - Eerste),
        };
        var eerder = Enumerable.Range(0, Verhuisd).Any(dubbel => Dubbelganger(dubbel) == nummer);
        if (nummer >= Hier - Lokaal) begin = laatste - toeval.Tussen(60, 600);
        if (eerder) begin = toeval.Tussen(laatste - 2500, laatste - 200);
        var einde = nummer < Hier - Lokaal && toeval.Kans(100) ? laatste + toeval.Tussen(1, 900) : int.MaxValue;
        var tweede = nummer >= Hier - Lokaal - OpTweePlekken && nummer < Hier - Lokaal;
        var kader = new Demokader(nummer, nummer, groep, Gemeente(toeval), Perioden(toeval, eerder || nummer >= Hier - Lokaal || groep is Demogroep.NieuweDoelgroep or Demogroep.Statushouder ? Eerste : begin, new Demoperiode(begin, einde, Uitstroomreden.Werk6Maanden)))
        {
            Lokaal = nummer >= Hier - Lokaal,
            Dubbel = eerder || tweede || nummer is >= 1000 and < 1000 + OpTweePlekken,
        };
        if (tweede)
        {
            var ander = kaders[1000 + nummer - (Hier - Lokaal - OpTweePlekken)];
            kader = kader with { Identiteit = ander.Identiteit, Gemeente = (ander.Gemeente + 1) % Demogemeente.Alle.Count };
        }

        kaders.Add(kader);
    }

    private void VoegWeg(int nummer)
    {
        var toeval = Reeks();
        var groep = nummer switch { < 110 => Demogroep.NieuweDoelgroep, < 400 => Demogroep.Statushouder, < 680 => Demogroep.Nugger, < 960 => Demogroep.Inburgeraar, _ => Demogroep.Bijstand };
        var begin = groep switch
        {
            Demogroep.NieuweDoelgroep => toeval.Tussen(Participatiewet + 30, laatste - 500),
            Demogroep.Statushouder => Golf(toeval, laatste - 500),
            Demogroep.Inburgeraar => toeval.Kans(400) ? Eerste : toeval.Tussen(Eerste + 30, Eerste + 1400),
            _ => toeval.Kans(590) ? Eerste : Math.Min(toeval.Tussen(Eerste + 30, laatste - 500), toeval.Tussen(Eerste + 30, laatste - 500)),
        };
        var duur = toeval.Tussen(240, 700);
        while (toeval.Kans(begin == Eerste ? 865 : 800)) duur += toeval.Tussen(270, 460);
        if (begin + duur >= laatste) duur = toeval.Tussen(240, laatste - begin - 1);
        var reden = Reden(toeval, groep);
        // Refugees seldom work within the first years.
        if (groep == Demogroep.Statushouder && duur < 900 && reden == Uitstroomreden.Werk6Maanden) reden = Uitstroomreden.Verhuisd;
        kaders.Add(new Demokader(kaders.Count, kaders.Count, groep, Gemeente(toeval), Perioden(toeval, groep is Demogroep.NieuweDoelgroep or Demogroep.Statushouder ? Eerste : begin, new Demoperiode(begin, begin + duur, reden))));
    }

    private void VoegWsw()
    {
        var jaren = (laatste - Participatiewet) / 365;
        var weg = -(double)HierWsw;
        double begin = HierWsw;
        for (var jaar = 0; jaar < jaren; jaar++) begin /= 0.95;
        weg = Math.Min(MeesteWegWsw, weg + begin);
        for (var nummer = 0; nummer < HierWsw + (int)weg; nummer++)
        {
            var toeval = Reeks();
            var einde = int.MaxValue;
            // More leave in the first years, because there are more.
            if (nummer >= HierWsw) einde = Participatiewet + 60 + Math.Min(toeval.Onder(laatste - Participatiewet - 61), toeval.Kans(350) ? toeval.Onder(laatste - Participatiewet - 61) : int.MaxValue);
            var reden = toeval.Kies(640, 130, 110, 40, 80) switch { 0 => Uitstroomreden.GeenVervolgtraject, 1 => Uitstroomreden.Overleden, 2 => Uitstroomreden.Verhuisd, 3 => Uitstroomreden.Werk6Maanden, _ => Uitstroomreden.Onbekend };
            if (einde < Participatiewet + 420 && reden == Uitstroomreden.Werk6Maanden) reden = Uitstroomreden.Verhuisd;
            kaders.Add(new Demokader(kaders.Count, kaders.Count, Demogroep.Wsw, Gemeente(toeval), [new(Participatiewet, einde, reden)]));
        }
    }

    // An earlier file elsewhere, closed when the person moved.
    private void VoegVerhuisd(Demokader nu)
    {
        var toeval = Reeks();
        var einde = nu.Perioden[0].Begin - toeval.Tussen(3, 40);
        var begin = Math.Max(Eerste, einde - toeval.Tussen(400, 1500));
        kaders.Add(nu with { Nummer = kaders.Count, Gemeente = (nu.Gemeente + toeval.Tussen(1, 2)) % Demogemeente.Alle.Count, Perioden = [new(begin, einde, Uitstroomreden.Verhuisd)] });
    }

    private Toevalsreeks Reeks() => Toevalsreeks.Voor(zaad, 1_000_000 + kaders.Count);

    private static int Gemeente(Toevalsreeks toeval) => toeval.Kies([.. Demogemeente.Alle.Select(gemeente => gemeente.Deel)]);

    // Two waves of refugees: around 2016 and after 2022.
    private static int Golf(Toevalsreeks toeval, int uiterlijk)
    {
        while (true)
        {
            var jaar = toeval.Kies(2, 2, 4, 6, 16, 34, 40, 22, 12, 8, 8, 7, 14, 26, 24, 18, 14, 10, 8, 8, 8, 8, 8) + 2011;
            var dag = Dag.Van(new DateOnly(jaar, 1, 1)).Nummer + toeval.Onder(365);
            if (dag <= uiterlijk) return dag;
        }
    }

    // So many days ago: the longer ago, the fewer are still there.
    private static int Terug(Toevalsreeks toeval, int dagen)
    {
        while (true)
        {
            var terug = toeval.Onder(dagen);
            if (toeval.Kans(1000 - (int)(450L * terug / dagen))) return terug;
        }
    }

    // One in seven had a file before.
    private static IReadOnlyList<Demoperiode> Perioden(Toevalsreeks toeval, int begin, Demoperiode laatste)
    {
        var einde = begin - toeval.Tussen(150, 800);
        var eerder = einde - toeval.Tussen(260, 1600);
        if (eerder < Eerste + 60 || !toeval.Kans(170)) return [laatste];
        return [new(eerder, einde, toeval.Kans(650) ? Uitstroomreden.Werk6Maanden : Uitstroomreden.UitUitkeringAnders), laatste];
    }

    private static Uitstroomreden Reden(Toevalsreeks toeval, Demogroep groep) => groep == Demogroep.Nugger
        ? toeval.Kies(480, 60, 15, 340, 105) switch { 0 => Uitstroomreden.Werk6Maanden, 1 => Uitstroomreden.Verhuisd, 2 => Uitstroomreden.Overleden, 3 => Uitstroomreden.GeenVervolgtraject, _ => Uitstroomreden.UitvalTraject }
        : toeval.Kies(450, 130, 35, 330, 55) switch { 0 => Uitstroomreden.Werk6Maanden, 1 => Uitstroomreden.Verhuisd, 2 => Uitstroomreden.Overleden, 3 => Uitstroomreden.UitUitkeringAnders, _ => Uitstroomreden.Onbekend };
}
