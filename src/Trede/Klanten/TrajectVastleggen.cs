using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.App.Klanten;

/// <summary>Adds a traject to a client, or changes one. Trajecten may overlap; the same form sent twice adds one. A provider keeps only its own.</summary>
internal sealed class TrajectVastleggen(Opslag opslag)
{
    /// <summary>Without a number it is new; the version is the one that was shown.</summary>
    public Task<Trajectuitkomst> RunAsync(Toegang toegang, Dader dader, int klant, int? nummer, int versie, Func<string, string?> getypt, Dag vandaag, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            if (await Openklant.LaadAsync(beurt.Context, toegang, klant, Recht.TrajectVastleggen, ct) is not { } open) return new Trajectuitkomst(Beheeruitkomst.Onbekend);
            var traject = nummer is null ? null : open.Trajecten.FirstOrDefault(rij => rij.Traject == nummer);
            if ((nummer is not null && traject is null) || await Trajectformulier.LaadAsync(beurt.Context, toegang, open, traject, ct) is not { } formulier) return new Trajectuitkomst(Beheeruitkomst.Onbekend);
            var oud = traject is null ? null : Trajectformulier.Waarden(traject);
            if (traject is not null && traject.Versie != versie)
            {
                beurt.Leg(new Auditregel(Handeling.KlantIngezien, klant));
                return new Trajectuitkomst(Beheeruitkomst.Botst(oud!, traject.Versie));
            }

            var verzoek = nummer is null ? Formulierverzoek.Lees(getypt(Formulierverzoek.Naam)) : null;
            var eerder = verzoek is null ? null : await beurt.Context.Set<TrajectRecord>().AsNoTracking().FirstOrDefaultAsync(rij => rij.Verzoek == verzoek, ct);
            if (eerder is not null && eerder.Klant != klant) return new Trajectuitkomst(Beheeruitkomst.Onbekend);
            var proef = new TrajectRecord
            {
                Gemeente = toegang.Gemeente.Nummer,
                Klant = klant,
                Traject = (traject ?? eerder)?.Traject ?? await beurt.VolgendNummerAsync<TrajectRecord>(rij => rij.Traject, ct),
                Bron = traject?.Bron ?? BronRecord.Eigen,
                Kenmerk = string.Empty,
                Bekend = vandaag,
                Verzoek = verzoek,
            };
            var fouten = new Invoerfouten();
            formulier.Lees(getypt, proef, fouten, vandaag);
            if (!fouten.Geen) return new Trajectuitkomst(Beheeruitkomst.Fout(fouten));
            if (eerder is not null && Velden(Trajectformulier.Waarden(eerder), Trajectformulier.Waarden(proef)).Any()) return new Trajectuitkomst(Beheeruitkomst.Fout(string.Empty, Dossiertekst.TrajectAlGemaakt));
            var meten = await MetenAsync(beurt.Context, proef, traject?.Start, traject?.Einde, vandaag, ct);
            var tegelijk = open.Trajecten.Count(ander => ander.Traject != proef.Traject && Looptijdtoets.Overlapt(ander.Start, ander.Einde, proef.Start, proef.Einde));
            if (eerder is not null) return new Trajectuitkomst(Beheeruitkomst.Met(eerder.Traject), meten, tegelijk);
            if (traject is null)
            {
                beurt.Context.Add(proef);
                beurt.Leg(new Auditregel(Handeling.TrajectVastgelegd, klant, $"traject {proef.Traject}", string.Empty));
                proef.Positie = await beurt.NeemPositieAsync(ct);
            }
            else if (!await WijzigAsync(beurt, traject, proef, oud!, ct)) return new Trajectuitkomst(Beheeruitkomst.Met(traject.Traject));

            return new Trajectuitkomst(Beheeruitkomst.Met(proef.Traject), meten, tegelijk);
        }, stop));

    private static async Task<bool> WijzigAsync(Schrijfbeurt beurt, TrajectRecord traject, TrajectRecord proef, IReadOnlyDictionary<string, string> oud, CancellationToken stop)
    {
        var velden = Velden(oud, Trajectformulier.Waarden(proef)).ToList();
        if (velden.Count == 0) return false;
        (traject.Instrument, traject.Aanbieder, traject.Domein, traject.Start, traject.Einde) = (proef.Instrument, proef.Aanbieder, proef.Domein, proef.Start, proef.Einde);
        (traject.Resultaat, traject.Kosten, traject.Kenmerk) = (proef.Resultaat, proef.Kosten, proef.Kenmerk);
        beurt.Leg(new Auditregel(Handeling.TrajectGewijzigd, traject.Klant, $"traject {traject.Traject}", string.Join(", ", velden)));
        traject.Positie = await beurt.NeemPositieAsync(stop);
        return true;
    }

    // What two differ in.
    private static IEnumerable<string> Velden(IReadOnlyDictionary<string, string> een, IReadOnlyDictionary<string, string> ander) =>
        Trajectformulier.Namen.Where(naam => !string.Equals(een[naam], ander[naam], StringComparison.Ordinal)).Select(naam => naam.ToLowerInvariant());

    // A start or end that is new and past asks for its measurement, the start first.
    private static async Task<Meetmoment> MetenAsync(ParticipatieContext context, TrajectRecord traject, Dag? start, Dag? einde, Dag vandaag, CancellationToken stop)
    {
        var metingen = (await Gemetenlezer.LeesAsync(context, context.Set<KlantRecord>().Where(rij => rij.Klant == traject.Klant).Select(rij => rij.Klant), stop))[traject.Klant].ToList();
        if (traject.Start != start && traject.Start <= vandaag && !Trajectplicht.IsGemeten(metingen, Meetmoment.StartTraject, traject.Start)) return Meetmoment.StartTraject;
        return traject.Einde is { } laatste && traject.Einde != einde && laatste <= vandaag && !Trajectplicht.IsGemeten(metingen, Meetmoment.EindeTraject, laatste) ? Meetmoment.EindeTraject : Meetmoment.Geen;
    }
}
