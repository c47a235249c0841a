namespace Trede.Tests.Hertelling;

/// <summary>One person whom flows count: from where to where, or for both <see cref="Tussentijds"/>.</summary>
internal sealed record Ganger(string Bsn, string Van, string Naar)
{
    public const string Tussentijds = "tussentijds";
}
