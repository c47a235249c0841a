using System.Globalization;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>Makes the rows of a provision in an SRG delivery: one for each position on the ladder that touches the period, or one without a position.</summary>
internal sealed class Srgrij(Srglayout layout, Srgperiode periode, Gemeente gemeente, string versie)
{
    private const string EigenSoftware = "eig";

    public IEnumerable<IReadOnlyList<string>> Maak(Srgvoorziening een, Srgladder ladder, Srgwoorden woorden)
    {
        var van = een.Start > periode.Eerste ? een.Start : periode.Eerste;
        var tot = een.Einde < periode.Laatste ? een.Einde.Value : periode.Laatste;
        var stappen = layout.Plaats(Srglayout.Positie) < 0 ? [] : ladder.Stappen.Where(stap => stap.Raakt(van, tot)).ToList();
        return stappen.Count == 0 ? [Rij(een, null, woorden)] : stappen.Select(stap => Rij(een, stap, woorden));
    }

    private List<string> Rij(Srgvoorziening een, Srgstap? stap, Srgwoorden woorden) => [.. layout.Velden.Select(veld => Waarde(veld, een, stap, woorden))];

    private string Waarde(Srgveld veld, Srgvoorziening een, Srgstap? stap, Srgwoorden woorden) => veld.Naam switch
    {
        Srglayout.Jaar => periode.Jaar,
        Srglayout.Maand or Srglayout.Halfjaar => periode.Deel,
        Srglayout.Statistiekcodeveld => layout.Statistiekcode,
        Srglayout.Softwarepakket => EigenSoftware,
        Srglayout.Versienummer => versie.Length <= veld.Breedte ? versie : versie[..veld.Breedte],
        Srglayout.Gemeente or Srglayout.Berichtgever => gemeente.ToString(),
        Srglayout.Bsn => een.Bsn.Voluit(),
        Srglayout.Geboortedatum => een.Geboren.IsLeeg ? Nullen(veld) : Aaneen(een.Geboren.Datum),
        Srglayout.Geslacht => een.Geslacht switch { Geslacht.Man => "1", Geslacht.Vrouw => "2", _ => "0" },
        Srglayout.Positie => stap is null ? Nullen(veld) : Codeschrift.Getal(stap.Trede.Waarde),
        Srglayout.BegindatumPositie => stap is null ? Nullen(veld) : Aaneen(stap.Vanaf.Datum),
        Srglayout.Registratienummer => een.Nummer,
        Srglayout.Type => woorden.Type(een, out _),
        Srglayout.Begindatum => Aaneen(een.Start.Datum),
        Srglayout.Einddatum => Srglevering.Einde(een, periode) is { } einde ? Aaneen(einde.Datum) : Nullen(veld),
        Srglayout.RedenEinde => Srglevering.Einde(een, periode) is null ? Nullen(veld) : woorden.Reden(een.Resultaat) ?? Nullen(veld),
        _ => Nullen(veld),
    };

    private static string Aaneen(DateOnly datum) => datum.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Nullen(Srgveld veld) => new('0', veld.Breedte);
}
