namespace Trede.Tests.Hertelling;

/// <summary>What decided a level: a measurement at the traject, the state that day, the rung at leaving; or why there is none.</summary>
internal enum Niveaugrond
{
    Meting,
    Stand,
    LaatsteTrede,
    Code,
    Uit,
    Nooit,
}
