using System.Net;
using System.Text;
using Participatie.App.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;
using Trede.Tests.Kern;
using static Trede.Tests.Koppeling.Instuurproef;

namespace Trede.Tests.Koppeling;

/// <summary>Handing in a file on screen, without script: what comes in, and that what does not come in leaves nothing.</summary>
public sealed class InsturenTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task HandingIn_AFile_KeepsItEncryptedAndChecksIt(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("beheerder");
        var bestand = Vreemd(40);

        var nummer = await StuurGoed(demo, browser, bestand, "uit het systeem.csv");

        var levering = (await Levering(demo, nummer))!;
        Assert.Equal(("uit het systeem.csv", Leverkanaal.Scherm, (long)bestand.Length, Demoproef.Vandaag), (levering.Bestandsnaam, levering.Kanaal, levering.Bytes, levering.Leverdag));
        Assert.Equal(Leveringstand.Geweigerd, levering.Stand);
        var opSchijf = await File.ReadAllBytesAsync(Assert.Single(Bestanden(demo)), Stop);
        Assert.Equal(-1, opSchijf.AsSpan().IndexOf("Gespreksdatum"u8));
        Assert.Contains(await demo.Log(1), regel => regel.Handeling == Handeling.LeveringOntvangen && regel.Onderwerp == $"levering {nummer}");
    }

    [Fact]
    public async Task HandingIn_WhatCannotBe_SaysWhyAndLeavesNothing()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beheerder");
        var voor = await Aantal(demo);

        await Mislukt(browser, null, "Kies een bestand.");
        await Mislukt(browser, [], "Kies een bestand.", naam: string.Empty);
        await Mislukt(browser, [], "Dit bestand is leeg. Kies een ander bestand.");
        await Mislukt(browser, Vreemd(3), "Kies een bron waarvoor u mag insturen.", bron: "1");
        await Mislukt(browser, Vreemd(3), "Kies een bron waarvoor u mag insturen.", bron: "99");
        await Mislukt(browser, Vreemd(3), "Vul de dag in als dd-mm-jjjj, bijvoorbeeld 31-12-2026.", dag: "gisteren");
        await Mislukt(browser, Vreemd(3), "De dag ligt na vandaag. Vul een dag in tot en met vandaag.", dag: "03-03-2026");

        Assert.Equal(voor, await Aantal(demo));
        Assert.Empty(Bestanden(demo));
    }

    [Fact]
    public async Task HandingIn_WithoutTheProofOfTheForm_IsRefused()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beheerder");
        await GeefAanbieder(demo, 4, 2);
        using var een = new ByteArrayContent(Vreemd(3));
        using var twee = new ByteArrayContent(Vreemd(3));

        Assert.Equal(HttpStatusCode.BadRequest, (await Stuur(browser, een, bewijs: string.Empty)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Stuur(browser, twee, bewijs: await Bewijs(await demo.Als("uitvoerder")))).Status);
        Assert.Empty(Bestanden(demo));
    }

    [Theory]
    [InlineData("../../x", "x")]
    [InlineData("C:\\map\\lijst.csv", "lijst.csv")]
    [InlineData("...", "levering")]
    public async Task HandingIn_WithAStrangeName_TakesItForANameOnly(string naam, string bewaard)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beheerder");

        var nummer = await StuurGoed(demo, browser, Vreemd(3), naam);

        Assert.Equal(bewaard, (await Levering(demo, nummer))!.Bestandsnaam);
        Assert.Equal(demo.Ontvangst, Path.GetDirectoryName(Assert.Single(Bestanden(demo))));
    }

    [Fact]
    public async Task HandingIn_WithANameOfFiveThousandSigns_KeepsItsEnd()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beheerder");

        var nummer = await StuurGoed(demo, browser, Vreemd(3), new string('a', 5000) + ".csv");

        var naam = (await Levering(demo, nummer))!.Bestandsnaam;
        Assert.Equal((200, true), (naam.Length, naam.EndsWith("aaa.csv", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task HandingIn_BrokenOffHalfWay_LeavesNothing()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beheerder");
        var voor = await Aantal(demo);
        using var half = new Halfweg(300_000);

        await Assert.ThrowsAnyAsync<Exception>(() => Stuur(browser, half));

        Assert.True(half.Begon);
        for (var keer = 0; keer < 500 && Bestanden(demo).Length > 0; keer++) await Task.Delay(10, Stop);
        Assert.Empty(Bestanden(demo));
        Assert.Equal(voor, await Aantal(demo));
    }

    [Fact]
    public async Task HandingIn_TwoHundredMegabytes_IsNotHeldInMemory()
    {
        const long Groot = 200L << 20;
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beheerder");
        using (var klein = new Stroom(1 << 20)) await Stuur(browser, klein);
        await Wacht(demo);
        var voor = GC.GetTotalMemory(forceFullCollection: true);
        using var groot = new Stroom(Groot);

        var (_, naar) = await Stuur(browser, groot);

        // Other tests run in the same process meanwhile.
        Assert.InRange(groot.Hoogste - voor, long.MinValue, 40L << 20);
        Assert.Equal(Groot, (await Levering(demo, int.Parse(naar!.Split('/')[3], System.Globalization.CultureInfo.InvariantCulture)))!.Bytes);
    }

    [Theory, OpBeide]
    public async Task HandingIn_AsProvider_IsForItsOwnSourcesOnly(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var beheerder = await demo.Als("beheerder");
        await Demoproef.Verstuur("/9901/beheer/bronnen/4", "rij", beheerder, ("Invoer.Aanbieder", "2"));
        Assert.Contains("Wendbaar Wolmerdijk", (await Demoproef.Blad("/9901/beheer/bronnen", beheerder)).QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        var browser = await demo.Als("uitvoerder");

        var keuzes = (await Demoproef.Blad(Pagina, browser)).QuerySelectorAll("#veld-Bron option").Select(keuze => keuze.GetAttribute("value")).ToList();
        Assert.Equal([string.Empty, "4"], keuzes);
        await Mislukt(browser, Vreemd(3), "Kies een bron waarvoor u mag insturen.", bron: "2");
        using var eigen = new ByteArrayContent(Vreemd(3));
        Assert.Matches("^/9901/leveringen/[0-9]+$", (await Stuur(browser, eigen, bron: "4")).Naar);
        await Wacht(demo);
    }

    [Theory, OpBeide]
    public async Task HandingIn_WhatWasAcceptedBefore_AsksFirst(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("beheerder");
        var eerste = await StuurGoed(demo, browser, Vreemd(30));
        await demo.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), async (beurt, stop) =>
        {
            (await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(beurt.Context.Set<Participatie.Data.Koppeling.LeveringRecord>(), rij => rij.Levering == eerste, stop)).Stand = Leveringstand.Aanvaard;
            beurt.Leg(new Auditregel(Handeling.LeveringAanvaard, "proef"));
        }, Stop);

        using var nogEens = new ByteArrayContent(Vreemd(30));
        var (_, naar) = await Stuur(browser, nogEens);
        var tweede = eerste + 1;
        Assert.Equal($"/9901/leveringen/{tweede}/eerder", naar);
        var blad = await Demoproef.Blad(naar!, browser);
        Assert.Contains(blad.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/9901/leveringen/{eerste}");
        Assert.Equal(Leveringstand.Ontvangen, (await Levering(demo, tweede))!.Stand);

        await Demoproef.Verstuur(naar!, "weg", browser);

        var weg = (await Levering(demo, tweede))!;
        Assert.Equal((Leveringstand.Afgewezen, (Guid?)null), (weg.Stand, weg.Bestand));
        Assert.Single(Bestanden(demo));
        Assert.Contains(await demo.Log(1), regel => regel.Handeling == Handeling.LeveringAfgewezen && regel.Onderwerp == $"levering {tweede}");
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(naar!, browser)).Status);
    }

    private static async Task Mislukt(HttpClient browser, byte[]? bestand, string waarom, string naam = "export.csv", string bron = Reintegratie, string dag = "02-03-2026")
    {
        using var inhoud = bestand is null ? null : new ByteArrayContent(bestand);
        var (status, naar) = await Stuur(browser, inhoud, naam, bron, dag);
        Assert.Equal(HttpStatusCode.Redirect, status);
        Assert.Equal(waarom, (await Demoproef.Blad(naar!, browser)).QuerySelector(".foutenlijst li")?.TextContent);
    }

    // A file that nobody holds: made while it is sent. Keeps how much memory was in use on the way.
    private sealed class Stroom(long bytes) : HttpContent
    {
        public long Hoogste { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var regel = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("0123456789abcde\n", 4096)));
            for (long gegeven = 0; gegeven < bytes; gegeven += regel.Length)
            {
                await stream.WriteAsync(regel.AsMemory(0, (int)Math.Min(regel.Length, bytes - gegeven)), Stop);
                if (gegeven % (16L << 20) == 0) Hoogste = Math.Max(Hoogste, GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = bytes;
            return true;
        }
    }

    // A connection that breaks when half of it was sent.
    private sealed class Halfweg(long bytes) : HttpContent
    {
        public bool Begon { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            Begon = true;
            await stream.WriteAsync(new byte[bytes / 2], Stop);
            await stream.FlushAsync(Stop);
            throw new IOException("broken");
        }

        protected override bool TryComputeLength(out long length)
        {
            length = bytes;
            return true;
        }
    }
}
