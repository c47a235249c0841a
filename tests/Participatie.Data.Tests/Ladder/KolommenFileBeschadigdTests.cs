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
    [InlineData("TREDE-K2\0\0\0\0{}")]
    [InlineData("PK\u0003\u0004")]
    public void Lezen_AnderBestand_IsGeenKolommenbestand(string inhoud) => Controleer(Encoding.Latin1.GetBytes(inhoud), Bevindingcode.GeenKolommenbestand);

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void Lezen_KopZonderInhoud_IsBeschadigd(string json) => Controleer(Ondertekend(json, []), Bevindingcode.KolommenbestandBeschadigd);

    // Signed anew: the hash is right, and what it says cannot be.
    [Theory]
    [InlineData("\"personen\":1", "\"personen\":-1")]
    [InlineData("\"rijen\":1", "\"rijen\":-1")]
    [InlineData("\"gemeenten\":[0]", "\"gemeenten\":null")]
    [InlineData("\"gemeenten\":[0]", "\"gemeenten\":[]")]
    [InlineData("\"gemeenten\":[0]", "\"gemeenten\":[10000]")]
    [InlineData("\"bronnen\":[\"educatie\",\"wmo\"]", "\"bronnen\":null")]
    [InlineData("\"leveringen\":[", "\"leveringen\":[null,")]
    public void Lezen_KopMetEenOnmogelijkeWaarde_IsBeschadigd(string oud, string nieuw)
    {
        var goed = Kolommenproef.Bytes(map, Kolommenproef.Maak(map, [1]));
        var lengte = BinaryPrimitives.ReadInt32LittleEndian(goed.AsSpan(8));
        var json = Encoding.UTF8.GetString(goed, 12, lengte);
        Assert.Contains(oud, json, StringComparison.Ordinal);

        Controleer(Ondertekend(json.Replace(oud, nieuw, StringComparison.Ordinal), goed[(12 + lengte)..^32]), Bevindingcode.KolommenbestandBeschadigd);
    }

    // Behind the head of one person with one row stand the row kind (8 bytes), the number of rows (4), the day (2) and the kind's place (2).
    [Theory]
    [InlineData(8)]
    [InlineData(14)]
    public void Lezen_AantallenDieElkaarTegenspreken_IsBeschadigd(int plaats)
    {
        var goed = Kolommenproef.Bytes(map, Kolommenproef.Maak(map, [1]));
        var lengte = BinaryPrimitives.ReadInt32LittleEndian(goed.AsSpan(8));
        var kolommen = goed[(12 + lengte)..^32];
        Assert.Equal(16, kolommen.Length);
        kolommen[plaats] = 7;

        Controleer(Ondertekend(Encoding.UTF8.GetString(goed, 12, lengte), kolommen), Bevindingcode.KolommenbestandBeschadigd);
    }

    private byte[] Goed() => Kolommenproef.Bytes(map, Kolommenproef.Maak(map, [1, 5, 9, 300], metGemeente: true, metBekend: true));

    private static byte[] Met(byte[] goed, int plaats, byte waarde)
    {
        var stuk = goed.ToArray();
        stuk[plaats] = waarde;
        return stuk;
    }

    private static byte[] Ondertekend(string json, byte[] kolommen)
    {
        var kop = Encoding.UTF8.GetBytes(json);
        var lengte = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(lengte, kop.Length);
        byte[] alles = [.. "TREDE-K1"u8, .. lengte, .. kop, .. kolommen];
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
