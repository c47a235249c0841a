namespace Trede.Browser.Tests;

/// <summary>A clock that stands still until it is put forward.</summary>
internal sealed class Proefklok(DateTimeOffset nu) : TimeProvider
{
    /// <summary>The day on which the demo of the tests was filled.</summary>
    public static readonly DateTimeOffset Begin = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private DateTimeOffset nu = nu;

    public override DateTimeOffset GetUtcNow() => nu;

    public void Zet(TimeSpan verder) => nu += verder;
}
