using Microsoft.EntityFrameworkCore;
using Participatie.Data.Inkoop;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Inkoop;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Trede.Browser.Tests;

/// <summary>
/// A team and a provider of their own within the demo, so few that one can say by heart on Monday 2 March 2026 what is due. The klantmanager, the teamleider and the
/// docent of the demo work there.
/// </summary>
internal static class Proefteam
{
    /// <summary>Known by a benefit since 3 November 2025, and never measured: due since then.</summary>
    public const int Anna = 1_000_000_011;

    /// <summary>Measured on 20 January 2025: due since 20 January 2026.</summary>
    public const int Bilal = 1_000_000_012;

    /// <summary>Measured on 20 February 2025: due since 20 February 2026.</summary>
    public const int Chris = 1_000_000_013;

    /// <summary>Measured this year: nothing is due.</summary>
    public const int Dewi = 1_000_000_014;

    /// <summary>Began a traject at the provider on 2 February 2026, and was never measured.</summary>
    public const int Esra = 1_000_000_015;

    /// <summary>Measured by two sources on 15 January 2026: 3 by the one that goes first, 4 by the other.</summary>
    public const int Farid = 1_000_000_016;

    /// <summary>Measured on 5 March 2025: due on Thursday of this week.</summary>
    public const int Ivo = 1_000_000_017;

    /// <summary>Of another team; has a traject at the provider that was measured at its start.</summary>
    public const int Gea = 1_000_000_018;

    /// <summary>Of another team, with the same surname, and a traject at another provider.</summary>
    public const int Hans = 1_000_000_019;

    private const short Hier = 1;
    private const int Nummer = 90;
    private const int AnderTeam = 2;
    private const int AndereAanbieder = 91;

