using System.Text;
using Participatie.Data.Koppeling;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Whatever bytes come in: findings and counts that add up, never an exception. Fixed seeds, so that a failure can be repeated.</summary>
public sealed class LeveringReaderFuzzTests : IDisposable
{
    private const string Metingen = "bsn;meetdatum;aanleiding;trede;vraag1;vraag2;vraag3;groeipotentieel;subgroepen;uitstroomreden;regel;klantmanager;gemeente;bekend_op\n"
        + "999990007;2012-03-31;jaarmeting;4;nee;;ja;+;1 3;;;\"Jan \"\"de\"\" tweede\";0363;2012-04-01\r\n"
        + "999990019;5-6-2013;uitstroom;;;;;;;verhuisd;;\"Zoë\nvan Noord\";0363;\n"
        + "999990008;31-2-2013;overig;7;;;;?;99;;;=cmd;x;9999\n\n;;;;;;;;;;;;;\n"
        + "999990020;2014-01-01;overig;6;;;;;;;;;;\n";

    private static readonly string[] Tekens = ["\"", "\"\"", ";", ",", "\t", "\n", "\r", "\r\n", "\0", "\uFEFF", "sep=;\n", "sep=\n", "'", "=", "é", "\u0085", "\u2028", "99999999999", "00000000", " "];

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    public static TheoryData<string, int> Zaden()
    {
        var data = new TheoryData<string, int>();
        foreach (var soort in new[] { "metingen", "vast2013", "vast2015", "gescheiden2013", "gescheiden2015" })
            for (var deel = 0; deel < 4; deel++) data.Add(soort, deel);
        return data;
    }

