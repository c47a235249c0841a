using Participatie.App.Klanten;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>The clients that somebody works for, with what is due for them.</summary>
/// <param name="Blik">Which clients may be seen.</param>
/// <param name="Account">Who looks.</param>
/// <param name="Vandaag">Today.</param>
/// <param name="Mijn">Whether these are the own clients, and not all that may be seen.</param>
/// <param name="HeeftEigen">Whether there are clients for whom the one who looks is responsible.</param>
/// <param name="Alle">The clients, in no order.</param>
internal sealed record Werkvoorraad(Klantblik Blik, Guid Account, Dag Vandaag, bool Mijn, bool HeeftEigen, IReadOnlyList<Klantwerk> Alle)
{
    /// <summary>Loads the own clients of who has any, unless all were asked for; else all that may be seen. No client is named: that is yet no look.</summary>
    /// <param name="opslag">The database.</param>
    /// <param name="bron">The measurements and trajecten.</param>
    /// <param name="toegang">What may be seen.</param>
    /// <param name="account">Who looks.</param>
    /// <param name="mijn">What was asked: false for all.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="dag">The day to tell what is due on.</param>
    /// <param name="stop">Breaks off.</param>
    public static async Task<Werkvoorraad> LaadAsync(Opslag opslag, Kolommenbron bron, Toegang toegang, Guid account, bool? mijn, Dag vandaag, Dag dag, CancellationToken stop)
    {
        var (blik, gegevens, eigen) = await opslag.LeesAsync(toegang.Gemeente, (context, ct) => GegevensAsync(context, toegang, account, mijn, ct), stop);
        var kolommen = await bron.GeefVanAsync(toegang.Gemeente, [.. gegevens.Klanten.Keys], stop);
        return new Werkvoorraad(blik, account, vandaag, eigen, eigen || gegevens.Klanten.Values.Contains(account), Klantwerk.Lijst(kolommen, gegevens, vandaag, dag));
    }

    private static async Task<(Klantblik Blik, Werkgegevens Gegevens, bool Eigen)> GegevensAsync(ParticipatieContext context, Toegang toegang, Guid account, bool? mijn, CancellationToken stop)
    {
        var blik = await Klantblik.LaadAsync(context, toegang, stop);
        var zichtbaar = blik.Zichtbaar(context);
        if (mijn != false)
        {
            var eigen = await Werklezer.LeesAsync(context, zichtbaar.Where(klant => klant.Klantmanager == account), stop);
            if (eigen.Klanten.Count > 0) return (blik, eigen, true);
        }

        return (blik, await Werklezer.LeesAsync(context, zichtbaar, stop), false);
    }

    /// <summary>What was asked, with whose clients these are.</summary>
    public Werkvraag Vul(Werkvraag vraag) => vraag with { Mijn = Mijn };

    /// <summary>The clients of whom something is due that is asked for, what is due longest first.</summary>
    public List<Werkregel> Kies(Werkvraag vraag)
    {
        var regels = new List<Werkregel>();
        foreach (var werk in Alle)
            if (vraag.Past(werk) is { } taak) regels.Add(new Werkregel(werk, taak));
        regels.Sort(static (een, ander) => een.Plaats.CompareTo(ander.Plaats));
        return regels;
    }
}
