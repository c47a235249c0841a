namespace Trede.Tests.Hertelling;

internal sealed record Vertrek(DateOnly Dag, string Reden);
