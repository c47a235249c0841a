using System.Diagnostics;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>A task on a delivery that waits for its turn or is being done.</summary>
internal sealed class Lopendetaak(Gemeentenummer gemeente, int levering, Leveringstaak taak, Dader dader) : IDisposable
{
    private readonly CancellationTokenSource breek = new();
    private readonly TaskCompletionSource klaar = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long begonnen;
    private long gelezen;

    /// <summary>The municipality.</summary>
    public Gemeentenummer Gemeente => gemeente;

    /// <summary>The delivery.</summary>
    public int Levering => levering;

    /// <summary>What is done.</summary>
    public Leveringstaak Taak => taak;

    /// <summary>For whom.</summary>
    public Dader Dader => dader;

    /// <summary>How far reading and laying ready are.</summary>
    public Voortgang Voortgang { get; } = new();

    /// <summary>How many rows there are to lay ready; 0 as long as that is not known.</summary>
    public long Totaal { get; private set; }

    /// <summary>How many of them were laid ready.</summary>
    public long Gelegd => Totaal == 0 ? 0 : Voortgang.Rijen - gelezen;

    /// <summary>Whether it is being done, and not only waiting.</summary>
    public bool IsBezig => begonnen != 0;

    /// <summary>How long it has been busy.</summary>
    public TimeSpan Duur => begonnen == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(begonnen);

    /// <summary>Whether somebody broke it off.</summary>
    public bool IsAfgebroken => breek.IsCancellationRequested;

    /// <summary>Is cancelled when somebody breaks it off.</summary>
    public CancellationToken Stop => breek.Token;

    /// <summary>From now on rows are laid ready.</summary>
    public void LegtKlaar(long totaal)
    {
        gelezen = Voortgang.Rijen;
        Totaal = totaal;
    }

    /// <summary>Breaks it off.</summary>
    public void Breek() => breek.Cancel();

    /// <summary>It begins.</summary>
    public void Begin() => begonnen = Stopwatch.GetTimestamp();

    /// <summary>Ends when the task does, however.</summary>
    public Task Klaar => klaar.Task;

    /// <inheritdoc/>
    public void Dispose()
    {
        breek.Dispose();
        klaar.TrySetResult();
    }
}
