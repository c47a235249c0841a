using System.Globalization;
using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Where one does what is due.</summary>
internal static class Werkadres
{
    /// <summary>The page of a client.</summary>
    public static string Klant(Werkplek werkplek, int klant) => werkplek.Adres(string.Create(CultureInfo.InvariantCulture, $"klanten/{klant}"));

    /// <summary>What a task is called on a list: a leaving is only proposed.</summary>
    public static string Titel(Meettaak taak) => taak.Feiten.IsVertrek ? Zin.Met(Werktekst.Voorstel, taak.Feiten.Titel) : taak.Feiten.Titel;

    /// <summary>The form for a task: to measure at its occasion, or to let the client leave for its reason. In a series one goes on with the next after it.</summary>
    public static string Van(Werkplek werkplek, int klant, Meettaak taak, bool reeks)
    {
        var feiten = taak.Feiten;
        var vervolg = reeks ? "reeks=ja&" : string.Empty;
        return feiten.IsVertrek
            ? $"{Klant(werkplek, klant)}/uitstroom?{vervolg}reden={Uitstroomredenfeiten.Van(feiten.Reden).Code}"
            : $"{Klant(werkplek, klant)}/meten?{vervolg}moment={Meetmomentfeiten.Van(feiten.Moment).Code}";
    }
}
