using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Participatie.App.Kern;
using Participatie.Klanten;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>
/// What somebody asks on a page with figures: days, and whom it is about. It stands in the address, because it is about nobody: a link gives the same page. What cannot be
/// read is told, and left out.
/// </summary>
public sealed record Cijferkeuze
{
    /// <summary>The day of a snapshot; null for today.</summary>
    public Dag? Peildatum { get; init; }

    /// <summary>The first day of a period; null for a year before the last.</summary>
    public Dag? Van { get; init; }

    /// <summary>The last day of a period; null for today.</summary>
    public Dag? Tot { get; init; }

    /// <summary>As known on this day; null for now.</summary>
    public Dag? BekendOp { get; init; }

    /// <summary>The subgroups, in any of which one is.</summary>
    public IReadOnlyList<Subgroepen> Subgroepen { get; init; } = [];

    /// <summary>The names of instruments.</summary>
    public IReadOnlyList<string> Instrumenten { get; init; } = [];

    /// <summary>The names of providers; a hyphen for the municipality itself.</summary>
    public IReadOnlyList<string> Aanbieders { get; init; } = [];

    /// <summary>The domains.</summary>
    public IReadOnlyList<Domein> Domeinen { get; init; } = [];

    /// <summary>The ages.</summary>
    public IReadOnlyList<Leeftijdsgroep> Leeftijden { get; init; } = [];

    /// <summary>The postal codes.</summary>
    public IReadOnlyList<(int Van, int TotEnMet)> Postcodes { get; init; } = [];

    /// <summary>The teams, 0 for none.</summary>
    public IReadOnlyList<int> Teams { get; init; } = [];

    /// <summary>The rungs and codes of the beginning.</summary>
    public IReadOnlyList<Trede> Starttreden { get; init; } = [];

    /// <summary>Whether anything but days is chosen.</summary>
    public bool Kiest => BekendOp is not null || Selectie.KiestPersonen || Starttreden.Count > 0;

    /// <summary>Whom it is about.</summary>
    public Selectie Selectie => new(Subgroepen, BekendOp, default)
    {
        Instrumenten = Instrumenten,
        Aanbieders = [.. Aanbieders.Select(naam => string.Equals(naam, Cijfers.GeenAanbieder, StringComparison.Ordinal) ? string.Empty : naam)],
        Domeinen = Domeinen,
        Leeftijden = Leeftijden,
        Postcodes = Postcodes,
        Teams = Teams,
        Starttreden = Starttreden,
    };

    /// <summary>Reads it from an address.</summary>
    public static Cijferkeuze Lees(IQueryCollection vraag, Invoerfouten fouten)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        ArgumentNullException.ThrowIfNull(fouten);
        return new Cijferkeuze
        {
            Peildatum = Dagvan("peildatum", "Peildatum", "de peildatum"),
            Van = Dagvan("van", "Van", "de eerste dag"),
            Tot = Dagvan("tot", "Tot", "de laatste dag"),
            BekendOp = Dagvan("bekend", "Bekend", "de dag waarop het bekend was"),
            Subgroepen = Groepen(vraag, fouten),
            Instrumenten = [.. Waarden("instrument")],
            Aanbieders = [.. Waarden("aanbieder")],
            Domeinen = [.. Waarden("domein").Where(code => Domeinfeiten.TryParse(code, out var domein) && domein != Domein.Onbekend).Select(code => Domeinfeiten.TryParse(code, out var domein) ? domein : default).Distinct()],
            Leeftijden = Leeftijdenvan(),
            Postcodes = Postcodesvan(),
            Teams = [.. Waarden("team").Select(tekst => Getal(tekst, ushort.MaxValue)).OfType<int>().Distinct()],
            Starttreden = [.. Waarden("begin").Select(tekst => Getal(tekst, 9)).OfType<int>().Where(getal => Trede.TryVan(getal, out _)).Select(Trede.Van).Distinct()],
        };

        Dag? Dagvan(string naam, string veld, string wat) => fouten.Datum(veld, vraag[naam], wat, verplicht: false);

        IEnumerable<string> Waarden(string naam) => vraag[naam].OfType<string>().Select(tekst => tekst.Trim()).Where(tekst => tekst.Length > 0).Distinct(StringComparer.Ordinal);

