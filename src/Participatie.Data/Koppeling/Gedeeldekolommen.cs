using System.Runtime.ExceptionServices;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>
/// The columns of one municipality, shared by all who ask. Who asks while others are reading waits for a reading that began after the asking, and all who
/// wait share that one: nobody gets what is too old, and nothing is read twice.
/// </summary>
internal sealed class Gedeeldekolommen(Opslag opslag, Gemeentenummer gemeente) : IDisposable
{
    private readonly SemaphoreSlim slot = new(1, 1);
    private readonly CancellationTokenSource einde = new();
    private readonly Lock begin = new();
    private Task? bouw;
    private Kolommenstand? stand;
    private ExceptionDispatchInfo? fout;
    private long begonnen;
    private long klaar;

    /// <summary>Whether they were read before.</summary>
    public bool IsGebouwd => Volatile.Read(ref stand) is not null;

    public async Task<Kolommenstand> GeefAsync(CancellationToken stop)
    {
        var gevraagd = Interlocked.Read(ref begonnen);
        await slot.WaitAsync(stop);
        try
        {
            if (klaar > gevraagd)
            {
                fout?.Throw();
                return stand!;
            }

            return await LeesAsync(Interlocked.Increment(ref begonnen), stop);
        }
        finally
        {
            slot.Release();
        }
    }

    /// <summary>Begins to read them without waiting, unless somebody began; when it fails, who asks for them gets the error of a new try.</summary>
    public void Begin()
    {
        lock (begin)
        {
            if (!IsGebouwd && bouw is not { IsCompleted: false } && !einde.IsCancellationRequested) bouw = Task.Run(BouwAsync);
        }
    }

    public void Dispose()
    {
        lock (begin) einde.Cancel();
        bouw?.Wait();
        einde.Dispose();
        slot.Dispose();
    }

    // Nobody waits for it: who asks later gets the columns, or the error of a new try.
    private async Task BouwAsync() => await ((Task)GeefAsync(einde.Token)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task<Kolommenstand> LeesAsync(long beurt, CancellationToken stop)
    {
        try
        {
            stand = await opslag.LeesMomentAsync(gemeente, (context, ct) => Kolommenlezer.LeesAsync(context, stand, ct), stop);
            (fout, klaar) = (null, beurt);
            return stand;
        }
        catch (Exception weg) when (!stop.IsCancellationRequested)
        {
            (fout, klaar) = (ExceptionDispatchInfo.Capture(weg), beurt);
            throw;
        }
    }
}
