using Participatie.Data.Kern;

namespace Participatie.Data.Tests.Kern;

public sealed class KopieTests
{
    private const int Blok = 1 << 20;
    private const int Kop = 61;
    private const int Geheimblok = Blok + 16;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Blok - 1)]
    [InlineData(Blok)]
    [InlineData(Blok + 1)]
    [InlineData((3 * Blok) + 12345)]
    [InlineData(4 * Blok)]
    public void Backup_WrittenInPieces_IsReadTheSame(int lengte)
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak();
        var tekst = Tekst(lengte);
        var geheim = Schrijf(bos, tekst);
        Assert.Equal(Kop + lengte + (16 * Math.Max(1, (lengte + Blok - 1) / Blok)), geheim.Length);
        Assert.Equal(tekst, Lees(bos, geheim));
    }

    [Fact]
    public void Backup_CutOffAnywhere_IsFound()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak();
        var geheim = Schrijf(bos, Tekst((2 * Blok) + 100));
        foreach (var lengte in new[] { Kop, Kop + 15, Kop + 16, Kop + 500, Kop + Geheimblok - 1, Kop + Geheimblok + 17, geheim.Length - 1, geheim.Length - 100 })
            Assert.Contains(Fout(bos, geheim[..lengte]), new[] { Sleutelfout.Afgekapt, Sleutelfout.Beschadigd });
        Assert.Equal(Sleutelfout.Afgekapt, Fout(bos, geheim[..(Kop + Geheimblok)]));
        Assert.Equal(Sleutelfout.Afgekapt, Fout(bos, geheim[..(Kop + (2 * Geheimblok))]));
        Assert.Equal(Sleutelfout.Beschadigd, Fout(bos, geheim[..30]));
        Assert.Equal(Sleutelfout.Beschadigd, Fout(bos, []));
    }

    [Fact]
    public void Backup_BrokenOff_IsReadAsCutOff()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak();
        using var doel = new MemoryStream();
        using (var stroom = new KopieWriter(doel, bos)) stroom.Write(Tekst(Blok + 5));
        Assert.Equal(Sleutelfout.Afgekapt, Fout(bos, doel.ToArray()));
    }

    [Fact]
    public void Backup_RandomBitChanged_IsFoundAndNothingOfTheBlockComesOut()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak();
        var tekst = Tekst(Blok + 1000);
        var geheim = Schrijf(bos, tekst);
        var toeval = new Random(5);
        for (var keer = 0; keer < 60; keer++)
        {
            var plaats = keer < Kop ? keer : toeval.Next(geheim.Length);
            var anders = (byte[])geheim.Clone();
            anders[plaats] ^= (byte)(1 << toeval.Next(8));
            using var uit = new MemoryStream();
            var fout = Assert.Throws<SleutelException>(() => Kopieer(bos, anders, uit)).Fout;
            Assert.Contains(fout, new[] { Sleutelfout.Beschadigd, Sleutelfout.Vreemd, Sleutelfout.Ontbreekt });
            Assert.Equal(plaats < Kop + Geheimblok ? 0 : Blok, uit.Length);
            Assert.Equal(tekst[..(int)uit.Length], uit.ToArray());
        }
    }

    [Fact]
    public void Backup_BlocksMovedRepeatedOrAdded_IsFound()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak();
        var geheim = Schrijf(bos, Tekst((3 * Blok) + 10));
        var (kop, een, twee, rest) = (geheim[..Kop], geheim[Kop..(Kop + Geheimblok)], geheim[(Kop + Geheimblok)..(Kop + (2 * Geheimblok))], geheim[(Kop + (2 * Geheimblok))..]);
        Assert.Equal(Sleutelfout.Beschadigd, Fout(bos, [.. kop, .. twee, .. een, .. rest]));
        Assert.Equal(Sleutelfout.Beschadigd, Fout(bos, [.. kop, .. een, .. rest]));
        Assert.Equal(Sleutelfout.Beschadigd, Fout(bos, [.. kop, .. een, .. een, .. twee, .. rest]));
        Assert.Equal(Sleutelfout.Beschadigd, Fout(bos, [.. geheim, 0]));
        Assert.Equal(Sleutelfout.Beschadigd, Fout(bos, [.. geheim, .. rest]));
        var ander = Schrijf(bos, Tekst((3 * Blok) + 10));
        Assert.Equal(Sleutelfout.Beschadigd, Fout(bos, [.. kop, .. een, .. ander[(Kop + Geheimblok)..]]));
    }

    [Fact]
    public void Backup_OtherOrClosedKeys_AreNamed()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak();
        var geheim = Schrijf(bos, Tekst(10));
        Assert.Equal(Sleutelfout.Vreemd, Fout(proef.Maak("ander"), geheim));
        var vernieuwd = bos.Vernieuw(Sleutelproef.Nu);
        Assert.Equal(Tekst(10), Lees(vernieuwd, geheim));
        Assert.Equal(Sleutelfout.Ontbreekt, Fout(vernieuwd.SluitVorig(), geheim));
    }

    private static byte[] Tekst(int lengte)
    {
        var tekst = new byte[lengte];
        new Random(lengte).NextBytes(tekst);
        return tekst;
    }

    private static byte[] Schrijf(Sleutelbos bos, byte[] tekst)
    {
        using var doel = new MemoryStream();
        using var stroom = new KopieWriter(doel, bos);
        for (var plaats = 0; plaats < tekst.Length; plaats += 99_991) stroom.Write(tekst.AsSpan(plaats, Math.Min(99_991, tekst.Length - plaats)));
        stroom.Voltooi();
        return doel.ToArray();
    }

    private static byte[] Lees(Sleutelbos bos, byte[] geheim)
    {
        using var uit = new MemoryStream();
        Kopieer(bos, geheim, uit);
        return uit.ToArray();
    }

    private static Sleutelfout Fout(Sleutelbos bos, byte[] geheim) => Assert.Throws<SleutelException>(() => Lees(bos, geheim)).Fout;

    private static void Kopieer(Sleutelbos bos, byte[] geheim, MemoryStream uit)
    {
        using var stroom = new KopieReader(new MemoryStream(geheim), bos);
        stroom.CopyTo(uit, 77_777);
    }
}
