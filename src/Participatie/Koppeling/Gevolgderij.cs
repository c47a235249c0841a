using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>A row of the person that is followed, as it stood in a file, and what was made of it.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Levering">The place of the delivery in the order given.</param>
/// <param name="Bestand">The file's name.</param>
/// <param name="Gemeente">The municipality of the row, as it was read; empty when it names none or is refused.</param>
/// <param name="Regel">The line in the file.</param>
/// <param name="Rij">The packed row, or null when it is refused or gives no measurement.</param>
/// <param name="Bevindingen">What was found on it.</param>
/// <param name="Voorziening">The hash of the provision's registration number for a row of a statistics delivery, else null.</param>
/// <param name="Kenmerk">What the source calls the row, who measured; empty when not given.</param>
public sealed record Gevolgderij(
    Bron Bron, int Levering, string Bestand, Gemeente Gemeente, long Regel, Meetrij? Rij, Bevindingen Bevindingen, ulong? Voorziening, string Kenmerk)
{
    /// <summary>The benefit, for a row of a BUS delivery that gives one; else null.</summary>
    public Busmeting? Bus { get; init; }

    /// <summary>What the row says, in plain Dutch; null when that follows from <see cref="Rij"/>.</summary>
    public string? Wat { get; init; }

    /// <summary>Why it does not count whatever the day, in plain Dutch; null when it may.</summary>
    public string? TeltNiet { get; init; }
}
