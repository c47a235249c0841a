using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.Data.Tests.Kern;

public sealed class KluisTests
{
    private static readonly Bsn Bsn = Bsn.Van(999_990_019);
    private static readonly Gemeentenummer Een = new(1);
    private static readonly Gemeentenummer Twee = new(2);

    [Fact]
    public void Bsn_Encrypted_OpensForItsOwnClientOnly()
    {
        using var proef = new Sleutelproef();
        var kluis = new Bsnkluis(proef.Maak());
        var geheim = kluis.Versleutel(Een, 77, Bsn);
        Assert.Equal(Bsnkluis.Geheimlengte, geheim.Length);
        Assert.Equal(Bsn, kluis.Ontsleutel(Een, 77, geheim));
        Assert.NotEqual(geheim, kluis.Versleutel(Een, 77, Bsn));
        Sleutelproef.Faalt(Sleutelfout.OpentNiet, () => kluis.Ontsleutel(Een, 78, geheim));
        Sleutelproef.Faalt(Sleutelfout.OpentNiet, () => kluis.Ontsleutel(Twee, 77, geheim));
        Assert.Throws<ArgumentException>(() => kluis.Versleutel(Een, 77, default));
        Assert.Throws<ArgumentException>(() => kluis.Pseudoniem(Een, default));
    }

