using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>The lists behind a participatiedatabase that is taken over: what the municipality has by these names stays, the rest is added.</summary>
internal sealed class Overnamelijsten(Schrijfbeurt beurt, Uitvoerbron bron, IReadOnlyList<Uitvoerdeel> delen, Overnamegebreken gebreken, List<(string Naam, long Rijen)> bestanden)
{
    private readonly ParticipatieContext context = beurt.Context;
    private readonly short gemeente = beurt.Context.Gemeente.Nummer;
    private readonly Dictionary<string, Guid> accounts = new(StringComparer.Ordinal);
    private readonly List<string> namen = [];
    private readonly Dictionary<string, int> teams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> aanbieders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> instrumenten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, short> bronnen = new(StringComparer.Ordinal);

    /// <summary>The sources by name.</summary>
    public IReadOnlyDictionary<string, short> Bronnen => bronnen;

    /// <summary>The names that got an account nobody can sign in to.</summary>
    public IReadOnlyList<string> Namen => namen;

    /// <summary>The domain that a cell names.</summary>
    public static Domein Domein(Overnametabel tabel, int kolom) => tabel.Code(kolom, Domeinfeiten.Alle, feiten => feiten.Code, Domeinfeiten.Alle[0]).Domein;

    /// <summary>Reads the lists, and adds what is not here.</summary>
    public async Task LeesAsync(CancellationToken stop)
    {
        foreach (var rij in await context.Set<TeamRecord>().ToListAsync(stop)) teams.Add(rij.Naam, rij.Team);
        foreach (var rij in await context.Set<InstrumentRecord>().ToListAsync(stop)) instrumenten.Add(rij.Naam, rij.Instrument);
        foreach (var rij in await context.Set<BronRecord>().ToListAsync(stop)) bronnen.Add(rij.Naam, rij.Bron);
        Lees(Uitvoertabel.Teams, tabel => Team(tabel.Naam(0, 100), tabel.JaNee(1) ?? false));
        Lees(Uitvoertabel.Instrumenten, tabel => Instrument(tabel.Naam(0, 100), Domein(tabel, 1), tabel));
        foreach (var deel in delen)
        {
            using var tabel = Overnametabel.Open(bron, deel.Tabel.Bestand(), deel.Tabel.Kolommen, gebreken);
            if (tabel is null) continue;
            await deel.LeesAsync(beurt, tabel, stop);
            bestanden.Add((deel.Tabel.Bestand(), tabel.Rijen));
        }

        await context.SaveChangesAsync(stop);
        foreach (var (nummer, naam) in await Kolomlijsten.NamenAsync(context, "SELECT aanbieder, naam FROM aanbieder WHERE gemeente = @gemeente", stop)) aanbieders[naam] = nummer;
        await BronnenAsync(stop);
        foreach (var naam in bron.Namen.Where(IsVanOnbekendeBron)) gebreken.Voeg(Overnamegebreksoort.BronOnbekend, naam, 0, string.Empty);
        await SubgroepenAsync(stop);
        await context.SaveChangesAsync(stop);
        await AccountsAsync(stop);
        gebreken.Stop();
    }

    /// <summary>Goes through the rows of a table; without a file there are none.</summary>
    public void Lees(Uitvoertabel soort, Action<Overnametabel> rij)
    {
        using var tabel = Overnametabel.Open(bron, soort.Bestand(), soort.Kolommen, gebreken);
        if (tabel is null) return;
        while (tabel.Lees()) rij(tabel);
        bestanden.Add((soort.Bestand(), tabel.Rijen));
    }

    /// <summary>The number of the provider that a cell names; null for none.</summary>
    public int? Aanbieder(Overnametabel tabel, int kolom)
    {
        var naam = tabel.Tekst(kolom, 100);
        if (naam.Length == 0) return null;
        if (aanbieders.TryGetValue(naam, out var aanbieder)) return aanbieder;
        tabel.Meld(Overnamegebreksoort.WaardeOnjuist, kolom);
        return null;
    }

    /// <summary>The number of a team; one that is not here is made.</summary>
    public int Team(string naam, bool vervallen)
    {
        if (teams.TryGetValue(naam, out var team)) return team;
        teams.Add(naam, team = teams.Values.DefaultIfEmpty().Max() + 1);
        context.Add(new TeamRecord { Gemeente = gemeente, Team = team, Naam = naam, Vervallen = vervallen });
        return team;
    }

