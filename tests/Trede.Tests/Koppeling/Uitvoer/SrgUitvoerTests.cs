using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Klanten;
using Participatie.App.Koppeling;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary><c>trede uitvoer srg</c>: what goes to the SRG is read back by our own reader, and is what the database says.</summary>
public sealed class SrgUitvoerTests
{
    private static readonly Gemeentenummer Hier = new(1);
    private static readonly Dader Dader = Dader.Programma("proef");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<Databank, string, bool> Soorten => new([Databank.Sqlite, Databank.Postgres], ["srg-2015 2025-06", "srg-2013h 2025-1"], [false, true]);

    [Theory, MemberData(nameof(Soorten))]
    public async Task Reading_WhatWentOut_IsWhatTheDatabaseSays(Databank databank, string wat, bool gescheiden)
    {
        await using var demo = await Demoproef.Start(databank);
        using var map = new Testmap();
        var layout = SrgLayouts.Zoek(wat.Split(' ')[0])!;
        Assert.True(Srgperiode.TryLees(layout, wat.Split(' ')[1], out var periode));
        await Uitvoerproef.ZonderRedenAsync(demo.Vestiging);
        using var kolommen = new Kolommenbron(demo.Vestiging.Opslag);
        var uitvoeren = new SrgUitvoeren(demo.Vestiging.Opslag, demo.Vestiging.Bsns, kolommen);
        var gezien = await uitvoeren.ControleerAsync(Hier, layout, periode, null, Dader, Stop);
        var pad = map[SrgUitvoeren.Bestand(layout, periode, gescheiden)];
        await using (var uit = File.Create(pad)) Assert.NotNull(await uitvoeren.RunAsync(Hier, layout, periode, null, gezien.Kenmerk, gescheiden, uit, Dader, Stop));

        var inhoud = new LeveringReader(new Leesopdracht([Bron("srg")], Dag("2026-12-31"), Dag("2026-12-31"), default), new Voortgang()).Lees(new Levering(Bron("srg"), pad, string.Empty), 0, null, Stop);

        Assert.Null(inhoud.Verslag.Weigering);
        Assert.Equal((layout.Naam, (long)gezien.Rijen.Count, 0L), (inhoud.Verslag.Profiel, inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd));
        var verwacht = await VerwachtAsync(demo.Vestiging, periode, gezien);
        Assert.True(verwacht.Count > 100);
        Assert.Equal(verwacht.Order(StringComparer.Ordinal), inhoud.Trajecten.Select(traject => $"{traject.Klant.Bsn.Voluit()} {traject.Nummer} {traject.Start} {traject.Einde}").Distinct().Order(StringComparer.Ordinal));
        Assert.All(inhoud.Trajecten, traject => Assert.Contains(traject.Instrument, layout.Typen.Values));
        Assert.All(inhoud.Trajecten.Where(traject => traject.Einde is not null), traject => Assert.Contains(traject.Resultaat, layout.Redenen.Values));
        Assert.Equal(gezien.Rijen.Count(rij => rij[layout.Plaats(Srglayout.Positie)] != "0"), inhoud.Srgmetingen.Count);
        await ControleerPositiesAsync(demo.Vestiging, inhoud, periode);
    }

    [Theory, OpBeide]
    public async Task Checking_AndMaking_LeaveALineForEveryPersonTheyName(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        await Uitvoerproef.ZonderRedenAsync(demo.Vestiging);
        using var kolommen = new Kolommenbron(demo.Vestiging.Opslag);
        var uitvoeren = new SrgUitvoeren(demo.Vestiging.Opslag, demo.Vestiging.Bsns, kolommen);
        var layout = SrgLayouts.Zoek("srg-2015")!;
        Assert.True(Srgperiode.TryLees(layout, "2025-06", out var periode));

        var gezien = await uitvoeren.ControleerAsync(Hier, layout, periode, null, Dader, Stop);
        using var uit = new MemoryStream();
        Assert.Null(await uitvoeren.RunAsync(Hier, layout, periode, null, "iets anders", gescheiden: false, uit, Dader, Stop));
        Assert.Equal((0L, 0), (uit.Length, (await demo.Log(1)).Count(regel => regel.Handeling == Handeling.BestandUitgevoerd)));
        await uitvoeren.RunAsync(Hier, layout, periode, null, gezien.Kenmerk, gescheiden: false, uit, Dader, Stop);

        var log = await demo.Log(1);
        Assert.Equal(gezien.Bevindingen.Select(een => een.Klant!.Value).Distinct().Order(), log.Where(regel => regel.Handeling == Handeling.LijstIngezien && regel.Klant is not null).Select(regel => regel.Klant!.Value).Order());
        Assert.Equal(gezien.Klanten.Order(), log.Where(regel => regel.Handeling == Handeling.BestandUitgevoerd && regel.Klant is not null).Select(regel => regel.Klant!.Value).Order());
        Assert.NotEmpty(gezien.Bevindingen);
    }

