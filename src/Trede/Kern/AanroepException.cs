namespace Participatie.App.Kern;

/// <summary>A wrong call of a command: the message says in Dutch what is wrong and what to do.</summary>
internal sealed class AanroepException(string melding) : Exception(melding);
