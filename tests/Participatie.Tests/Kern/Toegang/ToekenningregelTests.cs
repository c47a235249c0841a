using Participatie.Kern;

namespace Participatie.Tests.Kern;

/// <summary>Who may give and take roles, and change accounts.</summary>
public sealed class ToekenningregelTests
{
    private static readonly Guid Ik = new("00000000-0000-4000-8000-000000000001");
    private static readonly Guid Ander = new("00000000-0000-4000-8000-000000000002");
    private static readonly Gemeentenummer A = new(1);
    private static readonly Gemeentenummer B = new(2);

    [Fact]
    public void Give_OwnRole_IsRefused() => Assert.Equal(Toekenningfout.EigenRol, Toekenningregel.BijGeven(Ik, Ik, new Toekenning(A, Rol.Klantmanager), []));

    [Theory]
    [InlineData(Rol.Uitvoerder, null, null, false, Toekenningfout.AanbiederNodig)]
    [InlineData(Rol.Uitvoerder, null, 3, false, Toekenningfout.Geen)]
    [InlineData(Rol.Klantmanager, 2, null, false, Toekenningfout.Geen)]
    [InlineData(Rol.Klantmanager, null, 3, false, Toekenningfout.AanbiederHoortNiet)]
    [InlineData(Rol.Beheerder, 2, null, false, Toekenningfout.TeamHoortNiet)]
    [InlineData(Rol.Beleid, null, null, true, Toekenningfout.Geen)]
    [InlineData(Rol.Controller, null, null, true, Toekenningfout.Geen)]
    [InlineData(Rol.Beheerder, null, null, true, Toekenningfout.KlantlijstHoortNiet)]
    [InlineData(Rol.Teamleider, null, null, true, Toekenningfout.KlantlijstHoortNiet)]
    [InlineData(Rol.Accountant, null, null, true, Toekenningfout.KlantlijstHoortNiet)]
    public void Give_WhatBelongsToARole_IsJudged(Rol rol, int? team, int? aanbieder, bool klantlijst, Toekenningfout verwacht) =>
        Assert.Equal(verwacht, Toekenningregel.BijGeven(Ik, Ander, new Toekenning(A, rol, team, aanbieder, klantlijst), []));

    [Fact]
    public void Give_Twice_IsRefusedAndForAnotherTeamNot()
    {
        Toekenning[] bestaand = [new(A, Rol.Klantmanager, 1)];

        Assert.Equal(Toekenningfout.Dubbel, Toekenningregel.BijGeven(Ik, Ander, new Toekenning(A, Rol.Klantmanager, 1), bestaand));
        Assert.Equal(Toekenningfout.Geen, Toekenningregel.BijGeven(Ik, Ander, new Toekenning(A, Rol.Klantmanager, 2), bestaand));
    }

    [Fact]
    public void Take_LastBeheerder_IsRefused()
    {
        Assert.Equal(Toekenningfout.LaatsteBeheerder, Toekenningregel.BijNemen(Ik, Ander, new Toekenning(A, Rol.Beheerder), []));
        Assert.Equal(Toekenningfout.Geen, Toekenningregel.BijNemen(Ik, Ander, new Toekenning(A, Rol.Beheerder), [Ik]));
        Assert.Equal(Toekenningfout.Geen, Toekenningregel.BijNemen(Ik, Ander, new Toekenning(A, Rol.Beleid), []));
        Assert.Equal(Toekenningfout.EigenRol, Toekenningregel.BijNemen(Ik, Ik, new Toekenning(A, Rol.Beleid), [Ander]));
    }

    [Fact]
    public void Account_WithARoleElsewhere_IsOutOfReach()
    {
        Toekenning[] eigen = [new(A, Rol.Beheerder), new(B, Rol.Klantmanager)];

        Assert.True(Toekenningregel.MagAccount(Ik, eigen, Ander, [new(A, Rol.Klantmanager)], organisatiebeheerder: false));
        Assert.False(Toekenningregel.MagAccount(Ik, eigen, Ander, [new(A, Rol.Klantmanager), new(B, Rol.Beleid)], organisatiebeheerder: false));
        Assert.False(Toekenningregel.MagAccount(Ik, eigen, Ander, [new(A, Rol.Klantmanager)], organisatiebeheerder: true));
        Assert.False(Toekenningregel.MagAccount(Ik, eigen, Ik, [new(A, Rol.Beheerder)], organisatiebeheerder: false));
        Assert.True(Toekenningregel.MagAccount(Ik, [new(A, Rol.Beheerder), new(B, Rol.Beheerder)], Ander, [new(A, Rol.Beleid), new(B, Rol.Beleid)], organisatiebeheerder: false));
    }
}
