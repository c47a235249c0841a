using System.Text;
using Participatie.Data.Koppeling;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>The rejection file: every refused row, with its line, column, value and reason; owner only; whole or not at all.</summary>
public sealed class AfkeurFileTests : IDisposable
{
    private const string Kop = "bsn;meetdatum;aanleiding;trede;groeipotentieel;klantmanager\n";

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public void Schrijven_AfgekeurdeRijen_NoemtRegelKolomWaardeEnRedenMetDeRijErachter()
    {
        var tekst = Tekst(Kop + "999990007;2012-03-31;overig;6;;Jan\n999990007;31-2-2012;overig;7;;\"Jan; \"\"de\"\" tweede\"\n999990008;2012-03-31;overig;6;;Zoë\n");

        Assert.Equal(
            "\uFEFFafkeur_regel;afkeur_kolom;afkeur_waarde;afkeur_reden;bsn;meetdatum;aanleiding;trede;groeipotentieel;klantmanager\r\n"
            + "3;meetdatum, trede;31-2-2012, 7;R113: Deze dag bestaat niet. Zoek de juiste datum op. R121: Deze trede bestaat niet. Kies een bestaande trede of code.;999990007;31-2-2012;overig;7;;\"Jan; \"\"de\"\" tweede\"\r\n"
            + "4;bsn;999990008;R105: Het BSN voldoet niet aan de elfproef. Zoek het juiste BSN op in het bronsysteem.;999990008;2012-03-31;overig;6;;Zoë\r\n",
            tekst);
    }