        IReadOnlyList<Leeftijdsgroep> Leeftijdenvan()
        {
            var groepen = new List<Leeftijdsgroep>();
            foreach (var tekst in Waarden("leeftijd").SelectMany(tekst => tekst.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            {
                if (Leeftijdsgroep.TryParse(tekst.Replace(' ', '+'), out var groep)) groepen.Add(groep);
                else fouten.Meld("Leeftijd", Cijfertekst.LeeftijdFout);
            }

            return groepen;
        }

        IReadOnlyList<(int, int)> Postcodesvan()
        {
            var bereiken = new List<(int, int)>();
            foreach (var tekst in Waarden("postcode").SelectMany(tekst => tekst.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            {
                var delen = tekst.Split('-', StringSplitOptions.TrimEntries);
                if (delen.Length <= 2 && Getal(delen[0], 9999) is { } van and >= 1000 && Getal(delen[^1], 9999) is { } tot and >= 1000 && van <= tot) bereiken.Add((van, tot));
                else fouten.Meld("Postcode", Cijfertekst.PostcodeFout);
            }

            return bereiken;
        }
    }

    /// <summary>How it is written in an address, with a question mark before it; empty when nothing was chosen.</summary>
    /// <param name="extra">What else stands in the address: names and values.</param>
    public string Vraag(params ReadOnlySpan<(string Naam, string? Waarde)> extra)
    {
        var tekst = new StringBuilder();
        Voeg("peildatum", Dagtekst(Peildatum));
        Voeg("van", Dagtekst(Van));
        Voeg("tot", Dagtekst(Tot));
        Voeg("bekend", Dagtekst(BekendOp));
        foreach (var set in Subgroepen) Voeg("subgroep", string.Join('+', set.Nummers()));
        foreach (var domein in Domeinen) Voeg("domein", Domeinfeiten.Van(domein).Code);
        foreach (var naam in Instrumenten) Voeg("instrument", naam);
        foreach (var naam in Aanbieders) Voeg("aanbieder", naam);
        foreach (var team in Teams) Voeg("team", Cijfers.Tekst(team));
        foreach (var groep in Leeftijden) Voeg("leeftijd", groep.ToString());
        if (Postcodes.Count > 0) Voeg("postcode", Postcodetekst);
        foreach (var trede in Starttreden) Voeg("begin", trede.ToString());
        foreach (var (naam, waarde) in extra) Voeg(naam, waarde);
        return tekst.ToString();

        void Voeg(string naam, string? waarde)
        {
            if (!string.IsNullOrEmpty(waarde)) tekst.Append(tekst.Length == 0 ? '?' : '&').Append(naam).Append('=').Append(Uri.EscapeDataString(waarde));
        }
    }

    /// <summary>The postal codes as one types them.</summary>
    public string Postcodetekst => string.Join(", ", Postcodes.Select(bereik => bereik.Van == bereik.TotEnMet ? Cijfers.Tekst(bereik.Van) : $"{Cijfers.Tekst(bereik.Van)}-{Cijfers.Tekst(bereik.TotEnMet)}"));

    private static string? Dagtekst(Dag? dag) => dag?.ToString();

    // Every choice is a set; ticked together they are one set that one must be in wholly. In an address a plus may have become a space.
    private static IReadOnlyList<Subgroepen> Groepen(IQueryCollection vraag, Invoerfouten fouten)
    {
        if (!Selectie.TryParseSubgroepen(string.Join(',', vraag["subgroep"].OfType<string>().Where(tekst => tekst.Length > 0).Select(tekst => tekst.Trim().Replace(' ', '+'))), out var sets))
        {
            fouten.Meld("Subgroep", Cijfertekst.SubgroepFout);
            return [];
        }

        return vraag["samen"] == "ja" && sets.Count > 1 ? [sets.Aggregate(Participatie.Ladder.Subgroepen.Geen, (samen, set) => set.Nummers().Aggregate(samen, (som, nummer) => som.Met(nummer)))] : sets;
    }

    private static int? Getal(string? tekst, int hoogste) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal <= hoogste ? getal : null;
}
