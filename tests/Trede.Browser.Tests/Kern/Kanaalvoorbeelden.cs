using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Trede.Browser.Tests.Kern;

/// <summary>A delivery key and an agreement on deliveries to look at.</summary>
internal static class Kanaalvoorbeelden
{
    /// <summary>Lays them; gives their numbers.</summary>
    public static async Task<(int Sleutel, int Afspraak)> LegAsync(Proefkantoor kantoor)
    {
        await kantoor.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), (beurt, _) =>
        {
            beurt.Context.Add(new LeversleutelRecord { Gemeente = 1, Leversleutel = 1, Bron = 3, Naam = "Export van het systeem voor inburgering", Kenmerk = "tl_voorbeeld23", Hash = new byte[32], Gemaakt = beurt.Nu });
            beurt.Context.Add(new LeverafspraakRecord { Gemeente = 1, Leverafspraak = 1, Bron = 3, Naam = "Metingen van alle deelnemers", Ritme = Leverritme.Kwartaal, Eerste = Dag.Van(new DateOnly(2020, 3, 31)), Vooraf = 30 });
            beurt.Leg(new Auditregel(Handeling.LeversleutelGemaakt, "proef"));
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);
        return (1, 1);
    }
}
