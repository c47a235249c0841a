using System.Globalization;
using System.Text.RegularExpressions;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>A file of another system: proposed, filled in, linked and counted by hand.</summary>
public sealed partial class ProfielTests : IDisposable
{
    private readonly Testmap map = new();
    private readonly Testbalie balie = new(Proefbestand.Vandaag);

    private static string Voorbeeld => Path.Combine(Proefbestand.Wortel(), "samples", "koppelprofiel", "klantvolgsysteem.csv");

    public void Dispose()
    {
        balie.Dispose();
        map.Dispose();
    }

    [Fact]
    public void Koppel_TheExample_GivesTheFiguresCountedByHand()
    {
        Assert.Equal(1, balie.Run("koppel", "--bron", $"kvs={Voorbeeld},{Voorbeeld.Replace(".csv", ".json", StringComparison.Ordinal)}", "--uit", map["uit.trede"]));

        Assert.Contains("kvs: klantvolgsysteem.csv (klantvolgsysteem), 13 rijen gelezen, 9 goedgekeurd, 4 afgekeurd, 0 leeg", balie.Uit, StringComparison.Ordinal);
        Assert.Contains("R195 Een waarde staat niet in het koppelprofiel. 3 rijen, de eerste op regel 12.", balie.Uit, StringComparison.Ordinal);
        Assert.Contains("Niet in het profiel: kolom Situatie: 'Proefplaatsing' (2 keer)", balie.Uit, StringComparison.Ordinal);
        Assert.Contains("Niet in het profiel: kolom Verwachte groei: 'misschien' (1 keer)", balie.Uit, StringComparison.Ordinal);
        Assert.Equal("gelezen 13, gebruikt 9, vervangen 0, afgekeurd 4, leeg 0", balie.Slotregel);

        // By hand: A and C at work (6), B and G volunteers (4), D day activities (3), F contacts (2); E has moved.
        Assert.Equal("1:0 2:1 3:1 4:2 5:0 6:2", Stand("--peildatum", "2013-12-31"));
        Assert.Equal("1:1 2:1 3:1 4:2 5:1 6:1", Stand("--peildatum", "2013-08-31"));
        Assert.Equal("1:0 2:0 3:1 4:1 5:0 6:0", Stand("--peildatum", "2013-12-31", "--subgroep", "4"));
    }

