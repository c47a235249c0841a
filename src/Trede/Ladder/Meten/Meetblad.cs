using Microsoft.EntityFrameworkCore;
using Participatie.App.Klanten;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>What is known of a client when somebody measures: the same for showing the form and for saving it.</summary>
/// <param name="Klant">The client.</param>
/// <param name="Rijen">The rows of the log.</param>
/// <param name="Verloop">The state today and why.</param>
/// <param name="Metingen">The rows as the client page shows them, newest first.</param>
/// <param name="Situatie">Trajecten, benefits and what was measured.</param>
/// <param name="Keuzen">What the municipality chose.</param>
/// <param name="EigenSubgroepen">The names of the subgroups of the municipality itself that are in use, by number.</param>
internal sealed record Meetblad(
    KlantRecord Klant, IReadOnlyList<Klantrij> Rijen, Verloop Verloop, IReadOnlyList<Klantmeting> Metingen, Klantsituatie Situatie, Regelkeuzen Keuzen, IReadOnlyDictionary<int, string> EigenSubgroepen)
{
    /// <summary>The name on screen.</summary>
    public string Naam => Klantnaam.Van(Klant.Voornaam, Klant.Achternaam, Klant.LokaleSleutel, Klant.Klant);

    /// <summary>The position in the log of the last of this client.</summary>
    public long Positie => Rijen.Count == 0 ? 0 : Rijen.Max(rij => rij.Positie);

    /// <summary>What a measurement is held against.</summary>
    public Metingtoets Toets => new(
        Klant.Geboren,
        Situatie.Metingen.Select(meting => (Dag?)meting.Dag).Max(),
        Verloop.Reden is null ? null : Verloop.Bronstanden.Max(stand => stand.Vertrokken),
        Verloop.Reden ?? Uitstroomreden.Geen);

    /// <summary>What ties the client to people.</summary>
    public required Klantband Band { get; init; }

    /// <summary>Whether somebody holds a right for this client.</summary>
    public bool Mag(Toegang toegang, Recht recht) => toegang.MagKlant(recht, Band);

    /// <summary>Loads it; null for who may not do this with the client, as for a client that does not exist.</summary>
    public static async Task<Meetblad?> LaadAsync(ParticipatieContext context, Toegang toegang, int nummer, Dag vandaag, Recht recht, CancellationToken stop)
    {
        var blik = await Klantblik.LaadAsync(context, toegang, stop);
        var klant = await blik.Zichtbaar(context).AsNoTracking().SingleOrDefaultAsync(rij => rij.Klant == nummer, stop);
        if (klant is null) return null;
        var trajecten = await context.Set<TrajectRecord>().AsNoTracking().Where(traject => traject.Klant == nummer).ToListAsync(stop);
        var band = blik.Band(klant, trajecten);
        if (!toegang.MagKlant(recht, band)) return null;
        var bronnen = await context.Set<BronRecord>().AsNoTracking().OrderBy(bron => bron.Prioriteit).ThenBy(bron => bron.Bron).ToListAsync(stop);
        var rijen = await Klantrij.LeesAsync(context, nummer, stop);
        var (verloop, metingen, _) = Klantverloop.Maak(rijen, bronnen, vandaag);
        var gemeten = metingen.Where(meting => meting is { Telt: true, Uitstroom: false } && meting.Trede != Trede.NietBepaald).Select(meting => new Gemeten(meting.Dag, meting.Momenten)).ToList();
        return new Meetblad(
            klant, rijen, verloop, metingen,
            await Situatielezer.LeesAsync(context, klant, gemeten, verloop.Subgroepen, stop),
            await RegelkeuzeRecord.LeesAsync(context, stop),
            await context.Set<SubgroepRecord>().Where(groep => !groep.Vervallen).ToDictionaryAsync(groep => groep.Subgroep, groep => groep.Naam, stop))
        { Band = band };
    }

    /// <summary>A row by the number of its act and its place in it, or null.</summary>
    public Klantrij? Rij(int boeking, int nummer) => Rijen.FirstOrDefault(rij => rij.Meting.Boeking == boeking && rij.Meting.Nummer == nummer);

    /// <summary>The rows that a later one has taken the place of, by correction.</summary>
    public bool IsVervangen(MetingRecord meting) => Rijen.Any(rij => rij.Meting.VervangtBoeking == meting.Boeking && rij.Meting.VervangtNummer == meting.Nummer);

    /// <inheritdoc/>
    public override string ToString() => "(meetblad)";
}
