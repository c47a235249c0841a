using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Data.Tests.Kern;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Does acts in one municipality, in the database and in the log beside it.</summary>
internal sealed class Logproef(Opslagproef proef, Gemeentenummer gemeente, int zaad)
{
    private static readonly Dag Begin = Dag.Van(new DateOnly(2014, 1, 1));

    private readonly Random toeval = new(zaad);

    public Proeflog Log { get; } = new();

    /// <summary>One act by chance.</summary>
    public Task DoeIetsAsync() => toeval.Next(12) switch
    {
        0 => MaakKlantAsync(),
        1 => WijzigKlantAsync(),
        2 => TrajectAsync(),
        3 => TrekInAsync(),
        4 or 5 => CorrigeerAsync(),
        6 => LegKlaarAsync(toeval.Next(1, 5)),
        7 => AanvaardAsync(),
        _ => BoekAsync(toeval.Next(1, 4)),
    };

    public async Task MaakKlantAsync()
    {
        var klant = new KlantRecord { Gemeente = gemeente.Nummer, Klant = toeval.Next(1, KlantRecord.HoogsteNummer + 1), Geboren = Geboortedatum.Van(new DateOnly(1940 + toeval.Next(70), 3, 1)), Geslacht = (Geslacht)toeval.Next(3), Postcode4 = toeval.Next(1000, 9999) };
        Log.Klanten.Add(klant.Klant, klant);
        await DoeAsync(async (beurt, stop) =>
        {
            klant.Positie = await beurt.NeemPositieAsync(stop);
            beurt.Context.Add(klant);
        });
    }

    /// <summary>An accepted act with rows by chance.</summary>
    public async Task BoekAsync(int aantal)
    {
        await LegKlaarAsync(aantal);
        await AanvaardAsync(Log.Boekingen[^1]);
    }

    /// <summary>An act that nobody accepted yet.</summary>
    public Task LegKlaarAsync(int aantal) => LegKlaarAsync([.. Enumerable.Range(0, aantal).Select(_ => Rij())]);

    public async Task LegKlaarAsync(List<MetingRecord> rijen)
    {
        var boeking = new BoekingRecord { Gemeente = gemeente.Nummer, Boeking = Log.Boekingen.Count + 1, Bron = rijen[0].Bron };
        for (var nummer = 0; nummer < rijen.Count; nummer++) (rijen[nummer].Boeking, rijen[nummer].Nummer, rijen[nummer].Bron) = (boeking.Boeking, nummer + 1, boeking.Bron);
        Log.Boekingen.Add(boeking);
        Log.Rijen.AddRange(rijen);
        await DoeAsync(async (beurt, stop) =>
        {
            beurt.Context.Add(boeking);
            await beurt.Context.SaveChangesAsync(stop);
            await beurt.VoegAsync(rijen, stop);
        });
    }

    public Task AanvaardAsync() =>
        Log.Boekingen.Where(boeking => boeking.Positie is null).OrderBy(_ => toeval.Next()).FirstOrDefault() is { } boeking ? AanvaardAsync(boeking) : BoekAsync(1);

    public async Task CorrigeerAsync()
    {
        if (Log.Rijen.Where(Log.Telt).OrderBy(_ => toeval.Next()).FirstOrDefault() is not { } oud) return;
        var nieuw = Rij();
        (nieuw.VervangtBoeking, nieuw.VervangtNummer, nieuw.Bron) = (oud.Boeking, oud.Nummer, oud.Bron);
        if (toeval.Next(6) > 0) nieuw.Klant = oud.Klant;
        if (toeval.Next(2) > 0) (nieuw.Meetdatum, nieuw.Uitstroom, nieuw.Trede, nieuw.Reden) = (oud.Meetdatum, oud.Uitstroom, oud.Uitstroom ? null : nieuw.Trede ?? 3, oud.Reden);
        await LegKlaarAsync([nieuw]);
        if (toeval.Next(4) > 0) await AanvaardAsync(Log.Boekingen[^1]);
    }

