using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>A list of things of one kind that a municipality manages itself. What the kinds have in common is told once, here and in <see cref="Recordlijst{T}"/>.</summary>
internal abstract class Beheerlijst
{
    /// <summary>The word in addresses.</summary>
    public required string Code { get; init; }

    /// <summary>The word for one, as sentences and the audit log have it.</summary>
    public required string Enkel { get; init; }

    /// <summary>The title of the list.</summary>
    public required string Titel { get; init; }

    /// <summary>What the list is for.</summary>
    public required string Inleiding { get; init; }

    /// <summary>What stands there when there is nothing.</summary>
    public required string Leegkop { get; init; }

    /// <summary>What to do then.</summary>
    public required string Leeguitleg { get; init; }

    /// <summary>The fields; the first is the name.</summary>
    public abstract IReadOnlyList<Beheerveld> Velden { get; }

    /// <summary>The acts for making, changing and ending.</summary>
    public required (Handeling Gemaakt, Handeling Gewijzigd, Handeling Beeindigd) Handelingen { get; init; }

    /// <summary>The numbers to choose from when the number has a meaning of its own, else null.</summary>
    public (int Eerste, int Laatste)? Nummers { get; init; }

    /// <summary>Whether the order of the list has a meaning.</summary>
    public virtual bool HeeftVolgorde => false;

    /// <summary>The name of the field for the number.</summary>
    public const string Nummerveld = "Nummer";

    /// <summary>The fields, with what there is to choose from in this municipality.</summary>
    public async Task<IReadOnlyList<Beheerveld>> VeldenAsync(ParticipatieContext context, CancellationToken stop)
    {
        var velden = new List<Beheerveld>(Velden.Count);
        foreach (var veld in Velden) velden.Add(veld.Keuzebron is { } bron ? veld with { Keuzes = await bron(context, stop) } : veld);
        return velden;
    }

    /// <summary>Everything in it: first what is in use, then what has ended.</summary>
    public abstract Task<IReadOnlyList<Beheerrij>> LeesAsync(ParticipatieContext context, CancellationToken stop);

    /// <summary>What ending one means for others, in sentences; empty when it means nothing.</summary>
    public abstract Task<IReadOnlyList<string>> GevolgenAsync(ParticipatieContext context, int nummer, Dag vandaag, CancellationToken stop);

    /// <summary>Makes one (without a number) or changes it.</summary>
    public abstract Task<Beheeruitkomst> LegVastAsync(Schrijfbeurt beurt, int? nummer, int versie, IReadOnlyDictionary<string, string?> getypt, CancellationToken stop);

    /// <summary>Ends one, or takes it up again.</summary>
    public abstract Task<Beheeruitkomst> ZetVervallenAsync(Schrijfbeurt beurt, int nummer, bool vervallen, CancellationToken stop);

    /// <summary>Puts one a place higher or lower in the order.</summary>
    public abstract Task<Beheeruitkomst> VerplaatsAsync(Schrijfbeurt beurt, int nummer, bool omhoog, CancellationToken stop);
}
