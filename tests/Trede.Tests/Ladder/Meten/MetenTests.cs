using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>The measuring form: from the first question to what is in the log.</summary>
public sealed class MetenTests
{
    private const string Stage = "stage-met-vergoeding";
    private const string Vrijwillig = "vrijwilligerswerk-minder-dan-wekelijks";
    private const string Georganiseerd = "georganiseerd-minder-dan-wekelijks";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // The odd cases of the casebook, and the rules that they leave out.
    public static TheoryData<string, string, string, int> Casussen => new()
    {
        { "P01 P05 P19 P21", "ja nee - - -", string.Empty, 6 },
        { "P03 P07 P09 P11 P13 P15 P17 P23 P31 P59 P63", "ja ja - - -", string.Empty, 5 },
        { "P25 P27 P29 P33 P45 P57", "nee - ja - -", string.Empty, 4 },
        { "P35 P39 P47 P61 P65", "nee - nee ja -", string.Empty, 3 },
        { "P37", "nee - nee nee nee", Vrijwillig, 3 },
        { "P37 met contact", "nee - nee nee ja", Vrijwillig, 3 },
        { "P41 P43 P49 P51 P55", "nee - nee nee ja", string.Empty, 2 },
        { "P53", "nee - nee nee nee", string.Empty, 1 },
        { "stage", "nee - ja - -", Stage, 5 },
        { "koor eens per maand", "nee - nee nee nee", Georganiseerd, 2 },
    };

    [Theory, MemberData(nameof(Casussen))]
    public async Task OneQuestionAPage_Case_AsksOnlyTheWayAndSavesTheRung(string casus, string antwoorden, string regel, int trede)
    {
        await using var proef = await Meetproef.Start();
        var klant = await proef.Demo.Nummer(Meetproef.Klanten[trede]);
        var pad = Meetproef.Pad(klant, "/meten");
        var blad = await Demoproef.Blad(pad, proef.Browser);
        foreach (var (vraag, antwoord) in Meetproef.Antwoorden(antwoorden))
        {
            var gevraagd = Assert.Single(blad.QuerySelectorAll("fieldset legend"), kop => kop.TextContent.StartsWith("Vraag ", StringComparison.Ordinal));
            Assert.StartsWith($"Vraag {vraag[^1]}.", gevraagd.TextContent, StringComparison.Ordinal);
            Assert.Null(blad.QuerySelector("input[type=radio]:checked"));
            blad = (await proef.Druk(blad, pad, "verder", (vraag, antwoord))).Blad;
        }

        Assert.Contains(blad.QuerySelectorAll(".uitleg h2"), kop => kop.TextContent.StartsWith($"Trede {trede}:", StringComparison.Ordinal));
        Assert.DoesNotContain(blad.QuerySelectorAll(".groeivraag input[type=radio]"), keuze => keuze.HasAttribute("checked"));
        var (status, naar, _) = await proef.Druk(blad, pad, "bewaar", [("Regel", regel), .. trede == 6 ? Array.Empty<(string, string)>() : [($"Groei{trede}", "0")]]);

        Assert.Equal((HttpStatusCode.Redirect, Meetproef.Pad(klant)), (status, naar));
        var meting = Assert.Single(await proef.Bewaard(klant)).Meting;
        Assert.True(meting.Trede == trede, casus);
        Assert.Equal(string.Concat(antwoorden.Split(' ').Select(antwoord => antwoord[0])), meting.Antwoorden);
        Assert.Equal(regel, meting.Regel == ToegepasteRegel.Geen ? string.Empty : Regelfeiten.Van(meting.Regel).Code);
        Assert.Equal((trede == 6 ? Groeipotentieel.NietVanToepassing : Groeipotentieel.GeenGroei, Demoproef.Vandaag), (meting.Groei, meting.Meetdatum));
        Assert.StartsWith($"U staat op trede {trede}:", await proef.Stand(klant), StringComparison.Ordinal);
    }