    public async Task TrekInAsync()
    {
        if (Log.Boekingen.Where(een => een is { Positie: not null, Ingetrokken: null }).OrderBy(_ => toeval.Next()).FirstOrDefault() is not { } boeking) return;
        await DoeAsync(async (beurt, stop) =>
        {
            boeking.Ingetrokken = await beurt.NeemPositieAsync(stop);
            beurt.Context.Update(boeking);
        });
    }

    private Task AanvaardAsync(BoekingRecord boeking) => DoeAsync(async (beurt, stop) =>
    {
        boeking.Positie = await beurt.NeemPositieAsync(stop);
        beurt.Context.Update(boeking);
    });

    private async Task WijzigKlantAsync()
    {
        var klant = Klant();
        klant.Geboren = Geboortedatum.Van(new DateOnly(1940 + toeval.Next(70), 5, 1));
        await DoeAsync(async (beurt, stop) =>
        {
            klant.Positie = await beurt.NeemPositieAsync(stop);
            beurt.Context.Update(klant);
        });
    }

    private async Task TrajectAsync()
    {
        var nieuw = Log.Trajecten.Count == 0 || toeval.Next(2) == 0;
        var traject = nieuw
            ? new TrajectRecord { Gemeente = gemeente.Nummer, Traject = Log.Trajecten.Count + 1, Klant = Klant().Klant, Bron = 2, Kenmerk = $"T{Log.Trajecten.Count}", Bekend = Dagen(400) }
            : Log.Trajecten[toeval.Next(Log.Trajecten.Count) + 1];
        (traject.Instrument, traject.Aanbieder, traject.Start) = (toeval.Next(1, 3), toeval.Next(2) == 0 ? null : 1, Dagen(1000));
        traject.Einde = toeval.Next(3) == 0 ? null : Dag.VanNummer((ushort)(traject.Start.Nummer + toeval.Next(300)));
        Log.Trajecten[traject.Traject] = traject;
        await DoeAsync(async (beurt, stop) =>
        {
            traject.Positie = await beurt.NeemPositieAsync(stop);
            if (nieuw) beurt.Context.Add(traject);
            else beurt.Context.Update(traject);
        });
    }

    private MetingRecord Rij()
    {
        var uit = toeval.Next(5) == 0;
        var trede = (byte)new[] { 0, 1, 2, 3, 4, 5, 6, 8, 9 }[toeval.Next(9)];
        return new MetingRecord
        {
            Gemeente = gemeente.Nummer,
            Klant = Klant().Klant,
            Bron = (short)toeval.Next(1, 4),
            Meetdatum = Dagen(40).Nummer % 3 == 0 ? Dagen(12) : Dagen(1000),
            Bekend = Dagen(1200),
            Uitstroom = uit,
            Trede = uit ? null : trede,
            Groei = !uit && trede is >= 1 and <= 5 ? (Groeipotentieel)toeval.Next(1, 4) : Groeipotentieel.NietVanToepassing,
            Momenten = (Meetmoment)toeval.Next(64),
            Reden = uit ? (Uitstroomreden)toeval.Next(1, 10) : Uitstroomreden.Geen,
            Subgroepen = uit ? 0 : toeval.Next(16),
            Ladderversie = "2008",
        };
    }

    private Dag Dagen(int aantal) => Dag.VanNummer((ushort)(Begin.Nummer + toeval.Next(aantal)));

    private KlantRecord Klant() => Log.Klanten.Values.ElementAt(toeval.Next(Log.Klanten.Count));

    private Task DoeAsync(Func<Schrijfbeurt, CancellationToken, Task> doe) => proef.Opslag.SchrijfAsync(gemeente, Opslagproef.Dader, async (beurt, stop) =>
    {
        await doe(beurt, stop);
        beurt.Leg(new Auditregel(Handeling.MetingVastgelegd, "proef"));
    }, CancellationToken.None);
}
