namespace Participatie.Kern;

/// <summary>What ties a client to people: decides who may see the client.</summary>
/// <param name="Team">The team of the client; null when not yet divided: then every team of the municipality may see the client.</param>
/// <param name="Aanbieders">The providers with a traject that runs, or that ended in an account year that is still open.</param>
public sealed record Klantband(int? Team, IReadOnlyCollection<int> Aanbieders);
