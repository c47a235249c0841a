using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>
/// A place that wanders between two walls: steps to both sides are as likely, and a step into a wall comes back. People spread evenly stay
/// spread evenly, however far each of them goes.
/// </summary>
/// <param name="toeval">Chance.</param>
/// <param name="perJaar">How far it goes in a year at most.</param>
internal sealed class Demowandeling(Toevalsreeks toeval, int perJaar)
{
    /// <summary>Where it is, from 0 up to, but not including, <see cref="Demoverdeling.Schaal"/>.</summary>
    public int Plaats { get; set; } = toeval.Onder(Demoverdeling.Schaal);

    /// <summary>Where it would be after so many days.</summary>
    public int Na(int dagen)
    {
        var bereik = Math.Min(Demoverdeling.Schaal - 1, Math.Max(1, perJaar * dagen / 365));
        var plaats = Plaats + toeval.Tussen(-bereik, bereik);
        if (plaats < 0) return -plaats - 1;
        return plaats < Demoverdeling.Schaal ? plaats : (2 * Demoverdeling.Schaal) - 1 - plaats;
    }
}
