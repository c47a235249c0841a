using System.Globalization;
using Microsoft.AspNetCore.Http;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Of which work somebody wants to see a list. It stands in the address: it is about nobody.</summary>
/// <param name="Mijn">Only the own clients, or those of everybody; null when not said.</param>
/// <param name="Soort">Only this kind of task.</param>
/// <param name="Trede">Only who stands on this rung or code.</param>
/// <param name="Subgroep">Only who is in this subgroup.</param>
internal sealed record Werkvraag(bool? Mijn = null, Meettaaksoort? Soort = null, int? Trede = null, int? Subgroep = null)
{
    /// <summary>The own clients, in the address.</summary>
    public const string Eigen = "mijn";

    /// <summary>The clients of everybody, in the address.</summary>
    public const string Team = "team";

    /// <summary>Reads it from an address; what is no choice is left out.</summary>
    public static Werkvraag Lees(IQueryCollection vraag) => new(
        vraag["wie"].ToString() switch { Eigen => true, Team => false, _ => null },
        Meettaaksoortfeiten.MetCode(vraag["soort"])?.Soort,
        Getal(vraag["trede"], 9),
        Getal(vraag["subgroep"], Subgroepen.Hoogste));

    /// <summary>How it is written in an address, with a question mark before it; empty when nothing was chosen.</summary>
    public override string ToString()
    {
        var delen = new List<string>();
        if (Mijn is { } mijn) delen.Add("wie=" + (mijn ? Eigen : Team));
        if (Soort is { } soort) delen.Add("soort=" + Meettaaksoortfeiten.Van(soort).Code);
        if (Trede is { } trede) delen.Add(string.Create(CultureInfo.InvariantCulture, $"trede={trede}"));
        if (Subgroep is { } groep) delen.Add(string.Create(CultureInfo.InvariantCulture, $"subgroep={groep}"));
        return delen.Count == 0 ? string.Empty : "?" + string.Join('&', delen);
    }

    /// <summary>The first task of a client that is asked for, or null.</summary>
    public Meettaak? Past(Klantwerk werk)
    {
        if (Trede is { } trede && werk.Loop.Trede?.Waarde != trede) return null;
        if (Subgroep is { } groep && !werk.Subgroepen.Bevat(groep)) return null;
        foreach (var taak in werk.Taken)
            if (Soort is null || taak.Soort == Soort) return taak;
        return null;
    }

    private static int? Getal(string? tekst, int hoogste) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal <= hoogste ? getal : null;
}
