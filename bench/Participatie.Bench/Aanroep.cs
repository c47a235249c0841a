namespace Participatie.Bench;

/// <summary>What is said when the program is called wrongly.</summary>
internal static class Aanroep
{
    /// <summary>Exit code of a wrong call and of a measurement that could not be made.</summary>
    public const int Fout = 2;

    /// <summary>Says which verbs there are.</summary>
    public static int Verkeerd()
    {
        Console.Error.WriteLine("""
            usage: Participatie.Bench hoofdtaak DIR | een-bestand DIR | drie-delen DIR | vraag DIR | compact FILE | afgekeurd DIR | effect DIR DIR | kaal | kolommen DATABASE KEYS
                   Participatie.Bench alles ROOT [--kort] [--alleen NAME,NAME]
            Start it with bench/run, which builds it and makes the data.
            """);
        return Fout;
    }
}