    [Fact]
    public void Koppel_TheReceipt_NamesTheProfileWithItsHash()
    {
        var profiel = Voorbeeld.Replace(".csv", ".json", StringComparison.Ordinal);
        balie.Run("stand", "--bron", $"kvs={Voorbeeld},{profiel}", "--formaat", "json");

        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(profiel)));
        Assert.Contains($"klantvolgsysteem (sha256 {hash})", balie.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Profiel_ProposedAndFilledIn_GivesTheFiguresCountedByHand()
    {
        Assert.Equal(0, balie.Run("profiel", Voorbeeld, "--uit", map["voorstel.json"]));
        Assert.Empty(balie.Uit);
        Assert.Contains("Situatie -> trede, 7 waarden", balie.Fout, StringComparison.Ordinal);
        Assert.Contains("Niet gebruikt: Naam", balie.Fout, StringComparison.Ordinal);
        Assert.Contains($"Daarna: trede koppel --bron naam={Voorbeeld},{map["voorstel.json"]} --proef", balie.Fout, StringComparison.Ordinal);
        var bron = $"kvs={Voorbeeld},{map["voorstel.json"]}";
        Assert.Equal(3, balie.Run("koppel", "--bron", bron, "--proef"));
        Assert.Contains("B315 Het koppelprofiel is niet te gebruiken.", balie.Fout, StringComparison.Ordinal);
        Assert.Contains("hier is nog niets ingevuld", balie.Fout, StringComparison.Ordinal);

        var tekst = File.ReadAllText(map["voorstel.json"]);
        foreach (var (waarde, code) in new[] { ("Alleen thuis", "1"), ("Contacten buiten de deur", "2"), ("Dagbesteding", "3"), ("Proefplaatsing", "4"), ("Regulier werk", "6"), ("WSW-detachering", "5"), ("misschien", "0"), ("Geen uitkering", "2") })
            tekst = tekst.Replace($"\"{waarde}\": \"\"", $"\"{waarde}\": \"{code}\"", StringComparison.Ordinal);
        map.Schrijf("profiel.json", tekst);

        Assert.Equal(1, balie.Run("koppel", "--bron", bron.Replace("voorstel", "profiel", StringComparison.Ordinal), "--uit", map["uit.trede"]));
        Assert.Equal("gelezen 13, gebruikt 12, vervangen 0, afgekeurd 1, leeg 0", balie.Slotregel);

        // Proefplaatsing is now a 4 (H and I), and J, about whom nobody was sure, a 3.
        Assert.Equal("1:0 2:1 3:2 4:4 5:0 6:2", Stand("--peildatum", "2013-12-31"));
    }

    [Fact]
    public void Profiel_OnTheScreen_IsTheSameEveryTimeAndHoldsNoBsnNorName()
    {
        Assert.Equal(0, balie.Run("profiel", Voorbeeld));
        var eerste = balie.Uit;

        Assert.Equal(0, balie.Run("profiel", Voorbeeld));
        Assert.Equal(eerste, balie.Uit);
        Assert.DoesNotMatch(Langgetal(), balie.Uit + balie.Fout.Replace(Voorbeeld, string.Empty, StringComparison.Ordinal));
        Assert.DoesNotContain("Voorbeeld ", balie.Uit.Replace("Voorstel", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Team Noord", balie.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Profiel_OwnColumns_SaysThatNoneIsNeeded()
    {
        Assert.Equal(0, balie.Run("profiel", map.Schrijf("a.csv", Proefbestand.Metingen("1;2012-03-01;jaarmeting;3;+;1;"))));

        Assert.Equal("Dit bestand heeft al Trede's eigen kolommen; een profiel is niet nodig.", balie.Slotregel);
        Assert.Empty(balie.Uit);
    }

    [Fact]
    public void Profiel_WrongCalls_SayWhatToDo()
    {
        Assert.Equal(2, balie.Run("profiel", map["nergens.csv"]));
        Assert.Equal(2, balie.Run("profiel", Voorbeeld, "--tabel", "alles"));
        Assert.Contains("Kies metingen, trajecten of klanten.", balie.Fout, StringComparison.Ordinal);
        Assert.Equal(2, balie.Run("profiel", Voorbeeld, "--uit", map.Schrijf("bestaat.json", "x")));
        Assert.Contains("bestaat al", balie.Fout, StringComparison.Ordinal);
        Assert.Equal("x", File.ReadAllText(map["bestaat.json"]));
        Assert.Equal(3, balie.Run("profiel", map.Schrijf("leeg.csv", string.Empty)));
        Assert.Contains("B301", balie.Fout, StringComparison.Ordinal);
        Assert.Equal(3, balie.Run("profiel", map.Schrijf("vreemd.csv", "kleur;maat\nrood;groot van stuk\n"), "--tabel", "klanten"));
        Assert.Contains("Geen enkele kolom is herkend. Kolommen in het bestand: kleur, maat", balie.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Profiel_TrajectenAndKlanten_AreProposed()
    {
        Assert.Equal(0, balie.Run("profiel", map.Schrijf("t.csv", $"BSN;Trajectnr;Soort traject;Begindatum;Beleidsterrein\n{Proefbestand.Bsn(1)};T-1;Werkstage;1/13/2013;Wet inburgering\n")));
        Assert.Contains("\"tabel\": \"trajecten\"", balie.Uit, StringComparison.Ordinal);
        Assert.Contains("\"Wet inburgering\": \"inburgering\"", balie.Uit, StringComparison.Ordinal);
        Assert.Contains("\"m/d/jjjj\"", balie.Uit, StringComparison.Ordinal);

        Assert.Equal(0, balie.Run("profiel", map.Schrijf("k.csv", $"BSN;Geboortedatum;Man/Vrouw\n{Proefbestand.Bsn(1)};1-1-1970;V\n"), "--tabel", "klanten"));
        Assert.Contains("\"V\": \"vrouw\"", balie.Uit, StringComparison.Ordinal);
    }

    private string Stand(params string[] woorden)
    {
        Assert.Equal(0, balie.Run(["stand", map["uit.trede"], "--formaat", "csv", .. woorden]));
        var rijen = balie.Uit.Split('\n').Skip(1).Select(regel => regel.Split(';')).Where(velden => velden.Length > 2).ToDictionary(velden => velden[0], velden => velden[1]);
        return string.Join(' ', Enumerable.Range(1, 6).Select(trede => trede.ToString(CultureInfo.InvariantCulture)).Select(trede => $"{trede}:{rijen.GetValueOrDefault(trede, "0")}"));
    }

    [GeneratedRegex("[0-9]{5,}")]
    private static partial Regex Langgetal();
}
