using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Reads the deliveries that somebody may see. Nothing of a person is in them, so it is no look.</summary>
internal sealed class LeveringenLezen(Opslag opslag)
{
    /// <summary>How many are shown on one page.</summary>
    public const int PerBlad = 25;

    /// <summary>A page of them, newest first, and how many there are.</summary>
    public Task<(IReadOnlyList<Leveringsbeeld> Leveringen, int Aantal)> RunAsync(Toegang toegang, int blad, CancellationToken stop) =>
        opslag.LeesAsync<(IReadOnlyList<Leveringsbeeld>, int)>(toegang.Gemeente, async (context, ct) =>
        {
            var bronnen = await BronnenAsync(context, toegang, ct);
            var nummers = bronnen.Keys.ToList();
            var zichtbaar = context.Set<LeveringRecord>().Where(rij => nummers.Contains(rij.Bron));
            var aantal = await zichtbaar.CountAsync(ct);
            var rijen = await zichtbaar.OrderByDescending(rij => rij.Levering).Skip((blad - 1) * PerBlad).Take(PerBlad).ToListAsync(ct);
            var namen = await NamenAsync(context, rijen, ct);
            return ([.. rijen.Select(rij => new Leveringsbeeld(rij, bronnen[rij.Bron].Naam, null, Naam(namen, rij.Account), Naam(namen, rij.Afhandelaar), string.Empty, null))], aantal);
        }, stop);

    /// <summary>One of them; null for one that is not there or may not be seen.</summary>
    public Task<Leveringsbeeld?> VanAsync(Toegang toegang, int nummer, CancellationToken stop) => opslag.LeesAsync(toegang.Gemeente, (context, ct) => VanAsync(context, toegang, nummer, ct), stop);

    /// <summary>One of them, within an act or a look.</summary>
    public static async Task<Leveringsbeeld?> VanAsync(ParticipatieContext context, Toegang toegang, int nummer, CancellationToken stop)
    {
        var rij = await context.Set<LeveringRecord>().AsNoTracking().SingleOrDefaultAsync(een => een.Levering == nummer, stop);
        if (rij is null || !(await BronnenAsync(context, toegang, stop)).TryGetValue(rij.Bron, out var bron)) return null;
        var namen = await NamenAsync(context, [rij], stop);
        var profiel = rij.Koppelprofiel is { } eigen ? await context.Set<KoppelprofielRecord>().Where(een => een.Koppelprofiel == eigen).Select(een => new { een.Naam, een.Volgnummer }).SingleAsync(stop) : null;
        var eerder = await context.Set<LeveringRecord>().Where(een => een.Bron == rij.Bron && een.Levering != nummer && een.Stand == Leveringstand.Aanvaard && een.Sha256 == rij.Sha256).MaxAsync(een => (int?)een.Levering, stop);
        return new Leveringsbeeld(
            rij, bron.Naam, Leveringsrapport.Lees(rij.Verslag), Naam(namen, rij.Account), Naam(namen, rij.Afhandelaar),
            profiel is null ? rij.Profiel : string.Create(CultureInfo.InvariantCulture, $"{profiel.Naam}, versie {profiel.Volgnummer}"), Leveringsbestand.IsOpen(rij.Stand) ? eerder : null);
    }

    /// <summary>The deliveries of the same source that were accepted after one and still count. What they said the same, is kept with that one only.</summary>
    public static async Task<IReadOnlyList<int>> LatereAsync(ParticipatieContext context, int nummer, CancellationToken stop)
    {
        var levering = await context.Set<LeveringRecord>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Levering == nummer, stop);
        if (levering is null) return [];
        var rijen = await context.Set<LeveringRecord>().AsNoTracking().Where(rij => rij.Bron == levering.Bron && rij.Stand == Leveringstand.Aanvaard && rij.Levering != nummer)
            .Select(rij => new { rij.Levering, rij.Afgehandeld }).ToListAsync(stop);
        return [.. rijen.Where(rij => rij.Afgehandeld > levering.Afgehandeld || (rij.Afgehandeld == levering.Afgehandeld && rij.Levering > nummer)).Select(rij => rij.Levering).Order()];
    }

    /// <summary>The deliveries accepted after one that may be seen.</summary>
    public Task<IReadOnlyList<int>> LatereAsync(Toegang toegang, int nummer, CancellationToken stop) => opslag.LeesAsync(toegang.Gemeente, (context, ct) => LatereAsync(context, nummer, ct), stop);

    /// <summary>How many deliveries wait for somebody who accepts.</summary>
    public Task<int> WachtendAsync(Toegang toegang, CancellationToken stop) => opslag.LeesAsync(toegang.Gemeente, static (context, ct) => context.Set<LeveringRecord>().CountAsync(rij => rij.Stand == Leveringstand.Gecontroleerd, ct), stop);

    private static async Task<Dictionary<short, BronRecord>> BronnenAsync(ParticipatieContext context, Toegang toegang, CancellationToken stop) =>
        (await Leverbronnen.LeesAsync(context, toegang, metVervallen: true, stop)).ToDictionary(bron => bron.Bron);

    private static async Task<Dictionary<Guid, string>> NamenAsync(ParticipatieContext context, IReadOnlyList<LeveringRecord> rijen, CancellationToken stop)
    {
        var accounts = rijen.SelectMany(rij => new[] { rij.Account, rij.Afhandelaar }).OfType<Guid>().Distinct().ToList();
        return accounts.Count == 0 ? [] : await context.Set<AccountRecord>().Where(account => accounts.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Naam, stop);
    }

    private static string Naam(Dictionary<Guid, string> namen, Guid? account) => account is { } wie ? namen.GetValueOrDefault(wie, string.Empty) : string.Empty;
}
