namespace Participatie.Data.Koppeling;

/// <summary>What was handed in holds nothing.</summary>
public sealed class OntvangstLeegException() : IOException("What was handed in holds nothing.");
