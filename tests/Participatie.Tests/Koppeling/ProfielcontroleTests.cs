using Participatie.Koppeling;
using static Participatie.Tests.Koppeling.Proefrij;

namespace Participatie.Tests.Koppeling;

public sealed class ProfielcontroleTests
{
    private static readonly Profielkolom Bsn = new("Nummer") { Veld = "bsn" };
    private static readonly Profielkolom Datum = new("Datum") { Veld = "meetdatum" };

    [Fact]
    public void Fout_WhatCanBeDone_GivesNull()
    {
        var kolom = new Profielkolom("Situatie") { Waarden = [Waarde("WSW-detachering", ("vraag1", "ja"), ("vraag2", "ja")), Waarde("n.v.t.")], Onbekend = "doorlaten" };

        Assert.Null(Profielcontrole.Fout(Profiel(kolom) with { Vast = [new("subgroepen", "4")], Volledig = true, Periode = new Dagbereik(Dag("2013-01-01"), Dag("2013-12-31")) }));
    }

    [Fact]
    public void Fout_AColumnThatCannotBe_SaysWhich()
    {
        Gelijk("kolom X: het veld niveau staat niet in de tabel metingen", Profiel(new Profielkolom("X") { Veld = "niveau" }));
        Gelijk("kolom X: er staat geen veld en er staan geen waarden", Profiel(new Profielkolom("X")));
        Gelijk("kolom X: de waarde 'A' staat er twee keer", Profiel(new Profielkolom("X") { Veld = "trede", Waarden = [Waarde("a", ("trede", "1")), Waarde("A", ("trede", "2"))] }));
        Gelijk("kolom X, waarde 'a': bij trede is nog niets ingevuld", Profiel(new Profielkolom("X") { Veld = "trede", Waarden = [Waarde("a", ("trede", ""))] }));
        Gelijk("kolom X, waarde 'a': de code 7 bestaat niet bij trede; kies 0, 1, 2, 3, 4, 5, 6, 8, 9", Profiel(new Profielkolom("X") { Veld = "trede", Waarden = [Waarde("a", ("trede", "7"))] }));
        Gelijk("kolom X: onbekend hoort bij een lijst met waarden", Profiel(new Profielkolom("X") { Veld = "trede", Onbekend = "3" }));
        Gelijk("kolom X: bij onbekend staat 7; kies afkeuren, doorlaten of 0, 1, 2, 3, 4, 5, 6, 8, 9", Profiel(new Profielkolom("X") { Veld = "trede", Waarden = [Waarde("a", ("trede", "1"))], Onbekend = "7" }));
        Gelijk("kolom X: een vaste code bij onbekend kan alleen met een veld", Profiel(new Profielkolom("X") { Waarden = [Waarde("a", ("trede", "1"))], Onbekend = "3" }));
    }

    [Fact]
    public void Fout_TheProfileAsAWhole_SaysWhat()
    {
        Gelijk("geen kolom vult meetdatum", Profiel() with { Kolommen = [Bsn] });
        Gelijk("het veld bsn wordt door twee kolommen gevuld", Profiel(new Profielkolom("Ander") { Veld = "bsn" }));
        Gelijk("datum: d/m/jjjj en m/d/jjjj kunnen niet samen", Profiel() with { Datum = [Datumstijl.DagSchuinMaand, Datumstijl.MaandSchuinDag] });
        Gelijk("vast: het veld bsn wordt ook door een kolom gevuld", Profiel() with { Vast = [new("bsn", "1")] });
        Gelijk("vast: de code nooit bestaat niet bij groeipotentieel; kies +, 0", Profiel() with { Vast = [new("groeipotentieel", "nooit")] });
        Gelijk("periode: hoort alleen bij een volledige levering", Profiel() with { Periode = new Dagbereik(Dag("2013-01-01"), Dag("2013-12-31")) });
        Gelijk("periode: tot ligt vóór van", Profiel() with { Volledig = true, Periode = new Dagbereik(Dag("2013-12-31"), Dag("2013-01-01")) });
        Gelijk("levering: volledig kan alleen bij de tabel metingen, niet bij klanten", new Koppelprofiel("p", "P", Koppeltabel.Klanten, [Bsn]) { Volledig = true });
    }

    [Fact]
    public void Fout_SeveralColumnsForASet_GivesNull() =>
        Assert.Null(Profielcontrole.Fout(Profiel(new Profielkolom("A") { Veld = "subgroepen" }, new Profielkolom("B") { Veld = "subgroepen" }) with { Vast = [new("subgroepen", "3")] }));

    private static Koppelprofiel Profiel(params Profielkolom[] kolommen) => new("proef", "Proef", Koppeltabel.Metingen, [Bsn, Datum, .. kolommen]);

    private static Profielwaarde Waarde(string waarde, params (string Veld, string Code)[] velden) => new(waarde, [.. velden.Select(veld => new Profielvulling(veld.Veld, veld.Code))]);

    private static void Gelijk(string verwacht, Koppelprofiel profiel) => Assert.Equal(verwacht, Profielcontrole.Fout(profiel));
}
