using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>A client who stands on the ladder at a closing day and was not measured in the twelve months before it (rules, section 7).</summary>
/// <param name="Klant">The client.</param>
/// <param name="Trede">The rung or code.</param>
/// <param name="LaatstGemeten">The day of the measurement that gave it.</param>
/// <param name="Bron">The source that gave it.</param>
public sealed record Nietgemetene(Klant Klant, Trede Trede, Dag LaatstGemeten, Bron Bron)
{
    /// <summary>The clients behind the numbers of the yearly report, by municipality and BSN. The columns must hold the BSNs.</summary>
    public static IReadOnlyList<Nietgemetene> Lijst(Participatiekolommen kolommen, Dag sluitdag, Selectie selectie)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(selectie);
        if (kolommen.Bsns is not { } bsns) throw new ArgumentException("A list needs BSNs.", nameof(kolommen));
        var lijst = new List<Nietgemetene>();
        var buffer = new Rijbuffer();
        var keuze = new Persoonkeuze(kolommen, selectie);
        for (var persoon = 0; persoon < kolommen.Personen; persoon++)
        {
            var gemeente = kolommen.Gemeenten[kolommen.GemeenteVan.IsEmpty ? 0 : kolommen.GemeenteVan[persoon]];
            if (!selectie.Gemeente.IsLeeg && selectie.Gemeente != gemeente) continue;
            var rijen = kolommen.RijenVan(persoon, selectie.BekendOp?.Nummer, buffer);
            var toestand = rijen.Op(sluitdag.Nummer);
            if (!toestand.IsOpLadder || !keuze.Past(persoon, sluitdag.Nummer, toestand.Subgroepen.Masker)
                || rijen.GemetenTussen(sluitdag.JaarEerder.Nummer, sluitdag.Nummer, ookCodeNul: false)) continue;
            lijst.Add(new Nietgemetene(new Klant(gemeente, Bsn.Van(bsns[persoon])), toestand.Trede, toestand.LaatstGemeten, kolommen.Bronnen[toestand.Bron]));
        }

        return [.. lijst.OrderBy(een => een.Klant.Gemeente).ThenBy(een => een.Klant.Bsn)];
    }
}