    [Fact]
    public void Schrijven_RijMetTeVeelVelden_BewaartZeAllemaal()
    {
        var regels = Tekst(Kop + "999990007;2012-03-31;overig;6;;Jan;de tweede\n").Split("\r\n");

        Assert.StartsWith("2;rij;;R151: ", regels[1], StringComparison.Ordinal);
        Assert.EndsWith(";999990007;2012-03-31;overig;6;;Jan;de tweede", regels[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(",")]
    [InlineData("\t")]
    public void Schrijven_AnderScheidingsteken_WordtPuntkommaVoorExcel(string teken) =>
        Assert.Contains(
            ";999990008;2012-03-31;overig;6;;Jan",
            Tekst((Kop + "999990008;2012-03-31;overig;6;;Jan\n").Replace(";", teken, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+31 6 cmd", "'+31 6 cmd")]
    [InlineData("-2+3+cmd", "'-2+3+cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-12,50", "-12,50")]
    [InlineData("a=b", "a=b")]
    public void Schrijven_TekstDieEenFormuleKanZijn_WordtOnschadelijk(string naam, string verwacht)
    {
        var regel = Tekst($"{Kop}999990008;2012-03-31;overig;4;+;{naam}\n").Split("\r\n")[1];

        Assert.EndsWith($";4;+;{verwacht}", regel, StringComparison.Ordinal);
    }

    [Fact]
    public void Schrijven_WaardeMetTabVooraan_WordtOnschadelijk() =>
        Assert.Contains(";'\t=1+1", Tekst($"{Kop}999990008;2012-03-31;overig;4;+;\t=1+1\n"), StringComparison.Ordinal);

    [Fact]
    public void Schrijven_KolomnaamDieEenFormuleKanZijn_WordtOnschadelijk() =>
        Assert.DoesNotContain(Tekst("bsn;meetdatum;trede;=cmd|' /C calc'!A0\n999990008;2012-03-31;6;x\n").Split("\r\n")[0].Split(';'), naam => naam.StartsWith('='));

    [Fact]
    public void Schrijven_FoutInHetVeldDatDeRegelNoemt_IsOokOnschadelijk() =>
        Assert.Contains(";trede;'=1+1;R121: ", Tekst("bsn;meetdatum;trede\n999990007;2012-03-31;=1+1\n"), StringComparison.Ordinal);

    [Fact]
    public void Bevestigen_Bestand_IsAlleenVoorDeEigenaar()
    {
        if (OperatingSystem.IsWindows()) return;
        using var afkeur = Afkeur();
        map.Lees(Kop + "999990008;2012-03-31;overig;6;;Jan\n", afkeur);
        var tijdelijk = Assert.Single(Directory.GetFiles(Map()));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(tijdelijk));
        afkeur.Bevestig();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Assert.Single(afkeur.Paden)));
    }

    [Fact]
    public void Bevestigen_BestandDatErAlIs_BlijftStaan()
    {
        Directory.CreateDirectory(Map());
        File.WriteAllText(Path.Combine(Map(), "wmo-afgekeurd.csv"), "van mij");

        var pad = Pad(Kop + "999990008;2012-03-31;overig;6;;Jan\n");

        Assert.Equal("wmo-afgekeurd-2.csv", Path.GetFileName(pad));
        Assert.Equal("van mij", File.ReadAllText(Path.Combine(Map(), "wmo-afgekeurd.csv")));
    }

    [Fact]
    public void Opruimen_ZonderBevestigen_LaatNietsAchter()
    {
        using (var afkeur = Afkeur()) map.Lees(Kop + "999990008;2012-03-31;overig;6;;Jan\n", afkeur);

        Assert.False(Directory.Exists(Map()));
    }

    [Fact]
    public void Bevestigen_NietsAfgekeurd_MaaktGeenMapEnGeenBestand()
    {
        using var afkeur = Afkeur();
        map.Lees(Kop + "999990007;2012-03-31;overig;6;;Jan\n", afkeur);
        afkeur.Bevestig();

        Assert.Empty(afkeur.Paden);
        Assert.False(Directory.Exists(Map()));
    }

    [Fact]
    public void Bevestigen_LeveringenMetAndereKolommen_GeeftTweeBestanden()
    {
        using var afkeur = Afkeur();
        map.Lees(Kop + "999990008;2012-03-31;overig;6;;Jan\n", afkeur);
        map.Lees("bsn;meetdatum;trede\n999990009;2012-03-31;6\n", afkeur);
        map.Lees(Kop + "999990010;2012-03-31;overig;6;;Piet\n", afkeur);
        afkeur.Bevestig();

        Assert.Equal(["wmo-afgekeurd.csv", "wmo-afgekeurd-2.csv"], afkeur.Paden.Select(pad => Path.GetFileName(pad)), StringComparer.Ordinal);
        Assert.Equal([4, 3], afkeur.Paden.Select(pad => File.ReadAllText(pad).Split("\r\n").Length));
        Assert.Equal(["afkeur_regel;", "afkeur_regel;"], afkeur.Paden.Select(pad => File.ReadAllText(pad)[..13]), StringComparer.Ordinal);
    }

    [Fact]
    public void Lezen_BestandDatHalverwegeWordtGeweigerd_LaatGeenRijenInDeAfkeur()
    {
        using var afkeur = Afkeur();
        map.Lees(Kop + "999990008;2012-03-31;overig;6;;Jan\n", afkeur);
        var veel = string.Concat(Enumerable.Repeat("999990009;2012-03-31;overig;6;;iemand met een lange naam erachter\n", 20_000));
        Assert.NotNull(map.Lees($"{Kop}{veel}999990009;2012-03-31;overig;6;;\"open\n", afkeur).Verslag.Weigering);
        afkeur.Bevestig();

        Assert.DoesNotContain("999990009", File.ReadAllText(Assert.Single(afkeur.Paden)), StringComparison.Ordinal);
    }

    [Fact]
    public void Lezen_AfkeurmapIsEenBestand_IsEenFoutVanHetBestandssysteem()
    {
        var bezet = Path.Combine(map.Pad, "bezet");
        File.WriteAllText(bezet, "x");
        using var afkeur = new AfkeurFile(bezet, Proefmap.Wmo);

        var fout = Record.Exception(() => map.Lees(Kop + "999990008;2012-03-31;overig;6;;Jan\n", afkeur));

        Assert.IsAssignableFrom<IOException>(fout is AggregateException alle ? alle.Flatten().InnerExceptions[0] : fout);
        Assert.Equal("x", File.ReadAllText(bezet));
    }

    [Fact]
    public void Lezen_Afgebroken_LaatNietsAchter()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        using (var afkeur = Afkeur())
        {
            var levering = new Levering(Proefmap.Wmo, map.Bestand(Encoding.UTF8.GetBytes(Kop + "999990008;2012-03-31;overig;6;;Jan\n")), string.Empty);
            Assert.ThrowsAny<OperationCanceledException>(() => new LeveringReader(map.Opdracht, new Voortgang()).Lees(levering, 0, afkeur, stop.Token));
        }

        Assert.True(!Directory.Exists(Map()) || Directory.GetFiles(Map()).Length == 0);
    }

    private string Map() => Path.Combine(map.Pad, "afgekeurd");

    private AfkeurFile Afkeur() => new(Map(), Proefmap.Wmo);

    private string Pad(string levering)
    {
        using var afkeur = Afkeur();
        map.Lees(levering, afkeur);
        afkeur.Bevestig();
        return Assert.Single(afkeur.Paden);
    }

    private string Tekst(string levering) => Encoding.UTF8.GetString(File.ReadAllBytes(Pad(levering)));
}
