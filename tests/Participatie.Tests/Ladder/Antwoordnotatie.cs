using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

/// <summary>Answers as the tables in the tests write them: five times <c>ja</c>, <c>nee</c> or <c>-</c>, with spaces between them.</summary>
internal static class Antwoordnotatie
{
    public static Antwoorden Lees(string notatie)
    {
        var delen = notatie.Split(' ');
        Assert.Equal(5, delen.Length);
        return new(Een(delen[0]), Een(delen[1]), Een(delen[2]), Een(delen[3]), Een(delen[4]));
    }

    /// <summary>Every way to answer five questions with yes, no or nothing: 3 to the fifth power is 243.</summary>
    public static IEnumerable<string> Alle()
    {
        string[] waarden = ["-", "ja", "nee"];
        return from een in waarden
               from twee in waarden
               from drie in waarden
               from vier in waarden
               from vijf in waarden
               select $"{een} {twee} {drie} {vier} {vijf}";
    }

    private static Antwoord Een(string deel) => deel switch
    {
        "ja" => Antwoord.Ja,
        "nee" => Antwoord.Nee,
        "-" => Antwoord.Leeg,
        _ => throw new ArgumentException("An answer is ja, nee or -.", nameof(deel)),
    };
}
