namespace Participatie.Data.Kern;

/// <summary>A backup cannot be made or put back. The message says in plain Dutch why and what to do.</summary>
public sealed class KopieException(string melding, Exception? oorzaak = null) : Exception(melding, oorzaak);