    [Theory, OpBeide]
    public async Task AllOnOnePage_Filled_SavesWhatIsOnTheWayAndNothingElse(Databank databank)
    {
        await using var proef = await Meetproef.Start(databank);
        var klant = await proef.Demo.Nummer(Meetproef.Klanten[0]);
        var pad = Meetproef.Pad(klant, "/meten");
        var blad = (await proef.Druk(pad, "wijze")).Blad;
        Assert.Equal(5, blad.QuerySelectorAll("fieldset legend").Count(kop => kop.TextContent.StartsWith("Vraag ", StringComparison.Ordinal)));

        // An answer to a question that is not on the way, and a rule that is not for this rung.
        var (status, _, _) = await proef.Druk(blad, pad, "bewaar", ("Vraag1", "n"), ("Vraag2", "j"), ("Vraag3", "n"), ("Vraag4", "j"), ("Vraag5", "n"), ("Regel", Stage), ("Groei3", "+"), ("Groei1", "0"));

        Assert.Equal(HttpStatusCode.Redirect, status);
        var (meting, boeking) = Assert.Single(await proef.Bewaard(klant));
        Assert.Equal(((byte?)3, "n-nj-", ToegepasteRegel.Geen, Groeipotentieel.Groei), (meting.Trede, meting.Antwoorden, meting.Regel, meting.Groei));
        Assert.NotNull(boeking.Positie);
        Assert.Single(await proef.Demo.Log(1), regel => regel.Handeling == Handeling.MetingVastgelegd && regel.Klant == klant);
    }

    [Theory, OpBeide]
    public async Task Saving_TheSameFormTwice_SavesOnce(Databank databank)
    {
        await using var proef = await Meetproef.Start(databank);
        var klant = await proef.Demo.Nummer(Meetproef.Klanten[0]);
        var pad = Meetproef.Pad(klant, "/meten");
        var blad = await Demoproef.Blad(pad, proef.Browser);

        var eerst = await proef.Druk(blad, pad, "bewaar", [.. Meetproef.Antwoorden("ja ja - - -"), ("Groei5", "+")]);
        var weer = await proef.Druk(blad, pad, "bewaar", [.. Meetproef.Antwoorden("ja ja - - -"), ("Groei5", "+")]);

        Assert.Equal((eerst.Status, eerst.Naar), (weer.Status, weer.Naar));
        Assert.Single(await proef.Bewaard(klant));
    }

    [Theory, OpBeide]
    public async Task Saving_AfterSomebodyElse_ShowsTheirsAndSavesOnlyWhenChosen(Databank databank)
    {
        await using var proef = await Meetproef.Start(databank);
        var klant = await proef.Demo.Nummer(Meetproef.Klanten[0]);
        var pad = Meetproef.Pad(klant, "/meten");
        var (een, ander) = (await Demoproef.Blad(pad, proef.Browser), await Demoproef.Blad(pad, proef.Browser));
        await proef.Druk(een, pad, "bewaar", [.. Meetproef.Antwoorden("nee - ja - -"), ("Groei4", "+"), ("Datum", "01-03-2026")]);

        var botst = await proef.Druk(ander, pad, "bewaar", [.. Meetproef.Antwoorden("nee - nee ja -"), ("Groei3", "0")]);

        Assert.Equal(HttpStatusCode.OK, botst.Status);
        Assert.Contains(botst.Blad.QuerySelectorAll("[role=status]"), melding => melding.TextContent.Contains("intussen gemeten", StringComparison.Ordinal));
        Assert.Contains(botst.Blad.QuerySelectorAll("dd"), vak => vak.TextContent.Contains("Trede 4", StringComparison.Ordinal));
        Assert.Contains(botst.Blad.QuerySelectorAll("dd"), vak => vak.TextContent.Contains("Trede 3", StringComparison.Ordinal));
        Assert.Single(await proef.Bewaard(klant));
        Assert.Equal(HttpStatusCode.Redirect, (await proef.Druk(botst.Blad, pad, "bewaar")).Status);
        Assert.Equal([4, 3], (await proef.Bewaard(klant)).Select(rij => (int)rij.Meting.Trede!));
    }

