using System.Text.RegularExpressions;
using Participatie.Data.Kern;

namespace Participatie.Data.Tests.Kern;

public sealed partial class SleutelbosTests
{
    [Fact]
    public void Make_EmptyPlace_GivesKeysThatOpenTheSame()
    {
        using var proef = new Sleutelproef();
        var gemaakt = proef.Maak();
        var geopend = Sleutelbos.Open(proef.Map);
        Assert.Equal(gemaakt.Kenmerk, geopend.Kenmerk);
        Assert.Equal(gemaakt.Huidig.Logboek, geopend.Huidig.Logboek);
        Assert.Equal(gemaakt.Huidig.Versleuteling, geopend.Huidig.Versleuteling);
        Assert.Equal(gemaakt.Huidig.Pseudoniem, geopend.Huidig.Pseudoniem);
        Assert.Equal(gemaakt.Huidig.Kopie, geopend.Huidig.Kopie);
        Assert.Equal(Sleutelproef.Nu, geopend.Huidig.Gemaakt);
        Assert.Matches("^[0-9a-f]{16}$", geopend.Huidig.Vingerafdruk);
        byte[]?[] sleutels = [geopend.Huidig.Logboek, geopend.Huidig.Versleuteling, geopend.Huidig.Pseudoniem, geopend.Huidig.Kopie];
        Assert.Equal(4, sleutels.Select(sleutel => Convert.ToHexString(sleutel!)).Distinct(StringComparer.Ordinal).Count());
        Assert.All(sleutels, sleutel => Assert.Equal(32, sleutel!.Length));
    }

