namespace Proefbank;

/// <summary>Starts a process again and again, and gives it kill -9 at a moment drawn after its line <paramref name="Gereed"/> came.</summary>
/// <param name="Gereed">Part of the line on which the process is at work.</param>
/// <param name="Hoogstens">The latest moment of the kill, counted from that line.</param>
/// <param name="Keer">How many rounds.</param>
/// <param name="Zaad">The seed of the moments.</param>
public sealed record Afbreekproef(string Gereed, TimeSpan Hoogstens, int Keer = 20, int Zaad = 1)
{
    private static readonly TimeSpan Startgrens = TimeSpan.FromMinutes(1);

    /// <summary>Gives in how many rounds the process was really killed; in the others it was ready first.</summary>
    public async Task<int> VoerUitAsync(Func<int, Task<Proefproces>> start, Func<int, Proefproces, Task> controle)
    {
        var toeval = new Random(Zaad);
        var afgebroken = 0;
        for (var ronde = 0; ronde < Keer; ronde++)
        {
            var moment = Hoogstens * toeval.NextDouble();
            await using var proces = await start(ronde);
            await proces.WachtOpAsync(Gereed, Startgrens);
            if (await BreekAfAsync(proces, moment)) afgebroken++;
            await ControleerAsync(controle, ronde, moment, proces);
        }
        return afgebroken;
    }

    private static async Task<bool> BreekAfAsync(Proefproces proces, TimeSpan moment)
    {
        // The moment is the subject of the proof here, not a wait for something.
        await Task.Delay(moment);
        if (proces.IsGeeindigd) return false;
        proces.BreekAf();
        return await proces.EindeAsync(Startgrens) == 128 + 9;
    }

    private async Task ControleerAsync(Func<int, Proefproces, Task> controle, int ronde, TimeSpan moment, Proefproces proces)
    {
        try
        {
            await controle(ronde, proces);
        }
        catch (Exception fout)
        {
            throw new InvalidOperationException($"Round {ronde} of seed {Zaad}, killed {moment.TotalMilliseconds:0.0} ms after '{Gereed}': {fout.Message}", fout);
        }
    }
}
