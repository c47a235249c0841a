using System.Diagnostics;

namespace Participatie.Bench;

/// <summary>Has many users ask pages.</summary>
internal static class Belasting
{
    private const double Gulden = 0.618_033_988_749_895;

    /// <summary>
    /// Each user asks a page every ten seconds, whether the last one came soon or late: a time counts from the planned moment, so that waiting is seen and not
    /// left out. What was planned in the warming up does not count.
    /// </summary>
    public static Task<IReadOnlyList<Antwoordtijd>> OpenAsync(int gebruikers, TimeSpan warm, TimeSpan duur, Func<int, long, Task<Antwoordtijd>> vraag) =>
        OpenAsync(gebruikers, warm, duur, Omvang.Denktijd, vraag);

    /// <summary>The same with another pause.</summary>
    public static async Task<IReadOnlyList<Antwoordtijd>> OpenAsync(int gebruikers, TimeSpan warm, TimeSpan duur, TimeSpan denktijd, Func<int, long, Task<Antwoordtijd>> vraag)
    {
        var begin = Stopwatch.GetTimestamp();
        var reeksen = await Task.WhenAll(Enumerable.Range(0, gebruikers).Select(gebruiker => GebruikerAsync(gebruiker, begin, warm, warm + duur, denktijd, vraag, default)));
        return [.. reeksen.SelectMany(reeks => reeks)];
    }

    /// <summary>The same until it is said to be enough; all that was planned before that counts.</summary>
    public static async Task<IReadOnlyList<Antwoordtijd>> TotAsync(int gebruikers, TimeSpan denktijd, Func<int, long, Task<Antwoordtijd>> vraag, CancellationToken genoeg)
    {
        var begin = Stopwatch.GetTimestamp();
        var reeksen = await Task.WhenAll(Enumerable.Range(0, gebruikers).Select(gebruiker => GebruikerAsync(gebruiker, begin, TimeSpan.Zero, TimeSpan.MaxValue, denktijd, vraag, genoeg)));
        return [.. reeksen.SelectMany(reeks => reeks)];
    }

    /// <summary>So many users ask one page after the other, without a pause.</summary>
    public static async Task<(IReadOnlyList<Antwoordtijd> Tijden, double PerSeconde)> DichtAsync(int gebruikers, TimeSpan duur, Func<int, long, Task<Antwoordtijd>> vraag)
    {
        var begin = Stopwatch.GetTimestamp();
        var reeksen = await Task.WhenAll(Enumerable.Range(0, gebruikers).Select(async gebruiker =>
        {
            await Task.Yield();
            List<Antwoordtijd> tijden = [];
            while (Stopwatch.GetElapsedTime(begin) < duur) tijden.Add(await vraag(gebruiker, Stopwatch.GetTimestamp()));
            return tijden;
        }));
        IReadOnlyList<Antwoordtijd> alle = [.. reeksen.SelectMany(reeks => reeks)];
        return (alle, alle.Count / Stopwatch.GetElapsedTime(begin).TotalSeconds);
    }

    private static async Task<List<Antwoordtijd>> GebruikerAsync(
        int gebruiker, long begin, TimeSpan warm, TimeSpan tot, TimeSpan denktijd, Func<int, long, Task<Antwoordtijd>> vraag, CancellationToken genoeg)
    {
        List<Antwoordtijd> tijden = [];
        // The phases lie evenly, in no order.
        for (var moment = denktijd * (gebruiker * Gulden % 1); moment < tot; moment += denktijd)
        {
            var wacht = moment - Stopwatch.GetElapsedTime(begin);
            if (wacht > TimeSpan.Zero) await Task.Delay(wacht, genoeg).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            if (genoeg.IsCancellationRequested) break;
            var tijd = await vraag(gebruiker, begin + (long)(moment.TotalSeconds * Stopwatch.Frequency));
            if (moment >= warm) tijden.Add(tijd);
        }

        return tijden;
    }
}
