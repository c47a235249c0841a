using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Inkoop;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.App.Klanten;

/// <summary>The fields of a traject in a form, with what there is to choose from.</summary>
/// <param name="Instrumenten">The instruments that are offered, and the one that the traject has.</param>
/// <param name="Aanbieders">The providers that may be chosen; <see cref="Zelf"/> is the municipality.</param>
/// <param name="Klant">The client.</param>
internal sealed record Trajectformulier(IReadOnlyList<InstrumentRecord> Instrumenten, IReadOnlyList<Keuze> Aanbieders, Openklant Klant)
{
    /// <summary>The choice of the municipality itself.</summary>
    public const string Zelf = "0";

    /// <summary>The names of the fields, in the order of the form.</summary>
    public static readonly IReadOnlyList<string> Namen = ["Instrument", "Aanbieder", "Domein", "Start", "Einde", "Resultaat", "Kosten", "Kenmerk"];

    /// <summary>The domains.</summary>
    public static readonly IReadOnlyList<Keuze> Domeinen = [.. Domeinfeiten.Alle.Where(feiten => feiten.Code.Length > 0).Select(feiten => new Keuze(feiten.Code, feiten.Titel))];

    private const int LangsteResultaat = 200;
    private const int LangsteKenmerk = 60;

    // Ten million euros: above it somebody forgot a comma.
    private const long MeesteCenten = 1_000_000_000;

    /// <summary>Loads the choices; null when the account may not keep this traject.</summary>
    public static async Task<Trajectformulier?> LaadAsync(ParticipatieContext context, Toegang toegang, Openklant klant, TrajectRecord? traject, CancellationToken stop)
    {
        var eigen = toegang.AanbiedersVoor(Recht.TrajectVastleggen, klant.Band);
        if (eigen is not null && traject is not null && (traject.Aanbieder is not { } nu || !eigen.Contains(nu) || traject.Einde < klant.Blik.OpenVanaf)) return null;
        var instrumenten = await context.Set<InstrumentRecord>().AsNoTracking().OrderBy(rij => rij.Naam).ToListAsync(stop);
        var aanbieders = await context.Set<AanbiederRecord>().AsNoTracking().OrderBy(rij => rij.Naam).ToListAsync(stop);
        var keuzes = aanbieders.Where(rij => rij.Aanbieder == traject?.Aanbieder || (!rij.Vervallen && (eigen is null || eigen.Contains(rij.Aanbieder))))
            .Select(rij => new Keuze(Looptijdzin.Getal(rij.Aanbieder), rij.Naam));
        return new Trajectformulier(
            [.. instrumenten.Where(rij => !rij.Vervallen || rij.Instrument == traject?.Instrument)],
            eigen is null ? [new Keuze(Zelf, Klanttekst.Eigen), .. keuzes] : [.. keuzes],
            klant);
    }

    /// <summary>Whether the municipality itself may be chosen: not by a provider.</summary>
    public bool MetZelf => Aanbieders.Any(keuze => string.Equals(keuze.Waarde, Zelf, StringComparison.Ordinal));

    /// <summary>The instruments as choices.</summary>
    public IReadOnlyList<Keuze> Instrumentkeuzes => [.. Instrumenten.Select(rij => new Keuze(Looptijdzin.Getal(rij.Instrument), rij.Naam))];

    /// <summary>What stands in the fields of a new traject beforehand: the provider, when there is only one.</summary>
    public IReadOnlyDictionary<string, string> Begin() =>
        Namen.ToDictionary(naam => naam, naam => string.Equals(naam, "Aanbieder", StringComparison.Ordinal) && Aanbieders.Count == 1 ? Aanbieders[0].Waarde : string.Empty, StringComparer.Ordinal);

