using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>What a page with figures counts from: the columns as they are at a position of the log, and what there is to choose from.</summary>
/// <param name="Kolommen">The columns.</param>
/// <param name="Positie">The position in the log up to which everything is in them.</param>
/// <param name="Teams">The teams by number.</param>
/// <param name="EigenSubgroepen">The municipality's own subgroups by number.</param>
/// <param name="Sluitdagen">The days on which the municipality closes its report.</param>
public sealed record Cijfers(Participatiekolommen Kolommen, long Positie, IReadOnlyDictionary<int, string> Teams, IReadOnlyDictionary<int, string> EigenSubgroepen, IReadOnlyList<Sluitdag> Sluitdagen)
{
    /// <summary>In an address: trajecten that the municipality carries out itself.</summary>
    public const string GeenAanbieder = "-";

    /// <summary>The subgroups to choose from: seven of the ladder, then those of the municipality itself.</summary>
    public IReadOnlyList<Keuze> Subgroepkeuzes =>
    [
        .. Subgroepfeiten.Alle.Select(feiten => new Keuze(Tekst(feiten.Nummer), $"{Tekst(feiten.Nummer)} {feiten.Titel}")),
        .. EigenSubgroepen.OrderBy(paar => paar.Key).Select(paar => new Keuze(Tekst(paar.Key), $"{Tekst(paar.Key)} {paar.Value}")),
    ];

    /// <summary>The teams to choose from, and who is in none.</summary>
    public IReadOnlyList<Keuze> Teamkeuzes => Teams.Count == 0 ? [] : [.. Teams.OrderBy(paar => paar.Value, StringComparer.Ordinal).Select(paar => new Keuze(Tekst(paar.Key), paar.Value)), new Keuze("0", Cijfertekst.GeenTeam)];

    /// <summary>The instruments that are used.</summary>
    public IReadOnlyList<Keuze> Instrumentkeuzes => [.. Kolommen.Trajecten.Instrumenten.Order(StringComparer.OrdinalIgnoreCase).Select(naam => new Keuze(naam, naam))];

    /// <summary>The providers that carry out trajecten.</summary>
    public IReadOnlyList<Keuze> Aanbiederkeuzes =>
        [.. Kolommen.Trajecten.Aanbieders.OrderBy(naam => naam.Length == 0).ThenBy(naam => naam, StringComparer.OrdinalIgnoreCase).Select(naam => naam.Length == 0 ? new Keuze(GeenAanbieder, Cijfertekst.EigenGemeente) : new Keuze(naam, naam))];

    /// <summary>A whole number in an address.</summary>
    public static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whom a figure is about, a line for each choice; none for everybody.</summary>
    public IEnumerable<string> Regels(Selectie selectie) => Selectietekst.Regels(selectie, nummer => Subgroepfeiten.Van(nummer)?.Titel ?? EigenSubgroepen.GetValueOrDefault(nummer), team => team == 0 ? Cijfertekst.GeenTeam.ToLowerInvariant() : Teams.GetValueOrDefault(team, Tekst(team)));

    /// <summary>The receipt: the same position gives the same figures.</summary>
    public Herkomst Herkomst(Dag vandaag) => new(Ladderversie.Versie2008.Id, Balie.Programmaversie, vandaag, []) { Positie = Positie };

    /// <summary>The last closing day of a year.</summary>
    public Dag Sluitdag(int jaar) => Participatie.Ladder.Sluitdag.Van(jaar, Sluitdagen)[^1];

    /// <summary>Loads.</summary>
    public static async Task<Cijfers> LaadAsync(Opslag opslag, Data.Koppeling.Kolommenbron bron, Gemeentenummer gemeente, CancellationToken stop)
    {
        var (kolommen, positie) = await bron.GeefStandAsync(gemeente, stop);
        var (teams, groepen, sluitdagen) = await opslag.LeesAsync(gemeente, async (context, ct) => (
            await context.Set<TeamRecord>().Select(rij => new { rij.Team, rij.Naam }).ToDictionaryAsync(rij => rij.Team, rij => rij.Naam, ct),
            await context.Set<SubgroepRecord>().Select(rij => new { rij.Subgroep, rij.Naam }).ToDictionaryAsync(rij => rij.Subgroep, rij => rij.Naam, ct),
            await context.Set<SluitdagRecord>().Select(rij => new Sluitdag(rij.Maand, rij.Dag, rij.VanafJaar)).ToListAsync(ct)), stop);
        return new Cijfers(kolommen, positie, teams, groepen, sluitdagen);
    }
}
