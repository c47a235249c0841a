using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>Reads what people here changed in what a source said, by correcting it.</summary>
public static class HandwerkLezen
{
    /// <summary>Reads; of a source that is not there yet nothing.</summary>
    public static async Task<Handwerk> VanAsync(ParticipatieContext context, short? bron, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (bron is not { } nummer) return Handwerk.Geen;
        var telt = context.Set<BoekingRecord>().Where(rij => rij.Positie != null && rij.Ingetrokken == null);
        var correcties = await context.Set<MetingRecord>().AsNoTracking()
            .Where(rij => rij.Bron == nummer && rij.VervangtBoeking != null && telt.Any(boeking => boeking.Boeking == rij.Boeking && boeking.Levering == null)).ToListAsync(stop);
        if (correcties.Count == 0) return Handwerk.Geen;
        var klanten = correcties.Select(rij => rij.Klant).Distinct().ToArray();
        // What was taken back is what the source said as long as nothing else of it counts: who delivers the same again does not undo a correction.
        var aanvaard = context.Set<BoekingRecord>().Where(boeking => boeking.Positie != null && boeking.Levering != null);
        var geleverd = await context.Set<MetingRecord>().AsNoTracking().Where(rij => rij.Bron == nummer && klanten.Contains(rij.Klant))
            .Join(aanvaard, rij => rij.Boeking, boeking => boeking.Boeking, (rij, boeking) => new { rij, boeking.Positie, Telt = boeking.Ingetrokken == null })
            .OrderBy(een => een.Telt).ThenBy(een => een.Positie).ThenBy(een => een.rij.Nummer).ToListAsync(stop);
        var laatst = new Dictionary<Meetsleutel, Meetwaarde>();
        foreach (var een in geleverd) laatst[Sleutel(een.rij)] = Waarde(een.rij);
        var plaatsen = geleverd.ToDictionary(een => (een.rij.Boeking, een.rij.Nummer), een => Sleutel(een.rij));
        // A correction of a correction leads back to what the source said.
        var vervangen = correcties.ToDictionary(rij => (rij.Boeking, rij.Nummer), rij => (rij.VervangtBoeking!.Value, rij.VervangtNummer!.Value));
        var gezegd = new Dictionary<Meetsleutel, Meetwaarde>();
        foreach (var rij in correcties)
        {
            var oud = (rij.VervangtBoeking!.Value, rij.VervangtNummer!.Value);
            while (vervangen.TryGetValue(oud, out var ouder)) oud = ouder;
            if (plaatsen.TryGetValue(oud, out var sleutel)) gezegd[sleutel] = laatst[sleutel];
        }

        return new Handwerk(gezegd, correcties.Select(Sleutel).ToHashSet());
    }

    private static Meetsleutel Sleutel(MetingRecord rij) => Meetsleutel.Van((uint)rij.Klant, 0, 0, rij.Meetdatum, rij.Uitstroom);

    private static Meetwaarde Waarde(MetingRecord rij) => rij.Uitstroom
        ? Meetwaarde.Vertrek(rij.Trede is { } laatste ? Trede.Van(laatste) : null, rij.Momenten, rij.Reden, rij.Bekend)
        : Meetwaarde.Meting(Trede.Van(rij.Trede!.Value), rij.Groei, rij.Momenten, new Subgroepen(unchecked((uint)rij.Subgroepen)), rij.Antwoorden is null, rij.Bekend);
}
