using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Makes, changes and ends agreements on when a source delivers.</summary>
internal sealed class LeverafspraakVastleggen(Opslag opslag)
{
    private const int LangsteNaam = 200;

    /// <summary>How often a delivery can be expected.</summary>
    public static IReadOnlyList<Keuze> Ritmes { get; } =
    [
        new(Code(Leverritme.Maand), Kanaaltekst.PerMaand), new(Code(Leverritme.Kwartaal), Kanaaltekst.PerKwartaal), new(Code(Leverritme.Halfjaar), Kanaaltekst.PerHalfjaar),
        new(Code(Leverritme.Jaar), Kanaaltekst.PerJaar), new(Code(Leverritme.Eenmalig), Kanaaltekst.EenKeer),
    ];

    /// <summary>Saves it; without a number it is a new one.</summary>
    public Task<Beheeruitkomst> RunAsync(Gemeentenummer gemeente, Dader dader, int? nummer, int versie, Func<string, string?> getypt, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, (beurt, ct) => LegVastAsync(beurt, nummer, versie, getypt, ct), stop));

    /// <summary>Ends one: nothing is expected by it any more.</summary>
    public Task<Beheeruitkomst> BeeindigAsync(Gemeentenummer gemeente, Dader dader, int nummer, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, async (beurt, ct) =>
        {
            if (await beurt.Context.Set<LeverafspraakRecord>().SingleOrDefaultAsync(rij => rij.Leverafspraak == nummer && !rij.Vervallen, ct) is not { } rij) return Beheeruitkomst.Onbekend;
            rij.Vervallen = true;
            beurt.Leg(new Auditregel(Handeling.LeverafspraakBeeindigd, Onderwerp(nummer)));
            return Beheeruitkomst.Met(nummer);
        }, stop));

    /// <summary>What is stored, by the names of the fields.</summary>
    public static IReadOnlyDictionary<string, string> Waarden(LeverafspraakRecord rij) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Bron"] = rij.Bron.ToString(CultureInfo.InvariantCulture),
        ["Naam"] = rij.Naam,
        ["Ritme"] = Code(rij.Ritme),
        ["Eerste"] = Datumveld.Van(rij.Eerste) ?? string.Empty,
        ["Vooraf"] = rij.Vooraf.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>What is proposed for a source: of a provider the year, before 15 July.</summary>
    public static IReadOnlyDictionary<string, string> Voorstel(BronRecord bron, Dag vandaag) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Bron"] = bron.Bron.ToString(CultureInfo.InvariantCulture),
        ["Naam"] = bron.Aanbieder is null ? string.Empty : Kanaaltekst.Jaarlevering,
        ["Ritme"] = bron.Aanbieder is null ? string.Empty : Code(Leverritme.Jaar),
        ["Eerste"] = bron.Aanbieder is null ? string.Empty : Datumveld.Van(Leververwachting.Jaarlevering(vandaag)) ?? string.Empty,
        ["Vooraf"] = "30",
    };

    private static async Task<Beheeruitkomst> LegVastAsync(Schrijfbeurt beurt, int? nummer, int versie, Func<string, string?> getypt, CancellationToken stop)
    {
        await beurt.HoudGemeenteAsync(stop);
        var alle = await beurt.Context.Set<LeverafspraakRecord>().Where(afspraak => !afspraak.Vervallen).ToListAsync(stop);
        var rij = nummer is null ? null : alle.Find(afspraak => afspraak.Leverafspraak == nummer);
        if (nummer is not null && rij is null) return Beheeruitkomst.Onbekend;
        if (rij is not null && rij.Versie != versie) return Beheeruitkomst.Botst(Waarden(rij), rij.Versie);
        var fouten = new Invoerfouten();
        var bron = await Bronkeuze.LeesAsync(beurt.Context, getypt("Bron"), fouten, stop);
        var naam = fouten.Tekst("Naam", getypt("Naam"), Kanaaltekst.WatErKomt, LangsteNaam);
        var ritme = fouten.Keuze("Ritme", getypt("Ritme"), Kanaaltekst.HoeVaakKlein, Ritmes);
        var eerste = fouten.Datum("Eerste", getypt("Eerste"), Kanaaltekst.DeEersteDag);
        var vooraf = fouten.Getal("Vooraf", getypt("Vooraf"), Kanaaltekst.HetAantalDagen, 0, Leververwachting.MeesteVooraf);
        if (naam is not null && bron is not null && alle.Exists(ander => !ReferenceEquals(ander, rij) && ander.Bron == bron.Bron && string.Equals(ander.Naam, naam, StringComparison.OrdinalIgnoreCase)))
            fouten.Meld("Naam", Kanaaltekst.AfspraakBestaat);
        if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
        var nieuw = rij is null;
        rij ??= new LeverafspraakRecord
        {
            Gemeente = beurt.Context.Gemeente.Nummer,
            Leverafspraak = await beurt.VolgendNummerAsync<LeverafspraakRecord>(afspraak => (int?)afspraak.Leverafspraak, stop),
            Naam = naam!,
        };
        (rij.Bron, rij.Naam, rij.Ritme, rij.Eerste, rij.Vooraf) = (bron!.Bron, naam!, (Leverritme)byte.Parse(ritme!, CultureInfo.InvariantCulture), eerste!.Value, (short)vooraf!.Value);
        if (nieuw) beurt.Context.Add(rij);
        beurt.Leg(new Auditregel(Handeling.LeverafspraakVastgelegd, Onderwerp(rij.Leverafspraak), $"bron {bron.Naam}"));
        return Beheeruitkomst.Met(rij.Leverafspraak);
    }

    private static string Code(Leverritme ritme) => ((byte)ritme).ToString(CultureInfo.InvariantCulture);

    private static string Onderwerp(int nummer) => string.Create(CultureInfo.InvariantCulture, $"leverafspraak {nummer}");
}
