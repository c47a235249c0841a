using Participatie.Data.Kern;
using Participatie.Kern;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>A workbook on the command line.</summary>
public sealed class XlsxTests : IDisposable
{
    private readonly Testmap map = new();
    private readonly Testbalie balie = new(Proefbestand.Vandaag);

    public void Dispose()
    {
        balie.Dispose();
        map.Dispose();
    }

    [Fact]
    public void Stand_UitEenWerkmap_IsDieUitDeCsv()
    {
        var csv = Proefbestand.Veel(7, 400, 60);
        Assert.Equal(0, balie.Run("stand", "--bron", "a=" + map.Schrijf("a.csv", csv), "--formaat", "json"));
        var (verwacht, slot) = (ZonderHerkomst(balie.Uit), balie.Slotregel);

        Assert.Equal(0, balie.Run("stand", "--bron", "a=" + Werkmap("a.xlsx", ("Deelnemers", csv)), "--formaat", "json"));

        Assert.Equal(verwacht, ZonderHerkomst(balie.Uit));
        Assert.Equal(slot, balie.Slotregel);
    }

    [Theory]
    [InlineData("#tweede", 0, "gelezen 1, gebruikt 1, vervangen 0, afgekeurd 0, leeg 0")]
    [InlineData("#Tweede,metingen", 0, "gelezen 1, gebruikt 1, vervangen 0, afgekeurd 0, leeg 0")]
    [InlineData("#Derde, en laatste", 0, "gelezen 2, gebruikt 2, vervangen 0, afgekeurd 0, leeg 0")]
    [InlineData("", 3, "gelezen 0, gebruikt 0, vervangen 0, afgekeurd 0, leeg 0")]
    [InlineData("#vierde", 3, "gelezen 0, gebruikt 0, vervangen 0, afgekeurd 0, leeg 0")]
    public void Koppel_Blad_IsHetGenoemde(string keuze, int code, string slot)
    {
        var een = Proefbestand.Metingen("1;2012-03-01;jaarmeting;3;+;1;");
        var twee = Proefbestand.Metingen("1;2012-03-01;jaarmeting;3;+;1;", "2;2012-03-01;jaarmeting;3;+;1;");
        var bestand = Werkmap("map#1.xlsx", ("Toelichting", "Uitleg bij deze export\n"), ("Tweede", een), ("Derde, en laatste", twee));

        Assert.Equal(code, balie.Run("koppel", "--proef", "--bron", "roc=" + bestand + keuze));

        Assert.Equal(slot, balie.Slotregel);
        if (keuze == "#vierde") Assert.Contains("B320 Dit blad staat niet in het Excel-bestand.", balie.Fout, StringComparison.Ordinal);
        if (keuze == "#vierde") Assert.Contains("Het gaat om: de bladen zijn Toelichting, Tweede, Derde, en laatste.", balie.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Koppel_HekjeInDeNaamVanHetBestand_IsDieNaam()
    {
        var bestand = map.Schrijf("a#b.csv", Proefbestand.Metingen("1;2012-03-01;jaarmeting;3;+;1;"));
        map.Schrijf("a", "niets");

        Assert.Equal(0, balie.Run("koppel", "--proef", "--bron", "a=" + bestand));
        Assert.Equal(0, balie.Run("koppel", "--proef", "--bron", "a=" + bestand + ",metingen"));
    }

    [Fact]
    public void Koppel_HekjeZonderBlad_IsEenVerkeerdeAanroep()
    {
        Assert.Equal(2, balie.Run("koppel", "--proef", "--bron", "a=" + Werkmap("a.xlsx", ("Een", "a\n")) + "#"));

        Assert.Equal("Achter # hoort de naam van een blad, bijvoorbeeld: --bron roc=deelnemers.xlsx#Deelnemers", balie.Slotregel);
    }

    [Fact]
    public void Koppel_AfgekeurdeRijUitEenWerkmap_StaatInHetAfkeurbestandMetHetRijnummer()
    {
        var bestand = Werkmap("a.xlsx", ("Een", Proefbestand.Metingen("1;2012-03-01;jaarmeting;3;+;1;", "2;2012-03-01;jaarmeting;7;+;1;")));

        Assert.Equal(1, balie.Run("koppel", "--bron", "roc=" + bestand, "--uit", map["uit.trede"], "--afgekeurd", map["af"]));

        var regels = File.ReadAllLines(Directory.GetFiles(map["af"]).Single());
        Assert.StartsWith("3;trede;7;", regels[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Koppel_BeschadigdeWerkmap_MaaktNiets()
    {
        var heel = File.ReadAllBytes(Werkmap("a.xlsx", ("Een", Proefbestand.Veel(1, 200, 20))));
        File.WriteAllBytes(map["a.xlsx"], heel[..(heel.Length / 2)]);

        Assert.Equal(3, balie.Run("koppel", "--bron", "roc=" + map["a.xlsx"], "--uit", map["uit.trede"]));

        Assert.Contains("B317 Het Excel-bestand is beschadigd.", balie.Fout, StringComparison.Ordinal);
        Assert.Equal(["a.xlsx"], map.Bestanden);
    }

    private string Werkmap(string naam, params (string Blad, string Csv)[] bladen)
    {
        using var bestand = File.Create(map[naam]);
        using var werkmap = new Werkmap(bestand);
        foreach (var (titel, csv) in bladen)
        {
            var regels = csv.TrimEnd('\n').Split('\n');
            var blad = werkmap.Blad(titel);
            blad.Kop(regels[0].Split(';'));
            foreach (var regel in regels[1..]) blad.Rij([.. regel.Split(';').Select(Waarde)]);
        }

        return map[naam];
    }

    // As somebody types it in a spreadsheet: numbers and days become that.
    private static Cel Waarde(string veld)
    {
        if (long.TryParse(veld, System.Globalization.CultureInfo.InvariantCulture, out var getal)) return Cel.Getal(getal);
        return Dag.TryParse(System.Text.Encoding.UTF8.GetBytes(veld), out var dag) == Dagfout.Geen ? Cel.Datum(dag) : Cel.Tekst(veld);
    }

    private static string ZonderHerkomst(string json) => System.Text.RegularExpressions.Regex.Replace(json, "(?<=\"(sha256|bestand)\": ?\")[^\"]*", string.Empty);
}
