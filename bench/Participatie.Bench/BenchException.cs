namespace Participatie.Bench;

/// <summary>A measurement that could not be made, or that gave another answer than it should.</summary>
internal sealed class BenchException(string message) : Exception(message);