    /// <summary>The number of an instrument; one that is not here is made, with what its row says when there is one.</summary>
    public int Instrument(string naam, Domein domein, Overnametabel? tabel)
    {
        if (instrumenten.TryGetValue(naam, out var instrument)) return instrument;
        instrumenten.Add(naam, instrument = instrumenten.Values.DefaultIfEmpty().Max() + 1);
        var rij = new InstrumentRecord { Gemeente = gemeente, Instrument = instrument, Naam = naam, Domein = domein };
        if (tabel is not null) (rij.Omschrijving, rij.Vervallen, rij.Leerweg) = (tabel.Tekst(2, 1000), tabel.JaNee(3) ?? false, tabel.Code(4, Enum.GetValues<Leerweg>(), Codeschrift.Leerweg, Leerweg.Geen));
        context.Add(rij);
        return instrument;
    }

    /// <summary>Who somebody is by name; null for nobody. Whoever measured stays known by name, also who has no account here: that one cannot sign in.</summary>
    public Guid? Account(string naam)
    {
        if (naam.Length == 0) return null;
        if (accounts.TryGetValue(naam, out var id)) return id;
        var account = new AccountRecord { Id = Guid.NewGuid(), Naam = naam, Actief = false };
        account.Vernieuw();
        context.Add(account);
        namen.Add(naam);
        accounts.Add(naam, account.Id);
        return account.Id;
    }

    private async Task BronnenAsync(CancellationToken stop)
    {
        var alle = await context.Set<BronRecord>().ToDictionaryAsync(rij => rij.Naam, StringComparer.Ordinal, stop);
        // The municipality has no figures yet, so the order of the file can be its order; what is here and not in the file comes behind.
        foreach (var rij in alle.Values.Where(rij => rij.Bron != BronRecord.Eigen)) rij.Prioriteit += short.MaxValue;
        Lees(Uitvoertabel.Bronnen, tabel =>
        {
            var naam = tabel.Tekst(0, 40);
            if (!Bron.TryParse(naam, out _))
            {
                tabel.Meld(Overnamegebreksoort.WaardeOnjuist, 0);
                return;
            }

            if (!alle.TryGetValue(naam, out var rij))
            {
                if (bronnen.Count >= BronRecord.Hoogste)
                {
                    tabel.Meld(Overnamegebreksoort.TeVeelBronnen);
                    return;
                }

                rij = new BronRecord { Gemeente = gemeente, Bron = (short)(bronnen.Values.Max() + 1), Naam = naam };
                bronnen.Add(naam, rij.Bron);
                alle.Add(naam, rij);
                context.Add(rij);
            }

            (rij.Prioriteit, rij.Omschrijving, rij.Vervallen) = (tabel.Getal(1, BronRecord.Hoogste) ?? 0, tabel.Tekst(2, 300), tabel.JaNee(3) ?? false);
            rij.Aanbieder = Aanbieder(tabel, 4);
        });
    }

    private async Task SubgroepenAsync(CancellationToken stop)
    {
        var hier = await context.Set<SubgroepRecord>().ToDictionaryAsync(rij => rij.Subgroep, rij => rij.Naam, stop);
        Lees(Uitvoertabel.Subgroepen, tabel =>
        {
            var nummer = tabel.Getal(0, Participatie.Ladder.Subgroepen.Hoogste) ?? 0;
            var naam = tabel.Naam(1, 100);
            if (nummer < 8) tabel.Meld(Overnamegebreksoort.WaardeOnjuist, 0);
            else if (hier.TryGetValue(nummer, out var bekend) && !string.Equals(bekend, naam, StringComparison.Ordinal)) tabel.Meld(Overnamegebreksoort.AndereSubgroep, 0);
            else if (hier.TryAdd(nummer, naam)) context.Add(new SubgroepRecord { Gemeente = gemeente, Subgroep = nummer, Naam = naam, Omschrijving = tabel.Tekst(2, 1000), Vervallen = tabel.JaNee(3) ?? false });
        });
    }

    // A name that two colleagues bear says nothing about which of them it was.
    private async Task AccountsAsync(CancellationToken stop)
    {
        var hier = await context.Set<ToekenningRecord>().Join(context.Set<AccountRecord>(), rij => rij.Account, rij => rij.Id, (_, rij) => new { rij.Id, rij.Naam }).Distinct().ToListAsync(stop);
        foreach (var groep in hier.GroupBy(rij => rij.Naam, StringComparer.Ordinal))
            if (groep.Count() == 1) accounts.Add(groep.Key, groep.Single().Id);
    }

    private bool IsVanOnbekendeBron(string naam) => new[] { Uitvoertabel.Metingen, Uitvoertabel.Trajecten }.Any(tabel =>
        naam.StartsWith(tabel.Naam + "-", StringComparison.Ordinal) && naam.EndsWith(".csv", StringComparison.Ordinal) && !bronnen.Keys.Any(een => string.Equals(tabel.Bestand(een), naam, StringComparison.Ordinal)));
}
