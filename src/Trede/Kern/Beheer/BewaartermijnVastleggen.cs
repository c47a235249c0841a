using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Keeps how long a kind of record is kept, from a day on.</summary>
internal sealed class BewaartermijnVastleggen(Opslag opslag)
{
    /// <summary>The version of a term that is not there yet.</summary>
    public const int Nieuw = -1;

    /// <summary>A term on a day that has one replaces it; the version is the one that was shown, or <see cref="Nieuw"/>.</summary>
    public Task<Beheeruitkomst> RunAsync(Gemeentenummer gemeente, Dader dader, Bewaarsoortfeiten soort, IReadOnlyDictionary<string, string?> getypt, int versie, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, (beurt, ct) => LegVastAsync(beurt, soort, getypt, versie, ct), stop));

    /// <summary>Takes a term back, as if it was never there.</summary>
    public Task<Beheeruitkomst> TrekInAsync(Gemeentenummer gemeente, Dader dader, Bewaarsoortfeiten soort, Dag vanaf, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, async (beurt, ct) =>
        {
            if (await ZoekAsync(beurt, soort, vanaf, ct) is not { } rij) return Beheeruitkomst.Onbekend;
            beurt.Context.Remove(rij);
            beurt.Leg(new Auditregel(Handeling.BewaartermijnBeeindigd, Onderwerp(soort), $"vanaf {vanaf}"));
            return Beheeruitkomst.Klaar;
        }, stop));

    /// <summary>The fields of a term as a form has them.</summary>
    public static IReadOnlyDictionary<string, string> Velden(Bewaartermijn termijn) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Vanaf"] = termijn.Vanaf == Dag.Eerste ? string.Empty : Datumveld.Van(termijn.Vanaf)!,
        ["Jaren"] = termijn.Jaren == Bewaartermijn.Blijvend ? string.Empty : termijn.Jaren.ToString(CultureInfo.InvariantCulture),
        ["Duur"] = termijn.Jaren == Bewaartermijn.Blijvend ? "blijvend" : "jaren",
        ["Grondslag"] = termijn.Grondslag,
        ["Bevestigd"] = termijn.Bevestigd ? "ja" : "nee",
    };

    /// <summary>The term of a row; its kind must be one that is known.</summary>
    public static Bewaartermijn Van(BewaartermijnRecord rij) => new(Bewaarsoortfeiten.MetCode(rij.Soort)!.Soort, rij.Vanaf, rij.Jaren, rij.Grondslag, rij.Bevestigd);

    private static async Task<Beheeruitkomst> LegVastAsync(Schrijfbeurt beurt, Bewaarsoortfeiten soort, IReadOnlyDictionary<string, string?> getypt, int versie, CancellationToken stop)
    {
        var fouten = new Invoerfouten();
        if (Lees(soort, getypt, fouten) is not { } nieuw) return Beheeruitkomst.Fout(fouten);
        var rij = await ZoekAsync(beurt, soort, nieuw.Vanaf, stop);
        if (rij is not null && rij.Versie != versie) return Beheeruitkomst.Botst(Velden(Van(rij)), rij.Versie);
        if (rij is not null && Van(rij) == nieuw) return Beheeruitkomst.Klaar;
        beurt.Leg(new Auditregel(rij is null ? Handeling.BewaartermijnGemaakt : Handeling.BewaartermijnGewijzigd, Onderwerp(soort), Toelichting(nieuw)));
        if (rij is null) beurt.Context.Add(rij = new BewaartermijnRecord { Gemeente = beurt.Context.Gemeente.Nummer, Soort = soort.Code, Vanaf = nieuw.Vanaf });
        (rij.Jaren, rij.Grondslag, rij.Bevestigd) = (nieuw.Jaren, nieuw.Grondslag, nieuw.Bevestigd);
        return Beheeruitkomst.Klaar;
    }

    private static Bewaartermijn? Lees(Bewaarsoortfeiten soort, IReadOnlyDictionary<string, string?> getypt, Invoerfouten fouten)
    {
        var duur = fouten.Keuze("Duur", getypt.GetValueOrDefault("Duur"), Beheertekst.DeDuur, [new("jaren", string.Empty), new("blijvend", string.Empty)]);
        var jaren = string.Equals(duur, "jaren", StringComparison.Ordinal) ? fouten.Getal("Jaren", getypt.GetValueOrDefault("Jaren"), Beheertekst.HetAantalJaren, 1, Bewaartermijn.Meest) : Bewaartermijn.Blijvend;
        var vanaf = fouten.Datum("Vanaf", getypt.GetValueOrDefault("Vanaf"), Beheertekst.DeIngangsdatum, verplicht: false) ?? Dag.Eerste;
        var grondslag = fouten.Tekst("Grondslag", getypt.GetValueOrDefault("Grondslag"), Beheertekst.DeGrondslag, 300);
        var bevestigd = string.Equals(fouten.Keuze("Bevestigd", getypt.GetValueOrDefault("Bevestigd"), Beheertekst.DeBevestiging, [new("ja", string.Empty), new("nee", string.Empty)]), "ja", StringComparison.Ordinal);
        return fouten.Geen ? new Bewaartermijn(soort.Soort, vanaf, jaren!.Value, grondslag!, bevestigd) : null;
    }

    private static string Toelichting(Bewaartermijn termijn)
    {
        var duur = termijn.Jaren == Bewaartermijn.Blijvend ? "blijvend" : string.Create(CultureInfo.InvariantCulture, $"{termijn.Jaren} jaar");
        return $"{duur} vanaf {termijn.Vanaf}, {(termijn.Bevestigd ? "bevestigd" : "te bevestigen")}";
    }

    private static Task<BewaartermijnRecord?> ZoekAsync(Schrijfbeurt beurt, Bewaarsoortfeiten soort, Dag vanaf, CancellationToken stop) =>
        beurt.Context.Set<BewaartermijnRecord>().SingleOrDefaultAsync(rij => rij.Soort == soort.Code && rij.Vanaf == vanaf, stop);

    private static string Onderwerp(Bewaarsoortfeiten soort) => "bewaartermijn " + soort.Code;
}