    [Fact]
    public void Bsns_ManyInARow_OpenAsOneByOneAndNeverUseANonceTwice()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak();
        var kluis = new Bsnkluis(bos);
        using var reeks = kluis.Reeks(Een);
        var geheimen = Enumerable.Range(1, 1000).Select(klant => reeks.Versleutel(klant, Bsn)).ToList();
        Assert.All(geheimen.Select((geheim, plaats) => (geheim, plaats)), een => Assert.Equal(Bsn, kluis.Ontsleutel(Een, een.plaats + 1, een.geheim)));
        Assert.Equal(1000, geheimen.Select(geheim => Convert.ToHexString(geheim.AsSpan(5, 12))).Distinct().Count());
        Assert.Equal((1, bos.Huidig.Nummer), (reeks.Aantal, reeks.Generatie));
        Assert.Equal(kluis.Pseudoniem(Een, Bsn), reeks.Pseudoniem(0, Bsn));
        Assert.Throws<ArgumentException>(() => reeks.Versleutel(1, default));
    }

    [Fact]
    public void Bsn_AnyBitChangedOrCutOff_DoesNotOpenAndIsNotTold()
    {
        using var proef = new Sleutelproef();
        var kluis = new Bsnkluis(proef.Maak());
        var geheim = kluis.Versleutel(Een, 77, Bsn);
        for (var bit = 0; bit < geheim.Length * 8; bit++)
        {
            var anders = (byte[])geheim.Clone();
            anders[bit / 8] ^= (byte)(1 << (bit % 8));
            var fout = Assert.Throws<SleutelException>(() => kluis.Ontsleutel(Een, 77, anders));
            Assert.True(fout.Fout is Sleutelfout.OpentNiet or Sleutelfout.Ontbreekt);
            Assert.DoesNotContain(Bsn.Voluit(), fout.ToString(), StringComparison.Ordinal);
        }

        for (var lengte = 0; lengte < geheim.Length; lengte++) Sleutelproef.Faalt(Sleutelfout.OpentNiet, () => kluis.Ontsleutel(Een, 77, geheim.AsSpan(0, lengte)));
    }

    [Fact]
    public void Pseudonym_SameBsn_IsThePlainHmacAndDiffersPerMunicipalityAndRing()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak();
        var kluis = new Bsnkluis(bos);
        var getal = uint.Parse(Bsn.Voluit(), CultureInfo.InvariantCulture);
        byte[] tekst = [0, 1, (byte)(getal >> 24), (byte)((getal >> 16) & 255), (byte)((getal >> 8) & 255), (byte)(getal & 255)];
        Assert.Equal(HMACSHA256.HashData(bos.Huidig.Pseudoniem!, tekst)[..16], kluis.Pseudoniem(Een, Bsn));
        Assert.NotEqual(kluis.Pseudoniem(Een, Bsn), kluis.Pseudoniem(Twee, Bsn));
        Assert.NotEqual(kluis.Pseudoniem(Een, Bsn), new Bsnkluis(proef.Maak("ander")).Pseudoniem(Een, Bsn));
    }

    [Fact]
    public void Rotation_TwoGenerations_OpensBothUntilTheOlderIsClosed()
    {
        using var proef = new Sleutelproef();
        var een = proef.Maak();
        var oud = new Bsnkluis(een);
        var geheim = oud.Versleutel(Een, 77, Bsn);
        var pseudoniem = oud.Pseudoniem(Een, Bsn);
        var twee = een.Vernieuw(Sleutelproef.Nu);
        var beide = new Bsnkluis(twee);
        Assert.Equal(Bsn, beide.Ontsleutel(Een, 77, geheim));
        Assert.True(beide.MoetOver(geheim));
        Assert.Equal([beide.Pseudoniem(Een, Bsn), pseudoniem], beide.Pseudoniemen(Een, Bsn));
        Assert.NotEqual(pseudoniem, beide.Pseudoniem(Een, Bsn));
        var over = beide.Versleutel(Een, 77, beide.Ontsleutel(Een, 77, geheim));
        Assert.False(beide.MoetOver(over));
        var nieuw = new Bsnkluis(twee.SluitVorig());
        Assert.Equal(Bsn, nieuw.Ontsleutel(Een, 77, over));
        Assert.Single(nieuw.Pseudoniemen(Een, Bsn));
        Sleutelproef.Faalt(Sleutelfout.Ontbreekt, () => nieuw.Ontsleutel(Een, 77, geheim));
    }

    // A web server that runs while another program renews the keys.
    [Fact]
    public void Rotation_ByAnotherProgram_IsNoticedByWhoIsAtWork()
    {
        using var proef = new Sleutelproef();
        var een = proef.Maak();
        var (zoeker, schrijver, lezer) = (new Bsnkluis(een), new Bsnkluis(Sleutelbos.Open(proef.Map)), new Bsnkluis(Sleutelbos.Open(proef.Map)));
        var ander = new Bsnkluis(Sleutelbos.Open(proef.Map).Vernieuw(Sleutelproef.Nu));
        Assert.Equal(ander.Pseudoniemen(Een, Bsn), zoeker.Pseudoniemen(Een, Bsn));
        Assert.Equal(2, zoeker.Pseudoniemen(Een, Bsn).Count);
        Assert.False(ander.MoetOver(schrijver.Versleutel(Een, 77, Bsn)));
        Assert.Equal(Bsn, lezer.Ontsleutel(Een, 77, ander.Versleutel(Een, 77, Bsn)));
    }

    [Fact]
    public void Secret_OtherPurposeOrPlace_DoesNotOpen()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak();
        var kluis = new Kluis(bos);
        var geheim = kluis.Versleutel("JBSWY3DP"u8, "totp", "account 1"u8);
        Assert.Equal("JBSWY3DP"u8.ToArray(), kluis.Ontsleutel(geheim, "totp", "account 1"u8));
        Assert.Equal(Kluis.Extra + 8, geheim.Length);
        Assert.Equal(-1, geheim.AsSpan().IndexOf("JBSW"u8));
        Sleutelproef.Faalt(Sleutelfout.OpentNiet, () => kluis.Ontsleutel(geheim, "totp", "account 2"u8));
        Sleutelproef.Faalt(Sleutelfout.OpentNiet, () => kluis.Ontsleutel(geheim, "bsn", "account 1"u8));
        Sleutelproef.Faalt(Sleutelfout.OpentNiet, () => new Kluis(proef.Maak("ander")).Ontsleutel(geheim, "totp", "account 1"u8));
        Assert.Empty(kluis.Ontsleutel(kluis.Versleutel([], "leeg", []), "leeg", []));
    }

    [Fact]
    public async Task Secrets_ManyThreads_AllOpen()
    {
        using var proef = new Sleutelproef();
        var kluis = new Kluis(proef.Maak());
        await Parallel.ForAsync(0, 2000, TestContext.Current.CancellationToken, (nummer, _) =>
        {
            var tekst = Encoding.UTF8.GetBytes(nummer.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(tekst, kluis.Ontsleutel(kluis.Versleutel(tekst, "doel", tekst), "doel", tekst));
            return ValueTask.CompletedTask;
        });
    }
}
