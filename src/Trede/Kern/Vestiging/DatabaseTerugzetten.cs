using Participatie.Data.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Kern;

/// <summary>Puts a backup back at an empty place: first everything is checked, then the keys get their place, then the database is filled in one transaction.</summary>
/// <param name="keuze">Where it goes.</param>
/// <param name="sleutels">The keys by which the backup was made, wherever they stand.</param>
/// <param name="klok">What time it is.</param>
internal sealed class DatabaseTerugzetten(Opslagkeuze keuze, Sleutelbos sleutels, TimeProvider klok)
{
    /// <summary>Reads the whole backup and checks everything in it; nothing is made.</summary>
    public void Keur(string kopie, Voortgang voortgang, CancellationToken stop)
    {
        using var bron = File.OpenRead(kopie);
        DatabaseHerstellen.Keur(keuze.Verbinding, sleutels, bron, rijen => voortgang.Meld(0, rijen), stop);
        if (Sleutelbos.Bestaat(keuze.Sleutelmap) && !Sleutelbos.Open(keuze.Sleutelmap).Omvat(sleutels))
            throw new AanroepException($"In {keuze.Sleutelmap} staan andere sleutels dan die bij deze kopie horen. Zet die map opzij, of kies een andere met TREDE_SLEUTELS.");
    }

    /// <summary>Puts it back.</summary>
    public async Task<Herstelverslag> RunAsync(string kopie, Voortgang voortgang, CancellationToken stop)
    {
        var eigen = Sleutelbos.Bestaat(keuze.Sleutelmap) ? Sleutelbos.Open(keuze.Sleutelmap) : sleutels.Kopieer(keuze.Sleutelmap);
        await using var vestiging = Vestiging.Nieuw(keuze, eigen, klok);
        await vestiging.Opslag.MigreerAsync(stop);
        await using var bron = File.OpenRead(kopie);
        return await DatabaseHerstellen.RunAsync(vestiging.Opslag, eigen, keuze.Ankermap, Opdrachtgever.Dader, klok.GetUtcNow(), bron, rijen => voortgang.Meld(0, rijen), stop);
    }
}
