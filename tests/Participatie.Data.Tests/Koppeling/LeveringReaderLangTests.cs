using System.Text;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Big and bad files. Slower than the rest.</summary>
[Trait("Soort", "Lang")]
public sealed class LeveringReaderLangTests : IDisposable
{
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Theory]
    [InlineData("x", Bevindingcode.RegelTeLang)]
    [InlineData("\"x", Bevindingcode.AanhalingstekenOpen)]
    public void Lezen_RegelVan100Mb_WordtGeweigerdMetDeRegelEnWeinigGeheugen(string begin, Bevindingcode code)
    {
        var pad = Path.Combine(map.Pad, "lang.csv");
        using (var uit = File.Create(pad))
        {
            uit.Write(Encoding.UTF8.GetBytes("bsn;meetdatum;trede;klantmanager\n999990007;2012-03-31;6;Jan\n999990019;2012-03-31;6;" + begin));
            var stuk = Encoding.UTF8.GetBytes(new string('x', 1 << 20));
            for (var mb = 0; mb < 100; mb++) uit.Write(stuk);
        }

        var gebruikt = GC.GetAllocatedBytesForCurrentThread();
        var inhoud = new LeveringReader(map.Opdracht, new Voortgang()).Lees(new Levering(Proefmap.Wmo, pad, string.Empty), 0, null, CancellationToken.None);

        Assert.Equal((code, 3L), (inhoud.Verslag.Weigering?.Code, inhoud.Verslag.Weigering?.Regel));
        Assert.Empty(inhoud.Blokken);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - gebruikt, 0, 40_000_000);
    }

    [Theory]
    [InlineData("\0", Bevindingcode.GeenTekst)]
    [InlineData("bsn;meetdatum;trede", Bevindingcode.RegelTeLang)]
    public void Lezen_EersteRegelVan20Mb_WordtGeweigerd(string begin, Bevindingcode code)
    {
        var inhoud = map.Lees(begin + new string('x', 20_000_000));

        Assert.Equal(code, inhoud.Verslag.Weigering?.Code);
    }

    [Fact]
    public void Lezen_EenMiljoenAfgekeurdeRijen_LegtElkeUit()
    {
        const int Aantal = 1_000_000;
        var pad = Path.Combine(map.Pad, "fout.csv");
        using (var uit = new StreamWriter(pad))
        {
            uit.Write("bsn;meetdatum;aanleiding;trede;groeipotentieel;klantmanager\n");
            for (var nummer = 0; nummer < Aantal; nummer++) uit.Write("999990008;31-2-2012;overig;4;+;\"Jan; de tweede\"\n");
        }

        using var afkeur = new AfkeurFile(Path.Combine(map.Pad, "afgekeurd"), Proefmap.Wmo);
        var verslag = new LeveringReader(map.Opdracht, new Voortgang()).Lees(new Levering(Proefmap.Wmo, pad, string.Empty), 0, afkeur, CancellationToken.None).Verslag;
        afkeur.Bevestig();

        Assert.Equal((Aantal, Aantal, 0L), (verslag.Gelezen, verslag.Afgekeurd, verslag.Bruikbaar));
        var regel = 1L;
        foreach (var rij in File.ReadLines(Assert.Single(afkeur.Paden)).Skip(1))
        {
            regel++;
            if (!rij.StartsWith(FormattableString.Invariant($"{regel};bsn, meetdatum;999990008, 31-2-2012;R105: "), StringComparison.Ordinal)) Assert.Fail(rij);
        }

        Assert.Equal(Aantal + 1, regel);
    }
}
