namespace Trede.Tests.Hertelling;

/// <summary>A file of a source, and the day on which rows that name no other became known.</summary>
internal sealed record Bronbestand(string Bron, string Csv, DateOnly Leverdag);
