using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Trede.Browser.Tests.Kern;

/// <summary>What must be there to look at: a trial, a conflict between two sources, and a measurement with its answers.</summary>
internal static class Meetvoorbeelden
{
    /// <summary>The number of a conflict that was settled.</summary>
    public const int Besluit = 1;

    private const int Klant = 1_000_000_001;

    /// <summary>Lays it; gives the number of the trial, the address of the conflict, and that of a measurement of the client.</summary>
    public static async Task<(int Pilot, string Conflict, string Meting)> LegAsync(Proefkantoor kantoor, int klant)
    {
        var dag = Dag.Van(new DateOnly(2025, 5, 1));
        var meting = await kantoor.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), async (beurt, stop) =>
        {
            beurt.Context.Add(new PilotRecord { Gemeente = 1, Pilot = 1, Naam = "Voorjaar", Team = 1, Van = dag, Tot = Dag.Laatste });
            beurt.Context.Add(new KlantRecord { Gemeente = 1, Klant = Klant, Voornaam = "Proef", Achternaam = "Tegenspraak", Zoeknaam = "tegenspraak proef", Team = 1 });
            var boeking = await beurt.VolgendNummerAsync<BoekingRecord>(rij => (int?)rij.Boeking, stop);
            foreach (var (wie, bron, trede, antwoorden) in new (int, short, byte, string?)[] { (Klant, 2, 3, null), (Klant, 3, 4, null), (klant, 1, 4, "n-j--") })
            {
                beurt.Context.Add(new BoekingRecord { Gemeente = 1, Boeking = boeking, Bron = bron, Geboekt = beurt.Nu, Positie = await beurt.NeemPositieAsync(stop) });
                beurt.Context.Add(new MetingRecord { Gemeente = 1, Boeking = boeking, Nummer = 1, Klant = wie, Bron = bron, Meetdatum = dag, Bekend = dag, Trede = trede, Groei = Groeipotentieel.Groei, Momenten = Meetmoment.Jaarmeting, Antwoorden = antwoorden, Ladderversie = "2008" });
                boeking++;
            }

            beurt.Context.Add(new ConflictbesluitRecord
            {
                Gemeente = 1,
                Besluit = Besluit,
                Klant = Klant,
                Soort = Bevindingcode.ZelfdeDagAndereTrede,
                WinnaarBron = 2,
                WinnaarDag = dag.JaarEerder,
                WinnaarWaarde = "3",
                VerliezerBron = 3,
                VerliezerDag = dag.JaarEerder,
                VerliezerWaarde = "5",
                Reden = "Nagevraagd bij de docent.",
                Account = await beurt.Context.Set<ToekenningRecord>().Where(rij => rij.Rol == Rol.Teamleider).Select(rij => rij.Account).FirstAsync(stop),
                Genomen = beurt.Nu,
            });
            beurt.Leg(new Auditregel(Handeling.LeveringAanvaard, "proef"));
            return boeking - 1;
        }, TestContext.Current.CancellationToken);
        var soort = (int)Bevindingcode.ZelfdeDagAndereTrede;
        return (1, $"{Klant}/{soort}-2-{dag.Nummer}-3-{dag.Nummer}", $"{meting}/1");
    }
}
