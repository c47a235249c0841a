using System.Globalization;
using Participatie.App.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Takes a file in that somebody hands in on screen, and has it checked; gives the address of the page where one goes on.</summary>
internal sealed class LeveringInsturen(LeveringOntvangen ontvangen, Leveringswerk werk)
{
    /// <summary>Does so. What was accepted before of the same source is not checked: somebody says first whether it was meant.</summary>
    public async Task<string> RunAsync(Werkplek werkplek, Ontvangstopdracht opdracht, Stream inhoud, CancellationToken stop)
    {
        var (levering, eerder) = await ontvangen.RunAsync(opdracht, inhoud, werkplek.Dader, stop);
        if (eerder is not null) return werkplek.Adres(string.Create(CultureInfo.InvariantCulture, $"leveringen/{levering}/eerder"));
        werk.Vraag(werkplek.Gemeente, levering, Leveringstaak.Controleren, werkplek.Dader);
        return werkplek.Adres(string.Create(CultureInfo.InvariantCulture, $"leveringen/{levering}"));
    }
}
