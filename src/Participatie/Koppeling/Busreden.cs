using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>What the codes for the end of a benefit mean for the ladder (Regeling statistiek, annex 1, characteristic 34; ladder 2008, paragraph 3.2).</summary>
internal static class Busreden
{
    /// <summary>The reason of leaving; <see cref="Uitstroomreden.Geen"/> after work, <see cref="Uitstroomreden.Onbekend"/> for no code or one that is not listed.</summary>
    public static Uitstroomreden Lees(ReadOnlySpan<byte> tekst) => Buscode.Lees(tekst) switch
    {
        11 or 13 => Uitstroomreden.Geen,
        4 => Uitstroomreden.Overleden,
        32 or 33 => Uitstroomreden.Verhuisd,
        1 or 2 or 3 or 5 or 6 or 7 or 14 or 15 or 17 or 18 or 19 or 31 or 34 or 35 or 97 or 98 => Uitstroomreden.UitUitkeringAnders,
        _ => Uitstroomreden.Onbekend,
    };
}
