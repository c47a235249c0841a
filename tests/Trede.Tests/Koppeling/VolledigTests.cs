using System.Globalization;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>Full deliveries: what they do not name is withdrawn, and when that is much, somebody has to say yes.</summary>
public sealed class VolledigTests : IDisposable
{
    private readonly Testmap map = new();
    private readonly Testbalie balie = new(Proefbestand.Vandaag);

    public void Dispose()
    {
        balie.Dispose();
        map.Dispose();
    }

    [Fact]
    public void Koppel_RowsThatAFullDeliveryDoesNotName_AreWithdrawn()
    {
        var (eerste, volledig) = (Bestand("eerste.csv", 0, 20, 2), Bestand("volledig.csv", 2, 20, 3));

        Assert.Equal(0, balie.Run("koppel", "--proef", "--bron", $"a={eerste}", "--bron", $"a={volledig},{Profiel()}"));

        // 20 rows and 18 rows; two are not named any more, and of the 18 others the later one counts.
        Assert.Equal("gelezen 38, gebruikt 18, vervangen 20, afgekeurd 0, leeg 0", balie.Slotregel);
        Assert.Contains("L226 Een volledige levering van deze bron noemt deze rijen niet meer. Het gaat om: 2 rijen.", balie.Uit, StringComparison.Ordinal);
        Assert.Contains("Gekoppeld: 18 personen", balie.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Koppel_TooManyWithdrawn_IsRefusedUnlessConfirmed()
    {
        string[] aanroep = ["stand", "--bron", $"a={Bestand("eerste.csv", 0, 20, 2)}", "--bron", $"a={Bestand("volledig.csv", 10, 20, 3)},{Profiel()}"];

        Assert.Equal(3, balie.Run(aanroep));
        Assert.Contains("B323 Deze volledige levering zou veel eerdere rijen intrekken.", balie.Fout, StringComparison.Ordinal);
        Assert.Contains("Het gaat om: 10 van 20 eerdere rijen in die periode.", balie.Fout, StringComparison.Ordinal);
        Assert.Equal("gelezen 0, gebruikt 0, vervangen 0, afgekeurd 0, leeg 0", balie.Slotregel);
        Assert.Empty(balie.Uit);

        Assert.Equal(0, balie.Run([.. aanroep, "--intrekken"]));
        Assert.Equal("gelezen 30, gebruikt 10, vervangen 20, afgekeurd 0, leeg 0", balie.Slotregel);
    }

    [Fact]
    public void Koppel_TheOrderOfOneSource_CountsAndThatOfOthersDoesNot()
    {
        var (eerste, volledig, ander) = ($"a={Bestand("eerste.csv", 0, 5, 2)}", $"a={Bestand("volledig.csv", 3, 8, 3)},{Profiel()}", $"b={Bestand("ander.csv", 0, 5, 4)}");

        Assert.Equal("gelezen 15, gebruikt 10, vervangen 5, afgekeurd 0, leeg 0", Slot(eerste, volledig, ander));
        Assert.Equal("gelezen 15, gebruikt 10, vervangen 5, afgekeurd 0, leeg 0", Slot(ander, eerste, volledig));
        Assert.Equal("gelezen 15, gebruikt 13, vervangen 2, afgekeurd 0, leeg 0", Slot(volledig, ander, eerste));
        Assert.Equal("gelezen 10, gebruikt 5, vervangen 5, afgekeurd 0, leeg 0", Slot(volledig, volledig));
    }

    [Fact]
    public void Koppel_TheSameDeliveries_GiveTheSameFileByteForByte()
    {
        string[] bronnen = ["--bron", $"a={Bestand("eerste.csv", 0, 900, 2)}", "--bron", $"a={Bestand("volledig.csv", 20, 900, 3)},{Profiel()}"];
        Assert.Equal(0, balie.Run(["koppel", "--uit", map["een.trede"], .. bronnen]));
        Assert.Equal(0, balie.Run(["koppel", "--uit", map["twee.trede"], .. bronnen]));

        Assert.Equal(File.ReadAllBytes(map["een.trede"]), File.ReadAllBytes(map["twee.trede"]));
    }

    [Fact]
    public void Toon_AWithdrawnRow_SaysThatItDoesNotCount()
    {
        Assert.Equal(0, balie.Run(["toon", "--bron", $"a={Bestand("eerste.csv", 0, 5, 2)}", "--bron", $"a={Bestand("volledig.csv", 3, 8, 3)},{Profiel()}"], Proefbestand.Bsn(0) + "\n"));

        Assert.Contains("Een volledige levering van deze bron noemt deze rijen niet meer.", balie.Uit, StringComparison.Ordinal);
        Assert.Contains("nog niet op de ladder", balie.Uit, StringComparison.Ordinal);
    }

    private string Slot(params string[] bronnen)
    {
        Assert.Equal(0, balie.Run(["koppel", "--proef", .. bronnen.SelectMany(bron => new[] { "--bron", bron })]));
        return balie.Slotregel;
    }

    private string Bestand(string naam, int van, int tot, int trede) => map.Schrijf(naam, Proefbestand.Kop + string.Concat(
        Enumerable.Range(van, tot - van).Select(n => string.Create(CultureInfo.InvariantCulture, $"{Proefbestand.Bsn(n)};{new DateOnly(2013, 1, 1):yyyy-MM-dd};jaarmeting;{trede};+;1;\n"))));

    private string Profiel() => map.Schrijf("volledig.json", """
        { "naam": "volledig", "titel": "Volledig", "tabel": "metingen", "levering": "volledig",
          "kolommen": [ { "kolom": "bsn", "veld": "bsn" }, { "kolom": "meetdatum", "veld": "meetdatum" }, { "kolom": "aanleiding", "veld": "aanleiding" },
                        { "kolom": "trede", "veld": "trede" }, { "kolom": "groeipotentieel", "veld": "groeipotentieel" }, { "kolom": "subgroepen", "veld": "subgroepen" } ] }
        """);
}
