using System.Globalization;
using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Klanten;

/// <summary>How what is known of a client is written on screen.</summary>
internal static class Klantopmaak
{
    /// <summary>A day in figures, for tables.</summary>
    public static string Dag(Dag dag) => dag.Datum.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day of birth; empty when not known.</summary>
    public static string Geboren(Geboortedatum datum) => datum.IsLeeg ? string.Empty : datum.Datum.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>A rung or code with its name.</summary>
    public static string Niveau(Trede trede) => Zin.Met(trede.IsTrede ? Klanttekst.OpTrede : Klanttekst.OpCode, trede, Tredefeiten.Van(trede).Titel);

    /// <summary>What a measurement or leaving says.</summary>
    public static string Uitkomst(Klantmeting meting)
    {
        if (!meting.Uitstroom) return Niveau(meting.Trede!.Value);
        var reden = Uitstroomredenfeiten.Van(meting.Reden).TitelInZin;
        return meting.Trede is { } trede ? Zin.Met(Klanttekst.UitstroomTrede, reden, trede) : Zin.Met(Klanttekst.Uitstroom, reden);
    }

    /// <summary>The growth expectation in a sentence; empty where it is not asked.</summary>
    public static string Groei(Groeipotentieel groei) => groei switch
    {
        Groeipotentieel.Groei => Klanttekst.GroeiJa,
        Groeipotentieel.GeenGroei => Klanttekst.GroeiNee,
        Groeipotentieel.Onbekend => Klanttekst.GroeiOnbekend,
        _ => string.Empty,
    };

    /// <summary>The names of subgroups, those of the municipality among them.</summary>
    public static string Subgroepen(Subgroepen groepen, IReadOnlyDictionary<int, string> eigen) => string.Join(", ", groepen.Nummers().Select(nummer =>
        string.Create(CultureInfo.InvariantCulture, $"{nummer} {Subgroepfeiten.Van(nummer)?.Titel ?? eigen.GetValueOrDefault(nummer)}").TrimEnd()));
}
