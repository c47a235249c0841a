using System.Globalization;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Writes the code lists of the exchange format (section 1), in the way that <see cref="Codewoorden"/> reads them.</summary>
public static class Codeschrift
{
    private static readonly string[] Momentteksten = [.. Enumerable.Range(0, 64).Select(set => string.Join(',', Meetmomentfeiten.Alle.Where(feiten => ((Meetmoment)set).HasFlag(feiten.Meetmoment)).Select(feiten => feiten.Code)))];

    /// <summary>A set of occasions with a comma between them; empty for none.</summary>
    public static string Momenten(Meetmoment momenten) => Momentteksten[(int)momenten & 63];

    /// <summary>A growth sign; empty when it is not known or not applicable.</summary>
    public static string Groei(Groeipotentieel groei) => groei switch { Groeipotentieel.Groei => "+", Groeipotentieel.GeenGroei => "0", _ => string.Empty };

    /// <summary>A reason of leaving; empty for none.</summary>
    public static string Reden(Uitstroomreden reden) => reden == Uitstroomreden.Geen ? string.Empty : Uitstroomredenfeiten.Van(reden).Code;

    /// <summary>An applied rule; empty for none.</summary>
    public static string Regel(ToegepasteRegel regel) => regel == ToegepasteRegel.Geen ? string.Empty : Regelfeiten.Van(regel).Code;

    /// <summary>One answer out of the letters that are kept of all five (<see cref="Antwoorden.Letters"/>); empty when it was not given.</summary>
    /// <param name="letters">The letters; null for a row without answers.</param>
    /// <param name="vraag">The question, 1..5.</param>
    public static string Antwoord(string? letters, int vraag) => letters is null || letters.Length < vraag ? string.Empty : letters[vraag - 1] switch { 'j' => "ja", 'n' => "nee", _ => string.Empty };

    /// <summary>Yes, no or nothing.</summary>
    public static string JaNee(bool? waarde) => waarde switch { true => "ja", false => "nee", _ => string.Empty };

    /// <summary>A sex; empty when it is not known.</summary>
    public static string Geslacht(Geslacht geslacht) => geslacht switch { Klanten.Geslacht.Man => "man", Klanten.Geslacht.Vrouw => "vrouw", _ => string.Empty };

    /// <summary>Why a benefit ended; empty when it is not known.</summary>
    public static string Einde(Uitkeringseinde reden) => reden switch { Uitkeringseinde.Werk => "werk", Uitkeringseinde.Anders => "anders", _ => string.Empty };

    /// <summary>Which school course an instrument is; empty for none.</summary>
    public static string Leerweg(Leerweg leerweg) => leerweg switch { Klanten.Leerweg.Bbl => "bbl", Klanten.Leerweg.Bol => "bol", _ => string.Empty };

    /// <summary>A number.</summary>
    public static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);

    /// <summary>An amount of eurocents, in euros with a comma; empty when it is not known.</summary>
    public static string Bedrag(long? centen) => centen is { } bedrag
        ? string.Create(CultureInfo.InvariantCulture, $"{(bedrag < 0 ? "-" : string.Empty)}{Math.Abs(bedrag) / 100},{Math.Abs(bedrag) % 100:00}")
        : string.Empty;
}
