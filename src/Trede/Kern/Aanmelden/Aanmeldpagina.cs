using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Participatie.App.Kern;

/// <summary>What the pages share on which one signs in or keeps the own account.</summary>
public abstract class Aanmeldpagina : ComponentBase
{
    /// <summary>The request.</summary>
    [CascadingParameter] public HttpContext? Aanvraag { get; set; }

    /// <summary>Who asks.</summary>
    [Inject] public required Werkplek Werkplek { get; set; }

    /// <summary>Leads to another page.</summary>
    [Inject] public required NavigationManager Plek { get; set; }

    /// <summary>The message for the next page.</summary>
    [Inject] public required Flits Flits { get; set; }

    /// <summary>What is wrong with the form.</summary>
    protected Invoerfouten? Fouten { get; set; }

    /// <summary>Breaks off with the request.</summary>
    protected CancellationToken Stop => Aanvraag?.RequestAborted ?? default;

    /// <summary>Where one goes once signed in: first to the form that waits, when there is one.</summary>
    protected static string Vervolg(string? terug, string? bewaard) => bewaard is null ? Terugadres.Lokaal(terug) : "/verder?nummer=" + Uri.EscapeDataString(bewaard);

    /// <summary>Says what is wrong; without a field it is about the whole form.</summary>
    protected void Meld(string tekst, string veld = "")
    {
        Fouten ??= new Invoerfouten();
        Fouten.Meld(veld, tekst);
    }

    /// <summary>Checks a new password that is typed twice.</summary>
    protected bool Nieuw(Aanmeldinvoer invoer)
    {
        if (string.IsNullOrEmpty(invoer.NieuwWachtwoord)) Meld(Aanmeldtekst.NieuwLeeg, nameof(invoer.NieuwWachtwoord));
        else if (!string.Equals(invoer.NieuwWachtwoord, invoer.HerhaaldWachtwoord, StringComparison.Ordinal)) Meld(Aanmeldtekst.HerhaalAnders, nameof(invoer.HerhaaldWachtwoord));
        return Fouten is null;
    }
}
