using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Participatie.Data.Ladder;
using Participatie.Data.Tests.Koppeling;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Tests.Ladder;

/// <summary>Trajecten and what is known of clients in the compact file.</summary>
public sealed class KolommenTrajectTests : IDisposable
{
    private static readonly Dag Bekend = Dag.Van(new DateOnly(2015, 5, 4));

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public void Lezen_WatGeschrevenIs_IsHetzelfde()
    {
        var kolommen = Maak(12);

        var (code, gelezen, _) = Kolommenproef.Lees(map, Kolommenproef.Bytes(map, kolommen));

        Assert.Null(code);
        Assert.Equal(Personen(kolommen), Personen(gelezen!));
        Assert.Equal(kolommen.Trajecten.Instrumenten, gelezen!.Trajecten.Instrumenten);
        Assert.Equal(kolommen.Trajecten.Aanbieders, gelezen.Trajecten.Aanbieders);
        Assert.Equal(Bekend, gelezen.Trajecten.Bekend);
        Assert.Null(gelezen.Bsns);
    }

    [Fact]
    public void Lezen_AlleenTrajectenOfAlleenKlanten_IsHetzelfde()
    {
        var alles = Maak(12);
        foreach (var kolommen in new[] { Alleen(alles, alles.Trajecten, Kenmerkkolommen.Leeg), Alleen(alles, Trajectkolommen.Leeg, alles.Kenmerken) })
        {
            var gelezen = Kolommenproef.Lees(map, Kolommenproef.Bytes(map, kolommen)).Kolommen!;
            Assert.Equal(Personen(kolommen), Personen(gelezen));
            Assert.Equal((kolommen.Trajecten.Aantal, kolommen.Kenmerken.IsLeeg), (gelezen.Trajecten.Aantal, gelezen.Kenmerken.IsLeeg));
        }
    }

    [Fact]
    public void Schrijven_AndereVolgordeEnAndereBsns_GeeftDezelfdeBytes()
    {
        var eerste = Kolommenproef.Bytes(map, Maak(12));
        for (var zaad = 1; zaad <= 8; zaad++)
        {
            var anders = Enumerable.Range(0, 8_000).ToArray();
            new Random(zaad).Shuffle(anders);
            Assert.Equal(eerste, Kolommenproef.Bytes(map, Maak(12, new Random(zaad), anders)));
        }
    }

    [Fact]
    public void Schrijven_TweePersonenDieAlleenInEenDingVerschillen_HangtNietAfVanDeVolgorde()
    {
        foreach (var verschil in new[] { "T;A;2013-01-01;;1", "U;A;2013-01-01;;1", "T;B;2013-01-01;;1", "T;A;2013-01-02;;1", "T;A;2013-01-01;2014-01-01;1", "T;A;2013-01-01;;2", "T;A;2013-01-01;;" })
        {
            byte[] Bytes(int eerste, int tweede) => Kolommenproef.Bytes(map, Voeg("999990007;2012-03-31;3\n", [Traject(eerste, "1", "T;A;2013-01-01;;1"), Traject(tweede, "2", verschil)], []));
            Assert.Equal(Bytes(3, 4), Bytes(4, 3));
        }
    }

    [Fact]
    public void Schrijven_Trajecten_ZetErGeenBsnEnGeenTrajectnummerIn()
    {
        var bytes = Kolommenproef.Bytes(map, Maak(40));

        Span<byte> getal = stackalloc byte[4];
        for (var persoon = 0; persoon < 40; persoon++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(getal, uint.Parse(Testbsn.Nummer(persoon), CultureInfo.InvariantCulture));
            Assert.Equal(-1, bytes.AsSpan().IndexOf(getal));
            getal.Reverse();
            Assert.Equal(-1, bytes.AsSpan().IndexOf(getal));
        }

        Assert.Equal(-1, bytes.AsSpan().IndexOf("99990"u8));
        Assert.Equal(-1, bytes.AsSpan().IndexOf("GEHEIM"u8));
        Assert.Equal(-1, bytes.AsSpan().IndexOf("RESULTAAT"u8));
        Assert.NotEqual(-1, bytes.AsSpan().IndexOf("Instrument 1"u8));
    }

    [Fact]
    public void Lezen_EenAndereByteOpWelkePlaatsOok_IsBeschadigd()
    {
        var goed = Kolommenproef.Bytes(map, Maak(3));
        var pad = Path.Combine(map.Pad, "stuk.trede");
        for (var plaats = 8; plaats < goed.Length; plaats++)
        {
            var stuk = goed.ToArray();
            stuk[plaats] ^= 0x11;
            File.WriteAllBytes(pad, stuk);
            Assert.Equal(Bevindingcode.KolommenbestandBeschadigd, KolommenFile.Lees(pad, out var kolommen, out _));
            Assert.Null(kolommen);
        }
    }

