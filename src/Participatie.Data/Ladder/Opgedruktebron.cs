namespace Participatie.Data.Ladder;

/// <summary>A delivery at the head of a compact file.</summary>
internal sealed record Opgedruktebron(string Bron, string Bestand, string Profiel, string Sha256, long Gelezen, long Bruikbaar, long Afgekeurd, long Leeg);
