using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Participatie.Tests;

/// <summary>The rules of the house (docs/huis.md), checked against the code as it stands.</summary>
public sealed partial class HuisTests
{
    private static readonly string[] Kamers =
        ["Kern", "Klanten", "Ladder", "Koppeling", "Inkoop", "Budget", "Sturing", "Rekentool", "Verantwoording", "Benchmark"];

    private static readonly string[] Verdiepingen = ["Participatie", "Participatie.Data", "Trede"];

    [Fact]
    public void Floors_References_RunDownOnly()
    {
        Assert.Empty(Verwijzingen("Participatie"));
        Assert.Equal(["Participatie"], Verwijzingen("Participatie.Data"));
        Assert.Equal(["Participatie.Data"], Verwijzingen("Trede"));
    }

    [Fact]
    public void FloorOne_Packages_AreNone()
    {
        Assert.Empty(Project("Participatie").Descendants("PackageReference"));
        Assert.All(typeof(Participatie.Kern.Bsn).Assembly.GetReferencedAssemblies(), verwijzing => Assert.StartsWith("System", verwijzing.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void FloorOne_ClockCultureReflectionAndDisk_AreNotNamed()
    {
        foreach (var (bestand, tekst) in Bronnen("Participatie"))
            Assert.False(NietOpVerdiepingEen().IsMatch(tekst), $"{bestand}: {NietOpVerdiepingEen().Match(tekst).Value}");
    }

    [Theory]
    [InlineData("Participatie")]
    [InlineData("Participatie.Data")]
    public void Rooms_Names_ComeFromTheLeft(string verdieping)
    {
        foreach (var (bestand, tekst) in Bronnen(verdieping))
        {
            var eigen = Array.IndexOf(Kamers, Kamer(verdieping, bestand));
            foreach (Match genoemd in Kamernaam().Matches(tekst))
                Assert.True(Array.IndexOf(Kamers, genoemd.Groups[1].Value) <= eigen, $"{bestand} names {genoemd.Value}");
        }
    }

    [Fact]
    public void Folders_OnEveryFloor_AreRooms()
    {
        foreach (var verdieping in Verdiepingen)
        {
            foreach (var (bestand, tekst) in Bronnen(verdieping).Where(bron => Path.GetFileName(bron.Bestand) != "Program.cs"))
            {
                var kamer = Kamer(verdieping, bestand);
                Assert.Contains(kamer, Kamers);
                var wortel = verdieping == "Trede" ? "Participatie.App" : verdieping;
                Assert.Contains($"namespace {wortel}.{kamer};", tekst, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void PublicTypes_OneAFile_BearTheNameOfTheFile()
    {
        foreach (var (bestand, tekst) in Verdiepingen.SelectMany(Bronnen))
        {
            var namen = Typenaam().Matches(tekst).Select(type => type.Groups[1].Value).ToList();
            Assert.True(namen.Count <= 1, $"{bestand} holds {string.Join(", ", namen)}");
            if (namen.Count == 1) Assert.Equal(Path.GetFileNameWithoutExtension(bestand), namen[0]);
        }
    }

    [Fact]
    public void Types_Names_AreNoRoomNorProduct()
    {
        var verboden = Kamers.Append("Participatie");
        foreach (var (bestand, tekst) in Verdiepingen.SelectMany(Bronnen))
            Assert.DoesNotContain(Typenaam().Matches(tekst).Select(type => type.Groups[1].Value), naam => verboden.Contains(naam, StringComparer.Ordinal) || Vergaarnaam().IsMatch(naam));
    }

    [Fact]
    public void Files_Length_StaysUnderThreeHundredLines()
    {
        // The catalogue of findings is one list, and so are its numbers.
        string[] metReden = ["Bevindingcatalogus.cs", "Bevindingcode.cs"];
        foreach (var (bestand, tekst) in Verdiepingen.SelectMany(Bronnen).Where(bron => !metReden.Contains(Path.GetFileName(bron.Bestand), StringComparer.Ordinal)))
            Assert.True(tekst.Count(teken => teken == '\n') <= 300, bestand);
    }

    private static XDocument Project(string naam) => XDocument.Load(Projectmap.In("src", naam, naam + ".csproj"));

    private static IEnumerable<string> Verwijzingen(string naam) =>
        Project(naam).Descendants("ProjectReference").Select(verwijzing => Path.GetFileNameWithoutExtension(verwijzing.Attribute("Include")!.Value));

    private static IEnumerable<(string Bestand, string Tekst)> Bronnen(string verdieping) =>
        Directory.EnumerateFiles(Projectmap.In("src", verdieping), "*.cs", SearchOption.AllDirectories)
            .Where(bestand => !bestand.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            // Migrations are written by a tool, after the tables of every room.
            .Where(bestand => !bestand.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(bestand => (bestand, File.ReadAllText(bestand)));

    private static string Kamer(string verdieping, string bestand) => Path.GetRelativePath(Projectmap.In("src", verdieping), bestand).Split(Path.DirectorySeparatorChar)[0];

    [GeneratedRegex(@"DateTime\.(Now|UtcNow|Today)|TimeProvider|Stopwatch|CurrentCulture|CurrentUICulture|GetCultureInfo|System\.Reflection|\btypeof\(|\.GetType\(\)|\bEnum\.|Activator\.|Environment\.|\bConsole\.|System\.IO|\bFile\.|\bDirectory\.")]
    private static partial Regex NietOpVerdiepingEen();

    [GeneratedRegex(@"(?:using Participatie(?:\.Data)?\.|\b)(Kern|Klanten|Ladder|Koppeling|Inkoop|Budget|Sturing|Rekentool|Verantwoording|Benchmark)(?:;|\.[A-Z])")]
    private static partial Regex Kamernaam();

    [GeneratedRegex(@"^(?:public|internal)(?: static| sealed| abstract| readonly| ref| partial)* (?:class|struct|record struct|record|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Typenaam();

    [GeneratedRegex("(Helper|Helpers|Util|Utils|Common|Manager|Base|Service|Dto)$")]
    private static partial Regex Vergaarnaam();
}
