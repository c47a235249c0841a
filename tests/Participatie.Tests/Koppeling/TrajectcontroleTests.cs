using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;
using static Participatie.Tests.Koppeling.Proeftabel;

namespace Participatie.Tests.Koppeling;

public sealed class TrajectcontroleTests
{
    [Fact]
    public void Beoordeel_AGoodRow_IsThatTraject()
    {
        var (bevindingen, traject) = Traject();

        Assert.Empty(bevindingen);
        Assert.Equal(
            new Traject(new Klant(default, Proefrij.Persoon(1)), 1, "T1", "Cursus", Domein.Educatie, "ROC", Proefrij.Dag("2013-01-01"), Proefrij.Dag("2013-12-31"), "af", new Bedrag(10_000)),
            traject);
    }

    [Theory]
    [InlineData("bsn=", "R101")]
    [InlineData("bsn=abc", "R102")]
    [InlineData("bsn=12", "R103")]
    [InlineData("bsn=000000000", "R104")]
    [InlineData("bsn=999900000", "R105")]
    [InlineData("gemeente=abc", "R162")]
    [InlineData("trajectnummer=", "R181")]
    [InlineData("trajectnummer=  ", "R181")]
    [InlineData("instrument=", "R182")]
    [InlineData("domein=sport", "R183")]
    [InlineData("domein=onbekend", "R183")]
    [InlineData("startdatum=", "R184")]
    [InlineData("startdatum=2013-02-30", "R184")]
    [InlineData("startdatum=1949-12-31", "R184")]
    [InlineData("startdatum=gisteren", "R184")]
    [InlineData("einddatum=2013-02-30", "R185")]
    [InlineData("einddatum=loopt", "R185")]
    [InlineData("einddatum=2012-12-31", "R186")]
    [InlineData("kosten=pm", "R187")]
    [InlineData("kosten=1,250", "R187")]
    public void Beoordeel_AWrongCell_RefusesTheRow(string cel, string code)
    {
        var (bevindingen, traject) = Traject(cel);

        Assert.Equal(code, bevindingen);
        Assert.Null(traject);
    }

    [Theory]
    [InlineData("kosten=", "L231")]
    [InlineData("domein=", "L232")]
    [InlineData("prestatiedatum=2013-13-01", "L233")]
    [InlineData("examendatum=ooit", "L233")]
    [InlineData("duaal=misschien", "L233")]
    [InlineData("einddatum=2015-07-01", "L234")]
    public void Beoordeel_AnOddCell_IsUsedWithAFinding(string cel, string code)
    {
        var (bevindingen, traject) = Traject(cel);

        Assert.Equal(code, bevindingen);
        Assert.NotNull(traject);
    }

    [Theory]
    [InlineData("einddatum=2013-01-01")]
    [InlineData("einddatum=2015-06-30")]
    [InlineData("einddatum=")]
    [InlineData("einddatum=1-2-2013")]
    [InlineData("startdatum=1-1-2013")]
    [InlineData("startdatum= 2013-01-01 ")]
    [InlineData("domein=WSW")]
    [InlineData("kosten=0")]
    [InlineData("kosten=-150")]
    [InlineData("kosten=€ 1.250,00")]
    [InlineData("aanbieder=")]
    [InlineData("resultaat=")]
    [InlineData("duaal=leeg")]
    [InlineData("gemeente=0363")]
    public void Beoordeel_AnythingTheFormatAllows_HasNoFinding(string cel)
    {
        var (bevindingen, traject) = Traject(cel);

        Assert.Empty(bevindingen);
        Assert.NotNull(traject);
    }

    [Fact]
    public void Beoordeel_EverythingWrong_GivesAllReasonsAtOnce() => Assert.Equal(
        "R105, R162, R181, R182, R183, R184, R185, R187",
        Traject("bsn=999900000", "gemeente=x", "trajectnummer=", "instrument=", "domein=x", "startdatum=x", "einddatum=x", "kosten=x").Bevindingen);

    [Fact]
    public void Beoordeel_EverythingOdd_GivesAllFindingsAtOnce() => Assert.Equal(
        "L231, L232, L233, L234", Traject("kosten=", "domein=", "duaal=x", "prestatiedatum=x", "einddatum=2020-01-01").Bevindingen);

    [Fact]
    public void Beoordeel_WhatIsNotKnown_IsNotThere()
    {
        var traject = Traject("kosten=", "domein=", "einddatum=", "aanbieder=", "resultaat=").Traject!;

        Assert.Equal((null, Domein.Onbekend, null, "", ""), (traject.Kosten, traject.Domein, traject.Einde, traject.Aanbieder, traject.Resultaat));
        Assert.Equal((null, null, null, "", "", ""), (traject.Prestatiedatum, traject.Examendatum, traject.Duaal, traject.SoortVoorziening, traject.Financieringsdeel, traject.Examenonderdeel));
    }

