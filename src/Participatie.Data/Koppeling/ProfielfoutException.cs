namespace Participatie.Data.Koppeling;

/// <summary>What is wrong with a koppelprofiel, in Dutch; never leaves <see cref="KoppelprofielReader"/>.</summary>
internal sealed class ProfielfoutException(string message) : Exception(message);
