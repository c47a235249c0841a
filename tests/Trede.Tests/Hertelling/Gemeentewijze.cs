namespace Trede.Tests.Hertelling;

/// <summary>How a population names its municipality: not, one (some rows empty), several, or several with some rows empty.</summary>
internal enum Gemeentewijze
{
    Geen,
    Een,
    Meer,
    MeerMetLeeg,
}
