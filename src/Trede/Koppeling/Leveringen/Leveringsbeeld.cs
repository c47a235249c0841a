using Participatie.Data.Koppeling;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>A delivery as pages show it.</summary>
/// <param name="Levering">The delivery.</param>
/// <param name="Bron">The name of its source.</param>
/// <param name="Rapport">What checking gave; null when it was not checked.</param>
/// <param name="Door">Who handed it in; empty when nobody with an account did.</param>
/// <param name="Afgehandeld">Who accepted, turned down or took back; empty likewise.</param>
/// <param name="Profiel">The saved profile by which it is read, with its version; empty for none.</param>
/// <param name="Eerder">An accepted delivery with exactly the same file; null when there is none.</param>
public sealed record Leveringsbeeld(LeveringRecord Levering, string Bron, Leveringsrapport? Rapport, string Door, string Afgehandeld, string Profiel, int? Eerder)
{
    /// <summary>The number of the fault by which the last thing asked was not done; null for none, or when it is done with.</summary>
    public string? Storing => Leveringsbestand.IsOpen(Levering.Stand) ? Rapport?.Storing : null;

    /// <summary>Whether its file is here, so that it can be read again.</summary>
    public bool HeeftBestand => Levering.Bestand is not null;

    /// <summary>Whether its rows can be looked at.</summary>
    public bool KanIngezien => HeeftBestand && Leveringsbestand.IsInTeZien(Levering.Stand);

    /// <summary>Whether it can be accepted, once somebody said yes to what it is held for.</summary>
    public bool KanAanvaard => Levering.Stand == Leveringstand.Gecontroleerd && HeeftBestand;

    /// <summary>Whether it can be thrown away.</summary>
    public bool KanAfgewezen => Leveringsbestand.IsOpen(Levering.Stand) && HeeftBestand;

    /// <summary>Whether it can be taken back.</summary>
    public bool KanTerug => Levering.Stand == Leveringstand.Aanvaard;
}