    [Fact]
    public void Beoordeel_TheOtherColumns_AreKept()
    {
        var traject = Traject("prestatiedatum=2013-05-01", "soort_voorziening=stage", "duaal=JA", "financieringsdeel=werkdeel", "examenonderdeel=spreken", "examendatum=1-6-2013").Traject!;

        Assert.Equal(
            (Proefrij.Dag("2013-05-01"), "stage", true, "werkdeel", "spreken", Proefrij.Dag("2013-06-01")),
            (traject.Prestatiedatum!.Value, traject.SoortVoorziening, traject.Duaal!.Value, traject.Financieringsdeel, traject.Examenonderdeel, traject.Examendatum!.Value));
        Assert.False(Traject("duaal=nee").Traject!.Duaal);
    }

    [Fact]
    public void Beoordeel_AWrongExtraDate_IsNotKnownAndTheRestIs()
    {
        var traject = Traject("prestatiedatum=x", "examendatum=2013-06-01").Traject!;

        Assert.Null(traject.Prestatiedatum);
        Assert.Equal(Proefrij.Dag("2013-06-01"), traject.Examendatum);
    }

    [Fact]
    public void Beoordeel_ValuesPutOutOfReachOfSpreadsheets_ComeBack()
    {
        var traject = Traject("instrument='=1+1", "trajectnummer='-7", "aanbieder='@huis", "resultaat='goed'", "kosten='-5").Traject!;

        Assert.Equal(("=1+1", "-7", "@huis", "'goed'", new Bedrag(-500)), (traject.Instrument, traject.Nummer, traject.Aanbieder, traject.Resultaat, traject.Kosten!.Value));
    }

    [Fact]
    public void Beoordeel_TheMunicipality_IsThatOfTheRowElseThatOfTheDelivery()
    {
        var tabel = new Gemeentetabel();

        Assert.Equal(Gemeente.Van(14), Traject(Gemeente.Van(14), tabel).Traject!.Klant.Gemeente);
        Assert.Equal(Gemeente.Van(363), Traject(Gemeente.Van(14), tabel, "gemeente=363").Traject!.Klant.Gemeente);
        Assert.Equal([default, Gemeente.Van(14), Gemeente.Van(363)], tabel.Codes);
    }

    [Fact]
    public void Beoordeel_MoreMunicipalitiesThanFit_IsRefused()
    {
        var tabel = new Gemeentetabel();
        for (var code = 1; code < Meetsleutel.MaxGemeenten; code++) tabel.Nummer(Gemeente.Van(code));

        var (bevindingen, traject) = Traject(default, tabel, "gemeente=9999");

        Assert.Equal("R163", bevindingen);
        Assert.Null(traject);
        Assert.NotNull(Traject(default, tabel, "gemeente=0001").Traject);
    }

    [Fact]
    public void Beoordeel_ARefusedRow_TakesNoMunicipality()
    {
        var tabel = new Gemeentetabel();

        Traject(default, tabel, "gemeente=0363", "instrument=");

        Assert.Single(tabel.Codes);
    }

    [Fact]
    public void Beoordeel_ALocalKeyInADelivery_SaysWhoHasNoBsn()
    {
        var (bevindingen, traject) = Geleverdtraject("bsn=", "lokale_sleutel='=D-1");

        Assert.Empty(bevindingen);
        Assert.Equal(("=D-1", true), (traject!.LokaleSleutel, traject.Klant.Bsn.IsLeeg));
        Assert.Equal("", Geleverdtraject("lokale_sleutel=D-1").Traject!.LokaleSleutel);
        Assert.Equal("R105", Geleverdtraject("bsn=999900000", "lokale_sleutel=D-1").Bevindingen);
        Assert.Equal("R101", Geleverdtraject("bsn=", "lokale_sleutel=" + new string('a', 61)).Bevindingen);
        Assert.Equal("R101", Traject("bsn=", "lokale_sleutel=D-1").Bevindingen);
    }

    [Theory]
    [InlineData("", "", null)]
    [InlineData("2015-06-30", "", "2015-06-30")]
    [InlineData("1-6-2015", "", "2015-06-01")]
    [InlineData("2015-07-01", "R161", null)]
    [InlineData("ooit", "R161", null)]
    public void Beoordeel_TheDayItBecameKnownInADelivery_IsOneUpToToday(string dag, string code, string? verwacht)
    {
        var (bevindingen, traject) = Geleverdtraject("bekend_op=" + dag);

        Assert.Equal(code, bevindingen);
        Assert.Equal(verwacht is null ? (Dag?)null : Proefrij.Dag(verwacht), traject?.Bekend);
        Assert.Equal(code.Length == 0, traject is not null);
        Assert.Equal((string.Empty, null), (Traject("bekend_op=" + dag).Bevindingen, Traject("bekend_op=" + dag).Traject!.Bekend));
    }

    [Fact]
    public void Beoordeel_AShortBsn_HasItsZeroBack() => Assert.Equal("R105", Traject("bsn=12345678").Bevindingen);
}
