namespace Participatie.Ladder;

/// <summary>Everything known about what there is to say of a measurement.</summary>
/// <param name="Bezwaar">What it is.</param>
/// <param name="Houdt">Whether it cannot be saved so; otherwise it is said and saved.</param>
/// <param name="Tekst">What one reads, in plain Dutch.</param>
public sealed record Metingbezwaarfeiten(Metingbezwaar Bezwaar, bool Houdt, string Tekst)
{
    /// <summary>All of them, in the order of their values.</summary>
    public static readonly IReadOnlyList<Metingbezwaarfeiten> Alle =
    [
        new(Metingbezwaar.Toekomst, true, "Deze dag is nog niet geweest. Kies vandaag of een eerdere dag."),
        new(Metingbezwaar.VoorGeboorte, true, "Op deze dag was de klant nog niet geboren. Controleer de datum."),
        new(Metingbezwaar.NaOverlijden, true, "De klant was op deze dag overleden. Controleer de datum."),
        new(Metingbezwaar.UitkeringEnGeen, true, "‘Niet-uitkeringsgerechtigde’ en ‘Gemeentelijke uitkering’ gaan niet samen. Kies er één."),
        new(Metingbezwaar.LaatNieuws, false, "Er is al een latere meting. Deze meting telt vanaf haar eigen dag tot die latere meting."),
        new(Metingbezwaar.Terugkeer, false, "De klant was van de ladder af en komt met deze meting terug."),
        new(Metingbezwaar.LeeftijdPastNiet, false, "De leeftijd past niet bij een van de gekozen subgroepen. Kijk die nog eens na."),
    ];

    /// <summary>The facts of one.</summary>
    public static Metingbezwaarfeiten Van(Metingbezwaar bezwaar) => Alle[(int)bezwaar];
}
