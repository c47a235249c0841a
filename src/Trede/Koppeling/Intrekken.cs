using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>What is left after full deliveries have withdrawn earlier rows of their source.</summary>
/// <param name="Blokken">The rows that are left, in the order of the deliveries.</param>
/// <param name="PerBron">For each source how many rows were withdrawn.</param>
/// <param name="Gevolgd">The rows of the person that is followed; a withdrawn one says that it is.</param>
internal sealed record Intrekken(IReadOnlyList<Meetblok> Blokken, IReadOnlyList<int> PerBron, IReadOnlyList<Gevolgderij> Gevolgd)
{
    /// <summary>
    /// Withdraws. A delivery that would withdraw many rows is refused unless that is <paramref name="bevestigd"/>; the account of each full delivery
    /// says how many rows it withdrew.
    /// </summary>
    public static Intrekken Pas(
        List<IReadOnlyList<Meetblok>> blokken, IReadOnlyList<Leveringsinhoud> inhoud, Leesopdracht lezen, ref List<Leveringsverslag> verslagen, bool bevestigd)
    {
        var perBron = new int[lezen.Bronnen.Count];
        var gevolgd = inhoud.SelectMany(deel => deel.Gevolgd);
        if (!inhoud.Any(deel => deel.Volledig is not null)) return new Intrekken([.. blokken.SelectMany(deel => deel)], perBron, [.. gevolgd]);
        var leveringen = inhoud.Select((deel, nummer) => new Leveringsblokken(lezen.Rang(deel.Verslag.Bron), blokken[nummer], deel.Volledig)).ToList();
        var gedaan = Intrekking.Trek(leveringen, lezen.Gemeenten.Codes.Count <= 2, out var over, out var weg);
        verslagen = [.. verslagen];
        foreach (var intrekking in gedaan.Where(intrekking => intrekking.Aantal > 0))
        {
            perBron[leveringen[intrekking.Levering].Bron] += checked((int)intrekking.Aantal);
            verslagen[intrekking.Levering] = Verslag(verslagen[intrekking.Levering], intrekking, bevestigd);
        }

        return new Intrekken(over, perBron, [.. inhoud.SelectMany((deel, nummer) => deel.Gevolgd.Select(rij => Merk(rij, weg[nummer])))]);
    }

    private static Leveringsverslag Verslag(Leveringsverslag verslag, Intrekking intrekking, bool bevestigd) => intrekking.VraagtBevestiging && !bevestigd
        ? verslag with
        {
            Weigering = new Bevinding(
                Bevindingcode.TeVeelIngetrokken, verslag.Bestand, 0, $"{Balie.Getal(intrekking.Aantal)} van {Balie.Aantal(intrekking.Eerder, "eerdere rij", "eerdere rijen")} in die periode"),
        }
        : verslag with
        {
            Bevindingen = [.. verslag.Bevindingen, new Bevindingtelling(Bevindingcode.RijIngetrokken, intrekking.Aantal, 0, Balie.Aantal(intrekking.Aantal, "rij", "rijen"))],
        };

    private static Gevolgderij Merk(Gevolgderij rij, IReadOnlySet<ulong> weg) => rij.Rij is { } meetrij && weg.Contains(meetrij.Sleutel.Bits)
        ? rij with { Rij = null, Bevindingen = rij.Bevindingen.Met(Bevindingcode.RijIngetrokken) }
        : rij;
}
