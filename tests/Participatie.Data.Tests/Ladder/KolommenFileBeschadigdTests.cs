using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Participatie.Data.Tests.Koppeling;
using Participatie.Kern;

namespace Participatie.Data.Tests.Ladder;

/// <summary>A damaged compact file gives a finding and never a figure.</summary>
public sealed class KolommenFileBeschadigdTests : IDisposable
{
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public void Lezen_EenAndereByteOpWelkePlaatsOok_IsBeschadigd()
    {
        var goed = Goed();

        for (var plaats = 0; plaats < goed.Length; plaats++)
            foreach (var masker in (byte[])[1, 0x80, 0xFF])
                Controleer(Met(goed, plaats, (byte)(goed[plaats] ^ masker)), plaats < 8 ? Bevindingcode.GeenKolommenbestand : Bevindingcode.KolommenbestandBeschadigd);
    }

    [Fact]
    public void Lezen_AfgekaptOpWelkeLengteOok_IsBeschadigd()
    {
        var goed = Goed();

        for (var lengte = 0; lengte < goed.Length; lengte++)
            Controleer(goed[..lengte], lengte < 12 ? Bevindingcode.GeenKolommenbestand : Bevindingcode.KolommenbestandBeschadigd);
    }

    [Fact]
    public void Lezen_BytesErachter_IsBeschadigd()
    {
        var goed = Goed();

        Controleer([.. goed, 0], Bevindingcode.KolommenbestandBeschadigd);
        Controleer([.. goed, .. goed], Bevindingcode.KolommenbestandBeschadigd);
    }

    [Fact]
    public void Lezen_WillekeurigeSchade_IsBeschadigd()
    {
        var goed = Goed();
        for (var zaad = 0; zaad < 1_000; zaad++)
        {
            var toeval = new Random(zaad);
            var stuk = goed.ToArray();
            var van = toeval.Next(8, stuk.Length);
            var aantal = toeval.Next(1, Math.Min(40, stuk.Length - van + 1));
            toeval.NextBytes(stuk.AsSpan(van, aantal));
            if (!stuk.AsSpan().SequenceEqual(goed)) Controleer(stuk, Bevindingcode.KolommenbestandBeschadigd);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("bsn;meetdatum;trede\n999990007;2012-03-31;6\n")]
    [InlineData("TREDE-K3\0\0\0\0{}")]
    [InlineData("PK\u0003\u0004")]
    public void Lezen_AnderBestand_IsGeenKolommenbestand(string inhoud) => Controleer(Encoding.Latin1.GetBytes(inhoud), Bevindingcode.GeenKolommenbestand);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public void Lezen_KopZonderInhoud_IsBeschadigd(int lengte) => Controleer(Ondertekend(new byte[lengte], []), Bevindingcode.KolommenbestandBeschadigd);

    // Signed anew: the hash is right, and what it says cannot be.
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(8)]
    public void Lezen_KopMetEenOnmogelijkAantal_IsBeschadigd(int plaats)
    {
        foreach (var aantal in new[] { -1, 0, 2, int.MaxValue })
        {
            var (kop, kolommen) = EenPersoon();
            BinaryPrimitives.WriteInt32LittleEndian(kop.AsSpan(plaats), aantal);
            Controleer(Ondertekend(kop, kolommen), Bevindingcode.KolommenbestandBeschadigd);
        }
    }

    [Fact]
    public void Lezen_KopMetEenAndereByte_GeeftNooitEenFout()
    {
        var (kop, kolommen) = EenPersoon();
        for (var plaats = 0; plaats < kop.Length; plaats++)
        {
            foreach (var waarde in new byte[] { 0, 1, 0x7F, 0x80, 0xFF })
            {
                var stuk = kop.ToArray();
                stuk[plaats] = waarde;
                File.WriteAllBytes(Path.Combine(map.Pad, "stuk.trede"), Ondertekend(stuk, kolommen));
                Assert.Contains(Participatie.Data.Ladder.KolommenFile.Lees(Path.Combine(map.Pad, "stuk.trede"), out _, out _), new Bevindingcode?[] { null, Bevindingcode.KolommenbestandBeschadigd });
            }
        }
    }

    // Behind the head of one person with one row stand the row kind (8 bytes), the number of rows (4), the day (2) and the kind's place (2).
    [Theory]
    [InlineData(8)]
    [InlineData(14)]
    public void Lezen_AantallenDieElkaarTegenspreken_IsBeschadigd(int plaats)
    {
        var (kop, kolommen) = EenPersoon();
        Assert.Equal(16, kolommen.Length);
        kolommen[plaats] = 7;

        Controleer(Ondertekend(kop, kolommen), Bevindingcode.KolommenbestandBeschadigd);
    }

    private (byte[] Kop, byte[] Kolommen) EenPersoon()
    {
        var goed = Kolommenproef.Bytes(map, Kolommenproef.Maak(map, [1]));
        var lengte = BinaryPrimitives.ReadInt32LittleEndian(goed.AsSpan(8));
        return (goed[12..(12 + lengte)], goed[(12 + lengte)..^32]);
    }

    private byte[] Goed() => Kolommenproef.Bytes(map, Kolommenproef.Maak(map, [1, 5, 9, 300], metGemeente: true, metBekend: true));

    private static byte[] Met(byte[] goed, int plaats, byte waarde)
    {
        var stuk = goed.ToArray();
        stuk[plaats] = waarde;
        return stuk;
    }

    private static byte[] Ondertekend(byte[] kop, byte[] kolommen)
    {
        var lengte = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(lengte, kop.Length);
        byte[] alles = [.. "TREDE-K2"u8, .. lengte, .. kop, .. kolommen];
        return [.. alles, .. SHA256.HashData(alles)];
    }

    private void Controleer(byte[] bytes, Bevindingcode verwacht)
    {
        var pad = Path.Combine(map.Pad, "stuk.trede");
        File.WriteAllBytes(pad, bytes);
        var code = Participatie.Data.Ladder.KolommenFile.Lees(pad, out var kolommen, out var herkomst);
        Assert.Equal((verwacht, null, null), (code, kolommen, herkomst));
    }
}
