namespace Trede.Browser.Tests;

/// <summary>What stands in the database of a <see cref="Proefkantoor"/>.</summary>
public enum Inhoud
{
    /// <summary>The filled demo: three municipalities, everybody signs in with a button.</summary>
    Demo,

    /// <summary>An organisation that has just begun: two municipalities without anything in them, accounts with passwords.</summary>
    Leeg,
}
