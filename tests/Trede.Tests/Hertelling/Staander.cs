namespace Trede.Tests.Hertelling;

/// <summary>One person whom a snapshot counts, and how.</summary>
internal sealed record Staander(string Bsn, int Trede, Persoonstand Stand, bool Verouderd);
