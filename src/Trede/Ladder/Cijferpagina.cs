using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>A page with figures of a municipality: reads the question of the address, loads what is counted, and counts when nothing is wrong with the question.</summary>
public abstract class Cijferpagina : Gemeentepagina
{
    /// <summary>The request.</summary>
    [CascadingParameter] public HttpContext? Aanvraag { get; set; }

    /// <summary>The database.</summary>
    [Inject] public required Opslag Opslag { get; set; }

    /// <summary>The columns.</summary>
    [Inject] public required Kolommenbron Bron { get; set; }

    /// <summary>The clock.</summary>
    [Inject] public required TimeProvider Klok { get; set; }

    /// <summary>What is counted from; null while it is loaded.</summary>
    internal Cijfers? Cijfers { get; private set; }

    /// <summary>What is asked.</summary>
    internal Cijferkeuze Keuze { get; private set; } = new();

    /// <summary>What is wrong with the question.</summary>
    protected Invoerfouten Fouten { get; } = new();

    /// <summary>Today.</summary>
    protected Dag Vandaag { get; private set; }

    /// <summary>The day of a snapshot.</summary>
    protected Dag Peildag => Keuze.Peildatum ?? Vandaag;

    /// <summary>The first day of a period.</summary>
    protected Dag Begin => Keuze.Van ?? Einde.JaarEerder;

    /// <summary>The last day of a period.</summary>
    protected Dag Einde => Keuze.Tot ?? Vandaag;

    /// <summary>The period; only when nothing is wrong with the question.</summary>
    protected Periode Periode => new(Begin, Einde);

    /// <summary>Whether the persons behind a number may be seen.</summary>
    protected bool MagLijst => Werkplek.Toegang.Mag(Recht.LijstInzien);

    /// <summary>Whether the figure is about a period.</summary>
    protected virtual bool HeeftPeriode => false;

    /// <summary>Counts.</summary>
    protected abstract void Tel(CancellationToken ct);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Aanvraag!.RequestAborted;
        Vandaag = Logboektijd.Op(Klok.GetUtcNow());
        Keuze = Cijferkeuze.Lees(Aanvraag.Request.Query, Fouten);
        if (HeeftPeriode && Fouten.Geen && Begin >= Einde) Fouten.Meld("Van", Cijfertekst.PeriodeFout);
        Cijfers = await Participatie.App.Ladder.Cijfers.LaadAsync(Opslag, Bron, Werkplek.Gemeente, stop);
        if (Fouten.Geen) Tel(stop);
    }

    /// <summary>What stands in a box: what was typed, or the day that is shown.</summary>
    protected string? Getypt(string naam, Dag dag) => Aanvraag!.Request.Query[naam].ToString() is { Length: > 0 } getypt && !Fouten.Geen ? getypt : Datumveld.Van(dag);
}