    [Theory, OpBeide]
    public async Task Running_WithSomethingToSee_MakesNothingUntilItIsSeen(Databank databank)
    {
        await using var proef = await MetTrajectenAsync(databank);
        IReadOnlyList<string> woorden = ["uitvoer", "srg", "--periode", "2015-06", "--naar", proef.Map["srg"]];

        var (eerst, uit, fout) = proef.Run(woorden);
        Assert.Equal(Afsluitcode.NietsBruikbaar, eerst);
        Assert.Contains("--gezien", fout, StringComparison.Ordinal);
        Assert.Contains("U505", uit, StringComparison.Ordinal);
        Assert.Contains("klant 2: Jobcoach op de werkplek, vanaf 2015-02-01", uit, StringComparison.Ordinal);
        Assert.DoesNotContain(Proefbestand.Bsn(2), uit + fout, StringComparison.Ordinal);
        Assert.False(Path.Exists(proef.Map["srg"]));
        Assert.Equal(Afsluitcode.MetAfkeur, proef.Run([.. woorden, "--proef"]).Code);
        Assert.False(Path.Exists(proef.Map["srg"]));

        var (code, _, _) = proef.Run([.. woorden, "--gezien"]);

        Assert.Equal(Afsluitcode.MetAfkeur, code);
        var pad = Path.Combine(proef.Map["srg"], "srg-2015-2015-06.txt");
        // Worked out by hand from the layout of 2015: 96 characters.
        var regel = Assert.Single(await File.ReadAllLinesAsync(pad, Stop));
        Assert.Equal(96, regel.Length);
        Assert.Equal($"20150610eig{regel[11..23]}99019901{Proefbestand.Bsn(1)}0000000000000000000T-1            062015020100000000" + "0000", regel);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Rechten(pad));
        // The delivery of this month is what the next one is held against.
        var volgende = proef.Run("uitvoer", "srg", "--periode", "2015-07", "--proef", "--vorige", pad).Uit;
        Assert.DoesNotContain("U506", volgende, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uitvoer srg --naar M", "Zeg met --periode waar de levering over gaat, bijvoorbeeld: --periode 2015-06")]
    [InlineData("uitvoer srg --periode juni --naar M", "Dit is geen periode van srg-2015: juni. Schrijf bijvoorbeeld: 2015-06")]
    [InlineData("uitvoer srg --indeling srg-2013h --periode 2014-06 --naar M", "Dit is geen periode van srg-2013h: 2014-06. Schrijf bijvoorbeeld: 2014-1")]
    [InlineData("uitvoer srg --indeling srg-1999 --periode 2014-06 --naar M", "De indeling srg-1999 is niet bekend. U kunt kiezen uit: srg-2013h, srg-2015, of een json-bestand met een indeling.")]
    [InlineData("uitvoer srg --periode 2015-06", "Zeg met --naar in welke map de bestanden moeten komen, bijvoorbeeld: --naar srg")]
    [InlineData("uitvoer srg --periode 2099-06 --naar M", "De periode 2099-06 moet nog komen.")]
    public void Running_AWrongCall_SaysWhatIsWrong(string woorden, string verwacht)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);

        Assert.Equal(Afsluitcode.VerkeerdeAanroep, balie.Run([.. woorden.Split(' ').Select(woord => woord == "M" ? map["uit"] : woord)]));

