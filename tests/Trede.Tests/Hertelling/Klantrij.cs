namespace Trede.Tests.Hertelling;

/// <summary>A usable row of a klanten table; what was empty or could not be read is null.</summary>
internal sealed record Klantrij(string Bsn, string? Gemeente, string Bron, DateOnly? Geboren, int? Postcode);
