using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Ladder;

/// <summary>Finds who is next on the list of work. Names nobody: the page of the client does, and lays the line in the log.</summary>
internal sealed class WerkVolgen(Opslag opslag, Kolommenbron bron)
{
    /// <summary>The first on the list behind a place, or at all, and how many come after; null when there is nobody any more.</summary>
    public async Task<(Werkregel Regel, int Daarna)?> RunAsync(Toegang toegang, Guid account, Werkvraag vraag, (Dag Sinds, int Klant)? na, Dag vandaag, CancellationToken stop)
    {
        var voorraad = await Werkvoorraad.LaadAsync(opslag, bron, toegang, account, vraag.Mijn, vandaag, vandaag, stop);
        var regels = voorraad.Kies(voorraad.Vul(vraag));
        var eerste = regels.FindIndex(regel => na is not { } plaats || regel.Plaats.CompareTo(plaats) > 0);
        return eerste < 0 ? null : (regels[eerste], regels.Count - eerste - 1);
    }
}