    [Fact]
    public void Make_OnUnix_IsForTheOwnerOnly()
    {
        if (OperatingSystem.IsWindows()) return;
        using var proef = new Sleutelproef();
        proef.Maak();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(proef.Map));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(proef.Bestand(1)));
    }

    [Fact]
    public void Make_KeysThere_AreNeverReplaced()
    {
        using var proef = new Sleutelproef();
        proef.Maak();
        var inhoud = File.ReadAllText(proef.Bestand(1));
        Sleutelproef.Faalt(Sleutelfout.Bestaat, () => proef.Maak());
        Assert.Equal(inhoud, File.ReadAllText(proef.Bestand(1)));
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.GroupExecute)]
    [InlineData(UnixFileMode.OtherWrite)]
    public void Open_OthersCanReach_IsRefusedWithTheCommandThatHelps(UnixFileMode anderen)
    {
        if (OperatingSystem.IsWindows()) return;
        using var proef = new Sleutelproef();
        proef.Maak();
        File.SetUnixFileMode(proef.Map, File.GetUnixFileMode(proef.Map) | anderen);
        var fout = Assert.Throws<SleutelException>(() => Sleutelbos.Open(proef.Map));
        Assert.Equal(Sleutelfout.Leesbaar, fout.Fout);
        Assert.Contains($"chmod 700 {proef.Map}", fout.Message, StringComparison.Ordinal);
        Sleutelproef.Faalt(Sleutelfout.Leesbaar, () => proef.Maak());
        File.SetUnixFileMode(proef.Map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.SetUnixFileMode(proef.Bestand(1), File.GetUnixFileMode(proef.Bestand(1)) | anderen);
        fout = Assert.Throws<SleutelException>(() => Sleutelbos.Open(proef.Map));
        Assert.Contains($"chmod 600 {proef.Bestand(1)}", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_NoKeys_SaysWhereTheyWereSought()
    {
        using var proef = new Sleutelproef();
        var fout = Assert.Throws<SleutelException>(() => Sleutelbos.Open(proef.Map));
        Assert.Equal(Sleutelfout.Ontbreekt, fout.Fout);
        Assert.Contains(proef.Map, fout.Message, StringComparison.Ordinal);
        Assert.False(Sleutelbos.Bestaat(proef.Map));
        Assert.False(Directory.Exists(proef.Map));
    }

    [Fact]
    public void Renew_ThreeTimes_KeepsTwoGenerationsThatEncryptAndAllKeysOfTheLog()
    {
        using var proef = new Sleutelproef();
        var een = proef.Maak();
        var twee = een.Vernieuw(Sleutelproef.Nu.AddDays(1));
        Assert.Equal((2, 1), (twee.Huidig.Nummer, twee.Vorig!.Nummer));
        Assert.Throws<InvalidOperationException>(() => twee.Vernieuw(Sleutelproef.Nu));
        Assert.Throws<InvalidOperationException>(() => een.SluitVorig());
        var drie = twee.SluitVorig().Vernieuw(Sleutelproef.Nu.AddDays(2)).SluitVorig();
        Assert.Null(drie.Vorig);
        var geopend = Sleutelbos.Open(proef.Map);
        Assert.Equal([true, true, false], geopend.Generaties.Select(generatie => generatie.IsGesloten));
        Assert.Equal(een.Huidig.Logboek, geopend.Logboeksleutel(1));
        Assert.Equal(drie.Huidig.Logboek, geopend.Logboeksleutel(3));
        Assert.Null(geopend.Logboeksleutel(4));
        Assert.Equal(een.Huidig.Vingerafdruk, geopend.Generatie(1)!.Vingerafdruk);
        Assert.DoesNotContain(Convert.ToBase64String(een.Huidig.Versleuteling!), File.ReadAllText(proef.Bestand(1)), StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(proef.Map).Length);
    }

    [Fact]
    public void Renew_TwoProgramsAtOnce_GivesOneNewGeneration()
    {
        using var proef = new Sleutelproef();
        proef.Maak();
        var (een, ander) = (Sleutelbos.Open(proef.Map), Sleutelbos.Open(proef.Map));
        var nieuw = een.Vernieuw(Sleutelproef.Nu);
        Sleutelproef.Faalt(Sleutelfout.Bestaat, () => ander.Vernieuw(Sleutelproef.Nu));
        Assert.Equal(nieuw.Huidig.Logboek, Sleutelbos.Open(proef.Map).Huidig.Logboek);
    }

    [Fact]
    public void Open_GenerationMissingOrForeign_IsRefused()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak().Vernieuw(Sleutelproef.Nu);
        var tweede = File.ReadAllBytes(proef.Bestand(2));
        var vreemd = proef.Maak("ander").Vernieuw(Sleutelproef.Nu);
        File.Copy(Path.Combine(vreemd.Map, "sleutel-0002.json"), proef.Bestand(2), overwrite: true);
        Sleutelproef.Faalt(Sleutelfout.Vreemd, () => Sleutelbos.Open(proef.Map));
        File.WriteAllBytes(proef.Bestand(2), tweede);
        File.Move(proef.Bestand(2), proef.Bestand(3));
        Sleutelproef.Faalt(Sleutelfout.Beschadigd, () => Sleutelbos.Open(proef.Map));
        File.Move(proef.Bestand(3), proef.Bestand(2));
        Assert.Equal(bos.Kenmerk, Sleutelbos.Open(proef.Map).Kenmerk);
        File.Delete(proef.Bestand(1));
        Sleutelproef.Faalt(Sleutelfout.Ontbreekt, () => Sleutelbos.Open(proef.Map));
    }

    [Fact]
    public void Open_AnyByteOfAKeyFileChanged_IsRefusedAndShowsNoKey()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak();
        var heel = File.ReadAllBytes(proef.Bestand(1));
        for (var plaats = 0; plaats < heel.Length; plaats++)
        {
            var anders = (byte[])heel.Clone();
            anders[plaats] = anders[plaats] == (byte)'A' ? (byte)'B' : (byte)'A';
            File.WriteAllBytes(proef.Bestand(1), anders);
            var fout = Record.Exception(() => Sleutelbos.Open(proef.Map));
            Assert.True(fout is SleutelException { Fout: Sleutelfout.Beschadigd } || IsZelfde(Sleutelbos.Open(proef.Map), bos), $"{plaats}: {fout}");
            Assert.DoesNotContain(Convert.ToBase64String(bos.Huidig.Logboek)[..8], fout?.ToString() ?? "", StringComparison.Ordinal);
        }

        for (var lengte = 0; lengte < heel.Length - 1; lengte += 7)
        {
            File.WriteAllBytes(proef.Bestand(1), heel[..lengte]);
            Sleutelproef.Faalt(Sleutelfout.Beschadigd, () => Sleutelbos.Open(proef.Map));
        }
    }

    [Fact]
    public void Check_OfTheDatabase_TellsForeignAndMissingKeys()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak().Vernieuw(Sleutelproef.Nu);
        var ander = proef.Maak("ander").Vernieuw(Sleutelproef.Nu);
        List<(int, string)> nodig = [(1, bos.Generaties[0].Vingerafdruk), (2, bos.Generaties[1].Vingerafdruk)];
        bos.Toets(bos.Kenmerk, nodig);
        Sleutelproef.Faalt(Sleutelfout.Vreemd, () => ander.Toets(bos.Kenmerk, nodig));
        Sleutelproef.Faalt(Sleutelfout.Vreemd, () => bos.Toets(bos.Kenmerk, [(1, ander.Generaties[0].Vingerafdruk)]));
        Sleutelproef.Faalt(Sleutelfout.Ontbreekt, () => bos.Toets(bos.Kenmerk, [.. nodig, (3, "0011223344556677")]));
    }

    [Fact]
    public void Text_OfKeysAndVaults_ShowsNoKey()
    {
        using var proef = new Sleutelproef();
        var bos = proef.Maak();
        string[] teksten = [bos.ToString(), bos.Huidig.ToString(), new Kluis(bos).ToString(), new Bsnkluis(bos).ToString(), System.Text.Json.JsonSerializer.Serialize(bos)];
        Assert.All(teksten, tekst => Assert.False(Sleutelvorm().IsMatch(tekst.Replace(bos.Map, "", StringComparison.Ordinal)), tekst));
    }

    private static bool IsZelfde(Sleutelbos een, Sleutelbos ander) =>
        een.Kenmerk == ander.Kenmerk && een.Huidig.Logboek.SequenceEqual(ander.Huidig.Logboek) && een.Huidig.Versleuteling!.SequenceEqual(ander.Huidig.Versleuteling!);

    [GeneratedRegex("[A-Za-z0-9+/=]{40,}")]
    private static partial Regex Sleutelvorm();
}
