using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Koppeling;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>Delivery keys: what they look like, and the pages on which they are made and ended.</summary>
public sealed class LeversleutelTests
{
    private const string Pad = "/9901/beheer/leversleutels";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, "^tl_[a-z0-9]{10}$")]
    [InlineData(true, "^tla_[a-z0-9]{10}$")]
    public void Key_Made_ReadsBackAndIsNeverTheSame(bool aanvaardt, string vorm)
    {
        var (een, twee) = (Leversleutel.Maak(aanvaardt), Leversleutel.Maak(aanvaardt));

        Assert.Matches(vorm, een.Kenmerk);
        Assert.Equal(een, Leversleutel.Lees(een.Tekst));
        Assert.Equal(aanvaardt, Leversleutel.MagAanvaarden(een.Kenmerk));
        Assert.StartsWith("trede_" + een.Kenmerk + "_", een.Tekst, StringComparison.Ordinal);
        Assert.Equal(een.Kenmerk.Length + 7 + 32, een.Tekst.Length);
        Assert.True(een.Is(SHA256.HashData(Encoding.UTF8.GetBytes(een.Tekst))));
        Assert.False(twee.Is(een.Hash()));
        Assert.NotEqual(een.Kenmerk, twee.Kenmerk);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("trede_")]
    [InlineData("trede__aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("trede_tl_aaaaaaaaaa_kort")]
    [InlineData("tl_aaaaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("trede_tl_veeltelangekenmerken_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Text_ThatIsNoKey_IsNotRead(string? tekst) => Assert.Null(Leversleutel.Lees(tekst));

    [Theory, OpBeide]
    public async Task Key_MadeOnScreen_IsShownOnceAndKeptAsAHash(Databank databank)
    {
        await using var proef = await Kanaalproef.StartAsync(databank);
        using var beheerder = await proef.Demo.Als("beheerder");
        var bron = await proef.Bron("wmo");

        var blad = await Demoproef.Verstuur(Pad, "sleutel", beheerder, ("Invoer.Naam", "Export van de welzijnsstichting"), ("Invoer.Bron", $"{bron}"), ("Invoer.Tot", "31-12-2026"));
        var getoond = blad.QuerySelector("code.sleutel")!.TextContent;
        var daarna = await Demoproef.Blad(Pad, beheerder);

        var rij = await proef.Opslag.LeesAsync(Kanaalproef.Lindervoort, (context, ct) => context.Set<LeversleutelRecord>().SingleAsync(ct), Stop);
        var sleutel = Leversleutel.Lees(getoond)!;
        Assert.True(sleutel.Is(rij.Hash));
        Assert.Equal((sleutel.Kenmerk, bron, Dag.Van(new DateOnly(2026, 12, 31))), (rij.Kenmerk, rij.Bron, rij.Tot!.Value));
        Assert.DoesNotContain(getoond[^32..], daarna.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var cellen = daarna.QuerySelectorAll("main tbody tr").Single().Children.Select(cel => cel.TextContent.Trim()).ToList();
        Assert.Equal(["Export van de welzijnsstichting", "wmo", "trede_" + rij.Kenmerk, "Leveren", "Nog niet", "Tot en met 31-12-2026"], cellen.Take(6));
        var regel = (await proef.Demo.Log(1))[^1];
        Assert.Equal((Handeling.LeversleutelGemaakt, "leversleutel 1", $"{rij.Kenmerk} voor bron wmo"), (regel.Handeling, regel.Onderwerp, regel.Toelichting));
        await proef.Lees(Kanaalproef.Pad, sleutel);
        Assert.Equal("02-03-2026", (await Demoproef.Blad(Pad, beheerder)).QuerySelectorAll("main tbody td")[3].TextContent);
    }

    [Fact]
    public async Task Key_SentTwice_IsMadeOnce()
    {
        await using var proef = await Kanaalproef.StartAsync();
        using var beheerder = await proef.Demo.Als("beheerder");
        var bron = await proef.Bron("wmo");

        await Demoproef.Verstuur(Pad, "sleutel", beheerder, ("Invoer.Naam", "Export"), ("Invoer.Bron", $"{bron}"));
        var tweede = await Demoproef.Verstuur(Pad, "sleutel", beheerder, ("Invoer.Naam", "export"), ("Invoer.Bron", $"{bron}"));

        Assert.Null(tweede.QuerySelector("code.sleutel"));
        Assert.Contains("Er is al een leversleutel met deze naam.", tweede.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithFaults_NamesThem()
    {
        await using var proef = await Kanaalproef.StartAsync();
        using var beheerder = await proef.Demo.Als("beheerder");
        await proef.Wijzig<BronRecord>(rij => rij.Naam == "wsw", rij => rij.Aanbieder = 1);

        var leeg = await Demoproef.Verstuur(Pad, "sleutel", beheerder, ("Invoer.Tot", "1-1-2026"));
        var aanbieder = await Demoproef.Verstuur(Pad, "sleutel", beheerder, ("Invoer.Naam", "x"), ("Invoer.Bron", $"{await proef.Bron("wsw")}"), ("Invoer.Mag", "aanvaarden"));
        var eigen = await Demoproef.Verstuur(Pad, "sleutel", beheerder, ("Invoer.Naam", "x"), ("Invoer.Bron", "1"));

        foreach (var tekst in (string[])["De naam", "De laatste dag is al voorbij."]) Assert.Contains(tekst, leeg.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("De gemeente aanvaardt de leveringen van een aanbieder altijd zelf.", aanbieder.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Maak een keuze bij de bron", eigen.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await proef.Opslag.LeesAsync(Kanaalproef.Lindervoort, (context, ct) => context.Set<LeversleutelRecord>().ToListAsync(ct), Stop));
    }

    [Theory, OpBeide]
    public async Task Key_Ended_OpensNothingAnyMore(Databank databank)
    {
        await using var proef = await Kanaalproef.StartAsync(databank);
        var sleutel = await proef.Sleutel();
        using var beheerder = await proef.Demo.Als("beheerder");

        await Demoproef.Verstuur($"{Pad}/1/stoppen", "stoppen", beheerder);

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, (await proef.Lees(Kanaalproef.Pad, sleutel)).Status);
        Assert.Equal(Handeling.LeversleutelBeeindigd, (await proef.Demo.Log(1))[^1].Handeling);
        Assert.Contains("Gestopt", (await Demoproef.Blad(Pad, beheerder)).QuerySelector("main tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await Demoproef.Vraag($"{Pad}/1/stoppen", beheerder)).Status);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await Demoproef.Vraag($"{Pad}/2/stoppen", beheerder)).Status);
    }
}
