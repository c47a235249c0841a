namespace Participatie.Data.Kern;

/// <summary>Keys, or what is encrypted with them, cannot be used. The message says in plain Dutch what is wrong and what to do; it never holds a key or a secret.</summary>
public sealed class SleutelException(Sleutelfout fout, string melding, Exception? oorzaak = null) : Exception(melding, oorzaak)
{
    /// <summary>What is wrong.</summary>
    public Sleutelfout Fout { get; } = fout;
}