    private static Participatiekolommen Alleen(Participatiekolommen van, Trajectkolommen trajecten, Kenmerkkolommen kenmerken) => new(
        van.Bronnen, van.Gemeenten, null, van.Begin.ToArray(), van.Dagen.ToArray(), van.Soortnummers.ToArray(), null, van.AlleBekend, van.Soorten.ToArray(), van.Bsns)
    { Trajecten = trajecten, Kenmerken = kenmerken };

    private static Traject Traject(int persoon, string nummer, string tekst)
    {
        var delen = tekst.Split(';');
        return new Traject(
            new Klant(default, Bsn.Van(uint.Parse(Testbsn.Nummer(persoon), CultureInfo.InvariantCulture))), 1, "GEHEIM" + nummer, delen[0], Domein.Wmo, delen[1], Van(delen[2]), delen[3].Length == 0 ? null : Van(delen[3]), "RESULTAAT", delen[4].Length == 0 ? null : new Bedrag(int.Parse(delen[4], CultureInfo.InvariantCulture)));
    }

    private static Dag Van(string dag) => Dag.Van(DateOnly.Parse(dag, CultureInfo.InvariantCulture));

    // All that the columns say of each person, whatever the place of the person.
    private static List<string> Personen(Participatiekolommen kolommen)
    {
        var trajecten = kolommen.Trajecten;
        return [.. Enumerable.Range(0, kolommen.Personen).Select(persoon => string.Join('|',
            string.Join(' ', Enumerable.Range(kolommen.Begin[persoon], kolommen.Begin[persoon + 1] - kolommen.Begin[persoon]).Select(rij => FormattableString.Invariant($"{kolommen.Dagen[rij]}:{kolommen.Soorten[(int)kolommen.Soortnummers[rij]]}"))),
            string.Join(' ', Enumerable.Range(trajecten.Van(persoon), trajecten.Tot(persoon) - trajecten.Van(persoon)).Select(traject => FormattableString.Invariant(
                $"{trajecten.Instrumenten[trajecten.Instrument[traject]]}:{trajecten.Aanbieders[trajecten.Aanbieder[traject]]}:{trajecten.Domein[traject]}:{trajecten.Bron[traject]}:{trajecten.Start[traject]}:{trajecten.Einde[traject]}:{trajecten.Kosten[traject]}"))),
            kolommen.Kenmerken.IsLeeg ? "-" : FormattableString.Invariant($"{kolommen.Kenmerken.Geboren[persoon]}:{kolommen.Kenmerken.Geslachten[persoon]}:{kolommen.Kenmerken.Postcodes[persoon]}"))).Order(StringComparer.Ordinal)];
    }

    // Persons with 0, 1 or 2 rows and 0 to 3 trajecten, of some an age; the n-th with the BSN at that place in the list.
    private Participatiekolommen Maak(int personen, Random? toeval = null, int[]? bsns = null)
    {
        bsns ??= [.. Enumerable.Range(0, personen)];
        var rijen = new StringBuilder();
        var trajecten = new List<Traject>();
        var gegevens = new List<Klantgegeven>();
        for (var persoon = 0; persoon < personen; persoon++)
        {
            for (var rij = 0; rij < persoon % 3; rij++) rijen.Append(CultureInfo.InvariantCulture, $"{Testbsn.Nummer(bsns[persoon])};201{rij}-03-{1 + (persoon / 3):00};{1 + (persoon % 6)}\n");
            for (var traject = 0; traject < persoon % 4; traject++) trajecten.Add(Traject(bsns[persoon], FormattableString.Invariant($"{persoon}-{traject}"), FormattableString.Invariant($"Instrument {traject};{(persoon % 2 == 0 ? "" : "ROC")};2013-0{1 + traject}-{1 + (persoon % 28):00};{(traject == 1 ? "" : "2014-01-01")};{(traject == 2 ? "" : persoon)}")));
            if (persoon % 3 > 0 && persoon % 2 == 0) gegevens.Add(new Klantgegeven(new Klant(default, Bsn.Van(uint.Parse(Testbsn.Nummer(bsns[persoon]), CultureInfo.InvariantCulture))), 1, Geboortedatum.VanNummer((ushort)(30_000 + persoon)), Geslacht.Vrouw, 1000 + persoon));
        }

        return Voeg(rijen.ToString(), toeval is null ? trajecten : [.. trajecten.OrderBy(_ => toeval.Next())], gegevens);
    }

    private Participatiekolommen Voeg(string rijen, IReadOnlyList<Traject> trajecten, IReadOnlyList<Klantgegeven> gegevens) => Trajectvoeging.Voeg(
        map.Koppel(map.Lees("bsn;meetdatum;trede\n" + rijen)).Kolommen, [new Trajectlevering(trajecten, true)], gegevens, eenGemeente: true, Bekend).Kolommen;
}
