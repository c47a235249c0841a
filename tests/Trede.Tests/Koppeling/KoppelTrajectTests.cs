using Trede.Tests.Kern;
using Trede.Tests.Ladder;

namespace Trede.Tests.Koppeling;

/// <summary>Linking files with trajecten and clients.</summary>
public sealed class KoppelTrajectTests
{
    [Fact]
    public void Koppel_ThreeTables_CountsAddUp()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        string[] bronnen = Kleinegemeente.Bronnen(map);
        // One row replaced, one refused and one empty among the trajecten; one refused among the clients.
        map.Schrijf("t.csv", Kleinegemeente.Trajecten + $"{Proefbestand.Bsn(1)};T1;Cursus;educatie;ROC;2012-06-01;2013-04-01;af;100,00\n{Proefbestand.Bsn(1)};;Cursus;educatie;ROC;2012-06-01;;;1\n;;;;;;;;\n");
        map.Schrijf("k.csv", Kleinegemeente.Klanten + "999900000;1980-01-01;v;1011\n");

        Assert.Equal(1, balie.Run(["koppel", .. bronnen, "--uit", map["uit.trede"], "--afgekeurd", map["map"]]));

        Assert.Equal("gelezen 16, gebruikt 12, vervangen 1, afgekeurd 2, leeg 1", balie.Slotregel);
        Assert.Contains("map/a-afgekeurd.csv", map.Bestanden.Select(naam => naam.Replace('\\', '/')).Where(naam => naam.EndsWith("-afgekeurd.csv", StringComparison.Ordinal)).Take(1));
        Assert.DoesNotContain("L227", balie.Uit + balie.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Koppel_NoMeasurements_SaysL227()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var (t, k) = ("a=" + map.Schrijf("t.csv", Kleinegemeente.Trajecten), "a=" + map.Schrijf("k.csv", Kleinegemeente.Klanten));

        foreach (var bronnen in new string[][] { ["--bron", t], ["--bron", k], ["--bron", t, "--bron", k] })
        {
            balie.Run(["koppel", .. bronnen, "--proef"]);
            Assert.Contains("L227 In deze levering staan alleen trajecten of klanten, en geen metingen.", balie.Uit + balie.Fout, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Koppel_FilesInAnotherOrder_GivesTheSameBytes()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var bronnen = Kleinegemeente.Bronnen(map);
        string[] andersom = [.. bronnen.Chunk(2).Reverse().SelectMany(paar => paar)];

        foreach (var (woorden, naam) in new[] { (bronnen, "een.trede"), (andersom, "twee.trede") })
            foreach (var figuur in new string[][] { ["koppel", "--uit", map[naam]] }) Assert.Equal(0, balie.Run([.. figuur, .. woorden, "--geleverd-op", "2015-01-01"]));

        string Cijfers(string naam) => balie.Run("effect", map[naam], "--van", "2013-01-01", "--tot", "2013-12-31", "--formaat", "csv") == 0 ? balie.Uit : balie.Fout;
        Assert.Equal(Cijfers("een.trede"), Cijfers("twee.trede"));
        Assert.Equal(3, Cijfers("een.trede").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Koppel_AProfileForTrajecten_IsProposedAndRead()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var pad = map.Schrijf("export.csv", $"Klant BSN;Registratienummer;Product;Ingangsdatum;Afsluitdatum;Trajectprijs\n{Proefbestand.Bsn(1)};T1;Cursus;01-06-2012;01-03-2013;100,00\n{Proefbestand.Bsn(2)};T2;Stage;01-06-2012;31-03-2013;50,50\n");

        Assert.True(balie.Run("profiel", pad, "--tabel", "trajecten", "--uit", map["p.json"]) == 0, balie.Fout);
        var code = balie.Run("effect", "--van", "2013-01-01", "--tot", "2013-12-31", "--per", "instrument", "--formaat", "csv", "--bron", "a=" + map.Schrijf("m.csv", Kleinegemeente.Metingen), "--bron", $"a={pad},{map["p.json"]}");

        Assert.True(code == 0, $"{code}: {balie.Fout}");
        Assert.Equal(["Cursus;1;1;0;0;0;0;2,00;100,00;50,00", "Stage;1;0;0;0;1;0;;50,50;"], balie.Uit.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1));
    }

    [Fact]
    public void Koppel_AProfileForKlanten_IsProposedAndRead()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var pad = map.Schrijf("export.csv", $"Klant BSN;Geb.datum;PC4\n{Proefbestand.Bsn(1)};01-01-1990;1011\n{Proefbestand.Bsn(2)};31-12-1970;1012\n");

        Assert.True(balie.Run("profiel", pad, "--tabel", "klanten", "--uit", map["p.json"]) == 0, balie.Fout);
        var code = balie.Run("stand", "--peildatum", "2012-12-31", "--leeftijd", "-26", "--formaat", "csv", "--bron", "a=" + map.Schrijf("m.csv", Kleinegemeente.Metingen), "--bron", $"a={pad},{map["p.json"]}");

        Assert.True(code == 0, $"{code}: {balie.Fout}");
        Assert.Equal(["1;1;1;0;0"], balie.Uit.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1));
    }
}
