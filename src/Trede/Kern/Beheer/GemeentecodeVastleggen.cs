using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Keeps codes of municipalities that merged into one that is served: their old deliveries then find their way.</summary>
internal sealed class GemeentecodeVastleggen(Opslag opslag)
{
    /// <summary>Adds an earlier code, from a day on.</summary>
    public Task<Beheeruitkomst> RunAsync(Dader dader, short nummer, string? getypt, string? vanaftekst, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(new Gemeentenummer(nummer), dader, async (beurt, ct) =>
        {
            if (!await beurt.Context.Set<GemeenteRecord>().AnyAsync(rij => rij.Nummer == nummer, ct)) return Beheeruitkomst.Onbekend;
            var fouten = new Invoerfouten();
            var gelezen = Gemeente.TryParse(Encoding.UTF8.GetBytes(getypt?.Trim() ?? string.Empty), out var code);
            int cbs = code.Code;
            if (!gelezen) fouten.Meld("Code", Beheertekst.CodeVorm);
            else if (await beurt.Context.Set<GemeenteRecord>().FirstOrDefaultAsync(rij => rij.Code == cbs && rij.Nummer != nummer, ct) is { } bezet) fouten.Meld("Code", Zin.Met(Beheertekst.CodeBezet, code, bezet.Naam));
            var vanaf = fouten.Datum("Vanaf", vanaftekst, Beheertekst.DeIngangsdatum, verplicht: false) ?? Dag.Eerste;
            if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
            if (await ZoekAsync(beurt, cbs, vanaf, ct) is not null) return Beheeruitkomst.Klaar;
            beurt.Context.Add(new GemeentecodeRecord { Gemeente = nummer, Code = code.Code, Vanaf = vanaf });
            beurt.Leg(new Auditregel(Handeling.GemeenteGewijzigd, $"gemeentecode {code}", $"erbij vanaf {vanaf}"));
            return Beheeruitkomst.Klaar;
        }, stop));

    /// <summary>Takes an earlier code away; the one that holds today stays.</summary>
    public Task<Beheeruitkomst> HaalWegAsync(Dader dader, short nummer, int code, Dag vanaf, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(new Gemeentenummer(nummer), dader, async (beurt, ct) =>
        {
            if (await ZoekAsync(beurt, code, vanaf, ct) is not { } rij) return Beheeruitkomst.Onbekend;
            if (await beurt.Context.Set<GemeenteRecord>().AnyAsync(gemeente => gemeente.Nummer == nummer && gemeente.Code == code, ct)) return Beheeruitkomst.Fout(string.Empty, Beheertekst.CodeNu);
            beurt.Context.Remove(rij);
            beurt.Leg(new Auditregel(Handeling.GemeenteGewijzigd, $"gemeentecode {Gemeente.Van(code)}", $"weg vanaf {vanaf}"));
            return Beheeruitkomst.Klaar;
        }, stop));

    private static Task<GemeentecodeRecord?> ZoekAsync(Schrijfbeurt beurt, int code, Dag vanaf, CancellationToken stop) =>
        beurt.Context.Set<GemeentecodeRecord>().SingleOrDefaultAsync(rij => rij.Code == code && rij.Vanaf == vanaf, stop);
}