        Assert.Contains(verwacht, balie.Fout, StringComparison.Ordinal);
    }

    private static async Task<Vestigingsproef> MetTrajectenAsync(Databank databank)
    {
        var proef = await Vestigingsproef.MetKlantenAsync(databank, 3);
        await using var vestiging = await proef.OpenAsync();
        await vestiging.Opslag.SchrijfAsync(Hier, Dader, async (beurt, ct) =>
        {
            beurt.Context.Add(new InstrumentRecord { Gemeente = 1, Instrument = 1, Naam = "Jobcoach op de werkplek", Domein = Domein.Reintegratie });
            foreach (var klant in (int[])[1, 2])
            {
                beurt.Context.Add(new TrajectRecord
                {
                    Gemeente = 1,
                    Traject = klant,
                    Klant = klant,
                    Bron = 1,
                    Kenmerk = $"T-{klant}",
                    Instrument = 1,
                    Domein = Domein.Reintegratie,
                    Start = Dag("2015-02-01"),
                    Einde = klant == 2 ? Dag("2015-06-20") : null,
                    Resultaat = klant == 2 ? "tja" : string.Empty,
                    Bekend = Dag("2015-02-01"),
                    Positie = await beurt.NeemPositieAsync(ct),
                });
            }

            beurt.Leg(new Auditregel(Handeling.TrajectVastgelegd, 1));
        }, Stop);
        return proef;
    }

    // What must be in it, from the tables: re-integration that touches the period and that no finding holds back.
    private static Task<List<string>> VerwachtAsync(Vestiging vestiging, Srgperiode periode, Srglevering gezien) => vestiging.Opslag.LeesAsync(Hier, async (context, ct) =>
    {
        var instrumenten = await context.Set<InstrumentRecord>().ToDictionaryAsync(rij => rij.Instrument, rij => rij.Naam, ct);
        var klanten = await context.Set<KlantRecord>().ToDictionaryAsync(klant => klant.Klant, ct);
        var weg = gezien.Bevindingen.Where(een => een.HoudtTegen).Select(een => (een.Klant!.Value, een.Detail)).ToHashSet();
        return (await context.Set<TrajectRecord>().Where(rij => rij.Domein == Domein.Reintegratie && rij.Start <= periode.Laatste && (rij.Einde == null || rij.Einde >= periode.Eerste)).ToListAsync(ct))
            .Where(rij => !weg.Contains((rij.Klant, $"{instrumenten[rij.Instrument]}, vanaf {rij.Start}")))
            .Select(rij => string.Create(CultureInfo.InvariantCulture, $"{vestiging.Bsns.Ontsleutel(Hier, rij.Klant, klanten[rij.Klant].Bsn!).Voluit()} {rij.Kenmerk} {rij.Start} {(rij.Einde <= periode.Laatste ? rij.Einde : null)}")).ToList();
    }, Stop);

    // The replay of the client page says where somebody stood from which day on; it is another piece of program than the columns.
    private static async Task ControleerPositiesAsync(Vestiging vestiging, Leveringsinhoud inhoud, Srgperiode periode)
    {
        var perBsn = inhoud.Srgmetingen.GroupBy(meting => meting.Voorziening.Klant.Bsn).Take(60).ToList();
        Assert.NotEmpty(perBsn);
        await vestiging.Opslag.LeesAsync(Hier, async (context, ct) =>
        {
            var bronnen = await context.Set<BronRecord>().OrderBy(bron => bron.Prioriteit).ThenBy(bron => bron.Bron).ToListAsync(ct);
            foreach (var groep in perBsn)
            {
                var pseudoniem = vestiging.Bsns.Pseudoniem(Hier, groep.Key);
                var klant = await context.Set<KlantRecord>().Where(rij => rij.Pseudoniem == pseudoniem).Select(rij => rij.Klant).SingleAsync(ct);
                var standen = Klantverloop.Standen(await Klantrij.LeesAsync(context, klant, ct), bronnen, periode.Laatste);
                Assert.All(groep, meting => Assert.Contains(standen, stand => stand.Vanaf == meting.Rij.Sleutel.Dag && stand.Niveau == meting.Rij.Waarde.Trede));
                // Who stood on a rung at the end of the period is delivered with that rung, when the provision ran then.
                if (standen[^1].Niveau is { IsTrede: true } nu && inhoud.Trajecten.Any(traject => traject.Klant.Bsn == groep.Key && traject.Einde is null))
                    Assert.Contains(groep, meting => meting.Rij.Waarde.Trede == nu && meting.Rij.Sleutel.Dag == standen[^1].Vanaf);
            }

            return true;
        }, Stop);
    }

    private static UnixFileMode Rechten(string pad) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(pad);

    private static Bron Bron(string naam) => Participatie.Kern.Bron.TryParse(naam, out var bron) ? bron : throw new InvalidOperationException(naam);

    private static Dag Dag(string tekst) => Participatie.Kern.Dag.Van(DateOnly.Parse(tekst, CultureInfo.InvariantCulture));
}
