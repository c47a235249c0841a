using Participatie.App.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>What became of a delivery.</summary>
/// <param name="Verslag">What reading gave.</param>
/// <param name="Vergelijking">What it changes; null when the file was refused.</param>
/// <param name="NieuweKlanten">How many people were not known yet.</param>
/// <param name="Nummer">The number of the delivery; null when nothing was kept.</param>
internal sealed record Leveruitkomst(Leveringsverslag Verslag, Leveringsvergelijking? Vergelijking, int NieuweKlanten, int? Nummer)
{
    /// <summary>Where the refused rows are.</summary>
    public IReadOnlyList<string> Afkeur { get; init; } = [];

    /// <summary>The closing line: every row that was read is in one of its counts, or empty.</summary>
    public string Slotregel => Vergelijking is { } uit
        ? $"{Balie.Getal(uit.Nieuw)} nieuw, {Balie.Getal(uit.Gewijzigd)} gewijzigd, {Balie.Getal(uit.Ongewijzigd)} ongewijzigd, {Balie.Getal(uit.Vervangen)} vervangen, {Balie.Getal(Verslag.Afgekeurd)} afgekeurd"
        : string.Empty;
}
