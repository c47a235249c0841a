using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>
/// What the pages of management share. A page loads before it is shown; an act answers with going on, with what is wrong beside what was typed, with the choice
/// between two changes, or with the page that does not exist.
/// </summary>
public abstract class Beheerpagina : Gemeentepagina
{
    private bool weg;

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

    /// <summary>Whether everything is loaded: nothing is shown before.</summary>
    protected bool Klaar { get; private set; }

    /// <summary>What is wrong with the form.</summary>
    protected Invoerfouten? Fouten { get; private set; }

    /// <summary>What somebody else saved in the meantime, by the names of the fields; null when nobody was first.</summary>
    protected IReadOnlyDictionary<string, string>? Conflict { get; private set; }

    /// <summary>The version of that.</summary>
    protected int Conflictversie { get; private set; }

    /// <summary>Breaks off with the request.</summary>
    protected CancellationToken Stop => Aanvraag?.RequestAborted ?? default;

    /// <summary>Today in the Netherlands.</summary>
    protected Dag Vandaag => Logboektijd.Op(Klok.GetUtcNow());

    /// <summary>The way back within management.</summary>
    protected IReadOnlyList<Verwijzing> Kruimels(params ReadOnlySpan<Verwijzing> verder) =>
        [new(Werkplek.Plek.Naam, Werkplek.Adres()), new(Beheertekst.Beheer, Werkplek.Adres("beheer")), .. verder];

    /// <summary>What a form sent, or null; its fields are not the same on every page, so they are asked by name.</summary>
    protected string? Getypt(string naam) => Aanvraag is { Request.HasFormContentType: true } aanvraag ? aanvraag.Request.Form["Invoer." + naam].LastOrDefault() : null;

    /// <summary>What stands in a field: what was typed, or else what is stored.</summary>
    protected string? Waarde(string naam, string? bewaard) => Getypt(naam) ?? bewaard;

    /// <summary>The version that a form was made with; -1 when it says none.</summary>
    protected int Getypteversie => int.TryParse(Getypt("Versie"), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var versie) ? versie : -1;

    /// <summary>What a form that makes something is known by: the same one as long as the form comes back.</summary>
    protected string Verzoek => Getypt(Formulierverzoek.Naam) ?? Guid.NewGuid().ToString();

    /// <summary>Answers that this page does not exist.</summary>
    protected void NietGevonden()
    {
        weg = true;
        Klaar = false;
        Plek.NotFound();
    }

    /// <summary>Loads what is shown.</summary>
    protected abstract Task LaadAsync();

    /// <inheritdoc />
    protected sealed override async Task OnInitializedAsync()
    {
        await LaadAsync();
        Klaar = !weg;
    }

    /// <summary>Goes on with the answer of an act.</summary>
    private protected void Verwerk(Beheeruitkomst uitkomst, string bericht, string naar)
    {
        if (uitkomst.IsOnbekend)
        {
            NietGevonden();
            return;
        }

        (Fouten, Conflict, Conflictversie) = (uitkomst.Fouten, uitkomst.Conflict, uitkomst.Versie);
        if (!uitkomst.Gelukt) return;
        Flits.Zet(bericht);
        Plek.NavigateTo(naar);
    }
}
