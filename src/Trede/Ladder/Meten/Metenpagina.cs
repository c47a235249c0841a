using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>What the pages about measuring one client share.</summary>
public abstract class Metenpagina : Gemeentepagina
{
    /// <summary>The request.</summary>
    [CascadingParameter] public HttpContext? Aanvraag { get; set; }

    /// <summary>Leads to another page.</summary>
    [Inject] public required NavigationManager Plek { get; set; }

    /// <summary>The message for the next page.</summary>
    [Inject] public required Flits Flits { get; set; }

    /// <summary>The database.</summary>
    [Inject] public required Opslag Opslag { get; set; }

    /// <summary>The clock.</summary>
    [Inject] public required TimeProvider Klok { get; set; }

    /// <summary>The number of the client.</summary>
    [Parameter] public int Nummer { get; set; }

    /// <summary>What is wrong with the form.</summary>
    protected Invoerfouten? Fouten { get; set; }

    /// <summary>What is known of the client; null until it is loaded.</summary>
    private protected Meetblad? Blad { get; private set; }

    /// <summary>Whether a form was sent: an act loads what it shows itself, so that one look is one line in the audit log.</summary>
    protected bool IsVerstuurd => HttpMethods.IsPost(Aanvraag!.Request.Method);

    /// <summary>Breaks off with the request.</summary>
    protected CancellationToken Stop => Aanvraag?.RequestAborted ?? default;

    /// <summary>Today in the Netherlands.</summary>
    protected Dag Vandaag => Logboektijd.Op(Klok.GetUtcNow());

    /// <summary>The address of the client.</summary>
    protected string Klantadres => Werkplek.Adres(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"klanten/{Nummer}"));

    /// <summary>What a form sent in a field, or null.</summary>
    protected string? Getypt(string naam) => Aanvraag is { Request.HasFormContentType: true } aanvraag ? aanvraag.Request.Form[naam].LastOrDefault() : null;

    /// <summary>Loads the client as a look that is in the audit log; false, with the answer of a client that does not exist, for who may not do this.</summary>
    private protected async Task<bool> KijkAsync(Recht recht, string waarvoor, Func<Schrijfbeurt, Meetblad, Task>? ookMet = null)
    {
        Blad = await Opslag.KijkAsync(Werkplek.Gemeente, Werkplek.Dader, async (beurt, stop) =>
        {
            var blad = await Meetblad.LaadAsync(beurt.Context, Werkplek.Toegang, Nummer, Vandaag, recht, stop);
            if (blad is null) return null;
            if (ookMet is not null) await ookMet(beurt, blad);
            beurt.Leg(new Auditregel(Handeling.KlantIngezien, Nummer, waarvoor));
            return blad;
        }, Stop);
        if (Blad is null) Plek.NotFound();
        return Blad is not null;
    }

    /// <summary>What the client is now, in one sentence.</summary>
    private protected static string Nu(Meetblad blad)
    {
        if (blad.Verloop.Winnaar is { Niveau: { } niveau } stand)
            return niveau.IsTrede ? Zin.Met(Meettekst.NuTrede, niveau, Tredefeiten.Van(niveau).Titel, Balie.Datum(stand.Gemeten)) : Zin.Met(Meettekst.NuCode, niveau, Tredefeiten.Van(niveau).Titel);
        return blad.Verloop.Reden is { } reden ? Zin.Met(Meettekst.NuWeg, Uitstroomredenfeiten.Van(reden).TitelInZin) : Meettekst.NuNiets;
    }
}