    [Theory]
    [MemberData(nameof(Zaden))]
    public void Lezen_VeranderdBestand_TeltAllesEnGooitNooit(string soort, int deel)
    {
        var goed = Encoding.UTF8.GetBytes(Bestand(soort));
        for (var zaad = deel * 1_000; zaad < (deel * 1_000) + 150; zaad++)
        {
            var toeval = new Random(zaad);
            var bytes = goed.ToList();
            for (var keer = toeval.Next(1, 6); keer > 0; keer--) Verander(bytes, toeval);
            Controleer([.. bytes], toeval.Next(3) == 0 ? Profiel(soort) : string.Empty, $"{soort} {zaad}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("metingen")]
    [InlineData("srg-2013h")]
    [InlineData("srg-2015")]
    public void Lezen_WillekeurigeBytes_TeltAllesEnGooitNooit(string profiel)
    {
        for (var zaad = 0; zaad < 150; zaad++)
        {
            var toeval = new Random(zaad);
            var bytes = new byte[toeval.Next(0, 600)];
            toeval.NextBytes(bytes);
            if (zaad % 2 == 0) bytes = [.. bytes.Select(teken => (byte)";\"\n\r0123456789-abc,\t"[teken % 20])];
            Controleer(bytes, profiel, $"{profiel} {zaad}");
        }
    }

    [Theory]
    [InlineData("metingen")]
    [InlineData("vast2015")]
    [InlineData("gescheiden2013")]
    public void Lezen_AfgekaptBestand_TeltAllesEnGooitNooit(string soort)
    {
        foreach (var encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] goed = [.. encoding.Preamble, .. encoding.GetBytes(Bestand(soort))];
            for (var lengte = 0; lengte < goed.Length; lengte += 3) Controleer(goed[..lengte], string.Empty, $"{soort} {encoding.WebName} {lengte}");
        }
    }

    // The same rows small in one block, and with long values in many: damage included.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Lezen_BeschadigdeRijenInEenOfVeleBlokken_TeltHetzelfde(int zaad)
    {
        var toeval = new Random(zaad);
        var rijen = Enumerable.Range(0, 600).Select(nummer =>
        {
            var rij = Encoding.Latin1.GetBytes($"{Testbsn.Nummer(nummer)};2012-03-31;overig;4;0;").ToList();
            if (toeval.Next(3) == 0) rij[toeval.Next(rij.Count)] = (byte)" ;0123456789-abc"[toeval.Next(16)];
            return Encoding.Latin1.GetString([.. rij]);
        }).ToList();
        const string Kop = "bsn;meetdatum;aanleiding;trede;groeipotentieel;klantmanager\n";

        var klein = map.Lees(Kop + string.Join('\n', rijen.Select(rij => rij + "x")));
        var groot = map.Lees(Kop + string.Join('\n', rijen.Select(rij => rij + new string('x', toeval.Next(100, 8_000)))));

        Assert.Equal((klein.Verslag.Gelezen, klein.Verslag.Afgekeurd, klein.Verslag.Leeg), (groot.Verslag.Gelezen, groot.Verslag.Afgekeurd, groot.Verslag.Leeg));
        Assert.Equal(map.Rijen(klein), map.Rijen(groot));
        Assert.True(groot.Blokken.Count > 3);
    }

    private void Controleer(byte[] bytes, string profiel, string welke)
    {
        using var afkeur = new AfkeurFile(Path.Combine(map.Pad, "afgekeurd"), Proefmap.Wmo);
        Leveringsinhoud? inhoud = null;
        var pad = Path.Combine(map.Pad, "fuzz.csv");
        File.WriteAllBytes(pad, bytes);
        var fout = Record.Exception(() => inhoud = new LeveringReader(map.Opdracht, new Voortgang()).Lees(new Levering(Proefmap.Wmo, pad, profiel), 0, afkeur, CancellationToken.None));
        Assert.True(fout is null, $"{welke}: {fout}");
        var verslag = inhoud!.Verslag;
        var rijen = inhoud.Blokken.Sum(blok => blok.Aantal);
        if (verslag.Weigering is not null)
        {
            Assert.True(verslag is { Gelezen: 0, Afgekeurd: 0, Leeg: 0, Bevindingen.Count: 0 } && rijen == 0 && inhoud.Srgmetingen.Count == 0, welke);
            return;
        }

        Assert.True(verslag.Afgekeurd >= 0 && verslag.Leeg >= 0 && verslag.Bruikbaar >= 0 && verslag.Gelezen <= bytes.Length, welke);
        Assert.True(string.Equals(verslag.Profiel, "metingen", StringComparison.Ordinal) ? rijen == verslag.Bruikbaar : inhoud.Srgmetingen.Count <= verslag.Bruikbaar, welke);
        Assert.All(verslag.Bevindingen, telling => Assert.InRange(telling.Aantal, 1, Math.Max(verslag.Gelezen, 20)));
    }

    private static void Verander(List<byte> bytes, Random toeval)
    {
        var plaats = toeval.Next(bytes.Count);
        var stuk = Math.Min(toeval.Next(1, 40), bytes.Count - plaats);
        switch (toeval.Next(6))
        {
            case 0: bytes[plaats] = (byte)toeval.Next(256); break;
            case 1: bytes[plaats] ^= (byte)(1 << toeval.Next(8)); break;
            case 2 when bytes.Count > stuk: bytes.RemoveRange(plaats, stuk); break;
            case 3: bytes.InsertRange(toeval.Next(bytes.Count), bytes.GetRange(plaats, stuk)); break;
            case 4: bytes.InsertRange(plaats, Encoding.UTF8.GetBytes(Tekens[toeval.Next(Tekens.Length)])); break;
            default: bytes.InsertRange(0, Encoding.UTF8.GetBytes(Tekens[toeval.Next(Tekens.Length)])); break;
        }
    }

    private static string Profiel(string soort) => soort switch { "metingen" => "metingen", _ when soort.EndsWith("2013", StringComparison.Ordinal) => "srg-2013h", _ => "srg-2015" };

    private static string Bestand(string soort)
    {
        Srgrij[] rijen = [new(), new() { Bsn = "999990019", Positie = "6" }, new() { Bsn = "999990008" }, new() { Positie = " " }, new() { Begindatum = "20140231" }];
        return soort switch
        {
            "vast2013" => string.Join('\n', rijen.Select(rij => rij.Vast2013())),
            "vast2015" => string.Join("\r\n", rijen.Select(rij => rij.Vast2015())),
            "gescheiden2013" => string.Join('\n', rijen.Select(rij => rij.Gescheiden2013(';'))) + "\n",
            "gescheiden2015" => Srgrij.Kop2015 + "\n" + string.Join("\r\n", rijen.Select(rij => rij.Gescheiden2015(';'))),
            _ => Metingen,
        };
    }
}
