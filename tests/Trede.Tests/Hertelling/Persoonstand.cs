namespace Trede.Tests.Hertelling;

/// <summary>The state of a person: on a rung or code, left with a reason, or (neither) not in the ladder yet.</summary>
internal sealed record Persoonstand(int? Trede, Groei Groei, DateOnly Gemeten, IReadOnlySet<int> Subgroepen, string? Reden);
