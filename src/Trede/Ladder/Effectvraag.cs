using Microsoft.AspNetCore.Http;
using Participatie.App.Kern;
using Participatie.Data.Ladder;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>By what effects are shown apart and in which order, as it stands in an address.</summary>
/// <param name="Indeling">By what; not empty.</param>
/// <param name="Volgorde">The code of the order.</param>
internal sealed record Effectvraag(IReadOnlyList<Effectindeling> Indeling, string Volgorde)
{
    /// <summary>By name.</summary>
    public const string OpNaam = "naam";

    /// <summary>Most trajecten first.</summary>
    public const string OpTrajecten = "trajecten";

    /// <summary>The largest part that rose first.</summary>
    public const string OpGestegen = "gestegen";

    /// <summary>The cheapest rung first.</summary>
    public const string OpKosten = "kosten";

    /// <summary>The ways to show apart.</summary>
    public static readonly IReadOnlyList<Keuze> Indelingen = [.. Enum.GetValues<Effectindeling>().Select(een => new Keuze(EffectCsv.Naam(een), Woord.Hoofdletter(EffectCsv.Naam(een))))];

    /// <summary>The orders.</summary>
    public static readonly IReadOnlyList<Keuze> Volgorden =
        [new(OpNaam, Cijfertekst.OpNaam), new(OpTrajecten, Cijfertekst.OpTrajecten), new(OpGestegen, Cijfertekst.OpGestegen), new(OpKosten, Cijfertekst.OpKosten)];

    /// <summary>Reads it; what is no choice is left out.</summary>
    public static Effectvraag Lees(IQueryCollection vraag)
    {
        var gekozen = Enum.GetValues<Effectindeling>().Where(een => vraag["per"].Contains(EffectCsv.Naam(een), StringComparer.Ordinal)).ToList();
        return new Effectvraag(gekozen.Count == 0 ? [Effectindeling.Instrument] : gekozen, Volgorden.FirstOrDefault(een => string.Equals(een.Waarde, vraag["volgorde"], StringComparison.Ordinal))?.Waarde ?? OpNaam);
    }

    /// <summary>How it stands in an address.</summary>
    public (string Naam, string? Waarde)[] Delen(bool metVolgorde = true) =>
        [.. Indeling.Select(een => ("per", (string?)EffectCsv.Naam(een))), .. metVolgorde && !string.Equals(Volgorde, OpNaam, StringComparison.Ordinal) ? [("volgorde", Volgorde)] : Array.Empty<(string, string?)>()];

    /// <summary>The rows in order; what has no value for it comes last.</summary>
    public IReadOnlyList<Effectrij> Sorteer(IReadOnlyList<Effectrij> rijen) => Volgorde switch
    {
        OpTrajecten => [.. rijen.OrderByDescending(rij => rij.Trajecten)],
        OpGestegen => [.. rijen.OrderBy(rij => rij.BijEinde.DeelGestegen is null).ThenByDescending(rij => rij.BijEinde.DeelGestegen)],
        OpKosten => [.. rijen.OrderBy(rij => rij.KostenPerStijging is null).ThenBy(rij => rij.KostenPerStijging?.Centen)],
        _ => rijen,
    };

    /// <summary>A number in an address.</summary>
    public static (string Naam, string? Waarde)[] Delen(Effectkeuze keuze) =>
    [
        .. keuze.Indeling.Select(een => ("per", (string?)EffectCsv.Naam(een))),
        .. keuze.Groep.Select((waarde, plaats) => ("groep", (string?)$"{Cijfers.Tekst(plaats)}:{waarde}")),
        .. keuze.Uitkomst is { } uitkomst ? [("uitkomst", uitkomst.ToString().ToLowerInvariant())] : Array.Empty<(string, string?)>(),
    ];

    /// <summary>Reads a number; what is no choice is left out.</summary>
    public static Effectkeuze LeesKeuze(IQueryCollection vraag)
    {
        var groep = vraag["groep"].OfType<string>().Select(tekst => tekst[(tekst.IndexOf(':', StringComparison.Ordinal) + 1)..]).ToList();
        var indeling = Enum.GetValues<Effectindeling>().Where(een => vraag["per"].Contains(EffectCsv.Naam(een), StringComparer.Ordinal)).ToList();
        Effectuitkomst? uitkomst = null;
        foreach (var een in Enum.GetValues<Effectuitkomst>())
            if (string.Equals(een.ToString(), vraag["uitkomst"], StringComparison.OrdinalIgnoreCase)) uitkomst = een;
        return groep.Count == indeling.Count ? new Effectkeuze(indeling, groep, uitkomst) : new Effectkeuze([], [], uitkomst);
    }

    /// <summary>What a number is about, in words.</summary>
    public static string Zin(Effectkeuze keuze)
    {
        var groep = keuze.Groep.Count == 0 ? Cijfertekst.EffectAlle : string.Join(" · ", keuze.Groep.Select(deel => deel.Length == 0 ? Cijfertekst.NietBekend : deel));
        return keuze.Uitkomst is { } uitkomst ? $"{groep}: {uitkomst.ToString().ToLowerInvariant()}" : groep;
    }
}
