namespace Participatie.App.Kern;

/// <summary>A link with which somebody chooses a password, once.</summary>
/// <param name="Pad">The path, to be given to that person and to nobody else.</param>
/// <param name="Tot">Until when it holds.</param>
public sealed record Uitnodiging(string Pad, DateTimeOffset Tot);
