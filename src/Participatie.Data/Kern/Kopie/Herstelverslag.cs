using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>What became of putting back a backup.</summary>
/// <param name="Kopie">What was in it.</param>
/// <param name="Logboeken">What the check of the audit logs gave, just before it was saved.</param>
/// <param name="Later">How many acts the anchors knew that are not in the backup: those are gone.</param>
/// <param name="Opzij">Where the old anchors stand, or null when there were none.</param>
public sealed record Herstelverslag(Kopieverslag Kopie, IReadOnlyList<Ketenuitslag> Logboeken, long Later, string? Opzij);
