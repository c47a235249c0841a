using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Makes a municipality that is served, or changes its name or its CBS code.</summary>
internal sealed class GemeenteVastleggen(Opslag opslag)
{
    /// <summary>Makes one. Who makes it becomes its first beheerder; a command makes one without.</summary>
    public async Task<Beheeruitkomst> MaakAsync(Dader dader, string? code, string? naam, CancellationToken stop) => await Samenloop.VoerUitAsync(async () =>
    {
        var alle = await AlleAsync(opslag, stop);
        var fouten = new Invoerfouten();
        var cbs = Code(code, fouten, alle);
        var schoon = Naam(naam, fouten, alle);
        if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
        var nummer = checked((short)(alle.Count == 0 ? 1 : alle.Max(rij => rij.Nummer) + 1));
        await opslag.SchrijfAsync(new Gemeentenummer(nummer), dader, (beurt, _) =>
        {
            beurt.Context.AddRange(Gemeentebegin.Rijen(nummer, cbs, schoon));
            beurt.Leg(new Auditregel(Handeling.GemeenteGemaakt, $"gemeente {cbs}"));
            if (dader.Account is { } account)
            {
                beurt.Context.Add(new ToekenningRecord { Gemeente = nummer, Nummer = 1, Account = account, Rol = Rol.Beheerder });
                beurt.Leg(new Auditregel(Handeling.ToekenningGemaakt, $"account {account}", Rolfeiten.Van(Rol.Beheerder).Code));
            }

            return Task.CompletedTask;
        }, stop);
        return Beheeruitkomst.Met(nummer);
    });

    /// <summary>Changes the name, and the code when it is another one: that holds from a day on, and the old one stays known for the time before.</summary>
    public Task<Beheeruitkomst> RunAsync(Dader dader, short nummer, int versie, string? code, string? vanaf, string? naam, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(new Gemeentenummer(nummer), dader, (beurt, ct) => WijzigAsync(beurt, nummer, versie, (code, vanaf, naam), ct), stop));

    /// <summary>Ends a municipality, or serves it again. Its data stay.</summary>
    public Task<Beheeruitkomst> ZetVervallenAsync(Dader dader, short nummer, bool vervallen, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(new Gemeentenummer(nummer), dader, async (beurt, ct) =>
        {
            var rij = await beurt.Context.Set<GemeenteRecord>().SingleOrDefaultAsync(rij => rij.Nummer == nummer, ct);
            if (rij is null) return Beheeruitkomst.Onbekend;
            if (rij.Vervallen == vervallen) return Beheeruitkomst.Klaar;
            rij.Vervallen = vervallen;
            beurt.Leg(new Auditregel(vervallen ? Handeling.GemeenteBeeindigd : Handeling.GemeenteGewijzigd, Onderwerp(rij), vervallen ? string.Empty : "teruggezet"));
            return Beheeruitkomst.Klaar;
        }, stop));

    /// <summary>All municipalities, by name.</summary>
    public static async Task<List<GemeenteRecord>> AlleAsync(Opslag opslag, CancellationToken stop) => await opslag.LeesAsync(
        Gemeentenummer.Organisatie, (context, ct) => context.Set<GemeenteRecord>().OrderBy(rij => rij.Vervallen).ThenBy(rij => rij.Naam).ToListAsync(ct), stop);

    /// <summary>The fields of a municipality as a form has them.</summary>
    public static IReadOnlyDictionary<string, string> Velden(GemeenteRecord rij) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Naam"] = rij.Naam,
        ["Code"] = Gemeente.Van(rij.Code).ToString(),
        ["Vanaf"] = string.Empty,
    };

    private static async Task<Beheeruitkomst> WijzigAsync(Schrijfbeurt beurt, short nummer, int versie, (string? Code, string? Vanaf, string? Naam) getypt, CancellationToken stop)
    {
        var alle = await beurt.Context.Set<GemeenteRecord>().ToListAsync(stop);
        if (alle.Find(kandidaat => kandidaat.Nummer == nummer) is not { } rij) return Beheeruitkomst.Onbekend;
        if (rij.Versie != versie) return Beheeruitkomst.Botst(Velden(rij), rij.Versie);
        alle.Remove(rij);
        var fouten = new Invoerfouten();
        var naam = Naam(getypt.Naam, fouten, alle);
        var code = Code(getypt.Code, fouten, alle);
        int cbs = code.Code;
        var anders = !code.IsLeeg && cbs != rij.Code;
        var vanaf = anders ? fouten.Datum("Vanaf", getypt.Vanaf, Beheertekst.DeIngangsdatum) : null;
        if (vanaf is { } dag && dag.Datum > DateOnly.FromDateTime(beurt.Nu.Date)) fouten.Meld("Vanaf", Beheertekst.CodeLater);
        if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
        var velden = new List<string>();
        if (!string.Equals(rij.Naam, naam, StringComparison.Ordinal)) velden.Add("naam");
        if (anders) velden.Add($"code {Gemeente.Van(rij.Code)} wordt {code} vanaf {vanaf}");
        if (velden.Count == 0) return Beheeruitkomst.Klaar;
        if (anders && !await beurt.Context.Set<GemeentecodeRecord>().AnyAsync(oud => oud.Code == cbs && oud.Vanaf == vanaf!.Value, stop))
            beurt.Context.Add(new GemeentecodeRecord { Gemeente = nummer, Code = code.Code, Vanaf = vanaf!.Value });
        (rij.Naam, rij.Code) = (naam, code.Code);
        beurt.Leg(new Auditregel(Handeling.GemeenteGewijzigd, Onderwerp(rij), string.Join(", ", velden)));
        return Beheeruitkomst.Klaar;
    }

    private static Gemeente Code(string? getypt, Invoerfouten fouten, List<GemeenteRecord> anderen)
    {
        if (!Gemeente.TryParse(Encoding.UTF8.GetBytes(getypt?.Trim() ?? string.Empty), out var code)) fouten.Meld("Code", Beheertekst.CodeVorm);
        else if (anderen.Find(rij => rij.Code == code.Code) is { } bezet) fouten.Meld("Code", Zin.Met(Beheertekst.CodeBezet, code, bezet.Naam));
        return code;
    }

    private static string Naam(string? getypt, Invoerfouten fouten, List<GemeenteRecord> anderen)
    {
        var naam = Naamregel.Schoon(fouten.Tekst("Naam", getypt, Beheertekst.DeNaam, Naamregel.Langst));
        if (anderen.Find(rij => Naamregel.Oordeel(naam, [rij.Naam]) is Naamfout.Bezet) is { } bezet) fouten.Meld("Naam", Zin.Met(Beheertekst.NaamBezet, Beheertekst.GemeenteEnkel, bezet.Naam));
        return naam;
    }

    private static string Onderwerp(GemeenteRecord rij) => $"gemeente {Gemeente.Van(rij.Code)}";
}
