using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>What Trede writes into a workbook, Trede reads again as the same.</summary>
public sealed class XlsxKringTests : IDisposable
{
    private static readonly string[] Regels =
    [
        "bsn;meetdatum;aanleiding;trede;groeipotentieel;subgroepen;klantmanager",
        "999990007;2012-03-31;jaarmeting;4;+;1 3;Zoë \"Z\" de Wit; van zuid",
        "999990019;2013-06-05;start-traject;2;0;;=som(A1)",
        "999990020;2014-01-01;;6;;3;",
    ];

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public void Lezen_MetingenInEenWerkmap_GevenDezelfdeCijfersAlsDeCsv()
    {
        var csv = string.Join('\n', Regels.Select(regel => regel.Replace("Zoë \"Z\" de Wit; van zuid", "\"Zoë \"\"Z\"\" de Wit; van zuid\"", StringComparison.Ordinal)));

        var (uitCsv, uitTekst, uitTypen) = (map.Lees(csv), map.Lees(Werkmap(Tekstcellen)), map.Lees(Werkmap(Getypt)));

        Assert.Equal(3, uitCsv.Verslag.Bruikbaar);
        foreach (var inhoud in new[] { uitTekst, uitTypen })
        {
            Assert.Null(inhoud.Verslag.Weigering);
            Assert.Equal(map.Rijen(uitCsv), map.Rijen(inhoud));
            Assert.Equal(uitCsv.Verslag.Bevindingen, inhoud.Verslag.Bevindingen);
        }
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("-A1")]
    [InlineData("@x")]
    [InlineData("+")]
    [InlineData("-12,50")]
    [InlineData("'s avonds")]
    [InlineData("_x0041_")]
    [InlineData(" spatie ")]
    [InlineData("é 😀")]
    public void Lezen_TekstDieTredeSchreef_IsWeerDezelfde(string tekst) => Assert.Equal(tekst, Csv(Cel.Tekst(tekst)));

    [Fact]
    public void Lezen_CellenDieTredeSchreef_HebbenHunWaarde() =>
        Assert.Equal("12;-3;2.5;0.25;2014-01-01;-12.5;1250", Csv(Cel.Getal(12), Cel.Getal(-3), Cel.Decimaal(2.5), Cel.Deel(0.25), Cel.Datum(Dag.Van(new DateOnly(2014, 1, 1))), Cel.Bedrag(new Bedrag(-1250)), Cel.Bedrag(new Bedrag(125_000))));

    private static string Csv(params ReadOnlySpan<Cel> cellen)
    {
        using var stroom = new MemoryStream();
        using (var werkmap = new Werkmap(stroom)) werkmap.Blad("Blad").Rij(cellen);
        return Xlsxproef.Lees(stroom.ToArray())!.Value.Csv;
    }

    private static byte[] Werkmap(Func<string[], Cel[]> cellen)
    {
        using var stroom = new MemoryStream();
        using (var werkmap = new Werkmap(stroom))
        {
            var blad = werkmap.Blad("metingen");
            blad.Kop(Regels[0].Split(';'));
            foreach (var regel in Regels[1..]) blad.Rij(cellen(regel.Split(';', 7)));
        }

        return stroom.ToArray();
    }

    private static Cel[] Tekstcellen(string[] velden) => [.. velden.Select(Cel.Tekst)];

    private static Cel[] Getypt(string[] velden)
    {
        Dag.TryParse(System.Text.Encoding.UTF8.GetBytes(velden[1]), out var dag);
        var trede = long.Parse(velden[3], System.Globalization.CultureInfo.InvariantCulture);
        return [Cel.Getal(long.Parse(velden[0], System.Globalization.CultureInfo.InvariantCulture)), Cel.Datum(dag), Cel.Tekst(velden[2]), Cel.Getal(trede), .. velden[4..].Select(Cel.Tekst)];
    }
}