    /// <summary>Lays it all.</summary>
    public static async Task LegAsync(Proefkantoor kantoor)
    {
        var stop = TestContext.Current.CancellationToken;
        var otto = AccountRecord.Maak("Otto Proef", "otto@proef.example");
        var accounts = await kantoor.Vestiging.Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Dader.Programma("proef"), async (beurt, ct) =>
        {
            beurt.Context.Add(otto);
            beurt.Leg(new Auditregel(Handeling.AccountGemaakt, "proef"));
            return await beurt.Context.Set<AccountRecord>().Where(rij => rij.Email != null).ToDictionaryAsync(rij => rij.Email!, rij => rij.Id, ct);
        }, stop);
        var linda = accounts["klantmanager@demo.invalid"];
        await kantoor.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(Hier), Dader.Programma("proef"), async (beurt, ct) =>
        {
            beurt.Context.Add(new TeamRecord { Gemeente = Hier, Team = Nummer, Naam = "Proefteam" });
            beurt.Context.Add(new InstrumentRecord { Gemeente = Hier, Instrument = Nummer, Naam = "Proefcursus", Domein = Domein.Educatie });
            beurt.Context.Add(new AanbiederRecord { Gemeente = Hier, Aanbieder = Nummer, Naam = "Proefschool", Soort = Aanbiedersoort.Roc });
            beurt.Context.Add(new AanbiederRecord { Gemeente = Hier, Aanbieder = AndereAanbieder, Naam = "Zijschool", Soort = Aanbiedersoort.Roc });
            await beurt.Context.SaveChangesAsync(ct);
            await VerhuisAsync(beurt.Context, accounts, ct);
            Klanten(beurt.Context, linda, otto.Id);
            await beurt.Context.SaveChangesAsync(ct);
            await TrajectenAsync(beurt, ct);
            await MetingenAsync(beurt, ct);
            beurt.Leg(new Auditregel(Handeling.LeveringAanvaard, "proef"));
        }, stop);
    }

    private static async Task VerhuisAsync(ParticipatieContext context, Dictionary<string, Guid> accounts, CancellationToken stop)
    {
        foreach (var login in (string[])["klantmanager", "teamleider", "uitvoerder.roc"])
        {
            var account = accounts[login + "@demo.invalid"];
            var rol = await context.Set<ToekenningRecord>().SingleAsync(rij => rij.Account == account, stop);
            if (rol.Rol == Rol.Uitvoerder) rol.Aanbieder = Nummer;
            else rol.Team = Nummer;
        }
    }

    private static void Klanten(ParticipatieContext context, Guid linda, Guid otto)
    {
        context.AddRange(
            Klant(Anna, "Anna", "Eerst", linda), Klant(Bilal, "Bilal", "Tweede", linda), Klant(Chris, "Chris", "Derde", linda), Klant(Dewi, "Dewi", "Klaar", linda),
            Klant(Esra, "Esra", "Starter", otto), Klant(Farid, "Farid", "Tegenspraak", null), Klant(Ivo, "Ivo", "Week", otto),
            Klant(Gea, "Gea", "Proefman", null, AnderTeam), Klant(Hans, "Hans", "Proefman", null, AnderTeam, "ELDERS-1"));
        context.Add(new UitkeringRecord { Gemeente = Hier, Uitkering = 1_000_001, Klant = Anna, Bron = BronRecord.Eigen, Soort = Uitkeringsoort.Bijstand, Start = Op(2025, 11, 3), Bekend = Op(2025, 11, 3) });
    }

    private static KlantRecord Klant(int nummer, string voornaam, string achternaam, Guid? klantmanager, int team = Nummer, string? sleutel = null) => new()
    {
        Gemeente = Hier,
        Klant = nummer,
        Voornaam = voornaam,
        Achternaam = achternaam,
        Zoeknaam = $"{achternaam} {voornaam}".ToLowerInvariant(),
        LokaleSleutel = sleutel,
        Team = team,
        Klantmanager = klantmanager,
    };

    private static async Task TrajectenAsync(Schrijfbeurt beurt, CancellationToken stop)
    {
        var nummer = await beurt.VolgendNummerAsync<TrajectRecord>(rij => rij.Traject, stop);
        foreach (var (klant, aanbieder, start) in new[] { (Esra, Nummer, Op(2026, 2, 2)), (Gea, Nummer, Op(2025, 9, 1)), (Hans, AndereAanbieder, Op(2025, 9, 1)) })
        {
            beurt.Context.Add(new TrajectRecord { Gemeente = Hier, Traject = nummer, Klant = klant, Bron = BronRecord.Eigen, Kenmerk = $"proef-{nummer}", Instrument = Nummer, Aanbieder = aanbieder, Domein = Domein.Educatie, Start = start, Bekend = start, Positie = await beurt.NeemPositieAsync(stop) });
            nummer++;
        }
    }

    private static async Task MetingenAsync(Schrijfbeurt beurt, CancellationToken stop)
    {
        var boeking = await beurt.VolgendNummerAsync<BoekingRecord>(rij => (int?)rij.Boeking, stop);
        foreach (var (klant, bron, dag, trede, moment) in new (int, short, Dag, byte, Meetmoment)[]
        {
            (Bilal, 2, Op(2025, 1, 20), 2, Meetmoment.Jaarmeting), (Chris, 2, Op(2025, 2, 20), 4, Meetmoment.Jaarmeting), (Dewi, 2, Op(2026, 1, 12), 3, Meetmoment.Jaarmeting), (Ivo, 2, Op(2025, 3, 5), 4, Meetmoment.Jaarmeting),
            (Farid, 2, Op(2026, 1, 15), 3, Meetmoment.Jaarmeting), (Farid, 3, Op(2026, 1, 15), 4, Meetmoment.Jaarmeting), (Gea, 2, Op(2025, 9, 2), 3, Meetmoment.StartTraject),
        })
        {
            beurt.Context.Add(new BoekingRecord { Gemeente = Hier, Boeking = boeking, Bron = bron, Geboekt = beurt.Nu, Positie = await beurt.NeemPositieAsync(stop) });
            beurt.Context.Add(new MetingRecord { Gemeente = Hier, Boeking = boeking, Nummer = 1, Klant = klant, Bron = bron, Meetdatum = dag, Bekend = dag, Trede = trede, Groei = Groeipotentieel.Groei, Momenten = moment, Ladderversie = "2008" });
            boeking++;
        }
    }

    private static Dag Op(int jaar, int maand, int dag) => Dag.Van(new DateOnly(jaar, maand, dag));
}
