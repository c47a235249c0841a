using Participatie.App.Klanten;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>All clients that somebody may see, with what is due for them.</summary>
/// <param name="Blik">Which clients those are.</param>
/// <param name="Account">Who looks.</param>
/// <param name="Vandaag">Today.</param>
/// <param name="Alle">The clients, in no order.</param>
internal sealed record Werkvoorraad(Klantblik Blik, Guid Account, Dag Vandaag, IReadOnlyList<Klantwerk> Alle)
{
    /// <summary>Whether there are clients for whom the one who looks is responsible.</summary>
    public bool HeeftEigen => Alle.Any(werk => werk.Klantmanager == Account);

    /// <summary>Loads. No client is named: that is yet no look.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="kolommen">The measurements and trajecten.</param>
    /// <param name="toegang">What may be seen.</param>
    /// <param name="account">Who looks.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="dag">The day to tell what is due on.</param>
    /// <param name="stop">Breaks off.</param>
    public static async Task<Werkvoorraad> LaadAsync(ParticipatieContext context, Participatiekolommen kolommen, Toegang toegang, Guid account, Dag vandaag, Dag dag, CancellationToken stop)
    {
        var blik = await Klantblik.LaadAsync(context, toegang, stop);
        var gegevens = await Werklezer.LeesAsync(context, blik.Zichtbaar(context), stop);
        return new Werkvoorraad(blik, account, vandaag, Klantwerk.Lijst(kolommen, gegevens, vandaag, dag));
    }

    /// <summary>What was asked, or else what is the most useful: the own clients of who has any.</summary>
    public Werkvraag Vul(Werkvraag vraag) => vraag with { Mijn = vraag.Mijn ?? HeeftEigen };

    /// <summary>The clients of whom something is due that is asked for, what is due longest first.</summary>
    public List<Werkregel> Kies(Werkvraag vraag)
    {
        var regels = new List<Werkregel>();
        foreach (var werk in Alle)
            if (vraag.Past(werk, Account) is { } taak) regels.Add(new Werkregel(werk, taak));
        regels.Sort(static (een, ander) => een.Plaats.CompareTo(ander.Plaats));
        return regels;
    }
}
