using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Kern;

/// <summary>Keeps what a municipality chooses for a rule that it may set, from a day on.</summary>
internal sealed class RegelkeuzeVastleggen(Opslag opslag)
{
    /// <summary>The version of a choice that is not there yet.</summary>
    public const int Nieuw = -1;

    /// <summary>A choice on a day that has one replaces it; the version is the one that was shown, or <see cref="Nieuw"/>.</summary>
    public Task<Beheeruitkomst> RunAsync(Gemeentenummer gemeente, Dader dader, Instelbareregelfeiten regel, string? vanaf, string? waarde, int versie, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, (beurt, ct) => LegVastAsync(beurt, regel, vanaf, waarde, versie, ct), stop));

    /// <summary>Takes a choice back, as if it was never made.</summary>
    public Task<Beheeruitkomst> TrekInAsync(Gemeentenummer gemeente, Dader dader, Instelbareregelfeiten regel, Dag vanaf, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, async (beurt, ct) =>
        {
            if (await ZoekAsync(beurt, regel, vanaf, ct) is not { } rij) return Beheeruitkomst.Onbekend;
            if (await Afgeslotenjaren.ToetsAsync(beurt.Context, vanaf, ct) is { } mis) return Beheeruitkomst.Fout(string.Empty, mis);
            beurt.Context.Remove(rij);
            beurt.Leg(new Auditregel(Handeling.RegelBeeindigd, Onderwerp(regel), $"vanaf {vanaf}"));
            return Beheeruitkomst.Klaar;
        }, stop));

    private static async Task<Beheeruitkomst> LegVastAsync(Schrijfbeurt beurt, Instelbareregelfeiten regel, string? vanaf, string? waarde, int versie, CancellationToken stop)
    {
        var fouten = new Invoerfouten();
        var keuze = regel.IsGetal
            ? fouten.Getal("Waarde", waarde, Beheertekst.DeWaarde, regel.Minst, regel.Meest)?.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : fouten.Keuze("Waarde", waarde, Beheertekst.DezeRegel, regel.Antwoorden.Select(antwoord => new Keuze(antwoord.Waarde, antwoord.Titel)));
        var dag = fouten.Datum("Vanaf", vanaf, Beheertekst.DeIngangsdatum);
        if (dag is { } eerste && await Afgeslotenjaren.ToetsAsync(beurt.Context, eerste, stop) is { } mis) fouten.Meld("Vanaf", mis);
        if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
        var rij = await ZoekAsync(beurt, regel, dag!.Value, stop);
        if (rij is not null && rij.Versie != versie) return Beheeruitkomst.Botst(new Dictionary<string, string>(StringComparer.Ordinal) { ["Vanaf"] = Datumveld.Van(rij.Vanaf)!, ["Waarde"] = rij.Waarde }, rij.Versie);
        if (rij is null) beurt.Context.Add(new RegelkeuzeRecord { Gemeente = beurt.Context.Gemeente.Nummer, Regel = regel.Code, Vanaf = dag.Value, Waarde = keuze! });
        else if (string.Equals(rij.Waarde, keuze, StringComparison.Ordinal)) return Beheeruitkomst.Klaar;
        else rij.Waarde = keuze!;

        // A rule says nothing about a person, so the log may hold the value.
        beurt.Leg(new Auditregel(rij is null ? Handeling.RegelGemaakt : Handeling.RegelGewijzigd, Onderwerp(regel), $"{keuze} vanaf {dag}"));
        return Beheeruitkomst.Klaar;
    }

    private static Task<RegelkeuzeRecord?> ZoekAsync(Schrijfbeurt beurt, Instelbareregelfeiten regel, Dag vanaf, CancellationToken stop) =>
        beurt.Context.Set<RegelkeuzeRecord>().SingleOrDefaultAsync(rij => rij.Regel == regel.Code && rij.Vanaf == vanaf, stop);

    private static string Onderwerp(Instelbareregelfeiten regel) => "regel " + regel.Code;
}
