using System.Text;
using Participatie.Data.Koppeling;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>A rejection file is corrected in a spreadsheet and delivered again, as it is.</summary>
public sealed class AfkeurOpnieuwTests : IDisposable
{
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Theory]
    [InlineData("bsn;meetdatum;trede;klantmanager\n999990007;2012-02-31;6;Jan\n")]
    [InlineData("klantmanager,trede,bsn,meetdatum\n\"Jan, \"\"de\"\" tweede\",6,999990007,2012-02-31\n")]
    [InlineData("bsn\tmeetdatum\ttrede\tklantmanager\n999990007\t2012-02-31\t6\t\"Jan\nPiet\"\n")]
    [InlineData("bsn;meetdatum;trede;\"naam; voornaam\"\n999990007;2012-02-31;6;\"Jansen; Jan\"\n")]
    [InlineData("bsn;meetdatum;trede;\"naam\nvoornaam\"\n999990007;2012-02-31;6;Jan\n")]
    [InlineData("bsn;meetdatum;trede;klantmanager;;\n999990007;2012-02-31;6;=cmd;;\n")]
    public void Aanleveren_VerbeterdeAfkeur_WordtGebruikt(string levering)
    {
        var verbeterd = Afkeur(levering).Replace("2012-02-31", "2012-02-29", StringComparison.Ordinal);

        var inhoud = map.Lees(verbeterd);

        Assert.Equal((null, 1L, 0L), (inhoud.Verslag.Weigering, inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd));
        Assert.Equal(["999990007 2012-02-29 6 NietVanToepassing Overig"], map.Rijen(inhoud));
    }

    [Fact]
    public void Aanleveren_VerbeterdeAfkeur_NoemtDeEigenKolommenNietOnbekend() =>
        Assert.DoesNotContain(map.Lees(Afkeur("bsn;meetdatum;trede\n999990007;2012-02-31;6\n")).Verslag.Bevindingen, telling => telling.Code == Participatie.Kern.Bevindingcode.KolomOnbekend);

    [Fact]
    public void Aanleveren_NogEenKeerAfgekeurd_IsNogSteedsTeVerbeteren()
    {
        var verbeterd = Afkeur(Afkeur("bsn;meetdatum;trede\n999990007;2012-02-31;6\n")).Replace("2012-02-31", "2012-02-29", StringComparison.Ordinal);

        Assert.Equal(["999990007 2012-02-29 6 NietVanToepassing Overig"], map.Rijen(map.Lees(verbeterd)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Aanleveren_VerbeterdeAfkeurVanSrg_WordtGebruikt(bool gescheiden)
    {
        var rij = new Srgrij { Positie = "4", Begindatum = "20140231" };
        var verbeterd = Afkeur(gescheiden ? rij.Gescheiden2013(';') : rij.Vast2013()).Replace("20140231", "20140228", StringComparison.Ordinal);

        var inhoud = map.Lees(verbeterd, profiel: "srg-2013h");

        Assert.Null(inhoud.Verslag.Weigering);
        Assert.Equal(["999990007 2014-02-28 4 Onbekend StartTraject 3"], map.Rijen(inhoud));
    }

    private string Afkeur(string levering)
    {
        using var afkeur = new AfkeurFile(Path.Combine(map.Pad, "afgekeurd"), Proefmap.Wmo);
        Assert.Equal(1, map.Lees(levering, afkeur).Verslag.Afgekeurd);
        afkeur.Bevestig();
        return Encoding.UTF8.GetString(File.ReadAllBytes(Assert.Single(afkeur.Paden)));
    }
}
