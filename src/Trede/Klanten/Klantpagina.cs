using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Klanten;

/// <summary>A page on which something of one client is changed: <c>@page "/{gemeente}/klanten/{nummer:int}/..."</c>. Opening it is a look at the client.</summary>
public abstract class Klantpagina : Beheerpagina
{
    /// <summary>The number of the client.</summary>
    [Parameter] public int Nummer { get; set; }

    /// <summary>The client.</summary>
    private protected Openklant Open { get; private set; } = null!;

    /// <summary>Where the file of the client is.</summary>
    protected string Pad => Werkplek.Adres(string.Create(CultureInfo.InvariantCulture, $"klanten/{Nummer}"));

    /// <summary>The way back.</summary>
    protected IReadOnlyList<Verwijzing> Terugweg => [new(Klanttekst.ZoekTitel, Werkplek.Adres("klanten")), new(Open.Naam, Pad)];

    /// <summary>What must be allowed with the client.</summary>
    protected abstract Recht Nodig { get; }

    /// <summary>Loads what is shown beside the client; false when there is no such page.</summary>
    private protected abstract Task<bool> LaadBijAsync(ParticipatieContext context, Openklant klant, CancellationToken stop);

    /// <inheritdoc />
    protected sealed override async Task LaadAsync()
    {
        // The act that a form asks for has a line of its own.
        var kijkt = !HttpMethods.IsPost(Aanvraag?.Request.Method ?? HttpMethods.Get);
        var gelukt = await Opslag.KijkAsync(Werkplek.Gemeente, Werkplek.Dader, async (beurt, stop) =>
        {
            if (await Openklant.LaadAsync(beurt.Context, Werkplek.Toegang, Nummer, Nodig, stop) is not { } klant || !await LaadBijAsync(beurt.Context, klant, stop)) return false;
            Open = klant;
            if (kijkt) beurt.Leg(new Auditregel(Handeling.KlantIngezien, Nummer));
            return true;
        }, Stop);
        if (!gelukt) NietGevonden();
    }
}
