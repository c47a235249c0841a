using Microsoft.Playwright;

namespace Trede.Browser.Tests;

/// <summary>How many pages a journey takes, and for how long one waits for them: from leaving the one to the end of loading the next, by the browser's own clock.</summary>
internal sealed class Paginatijd(IPage pagina)
{
    private const string Klaar = "() => performance.getEntriesByType('navigation')[0].loadEventEnd > 0";
    private const string Duur = "() => performance.getEntriesByType('navigation')[0].duration";
    private static readonly TimeSpan Langst = TimeSpan.FromSeconds(30);

    /// <summary>The pages that were loaded.</summary>
    public int Paginas { get; private set; }

    /// <summary>The time of those pages together.</summary>
    public TimeSpan Totaal { get; private set; }

    /// <summary>Does what leads to a page, and adds the time of that page.</summary>
    public async Task NaAsync(Func<Task> stap)
    {
        var geladen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Meld(object? _, IPage nieuw) => geladen.TrySetResult();
        pagina.Load += Meld;
        try
        {
            await stap();
            await geladen.Task.WaitAsync(Langst, TestContext.Current.CancellationToken);
        }
        finally
        {
            pagina.Load -= Meld;
        }

        await pagina.WaitForFunctionAsync(Klaar);
        Totaal += TimeSpan.FromMilliseconds(await pagina.EvaluateAsync<double>(Duur));
        Paginas++;
    }
}
