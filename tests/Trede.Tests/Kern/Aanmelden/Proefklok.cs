namespace Trede.Tests.Kern;

/// <summary>A clock that stands still until it is put forward.</summary>
internal sealed class Proefklok : TimeProvider
{
    private DateTimeOffset nu = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => nu;

    public void Zet(TimeSpan verder) => nu += verder;

    public void ZetOp(DateTimeOffset moment) => nu = moment;
}
