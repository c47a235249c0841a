using System.Text;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

/// <summary>A row that goes out and is checked as a delivery says what it said.</summary>
public sealed class UitvoermetingTests
{
    private static readonly Dag Op = Dag.Van(new DateOnly(2025, 3, 4));
    private static readonly Dag Bekend = Dag.Van(new DateOnly(2025, 3, 9));

    public static TheoryData<int> Alle => [.. Enumerable.Range(0, 40)];

    [Theory, MemberData(nameof(Alle))]
    public void GoingOutAndIn_AMeasurement_IsTheSame(int nummer)
    {
        int[] treden = [0, 1, 2, 3, 4, 5, 6, 8, 9];
        var trede = Trede.Van(treden[nummer % treden.Length]);
        var groei = trede.KentGroei ? (Groeipotentieel)(1 + (nummer % 3)) : Groeipotentieel.NietVanToepassing;
        var momenten = (Meetmoment)(1 + (nummer * 7 % 63)) & ~Meetmoment.Uitstroom;
        if (momenten == Meetmoment.Geen) momenten = Meetmoment.Overig;
        var rij = new Uitvoermeting(new Uitvoerpersoon("999900006", string.Empty), "wmo", Op, false, Bekend)
        {
            Trede = (byte)trede.Waarde,
            Groei = groei,
            Momenten = momenten,
            Subgroepen = new Subgroepen((uint)nummer * 77 & 0x7FFF_FFFF),
        };

        var (bevindingen, gelezen) = Lees(rij);

        Assert.False(bevindingen.KeurtAf, bevindingen.ToString());
        Assert.Equal(Meetwaarde.Meting(trede, groei, momenten, rij.Subgroepen, zonderAntwoorden: true, Bekend), gelezen.Waarde);
        Assert.Equal((Op, false), (gelezen.Sleutel.Dag, gelezen.Sleutel.Uitstroom));
    }

    [Theory]
    [InlineData(Uitstroomreden.Verhuisd, 3)]
    [InlineData(Uitstroomreden.UitvalTraject, null)]
    [InlineData(Uitstroomreden.Onbekend, 6)]
    public void GoingOutAndIn_ALeaving_IsTheSame(Uitstroomreden reden, int? trede)
    {
        var rij = new Uitvoermeting(new Uitvoerpersoon("999900006", string.Empty), "wmo", Op, true, Bekend) { Trede = (byte?)trede, Momenten = Meetmoment.Uitstroom, Reden = reden };

        var (bevindingen, gelezen) = Lees(rij);

        Assert.True(bevindingen.IsLeeg, bevindingen.ToString());
        Assert.Equal(Meetwaarde.Vertrek(trede is { } laatste ? Trede.Van(laatste) : null, Meetmoment.Uitstroom, reden, Bekend), gelezen.Waarde);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void GoingOutAndIn_WhatTakesAway_TakesAwayTheSameThing(bool uitstroom)
    {
        var (bevindingen, gelezen) = Lees(new Uitvoermeting(new Uitvoerpersoon("999900006", string.Empty), "wmo", Op, uitstroom, Bekend) { Vervalt = true, Trede = 3 });

        Assert.True(bevindingen.IsLeeg, bevindingen.ToString());
        Assert.Equal((Meetwaarde.Weg(Bekend), uitstroom, Op), (gelezen.Waarde, gelezen.Sleutel.Uitstroom, gelezen.Sleutel.Dag));
    }

    private static (Bevindingen Bevindingen, Meetrij Rij) Lees(Uitvoermeting uit)
    {
        var velden = uit.Velden();
        var regel = new Metingregel
        {
            Bsn = Veld(Metingkolom.Bsn),
            Meetdatum = Veld(Metingkolom.Meetdatum),
            Aanleiding = Veld(Metingkolom.Aanleiding),
            Trede = Veld(Metingkolom.Trede),
            Groeipotentieel = Veld(Metingkolom.Groeipotentieel),
            Subgroepen = Veld(Metingkolom.Subgroepen),
            Uitstroomreden = Veld(Metingkolom.Uitstroomreden),
            BekendOp = Veld(Metingkolom.BekendOp),
            Vervalt = Veld(Metingkolom.Vervalt),
        };
        var bevindingen = new Metingcontrole(0, Dag.Van(new DateOnly(2026, 1, 1)), Dag.Van(new DateOnly(2026, 1, 1)), default, new Gemeentetabel()).Beoordeel(ref regel, out var rij);
        return (bevindingen, rij);

        byte[] Veld(Metingkolom kolom) => Encoding.UTF8.GetBytes(velden[(int)kolom]);
    }
}
