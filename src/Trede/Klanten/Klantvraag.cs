namespace Participatie.App.Klanten;

/// <summary>What is typed to find a client; never in an address or a log.</summary>
/// <param name="Tekst">A BSN, a local key, or (a part of) a name.</param>
public sealed record Klantvraag(string Tekst)
{
    /// <inheritdoc/>
    public override string ToString() => "(klantvraag)";
}
