using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.App.Klanten;

/// <summary>Adds a benefit to a client, or changes one; the same form sent twice adds one.</summary>
internal sealed class UitkeringVastleggen(Opslag opslag)
{
    /// <summary>The names of the fields, in the order of the form.</summary>
    public static readonly IReadOnlyList<string> Namen = ["Soort", "Start", "Einde", "Reden"];

    /// <summary>The kinds.</summary>
    public static readonly IReadOnlyList<Keuze> Soorten = [.. Uitkeringsoortfeiten.Alle.Select(feiten => new Keuze(feiten.Code, feiten.Titel))];

    /// <summary>The reasons of ending.</summary>
    public static readonly IReadOnlyList<Keuze> Redenen = [new("werk", Dossiertekst.RedenWerk), new("anders", Dossiertekst.RedenAnders)];

    /// <summary>What is stored, as a form has it.</summary>
    public static IReadOnlyDictionary<string, string> Waarden(UitkeringRecord uitkering)
    {
        ArgumentNullException.ThrowIfNull(uitkering);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Soort"] = Uitkeringsoortfeiten.Van(uitkering.Soort).Code,
            ["Start"] = Klantopmaak.Dag(uitkering.Start),
            ["Einde"] = uitkering.Einde is { } einde ? Klantopmaak.Dag(einde) : string.Empty,
            ["Reden"] = uitkering.Reden switch { Uitkeringseinde.Werk => "werk", Uitkeringseinde.Anders => "anders", _ => string.Empty },
        };
    }

    /// <summary>Without a number it is new; the version is the one that was shown.</summary>
    public Task<Beheeruitkomst> RunAsync(Toegang toegang, Dader dader, int klant, int? nummer, int versie, Func<string, string?> getypt, Dag vandaag, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            if (await Openklant.LaadAsync(beurt.Context, toegang, klant, Recht.KlantVastleggen, ct) is not { } open) return Beheeruitkomst.Onbekend;
            var uitkering = nummer is null ? null : await beurt.Context.Set<UitkeringRecord>().SingleOrDefaultAsync(rij => rij.Uitkering == nummer && rij.Klant == klant, ct);
            if (nummer is not null && uitkering is null) return Beheeruitkomst.Onbekend;
            if (uitkering is not null && uitkering.Versie != versie)
            {
                beurt.Leg(new Auditregel(Handeling.KlantIngezien, klant));
                return Beheeruitkomst.Botst(Waarden(uitkering), uitkering.Versie);
            }

            var fouten = new Invoerfouten();
            var proef = Lees(getypt, fouten, open.Klant.Geboren, vandaag);
            if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
            if (uitkering is not null) return Wijzig(beurt, uitkering, proef);
            var verzoek = Formulierverzoek.Lees(getypt(Formulierverzoek.Naam));
            if (verzoek is not null && await beurt.Context.Set<UitkeringRecord>().FirstOrDefaultAsync(rij => rij.Verzoek == verzoek, ct) is { } eerder) return Herhaal(eerder, klant, proef);
            var nieuw = new UitkeringRecord
            {
                Gemeente = toegang.Gemeente.Nummer,
                Uitkering = await beurt.VolgendNummerAsync<UitkeringRecord>(rij => rij.Uitkering, ct),
                Klant = klant,
                Bron = BronRecord.Eigen,
                Soort = proef.Soort,
                Start = proef.Start,
                Einde = proef.Einde,
                Reden = proef.Reden,
                Bekend = vandaag,
                Verzoek = verzoek,
            };
            beurt.Context.Add(nieuw);
            beurt.Leg(new Auditregel(Handeling.UitkeringVastgelegd, klant, $"uitkering {nieuw.Uitkering}", string.Empty));
            return Beheeruitkomst.Met(nieuw.Uitkering);
        }, stop));

    // The same form once more: nothing happens, unless it says something else by now.
    private static Beheeruitkomst Herhaal(UitkeringRecord eerder, int klant, Uitkering proef) =>
        eerder.Klant != klant ? Beheeruitkomst.Onbekend
        : (eerder.Soort, eerder.Start, eerder.Einde, eerder.Reden) == (proef.Soort, proef.Start, proef.Einde, proef.Reden) ? Beheeruitkomst.Met(eerder.Uitkering)
        : Beheeruitkomst.Fout(string.Empty, Dossiertekst.UitkeringAlGemaakt);

    private static Uitkering Lees(Func<string, string?> getypt, Invoerfouten fouten, Geboortedatum geboren, Dag vandaag)
    {
        var soort = fouten.Keuze("Soort", getypt("Soort"), Dossiertekst.DeSoort, Soorten);
        var (start, einde) = Looptijdzin.Lees(getypt, fouten, geboren, vandaag);
        var reden = fouten.Keuze("Reden", getypt("Reden"), Dossiertekst.DeReden, Redenen, verplicht: false);
        if (einde is not null && reden is null && fouten.Bij("Reden") is null) fouten.Meld("Reden", Dossiertekst.RedenNodig);
        if (einde is null && reden is not null && fouten.Bij("Einde") is null) fouten.Meld("Reden", Dossiertekst.RedenZonderEinde);
        return new Uitkering(
            Uitkeringsoortfeiten.MetCode(soort)?.Soort ?? Uitkeringsoort.Onbekend, start ?? Dag.Eerste, einde,
            reden switch { "werk" => Uitkeringseinde.Werk, "anders" => Uitkeringseinde.Anders, _ => Uitkeringseinde.Onbekend });
    }

    private static Beheeruitkomst Wijzig(Schrijfbeurt beurt, UitkeringRecord uitkering, Uitkering proef)
    {
        var oud = Waarden(uitkering);
        (uitkering.Soort, uitkering.Start, uitkering.Einde, uitkering.Reden) = (proef.Soort, proef.Start, proef.Einde, proef.Reden);
        var nieuw = Waarden(uitkering);
        var velden = Namen.Where(naam => !string.Equals(oud[naam], nieuw[naam], StringComparison.Ordinal)).Select(naam => naam.ToLowerInvariant()).ToList();
        if (velden.Count > 0) beurt.Leg(new Auditregel(Handeling.UitkeringGewijzigd, uitkering.Klant, $"uitkering {uitkering.Uitkering}", string.Join(", ", velden)));
        return Beheeruitkomst.Met(uitkering.Uitkering);
    }
}
