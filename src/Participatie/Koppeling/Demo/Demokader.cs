namespace Participatie.Koppeling;

/// <summary>What is decided of somebody of the demo beforehand, so that the totals come out: who, where, and from when until when.</summary>
/// <param name="Nummer">The place in the list of all clients, from 0.</param>
/// <param name="Identiteit">Who it is; two clients in two municipalities can be the same person.</param>
/// <param name="Groep">Which kind of client.</param>
/// <param name="Gemeente">The place of the municipality.</param>
/// <param name="Perioden">The times there is a file, oldest first.</param>
internal sealed record Demokader(int Nummer, int Identiteit, Demogroep Groep, int Gemeente, IReadOnlyList<Demoperiode> Perioden)
{
    /// <summary>Whether nothing but a local key is known.</summary>
    public bool Lokaal { get; init; }

    /// <summary>Whether the person is known in two municipalities; such a person is neither very young nor old.</summary>
    public bool Dubbel { get; init; }
}
