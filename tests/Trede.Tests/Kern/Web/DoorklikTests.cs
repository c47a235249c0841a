using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Participatie.App.Koppeling;
using Participatie.Koppeling;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>Who clicks on and on comes to no page that is broken: on either database, for every account of the demo.</summary>
public sealed partial class DoorklikTests
{
    // Of pages of one kind, such as those of clients or the lists behind figures, the first few.
    private const int PerSoort = 2;

    [Theory, OpBeide]
    public async Task Clicking_FromTheStartPage_NeverMeetsAFault(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var gezien = 0;
        foreach (var account in Demoaccount.Alle)
        {
            var browser = await demo.Als(account.Login.Split('@')[0]);
            var start = (await Demoproef.Vraag("/", browser)).Status == HttpStatusCode.OK ? "/" : "/9901";
            gezien += await Loop(browser, start, account.Login);
        }

        Assert.True(gezien > Demoaccount.Alle.Count * 5, $"Only {gezien} pages were seen.");
    }

    private static async Task<int> Loop(HttpClient browser, string start, string login)
    {
        var (wachtend, gezien, perSoort) = (new Queue<string>([start, "/9901"]), new HashSet<string>(StringComparer.Ordinal) { start, "/9901" }, new Dictionary<string, int>(StringComparer.Ordinal));
        var aantal = 0;
        while (wachtend.TryDequeue(out var pad))
        {
            using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True((int)antwoord.StatusCode < 500, $"{login}: {pad} gives {(int)antwoord.StatusCode}.");
            aantal++;
            if (antwoord.StatusCode != HttpStatusCode.OK || antwoord.Content.Headers.ContentType?.MediaType != "text/html") continue;
            foreach (var verder in (await Webproef.Lees(antwoord)).QuerySelectorAll("a[href^='/']").OfType<IHtmlAnchorElement>().Select(anker => anker.GetAttribute("href")!.Split('#')[0]))
            {
                var soort = Waarde().Replace(Getal().Replace(verder, "#"), "=");
                if (verder.Contains("afmelden", StringComparison.Ordinal) || !gezien.Add(verder) || perSoort.GetValueOrDefault(soort) >= PerSoort) continue;
                perSoort[soort] = perSoort.GetValueOrDefault(soort) + 1;
                wachtend.Enqueue(verder);
            }
        }

        return aantal;
    }

    [GeneratedRegex("[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Getal();

    [GeneratedRegex("=[^&]*", RegexOptions.None, 1000)]
    private static partial Regex Waarde();
}
