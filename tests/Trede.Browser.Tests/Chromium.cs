using Microsoft.Playwright;

namespace Trede.Browser.Tests;

/// <summary>Debian's chromium, one for the whole process, started when first asked for; it ends with the process.</summary>
internal static class Chromium
{
    private const string Programma = "/usr/bin/chromium";

    private static readonly string[] Keuzes =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private static readonly Lazy<Task<IBrowser>> Gedeelde = new(StartAsync);

    public static Task<IBrowser> GeefAsync() => Gedeelde.Value;

    private static async Task<IBrowser> StartAsync()
    {
        if (!File.Exists(Programma)) throw new InvalidOperationException($"{Programma} is not there. ./test installs it, or: apt-get install chromium.");
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Programma, Args = Keuzes });
    }
}