    /// <summary>What is stored, as a form has it.</summary>
    public static IReadOnlyDictionary<string, string> Waarden(TrajectRecord traject)
    {
        ArgumentNullException.ThrowIfNull(traject);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Instrument"] = Looptijdzin.Getal(traject.Instrument),
            ["Aanbieder"] = traject.Aanbieder is { } aanbieder ? Looptijdzin.Getal(aanbieder) : Zelf,
            ["Domein"] = Domeinfeiten.Van(traject.Domein).Code,
            ["Start"] = Klantopmaak.Dag(traject.Start),
            ["Einde"] = traject.Einde is { } einde ? Klantopmaak.Dag(einde) : string.Empty,
            ["Resultaat"] = traject.Resultaat,
            ["Kosten"] = traject.Kosten is { } centen ? new Bedrag(centen).ToString() : string.Empty,
            ["Kenmerk"] = traject.Kenmerk,
        };
    }

    /// <summary>Reads what was typed into a traject; says what is wrong. Without a reference one is made of its number.</summary>
    public void Lees(Func<string, string?> getypt, TrajectRecord traject, Invoerfouten fouten, Dag vandaag)
    {
        var instrument = fouten.Keuze("Instrument", getypt("Instrument"), Dossiertekst.HetInstrument, Instrumentkeuzes);
        var aanbieder = fouten.Keuze("Aanbieder", getypt("Aanbieder"), Dossiertekst.DeAanbieder, Aanbieders);
        var domein = fouten.Keuze("Domein", getypt("Domein"), Dossiertekst.HetDomein, Domeinen, verplicht: false);
        var (start, einde) = Looptijdzin.Lees(getypt, fouten, Klant.Klant.Geboren, vandaag);
        traject.Resultaat = fouten.Tekst("Resultaat", getypt("Resultaat"), Dossiertekst.HetResultaat, LangsteResultaat, verplicht: false) ?? string.Empty;
        traject.Kosten = Kosten(getypt("Kosten"), fouten);
        traject.Kenmerk = fouten.Tekst("Kenmerk", getypt("Kenmerk"), Dossiertekst.HetKenmerk, LangsteKenmerk, verplicht: false) ?? string.Create(CultureInfo.InvariantCulture, $"trede-{traject.Traject}");
        if (Klant.Trajecten.Any(ander => ander.Traject != traject.Traject && ander.Bron == traject.Bron && string.Equals(ander.Kenmerk, traject.Kenmerk, StringComparison.Ordinal))) fouten.Meld("Kenmerk", Dossiertekst.KenmerkBezet);
        // A provider keeps no trajecten in years that were settled with it.
        if (!MetZelf && einde < Klant.Blik.OpenVanaf) fouten.Meld("Einde", Zin.Met(Dossiertekst.JaarDicht, einde.Value.Datum.Year));
        if (!fouten.Geen) return;
        traject.Instrument = int.Parse(instrument!, CultureInfo.InvariantCulture);
        traject.Aanbieder = string.Equals(aanbieder, Zelf, StringComparison.Ordinal) ? null : int.Parse(aanbieder!, CultureInfo.InvariantCulture);
        traject.Domein = domein is not null && Domeinfeiten.TryParse(domein, out var gekozen) ? gekozen : Instrumenten.First(rij => rij.Instrument == traject.Instrument).Domein;
        (traject.Start, traject.Einde) = (start!.Value, einde);
    }

    /// <summary>How a value reads in a conflict.</summary>
    public string? Leesbaar(string naam, string? waarde) => naam switch
    {
        "Instrument" => Tekst(Instrumentkeuzes, waarde),
        "Aanbieder" => Tekst(Aanbieders, waarde),
        "Domein" => Tekst(Domeinen, waarde),
        _ => waarde,
    };

    private static string? Tekst(IReadOnlyList<Keuze> keuzes, string? waarde) => keuzes.FirstOrDefault(keuze => string.Equals(keuze.Waarde, waarde, StringComparison.Ordinal))?.Tekst;

    private static long? Kosten(string? getypt, Invoerfouten fouten)
    {
        var tekst = getypt?.Trim() ?? string.Empty;
        if (tekst.Length == 0) return null;
        if (!Bedrag.TryParse(Encoding.UTF8.GetBytes(tekst), out var bedrag)) fouten.Meld("Kosten", Dossiertekst.KostenVorm);
        else if (bedrag.Centen < 0) fouten.Meld("Kosten", Dossiertekst.KostenNegatief);
        else if (bedrag.Centen > MeesteCenten) fouten.Meld("Kosten", Dossiertekst.KostenTeHoog);
        return bedrag.Centen;
    }
}
