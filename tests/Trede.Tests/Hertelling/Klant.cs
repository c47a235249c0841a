namespace Trede.Tests.Hertelling;

/// <summary>What filters look at, beside the measurements: day of birth, postcode, the trajecten that count, and the team of now (0 for none).</summary>
internal sealed record Klant(DateOnly? Geboren, int? Postcode, IReadOnlyList<Traject> Trajecten, int Team)
{
    public static Klant Maak(IEnumerable<Klantrij> rijen, IReadOnlyList<Traject> trajecten, IReadOnlyList<string> rangorde, int team)
    {
        // The last row of the first source comes first.
        var volgorde = rijen.Reverse().OrderBy(rij => Rang.Van(rij.Bron, rangorde)).ToList();
        return new Klant(
            volgorde.Select(rij => rij.Geboren).FirstOrDefault(geboren => geboren is not null),
            volgorde.Select(rij => rij.Postcode).FirstOrDefault(postcode => postcode is not null),
            trajecten,
            team);
    }

    /// <summary>Whole years; who was born on 29 February is a year older on 1 March when the year has no such day.</summary>
    public int? Leeftijd(DateOnly dag)
    {
        if (Geboren is not { } geboren)
            return null;
        var jaren = dag.Year - geboren.Year;
        var nogNietJarig = dag.Month < geboren.Month || (dag.Month == geboren.Month && dag.Day < geboren.Day);
        return nogNietJarig ? jaren - 1 : jaren;
    }
}
