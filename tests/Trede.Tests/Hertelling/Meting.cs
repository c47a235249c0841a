namespace Trede.Tests.Hertelling;

internal sealed record Meting(int Trede, Groei Groei, IReadOnlySet<int> Subgroepen);
