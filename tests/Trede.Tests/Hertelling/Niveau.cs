namespace Trede.Tests.Hertelling;

/// <summary>The level at the start or end of a traject: a rung, or none, and what decided it.</summary>
internal sealed record Niveau(int? Trede, Niveaugrond Grond)
{
    private const int Bereik = 31;

    public static Niveau BijStart(Persoon persoon, Traject traject) =>
        Gemeten(persoon, traject, traject.Start, "start-traject") ?? Stand(persoon.Op(traject.Start));

    public static Niveau BijEinde(Persoon persoon, Traject traject)
    {
        var einde = traject.Einde ?? throw new ArgumentException("a traject that runs has no end", nameof(traject));
        var gemeten = Gemeten(persoon, traject, einde, "einde-traject");
        if (gemeten is not null)
            return gemeten;
        var stand = Stand(persoon.Op(einde));
        return stand.Grond == Niveaugrond.Uit ? LaatsteTrede(persoon, einde) ?? stand : stand;
    }

    /// <summary>The order of the measurements that could decide; the first one does.</summary>
    public static List<Rij> Kandidaten(Persoon persoon, Traject traject, DateOnly dag, string aanleiding) =>
    [
        .. persoon.Rijen
            .Where(rij => rij.Meting is { Trede: >= 1 and <= 6 } && rij.Aanleidingen.Contains(aanleiding) && Afstand(rij.Dag, dag) <= Bereik)
            .OrderBy(rij => Afstand(rij.Dag, dag))
            .ThenBy(rij => string.Equals(rij.Bron, traject.Bron, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(rij => Rang.Van(rij.Bron, persoon.Rangorde))
            .ThenBy(rij => rij.Dag),
    ];

    private static Niveau? Gemeten(Persoon persoon, Traject traject, DateOnly dag, string aanleiding)
    {
        var kandidaten = Kandidaten(persoon, traject, dag, aanleiding);
        return kandidaten.Count == 0 ? null : new Niveau(kandidaten[0].Meting!.Trede, Niveaugrond.Meting);
    }

    private static Niveau Stand(Persoonstand stand) => stand switch
    {
        { Trede: >= 1 and <= 6 } => new Niveau(stand.Trede, Niveaugrond.Stand),
        { Trede: not null } => new Niveau(null, Niveaugrond.Code),
        { Reden: not null } => new Niveau(null, Niveaugrond.Uit),
        _ => new Niveau(null, Niveaugrond.Nooit),
    };

    private static Niveau? LaatsteTrede(Persoon persoon, DateOnly einde)
    {
        var totDan = persoon.Rijen.Where(rij => rij.Dag <= einde).ToList();
        var gemeten = totDan.Where(rij => rij.Meting is not null).Select(rij => rij.Dag).DefaultIfEmpty(DateOnly.MinValue).Max();
        var vertrek = totDan
            .Where(rij => rij.Meting is null && rij.LaatsteTrede is not null && rij.Dag >= gemeten)
            .OrderByDescending(rij => rij.Dag)
            .ThenBy(rij => Rang.Van(rij.Bron, persoon.Rangorde))
            .FirstOrDefault();
        return vertrek is null ? null : new Niveau(vertrek.LaatsteTrede, Niveaugrond.LaatsteTrede);
    }

    private static int Afstand(DateOnly een, DateOnly ander) => Math.Abs(een.DayNumber - ander.DayNumber);
}
