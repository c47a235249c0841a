using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Participatie.Data.Ladder;
using Participatie.Data.Tests.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Tests.Ladder;

/// <summary>The compact file: the same persons again, no BSN, the same bytes, owner only, whole or not at all.</summary>
public sealed class KolommenFileTests : IDisposable
{
    private static readonly int[] Bsns = [.. Enumerable.Range(0, 12).Select(nummer => (nummer * 137) + 1)];

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Lezen_GeschrevenKolommen_GeeftDezelfdePersonen(bool metGemeente, bool metBekend)
    {
        var kolommen = Kolommenproef.Maak(map, Bsns, metGemeente, metBekend);

        var (code, gelezen, herkomst) = Kolommenproef.Lees(map, Kolommenproef.Bytes(map, kolommen));

        Assert.Null(code);
        Assert.Equal((12, 24), (gelezen!.Personen, gelezen.Rijen));
        Assert.Equal(Kolommenproef.Personen(kolommen), Kolommenproef.Personen(gelezen));
        Assert.Equal(kolommen.Bronnen, gelezen.Bronnen);
        Assert.Equal(kolommen.Gemeenten, gelezen.Gemeenten);
        Assert.Null(gelezen.Bsns);
        Assert.Equal((Kolommenproef.Bon.Ladderversie, Kolommenproef.Bon.Programmaversie, Kolommenproef.Bon.Leverdag), (herkomst!.Ladderversie, herkomst.Programmaversie, herkomst.Leverdag));
        Assert.Equal(Kolommenproef.Bon.Bronnen, herkomst.Bronnen);
    }

    [Fact]
    public void Lezen_GeschrevenKolommen_GeeftDezelfdeMomentopname()
    {
        var kolommen = Kolommenproef.Maak(map, Bsns);
        var (_, gelezen, _) = Kolommenproef.Lees(map, Kolommenproef.Bytes(map, kolommen));

        var opname = Assert.Single(Momentopname.Maak(gelezen!, Proefmap.Vandaag, Selectie.Iedereen, metNietGemeten: true, TestContext.Current.CancellationToken));
        Assert.Equal(12, opname.Totaal);
        Assert.Equal(Momentopname.Maak(kolommen, Proefmap.Vandaag, Selectie.Iedereen, metNietGemeten: true, TestContext.Current.CancellationToken)[0].Rijen, opname.Rijen);
    }

    [Fact]
    public void Lezen_ZonderPersonen_GeeftLegeKolommen()
    {
        var (code, gelezen, _) = Kolommenproef.Lees(map, Kolommenproef.Bytes(map, Kolommenproef.Maak(map, [])));

        Assert.Equal((null, 0), (code, gelezen?.Personen));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Schrijven_DezelfdePersonenMetAndereBsns_GeeftDezelfdeBytes(bool metGemeente)
    {
        var eerste = Kolommenproef.Bytes(map, Kolommenproef.Maak(map, Bsns, metGemeente));

        for (var zaad = 1; zaad <= 5; zaad++)
        {
            var anders = Enumerable.Range(0, 8_000).ToArray();
            new Random(zaad).Shuffle(anders);
            Assert.Equal(eerste, Kolommenproef.Bytes(map, Kolommenproef.Maak(map, [.. anders.Take(12)], metGemeente)));
        }
    }

    [Fact]
    public void Schrijven_Kolommen_ZetErGeenBsnIn()
    {
        var bytes = Kolommenproef.Bytes(map, Kolommenproef.Maak(map, Bsns, metGemeente: true, metBekend: true));

        Assert.All(Bsns.Select(Testbsn.Nummer), bsn =>
        {
            Span<byte> getal = stackalloc byte[4];
            BinaryPrimitives.WriteUInt32LittleEndian(getal, uint.Parse(bsn, CultureInfo.InvariantCulture));
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(bsn)));
            Assert.Equal(-1, bytes.AsSpan().IndexOf(getal));
            getal.Reverse();
            Assert.Equal(-1, bytes.AsSpan().IndexOf(getal));
        });
    }

    [Fact]
    public void Schrijven_OverEenBestandVanIedereen_IsDaarnaAlleenVoorDeEigenaar()
    {
        if (OperatingSystem.IsWindows()) return;
        var pad = Path.Combine(map.Pad, "kolommen.trede");
        File.WriteAllText(pad, "oud");
        File.SetUnixFileMode(pad, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.UserWrite);

        Kolommenproef.Bytes(map, Kolommenproef.Maak(map, Bsns));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(pad));
        Assert.Equal(["in-1.csv", "kolommen.trede"], Directory.GetFiles(map.Pad).Select(naam => Path.GetFileName(naam)).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Schrijven_NaarEenMap_LaatNietsAchter()
    {
        var kolommen = Kolommenproef.Maak(map, Bsns);
        var pad = Directory.CreateDirectory(Path.Combine(map.Pad, "bezet")).FullName;

        var fout = Record.Exception(() => KolommenFile.Schrijf(pad, kolommen, Kolommenproef.Bon));

        Assert.True(fout is IOException or UnauthorizedAccessException);
        Assert.Equal(["bezet", "in-1.csv"], Namen(), StringComparer.Ordinal);
    }

    [Fact]
    public void Schrijven_NaarEenMapDieErNietIs_MaaktDeMap()
    {
        KolommenFile.Schrijf(Path.Combine(map.Pad, "er-niet", "kolommen.trede"), Kolommenproef.Maak(map, Bsns), Kolommenproef.Bon);

        Assert.Null(KolommenFile.Lees(Path.Combine(map.Pad, "er-niet", "kolommen.trede"), out _, out _));
    }

    [Fact]
    public void Schrijven_DatMislukt_LaatOokDeMapNietAchter()
    {
        Assert.ThrowsAny<Exception>(() => KolommenFile.Schrijf(Path.Combine(map.Pad, "er-niet", "kolommen.trede"), Kolommenproef.Maak(map, Bsns), Kolommenproef.Bon with { Bronnen = null! }));

        Assert.False(Directory.Exists(Path.Combine(map.Pad, "er-niet")));
    }

    // Halfway through writing something fails; here the receipt, which has no text for one of its names.
    [Fact]
    public void Schrijven_DatHalverwegeMislukt_HoudtHetOudeBestandEnLaatNietsAchter()
    {
        var oud = Kolommenproef.Bytes(map, Kolommenproef.Maak(map, Bsns));
        var anders = Kolommenproef.Maak(map, Bsns, metGemeente: true);
        var stuk = Kolommenproef.Bon with { Bronnen = null! };

        Assert.ThrowsAny<Exception>(() => KolommenFile.Schrijf(Path.Combine(map.Pad, "kolommen.trede"), anders, stuk));

        Assert.Equal(oud, File.ReadAllBytes(Path.Combine(map.Pad, "kolommen.trede")));
        Assert.Equal(["in-1.csv", "in-2.csv", "kolommen.trede"], Namen(), StringComparer.Ordinal);
    }

    private IEnumerable<string> Namen() => Directory.GetFileSystemEntries(map.Pad).Select(naam => Path.GetFileName(naam)).Order(StringComparer.Ordinal);
}