    [Theory, OpBeide]
    public async Task Saving_TwiceOnOneDay_AsksWhyAndReplaces(Databank databank)
    {
        await using var proef = await Meetproef.Start(databank);
        var klant = await proef.Demo.Nummer(Meetproef.Klanten[0]);
        var pad = Meetproef.Pad(klant, "/meten");
        await proef.Druk(pad, "bewaar", [.. Meetproef.Antwoorden("nee - ja - -"), ("Groei4", "+")]);

        var gevraagd = await proef.Druk(pad, "bewaar", [.. Meetproef.Antwoorden("nee - nee ja -"), ("Groei3", "0")]);
        Assert.Contains("trede 4", gevraagd.Blad.QuerySelector(".veldfout")!.TextContent, StringComparison.Ordinal);
        var klaar = await proef.Druk(gevraagd.Blad, pad, "bewaar", ("Reden", "Het werk was gestopt."));

        Assert.Equal(HttpStatusCode.Redirect, klaar.Status);
        var rijen = await proef.Bewaard(klant);
        Assert.Equal((2, rijen[0].Meting.Boeking, "Het werk was gestopt."), (rijen.Count, rijen[1].Meting.VervangtBoeking, rijen[1].Meting.Correctiereden));
        Assert.StartsWith("U staat op trede 3:", await proef.Stand(klant), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vraag3", "", "Vraag3", "Kies ja of nee.")]
    [InlineData("Groei4", "", "Groei4", "Geef antwoord op de vraag naar groei.")]
    [InlineData("Groei4", "misschien", "Groei4", "Geef antwoord op de vraag naar groei.")]
    [InlineData("Datum", "", "Datum", "dag van de meting")]
    [InlineData("Datum", "31-02-2026", "Datum", "bestaat niet")]
    [InlineData("Datum", "03-03-2026", "Datum", "nog niet geweest")]
    [InlineData("Datum", "01-01-1951", "Datum", "nog niet geboren")]
    [InlineData("Momenten", "", "Momenten", "Kies waarom u nu meet.")]
    [InlineData("Momenten", "uitstroom", "Momenten", "Kies waarom u nu meet.")]
    public async Task Saving_WrongInput_SaysWhereAndKeepsTheRest(string veld, string waarde, string waar, string melding)
    {
        await using var proef = await Meetproef.Start();
        var klant = await proef.Demo.Nummer(Meetproef.Klanten.First(persoon => persoon.Geboren.Datum.Year > 1952));
        var pad = Meetproef.Pad(klant, "/meten");
        var blad = (await proef.Druk(pad, "wijze")).Blad;
        var velden = Meetproef.Antwoorden("nee - ja - -").Append((Naam: "Groei4", Waarde: "+")).Where(ander => ander.Naam != veld).Append((veld, waarde)).ToArray();

        var uitkomst = await proef.Druk(blad, pad, "bewaar", velden);

        Assert.Equal(HttpStatusCode.OK, uitkomst.Status);
        Assert.StartsWith("Fout: ", uitkomst.Blad.Title, StringComparison.Ordinal);
        Assert.Contains(melding, uitkomst.Blad.QuerySelector($".foutenlijst a[href='#veld-{waar}']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("n", uitkomst.Blad.QuerySelector("input[name='Invoer.Vraag1']:checked")!.GetAttribute("value"));
        Assert.Empty(await proef.Bewaard(klant));
    }

    [Fact]
    public async Task Saving_BenefitAndNone_IsRefused()
    {
        await using var proef = await Meetproef.Start();
        var klant = await proef.Demo.Nummer(Meetproef.Klanten[0]);

        var uitkomst = await proef.Druk(Meetproef.Pad(klant, "/meten"), "bewaar", [.. Meetproef.Antwoorden("ja nee - - -"), ("Subgroepen", "1"), ("Subgroepen", "2")]);

        Assert.NotNull(uitkomst.Blad.QuerySelector(".foutenlijst a[href='#veld-Subgroepen']"));
        Assert.Empty(await proef.Bewaard(klant));
    }

    [Fact]
    public async Task Saving_BeforeALaterMeasurement_IsLateNewsAndSaysSo()
    {
        await using var proef = await Meetproef.Start();
        var persoon = Meetproef.Klanten.First(een => een.Metingen[^1].Dag.Datum.Year >= 2024);
        var klant = await proef.Demo.Nummer(persoon);
        var stand = await proef.Stand(klant);
        var dag = persoon.Metingen[^1].Dag.Datum.AddDays(-1).ToString("dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture);

        var (status, naar, _) = await proef.Druk(Meetproef.Pad(klant, "/meten"), "bewaar", [.. Meetproef.Antwoorden("ja nee - - -"), ("Datum", dag)]);

        Assert.Equal(HttpStatusCode.Redirect, status);
        Assert.Contains("Er is al een latere meting.", (await Demoproef.Blad(naar!, proef.Browser)).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(stand, await proef.Stand(klant));
        var meting = Assert.Single(await proef.Bewaard(klant)).Meting;
        Assert.True(meting.Bekend > meting.Meetdatum);
    }

    [Theory, OpBeide]
    public async Task Correcting_WhatASourceDelivered_KeepsTheOldOneAndCounts(Databank databank)
    {
        await using var proef = await Meetproef.Start(databank);
        var klant = await proef.Demo.Nummer(Meetproef.Klanten[0]);
        var oud = await proef.Geleverd(klant);
        var pad = Meetproef.Pad(klant, $"/metingen/{oud.Boeking}/{oud.Nummer}/corrigeren");
        var nieuw = oud.Trede == 4 ? ("nee - nee ja -", 3) : ("nee - ja - -", 4);
        var velden = Meetproef.Antwoorden(nieuw.Item1).Append((Naam: $"Groei{nieuw.Item2}", Waarde: "+")).ToArray();

        var zonder = await proef.Druk(pad, "bewaar", velden);
        Assert.NotNull(zonder.Blad.QuerySelector(".foutenlijst a[href='#veld-Reden']"));
        var met = await proef.Druk(pad, "bewaar", [.. velden, ("Reden", "De roc nam de verkeerde klant.")]);

        Assert.Equal(HttpStatusCode.Redirect, met.Status);
        var meting = Assert.Single(await proef.Bewaard(klant)).Meting;
        Assert.Equal((oud.Bron, oud.Meetdatum, oud.Boeking, oud.Nummer), (meting.Bron, meting.Meetdatum, meting.VervangtBoeking, meting.VervangtNummer));
        var geschiedenis = (await Demoproef.Blad(Meetproef.Pad(klant, $"/metingen/{oud.Boeking}/{oud.Nummer}"), proef.Browser)).Body!.TextContent;
        Assert.Contains("gecorrigeerd", geschiedenis, StringComparison.Ordinal);
        Assert.Contains("De roc nam de verkeerde klant.", geschiedenis, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(pad, proef.Browser)).Status);
        Assert.Single(await proef.Demo.Log(1), regel => regel.Handeling == Handeling.MetingGecorrigeerd && regel.Klant == klant);
    }

    [Theory, OpBeide]
    public async Task Withdrawing_OwnMeasurement_AsksWhyAndGivesBackWhatWas(Databank databank)
    {
        await using var proef = await Meetproef.Start(databank);
        var klant = await proef.Demo.Nummer(Meetproef.Klanten[0]);
        var voor = await proef.Stand(klant);
        await proef.Druk(Meetproef.Pad(klant, "/meten"), "bewaar", [.. Meetproef.Antwoorden("ja nee - - -")]);
        Assert.NotEqual(voor, await proef.Stand(klant));
        var pad = Meetproef.Pad(klant, $"/metingen/{Assert.Single(await proef.Bewaard(klant)).Meting.Boeking}/1");

        var zonder = await proef.Stuur(await Demoproef.Blad(pad, proef.Browser), pad, "intrekken");
        Assert.NotNull(zonder.Blad.QuerySelector(".foutenlijst a[href='#veld-Reden']"));
        var met = await proef.Stuur(zonder.Blad, pad, "intrekken", ("Invoer.Reden", "Verkeerde klant."));

        Assert.Equal(HttpStatusCode.Redirect, met.Status);
        Assert.Equal(voor, await proef.Stand(klant));
        Assert.Equal("Verkeerde klant.", Assert.Single(await proef.Bewaard(klant)).Boeking.Intrekreden);
        Assert.Single(await proef.Demo.Log(1), regel => regel.Handeling == Handeling.MetingIngetrokken && regel.Klant == klant);
    }

    [Theory, OpBeide]
    public async Task GoingOnLater_ComesBackWithWhatWasFilledIn(Databank databank)
    {
        await using var proef = await Meetproef.Start(databank);
        var klant = await proef.Demo.Nummer(Meetproef.Klanten[0]);
        var pad = Meetproef.Pad(klant, "/meten");
        var half = await proef.Druk(pad, "verder", ("Vraag1", "n"));
        await proef.Druk(half.Blad, pad, "later", ("Vraag3", "j"));
        Assert.Empty(await proef.Bewaard(klant));

        var terug = await Demoproef.Blad(pad, proef.Browser);

        Assert.Contains("U was hier al mee bezig", terug.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(terug.QuerySelectorAll(".uitleg h2"), kop => kop.TextContent.StartsWith("Trede 4:", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, (await proef.Druk(terug, pad, "bewaar", ("Groei4", "?"))).Status);
        Assert.Equal(Groeipotentieel.Onbekend, Assert.Single(await proef.Bewaard(klant)).Meting.Groei);
        Assert.Equal(0, await proef.Demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), (tabellen, stop) => tabellen.Set<MetingconceptRecord>().CountAsync(stop), Stop));
    }

    [Theory]
    [InlineData("werk-6-maanden", true)]
    [InlineData("overleden", true)]
    [InlineData("uit-zicht", false)]
    public async Task Leaving_WithAReason_IsSavedOnce(string wat, bool weg)
    {
        await using var proef = await Meetproef.Start();
        var klant = await proef.Demo.Nummer(Meetproef.Klanten[0]);
        var pad = Meetproef.Pad(klant, "/uitstroom");
        var blad = await Demoproef.Blad(pad, proef.Browser);
        Assert.NotNull((await proef.Stuur(blad, pad, "uitstroom", ("Invoer.Wat", string.Empty))).Blad.QuerySelector(".foutenlijst a[href='#veld-Wat']"));

        for (var keer = 0; keer < 2; keer++) Assert.Equal(HttpStatusCode.Redirect, (await proef.Stuur(blad, pad, "uitstroom", ("Invoer.Wat", wat))).Status);

        var meting = Assert.Single(await proef.Bewaard(klant)).Meting;
        Assert.Equal((weg, weg ? wat : string.Empty), (meting.Uitstroom, meting.Reden == Uitstroomreden.Geen ? string.Empty : Uitstroomredenfeiten.Van(meting.Reden).Code));
        if (!weg) Assert.Equal(8, (int)meting.Trede!);
        var daarna = await proef.Druk(Meetproef.Pad(klant, "/meten"), "bewaar", [.. Meetproef.Antwoorden("ja nee - - -")]);
        // Who died is not measured any more; what was saved on the same day is only replaced with a reason.
        Assert.Equal(wat == "werk-6-maanden" ? HttpStatusCode.Redirect : HttpStatusCode.OK, daarna.Status);
    }

    [Theory, OpBeide]
    public async Task Measuring_ClientOfOthers_IsLikeOneThatDoesNotExist(Databank databank)
    {
        await using var proef = await Meetproef.Start(databank);
        var collega = await proef.Demo.Nummer(Demoproef.Gegevens.Personen.First(persoon => persoon.Gemeente.Code == 9901 && persoon.Team == 2 && !persoon.Bsn.IsLeeg && persoon.IsHier && persoon.Trajecten.Count == 0));
        foreach (var verder in (string[])["/meten", "/uitstroom", "/samen", "/metingen/1/1", "/metingen/1/1/corrigeren"])
            Assert.Equal(await Demoproef.Vraag(Meetproef.Pad(1, verder), proef.Browser), await Demoproef.Vraag(Meetproef.Pad(collega, verder), proef.Browser));
        var eigen = await Demoproef.Blad(Meetproef.Pad(await proef.Demo.Nummer(Meetproef.Klanten[0]), "/meten"), proef.Browser);

        var poging = await proef.Druk(eigen, Meetproef.Pad(collega, "/meten"), "bewaar", [.. Meetproef.Antwoorden("ja nee - - -")]);

        Assert.Equal(HttpStatusCode.NotFound, poging.Status);
        Assert.Empty(await proef.Bewaard(collega));
    }

    [Fact]
    public async Task Measuring_AsProvider_OnlyOwnParticipants()
    {
        await using var proef = await Meetproef.Start(login: "uitvoerder");
        var eigen = Demoproef.Gegevens.Personen.First(persoon => !persoon.Bsn.IsLeeg && persoon.IsHier && persoon.Gemeente.Code == 9901 && persoon.Trajecten.Any(traject => traject.Aanbieder == 2 && traject.Einde is null));
        var klant = await proef.Demo.Nummer(eigen);

        Assert.Equal(HttpStatusCode.Redirect, (await proef.Druk(Meetproef.Pad(klant, "/meten"), "bewaar", [.. Meetproef.Antwoorden("ja nee - - -")])).Status);
        var ander = Meetproef.Klanten.First(persoon => persoon.Trajecten.All(traject => traject.Aanbieder != 2));
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(Meetproef.Pad(await proef.Demo.Nummer(ander), "/meten"), proef.Browser)).Status);
    }

    [Theory]
    [InlineData("accountant")]
    [InlineData("teamleider")]
    [InlineData("beleid")]
    public async Task Measuring_WithoutTheRight_IsLikeAPageThatDoesNotExist(string login)
    {
        await using var proef = await Meetproef.Start(login: login);
        var klant = await proef.Demo.Nummer(Meetproef.Klanten[0]);

        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(Meetproef.Pad(klant, "/meten"), proef.Browser)).Status);
    }

    [Fact]
    public async Task LookingTogether_ShowsTheClientAndNothingOfOthers()
    {
        await using var proef = await Meetproef.Start();
        var persoon = Meetproef.Klanten[0];
        var klant = await proef.Demo.Nummer(persoon);

        var blad = await Demoproef.Blad(Meetproef.Pad(klant, "/samen"), proef.Browser);

        var tekst = blad.QuerySelector("main")!.TextContent;
        Assert.Equal(6, blad.QuerySelectorAll(".treden li").Length);
        Assert.DoesNotContain(persoon.Bsn.Voluit(), tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(persoon.Bsn.Gemaskeerd, tekst, StringComparison.Ordinal);
        Assert.Single(await proef.Demo.Log(1), regel => regel.Handeling == Handeling.KlantIngezien && regel.Klant == klant);
    }
}
