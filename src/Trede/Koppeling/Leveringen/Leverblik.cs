using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>Of which sources somebody may see and hand in deliveries: all of the municipality, or those of the own providers.</summary>
internal sealed class Leverblik
{
    private readonly bool alles;
    private readonly HashSet<int> aanbieders;

    private Leverblik(bool alles, HashSet<int> aanbieders) => (this.alles, this.aanbieders) = (alles, aanbieders);

    /// <summary>What somebody may see.</summary>
    public static Leverblik Van(Toegang toegang)
    {
        ArgumentNullException.ThrowIfNull(toegang);
        var mag = toegang.Toekenningen.Where(toekenning => (toekenning.Rechten & Recht.Leveren) != Recht.Geen).ToList();
        return new Leverblik(mag.Exists(toekenning => !Rolfeiten.Van(toekenning.Rol).PerAanbieder), [.. mag.Select(toekenning => toekenning.Aanbieder).OfType<int>()]);
    }

    /// <summary>Whether a source is among them. What is measured here is not delivered.</summary>
    public bool Bevat(BronRecord bron) => bron.Bron != BronRecord.Eigen && (alles || (bron.Aanbieder is { } aanbieder && aanbieders.Contains(aanbieder)));
}
