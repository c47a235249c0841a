using System.Text;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using static Participatie.Data.Tests.Koppeling.Testbsn;

namespace Participatie.Data.Tests.Koppeling;

public sealed class BestandsbeeldReaderTests : IDisposable
{
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Theory]
    [InlineData(';', 1, "")]
    [InlineData(',', 1, "")]
    [InlineData('\t', 1, "")]
    [InlineData('|', 1, "")]
    [InlineData(';', 4, "Export van het klantvolgsysteem\nGemaakt op 1 januari 2013\n\n")]
    [InlineData(',', 3, "\"Titel, met komma\",,\nPeriode,1 maart 2012,31 maart 2012\n")]
    [InlineData(';', 2, "sep=;\n")]
    [InlineData(';', 3, "\n\n")]
    public void Lees_SeparatorAndTitleLines_AreRecognised(char teken, int regel, string erboven)
    {
        var beeld = Lees(Encoding.UTF8.GetBytes(erboven + $"Nummer;Wanneer;Stand\n{Nummer(1)};1-3-2012;Drie\n{Nummer(2)};2-3-2012;\n".Replace(';', teken)))!;

        Assert.Equal((teken, regel, 2L), (beeld.Scheidingsteken, beeld.Kopregel, beeld.Rijen));
        Assert.Equal(["Nummer", "Wanneer", "Stand"], beeld.Kolommen.Select(kolom => kolom.Naam));
        Assert.True(beeld.Kolommen[0].IsBsn && beeld.Kolommen[1].IsDatum);
        Assert.Null(beeld.Kolommen[0].Waarden);
        Assert.Equal(["Drie"], beeld.Kolommen[2].Waarden);
    }

    [Theory]
    [InlineData("utf8")]
    [InlineData("bom")]
    [InlineData("utf16")]
    [InlineData("1252")]
    public void Lees_Encodings_GiveTheSame(string codering)
    {
        var tekst = $"Cliënt;Waarde\n{Nummer(1)};geïsoleerd\n";
        var beeld = Lees(codering switch
        {
            "bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(tekst)],
            "utf16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(tekst)],
            "1252" => Encoding.Latin1.GetBytes(tekst),
            _ => Encoding.UTF8.GetBytes(tekst),
        })!;

        Assert.Equal(["Cliënt", "Waarde"], beeld.Kolommen.Select(kolom => kolom.Naam));
        Assert.Equal(["geïsoleerd"], beeld.Kolommen[1].Waarden);
    }

    [Theory]
    [InlineData("", Bevindingcode.BestandLeeg)]
    [InlineData("zomaar een regel\n", Bevindingcode.KopOntbreekt)]
    [InlineData("1;2;3\n4;5;6\n", Bevindingcode.KopOntbreekt)]
    [InlineData("PK\u0003\u0004x", Bevindingcode.XlsxBeschadigd)]
    [InlineData("a;b\0\n", Bevindingcode.GeenTekst)]
    public void Lees_NoTable_SaysWhy(string tekst, Bevindingcode verwacht)
    {
        Assert.Null(BestandsbeeldReader.Lees(map.Bestand(Encoding.UTF8.GetBytes(tekst)), out var weigering, CancellationToken.None));
        Assert.Equal(verwacht, weigering!.Code);
    }

    private Bestandsbeeld? Lees(byte[] inhoud) => BestandsbeeldReader.Lees(map.Bestand(inhoud), out _, CancellationToken.None);
}
