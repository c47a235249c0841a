using Participatie.Data.Kern;

namespace Participatie.Data.Tests.Kern;

public sealed class SleuteluitvoerTests
{
    private const string Wachtwoord = "correct paard é batterij";

    [Fact]
    public void Export_PutBackElsewhere_GivesTheSameKeys()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak().Vernieuw(Sleutelproef.Nu).SluitVorig().Vernieuw(Sleutelproef.Nu.AddDays(1));
        var inhoud = Uitvoer(bos);
        var terug = Sleuteluitvoer.ZetTerug(new MemoryStream(inhoud), Wachtwoord.Normalize(System.Text.NormalizationForm.FormD), Path.Combine(proef.Pad, "terug"));
        Assert.Equal(bos.Kenmerk, terug.Kenmerk);
        Assert.Equal(Inhoud(proef.Map), Inhoud(terug.Map));
        Assert.Equal(bos.Huidig.Kopie, Sleutelbos.Open(terug.Map).Huidig.Kopie);
        Sleutelproef.Faalt(Sleutelfout.Bestaat, () => Sleuteluitvoer.ZetTerug(new MemoryStream(inhoud), Wachtwoord, proef.Map));
    }

    [Fact]
    public void Export_WrongPassword_SaysSo()
    {
        using var proef = new Sleutelproef();
        var inhoud = Uitvoer(proef.Maak());
        var doel = Path.Combine(proef.Pad, "terug");
        Sleutelproef.Faalt(Sleutelfout.Wachtwoord, () => Sleuteluitvoer.ZetTerug(new MemoryStream(inhoud), "een ander wachtwoord", doel));
        Assert.False(Directory.Exists(doel));
        Sleutelproef.Faalt(Sleutelfout.Wachtwoord, () => Sleuteluitvoer.Schrijf(proef.Maak("tweede"), "te kort", new MemoryStream()));
    }

    [Fact]
    public void Export_AnyByteChangedOrCutOff_IsDamagedAndNotAWrongPassword()
    {
        using var proef = new Sleutelproef();
        var inhoud = Uitvoer(proef.Maak());
        for (var plaats = 0; plaats < inhoud.Length; plaats++)
        {
            var anders = (byte[])inhoud.Clone();
            anders[plaats] ^= 4;
            Sleutelproef.Faalt(Sleutelfout.Beschadigd, () => Sleuteluitvoer.ZetTerug(new MemoryStream(anders), Wachtwoord, Path.Combine(proef.Pad, "terug")));
            Sleutelproef.Faalt(Sleutelfout.Beschadigd, () => Sleuteluitvoer.ZetTerug(new MemoryStream(inhoud[..plaats]), Wachtwoord, Path.Combine(proef.Pad, "terug")));
        }
    }

    [Fact]
    public void Export_HoldsNoKeyInTheClear()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak();
        var inhoud = Uitvoer(bos);
        Assert.Equal(-1, inhoud.AsSpan().IndexOf(bos.Huidig.Logboek.AsSpan(0, 6)));
        Assert.Equal(-1, inhoud.AsSpan().IndexOf("logboek"u8));
        Assert.NotEqual(inhoud, Uitvoer(bos));
    }

    private static byte[] Uitvoer(Sleutelbos bos)
    {
        using var doel = new MemoryStream();
        Sleuteluitvoer.Schrijf(bos, Wachtwoord, doel);
        return doel.ToArray();
    }

    private static IEnumerable<string> Inhoud(string map) => Directory.GetFiles(map).Order(StringComparer.Ordinal).Select(File.ReadAllText);
}
