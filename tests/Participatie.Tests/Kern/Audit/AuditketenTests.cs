using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class AuditketenTests
{
    private static readonly byte[] Sleutel = Proefketen.Sleutel(1)!;

    [Fact]
    public void Leg_TwoActs_HaveTheSealsThatPlainCallsGive()
    {
        var gemeente = new Gemeentenummer(7);
        var account = new Guid("00112233-4455-6677-8899-aabbccddeeff");
        var tijd = new DateTimeOffset(2026, 3, 1, 12, 0, 0, 123, TimeSpan.FromHours(1));
        List<Auditregel> eerste = [new(Handeling.KlantIngezien, 12, "traject 3", "één"), new(Handeling.CijfersIngezien, toelichting: "stand")];
        var (een, regels) = Auditketen.Leg(Auditkop.Begin(gemeente), Dader.OpScherm(account), tijd, eerste, 1, Sleutel);
        var (twee, _) = Auditketen.Leg(een.Kop, Dader.Programma("opdrachtregel"), tijd.AddSeconds(1), [new(Handeling.DatabaseBewaard)], 2, Proefketen.Sleutel(2));

        Assert.Equal([1, 2], regels.Select(regel => regel.Plaats));
        var digest = SHA256.HashData([.. Woord("trede.audit.regels.1"), .. Getal(2),
            .. Getal(1), .. Getal(11), .. Getal(12), .. Woord("traject 3"), .. Woord("één"),
            .. Getal(2), .. Getal(40), 255, 255, 255, 255, .. Woord(""), .. Woord("stand")]);
        Assert.Equal(digest, een.Regels.Bytes());
        var mac = HMACSHA256.HashData(Sleutel, (byte[])[.. Woord("trede.audit.schakel.1"), .. Getal(7), .. Getal(1), .. Getal(1_772_362_800_123),
            .. Veld(Convert.FromHexString("00112233445566778899aabbccddeeff")), .. Woord("scherm"), .. Getal(2), .. Veld(digest), .. Veld(new byte[32]), .. Getal(1)]);
        Assert.Equal(mac, een.Mac.Bytes());
        var tweedeDigest = SHA256.HashData([.. Woord("trede.audit.regels.1"), .. Getal(1), .. Getal(1), .. Getal(220), 255, 255, 255, 255, .. Woord(""), .. Woord("")]);
        var tweedeMac = HMACSHA256.HashData(Proefketen.Sleutel(2)!, (byte[])[.. Woord("trede.audit.schakel.1"), .. Getal(7), .. Getal(2), .. Getal(1_772_362_801_123),
            255, 255, 255, 255, .. Woord("opdrachtregel"), .. Getal(1), .. Veld(tweedeDigest), .. Veld(mac), .. Getal(2)]);
        Assert.Equal(tweedeMac, twee.Mac.Bytes());
    }

    [Fact]
    public void Leg_TextMovedBetweenFields_GivesAnotherDigest() => Assert.NotEqual(
        Auditketen.Digest([new(Handeling.KlantIngezien, 1, "ab", "c")]), Auditketen.Digest([new(Handeling.KlantIngezien, 1, "a", "bc")]));

    [Fact]
    public void Leg_NothingOrUnstorable_IsAWrongCall()
    {
        var kop = Auditkop.Begin(new Gemeentenummer(1));
        var regel = new Auditregel(Handeling.KlantIngezien, 1);
        Assert.Throws<ArgumentException>(() => Leg([]));
        Assert.Throws<ArgumentException>(() => Leg([new(Handeling.Geen)]));
        Assert.Throws<ArgumentException>(() => Leg([regel with { Toelichting = "nul\0" }]));
        Assert.Throws<ArgumentException>(() => Leg([regel with { Toelichting = "regel\nregel" }]));
        Assert.Throws<ArgumentException>(() => Leg([regel with { Onderwerp = "half \ud83d" }]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Leg([regel with { Onderwerp = new string('x', 101) }]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Leg([regel with { Toelichting = new string('x', 401) }]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Auditketen.Leg(kop, Dader.Programma(new string('x', 41)), default, [regel], 1, Sleutel));
        Assert.Throws<ArgumentOutOfRangeException>(() => Auditketen.Leg(kop, Dader.Programma("x"), default, [regel], 0, Sleutel));
        Assert.Throws<ArgumentException>(() => Auditketen.Leg(kop, Dader.Programma("x"), default, [regel], 1, Sleutel.AsSpan(1)));
        Assert.Equal(1, Leg([regel with { Toelichting = new string('é', 400), Onderwerp = "heel \ud83d\ude00" }]).Schakel.Nummer);

        (Auditschakel Schakel, IReadOnlyList<Auditregel> Regels) Leg(IReadOnlyList<Auditregel> regels) =>
            Auditketen.Leg(kop, Dader.Programma("x"), default, regels, 1, Sleutel);
    }

    [Fact]
    public void Seal_OfAnotherLength_IsNoSeal()
    {
        Assert.True(Zegel.Van(new byte[31]).IsLeeg);
        Assert.True(Zegel.Van([]).IsLeeg);
        byte[] bytes = [.. Enumerable.Range(1, 32).Select(getal => (byte)getal)];
        Assert.Equal(bytes, Zegel.Van(bytes).Bytes());
        Assert.StartsWith("0102030405", Zegel.Van(bytes).ToString(), StringComparison.Ordinal);
    }

    private static byte[] Veld(byte[] bytes)
    {
        var lengte = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(lengte, bytes.Length);
        return [.. lengte, .. bytes];
    }

    private static byte[] Woord(string tekst) => Veld(Encoding.UTF8.GetBytes(tekst));

    private static byte[] Getal(long getal)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, getal);
        return Veld(bytes);
    }
}
