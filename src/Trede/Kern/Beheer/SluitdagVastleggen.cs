using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Kern;

/// <summary>Keeps the days in the year on which the report closes.</summary>
internal sealed class SluitdagVastleggen(Opslag opslag)
{
    /// <summary>The version of a closing day that is not there yet.</summary>
    public const int Nieuw = -1;

    /// <summary>A day that is there already gets another first year; the version is the one that was shown, or <see cref="Nieuw"/>.</summary>
    public Task<Beheeruitkomst> RunAsync(Gemeentenummer gemeente, Dader dader, string? maand, string? dag, string? vanafJaar, int versie, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, (beurt, ct) => LegVastAsync(beurt, maand, dag, vanafJaar, versie, ct), stop));

    /// <summary>Ends a closing day. Without any, 31 December is the one.</summary>
    public Task<Beheeruitkomst> BeeindigAsync(Gemeentenummer gemeente, Dader dader, int maand, int dag, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, async (beurt, ct) =>
        {
            if (await ZoekAsync(beurt, maand, dag, ct) is not { } rij) return Beheeruitkomst.Onbekend;
            beurt.Context.Remove(rij);
            beurt.Leg(new Auditregel(Handeling.SluitdagBeeindigd, Onderwerp(maand, dag)));
            return Beheeruitkomst.Klaar;
        }, stop));

    private static async Task<Beheeruitkomst> LegVastAsync(Schrijfbeurt beurt, string? maandtekst, string? dagtekst, string? jaartekst, int versie, CancellationToken stop)
    {
        var fouten = new Invoerfouten();
        var maand = fouten.Getal("Maand", maandtekst, Beheertekst.DeMaand, 1, 12);
        var dag = fouten.Getal("Dag", dagtekst, Beheertekst.DeDag, 1, 31);
        var jaar = fouten.Getal("VanafJaar", jaartekst, Beheertekst.HetEersteJaar, Sluitdag.EersteJaar, Sluitdag.LaatsteJaar, verplicht: false) ?? Sluitdag.EersteJaar;
        if (maand is { } m && dag is { } d && !Sluitdag.Kan(m, d)) fouten.Meld("Dag", Beheertekst.DagBestaatNiet);
        if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
        var rij = await ZoekAsync(beurt, maand!.Value, dag!.Value, stop);
        if (rij is not null && rij.Versie != versie) return Beheeruitkomst.Botst(Velden(rij), rij.Versie);
        if (rij?.VanafJaar == jaar) return Beheeruitkomst.Klaar;
        beurt.Leg(new Auditregel(rij is null ? Handeling.SluitdagGemaakt : Handeling.SluitdagGewijzigd, Onderwerp(maand.Value, dag.Value), string.Create(CultureInfo.InvariantCulture, $"vanaf {jaar}")));
        if (rij is null) beurt.Context.Add(new SluitdagRecord { Gemeente = beurt.Context.Gemeente.Nummer, Maand = maand.Value, Dag = dag.Value, VanafJaar = jaar });
        else rij.VanafJaar = jaar;
        return Beheeruitkomst.Klaar;
    }

    /// <summary>The fields of a closing day as a form has them.</summary>
    public static IReadOnlyDictionary<string, string> Velden(SluitdagRecord rij) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Maand"] = rij.Maand.ToString(CultureInfo.InvariantCulture),
        ["Dag"] = rij.Dag.ToString(CultureInfo.InvariantCulture),
        ["VanafJaar"] = rij.VanafJaar == Sluitdag.EersteJaar ? string.Empty : rij.VanafJaar.ToString(CultureInfo.InvariantCulture),
    };

    private static Task<SluitdagRecord?> ZoekAsync(Schrijfbeurt beurt, int maand, int dag, CancellationToken stop) =>
        beurt.Context.Set<SluitdagRecord>().SingleOrDefaultAsync(rij => rij.Maand == maand && rij.Dag == dag, stop);

    private static string Onderwerp(int maand, int dag) => string.Create(CultureInfo.InvariantCulture, $"sluitdag {dag}-{maand}");
}
