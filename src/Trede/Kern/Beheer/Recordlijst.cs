using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>A managed list of which each thing is one row of a table.</summary>
/// <param name="velden">The fields with their places in the row.</param>
internal sealed class Recordlijst<T>(IReadOnlyList<Recordveld<T>> velden) : Beheerlijst
    where T : class, IBeheerd
{
    /// <summary>The number of a row.</summary>
    public required Func<T, int> Nummer { get; init; }

    /// <summary>A new row with a number and a name.</summary>
    public required Func<short, int, string, T> Nieuw { get; init; }

    /// <summary>What ending means for others.</summary>
    public Func<ParticipatieContext, int, Dag, CancellationToken, Task<IReadOnlyList<string>>>? Gevolgen { get; init; }

    /// <summary>What more is wrong with a name, or null.</summary>
    public Func<string, string?>? Naamtoets { get; init; }

    /// <summary>Whether a row belongs to the program.</summary>
    public Func<T, bool> Vast { get; init; } = static _ => false;

    /// <summary>The highest number there can be.</summary>
    public int Hoogste { get; init; } = int.MaxValue;

    /// <summary>The place of a row in an order that has a meaning, or null.</summary>
    public (Func<T, int> Lees, Action<T, int> Schrijf)? Volgorde { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Beheerveld> Velden { get; } = [.. velden.Select(veld => veld.Veld)];

    /// <inheritdoc/>
    public override bool HeeftVolgorde => Volgorde is not null;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Beheerrij>> LeesAsync(ParticipatieContext context, CancellationToken stop)
    {
        var rijen = await context.Set<T>().ToListAsync(stop);
        return [.. rijen.OrderBy(rij => rij.Vervallen)
            .ThenBy(rij => Volgorde?.Lees(rij) ?? (Nummers is null ? 0 : Nummer(rij)))
            .ThenBy(rij => rij.Naam, StringComparer.Create(Balie.Nederlands, ignoreCase: true))
            .Select(Rij)];
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<string>> GevolgenAsync(ParticipatieContext context, int nummer, Dag vandaag, CancellationToken stop) =>
        Gevolgen is null ? [] : await Gevolgen(context, nummer, vandaag, stop);

    /// <inheritdoc/>
    public override async Task<Beheeruitkomst> LegVastAsync(Schrijfbeurt beurt, int? nummer, int versie, IReadOnlyDictionary<string, string?> getypt, CancellationToken stop)
    {
        var alle = await beurt.Context.Set<T>().ToListAsync(stop);
        var rij = nummer is null ? null : alle.Find(kandidaat => Nummer(kandidaat) == nummer);
        if (nummer is not null && (rij is null || Vast(rij))) return Beheeruitkomst.Onbekend;
        if (rij is not null && rij.Versie != versie) return Beheeruitkomst.Botst(Rij(rij).Waarden, rij.Versie);
        var fouten = new Invoerfouten();
        var waarden = Lees(await VeldenAsync(beurt.Context, stop), getypt, fouten, rij, alle);
        var nieuwnummer = rij is null ? Nieuwnummer(getypt, fouten, alle) : Nummer(rij);
        if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
        if (rij is null) Maak(beurt, nieuwnummer, waarden, alle);
        else Wijzig(beurt, rij, waarden);
        return Beheeruitkomst.Met(nieuwnummer);
    }

    /// <inheritdoc/>
    public override async Task<Beheeruitkomst> ZetVervallenAsync(Schrijfbeurt beurt, int nummer, bool vervallen, CancellationToken stop)
    {
        var rij = (await beurt.Context.Set<T>().ToListAsync(stop)).Find(kandidaat => Nummer(kandidaat) == nummer);
        if (rij is null || Vast(rij)) return Beheeruitkomst.Onbekend;
        if (rij.Vervallen == vervallen) return Beheeruitkomst.Met(nummer);
        rij.Vervallen = vervallen;
        beurt.Leg(new Auditregel(vervallen ? Handelingen.Beeindigd : Handelingen.Gewijzigd, Onderwerp(nummer), vervallen ? string.Empty : "teruggezet"));
        return Beheeruitkomst.Met(nummer);
    }

    /// <inheritdoc/>
    public override async Task<Beheeruitkomst> VerplaatsAsync(Schrijfbeurt beurt, int nummer, bool omhoog, CancellationToken stop)
    {
        if (Volgorde is not { } volgorde) return Beheeruitkomst.Onbekend;
        var rijen = (await beurt.Context.Set<T>().ToListAsync(stop)).Where(rij => !rij.Vervallen && !Vast(rij)).OrderBy(volgorde.Lees).ToList();
        var plaats = rijen.FindIndex(rij => Nummer(rij) == nummer);
        var ander = plaats + (omhoog ? -1 : 1);
        if (plaats < 0) return Beheeruitkomst.Onbekend;
        if (ander < 0 || ander >= rijen.Count) return Beheeruitkomst.Met(nummer);
        var (eigen, andere) = (volgorde.Lees(rijen[plaats]), volgorde.Lees(rijen[ander]));
        volgorde.Schrijf(rijen[plaats], andere);
        volgorde.Schrijf(rijen[ander], eigen);
        beurt.Leg(new Auditregel(Handelingen.Gewijzigd, Onderwerp(nummer), omhoog ? "hoger in de volgorde" : "lager in de volgorde"));
        return Beheeruitkomst.Met(nummer);
    }

    private Beheerrij Rij(T rij) => new(Nummer(rij), velden.ToDictionary(veld => veld.Veld.Naam, veld => veld.Lees(rij), StringComparer.Ordinal), rij.Vervallen, rij.Versie) { Vast = Vast(rij) };

    private string Onderwerp(int nummer) => string.Create(CultureInfo.InvariantCulture, $"{Enkel} {nummer}");

    private List<(Recordveld<T> Veld, string Waarde)> Lees(IReadOnlyList<Beheerveld> nu, IReadOnlyDictionary<string, string?> getypt, Invoerfouten fouten, T? rij, List<T> alle)
    {
        var waarden = new List<(Recordveld<T>, string)>();
        foreach (var (veld, vorm) in velden.Zip(nu).Where(paar => rij is null || !paar.Second.AlleenNieuw))
        {
            var tekst = getypt.GetValueOrDefault(veld.Veld.Naam);
            var waarde = Enkelvoud(vorm, tekst, fouten);
            if (string.Equals(veld.Veld.Naam, Beheerveld.Naamveld, StringComparison.Ordinal) && waarde is not null) ToetsNaam(waarde = Naamregel.Schoon(waarde), fouten, rij, alle);
            waarden.Add((veld, waarde ?? string.Empty));
        }

        return waarden;
    }

    private static string? Enkelvoud(Beheerveld veld, string? tekst, Invoerfouten fouten) => veld.Keuzes is { } keuzes
        ? fouten.Keuze(veld.Naam, tekst, veld.Wat, keuzes, !veld.Optioneel)
        : fouten.Tekst(veld.Naam, tekst, veld.Wat, veld.Langst, !veld.Optioneel);

    private void ToetsNaam(string naam, Invoerfouten fouten, T? rij, List<T> alle)
    {
        var anderen = alle.Where(ander => !ReferenceEquals(ander, rij)).ToList();
        if (Naamtoets?.Invoke(naam) is { } mis) fouten.Meld(Beheerveld.Naamveld, mis);
        else if (Naamregel.Oordeel(naam, anderen.Select(ander => ander.Naam)) is var oordeel && oordeel is not Naamfout.Geen)
        {
            var bezet = anderen.Find(ander => Naamregel.Oordeel(naam, [ander.Naam]) is Naamfout.Bezet);
            fouten.Meld(Beheerveld.Naamveld, bezet is null ? Beheertekst.NaamTeken : Zin.Met(bezet.Vervallen ? Beheertekst.NaamVervallen : Beheertekst.NaamBezet, Enkel, bezet.Naam));
        }
    }

    private int Nieuwnummer(IReadOnlyDictionary<string, string?> getypt, Invoerfouten fouten, List<T> alle)
    {
        if (Nummers is not { } grens)
        {
            var volgend = alle.Count == 0 ? 1 : alle.Max(Nummer) + 1;
            if (volgend > Hoogste) fouten.Meld(string.Empty, Zin.Met(Beheertekst.LijstVol, Hoogste));
            return volgend;
        }

        var nummer = fouten.Getal(Nummerveld, getypt.GetValueOrDefault(Nummerveld), Beheertekst.HetNummer, grens.Eerste, grens.Laatste) ?? 0;
        if (alle.Find(rij => Nummer(rij) == nummer) is { } bezet) fouten.Meld(Nummerveld, Zin.Met(Beheertekst.NummerBezet, nummer, bezet.Naam));
        return nummer;
    }

    private void Maak(Schrijfbeurt beurt, int nummer, List<(Recordveld<T> Veld, string Waarde)> waarden, List<T> alle)
    {
        var rij = Nieuw(beurt.Context.Gemeente.Nummer, nummer, waarden[0].Waarde);
        foreach (var (veld, waarde) in waarden) veld.Schrijf(rij, waarde);
        if (Volgorde is { } volgorde) volgorde.Schrijf(rij, alle.Count == 0 ? 1 : alle.Max(volgorde.Lees) + 1);
        beurt.Context.Add(rij);
        beurt.Leg(new Auditregel(Handelingen.Gemaakt, Onderwerp(nummer)));
    }

    // The log names the fields and not what stands in them.
    private void Wijzig(Schrijfbeurt beurt, T rij, List<(Recordveld<T> Veld, string Waarde)> waarden)
    {
        var anders = waarden.Where(veld => !string.Equals(veld.Veld.Lees(rij), veld.Waarde, StringComparison.Ordinal)).ToList();
        if (anders.Count == 0) return;
        foreach (var (veld, waarde) in anders) veld.Schrijf(rij, waarde);
        beurt.Leg(new Auditregel(Handelingen.Gewijzigd, Onderwerp(Nummer(rij)), string.Join(", ", anders.Select(veld => veld.Veld.Veld.Label.ToLowerInvariant()))));
    }
}
