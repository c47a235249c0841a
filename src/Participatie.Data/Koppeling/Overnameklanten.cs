using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>The clients of a participatiedatabase that is taken over, and who is who in its other tables. BSNs do not outlive it.</summary>
internal sealed class Overnameklanten(Schrijfbeurt beurt, Bsnkluis kluis, Gemeente code, Overnamelijsten lijsten, Overnamegebreken gebreken)
{
    private const int PerKeer = 5000;

    private readonly ParticipatieContext context = beurt.Context;
    private readonly short gemeente = beurt.Context.Gemeente.Nummer;
    private readonly Dictionary<Bsn, int> opBsn = [];
    private readonly Dictionary<string, int> opSleutel = new(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Aantal { get; private set; }

    /// <summary>Reads them, and adds them.</summary>
    public async Task LeesAsync(long positie, Voortgang voortgang, CancellationToken stop)
    {
        using var bsns = kluis.Reeks(context.Gemeente);
        var nummers = new HashSet<int>();
        var rijen = new List<KlantRecord>();
        lijsten.Lees(Uitvoertabel.Klanten, tabel =>
        {
            int nummer;
            do nummer = KlantRecord.TrekNummer();
            while (!nummers.Add(nummer));
            var rij = new KlantRecord { Gemeente = gemeente, Klant = nummer, Positie = positie };
            var sleutel = tabel.Tekst(5, Geleverderij.LangsteSleutel);
            if (Bsnvan(tabel, 0) is { IsLeeg: false } bsn)
            {
                if (!opBsn.TryAdd(bsn, nummer)) tabel.Meld(Overnamegebreksoort.Dubbel, 0);
                (rij.Bsn, rij.Pseudoniem, rij.Sleutel) = (bsns.Versleutel(nummer, bsn), bsns.Pseudoniem(0, bsn), bsns.Generatie);
            }
            else if (sleutel.Length == 0)
            {
                tabel.Meld(Overnamegebreksoort.PersoonOnbekend);
            }

            if (sleutel.Length > 0)
            {
                if (!opSleutel.TryAdd(sleutel, nummer)) tabel.Meld(Overnamegebreksoort.Dubbel, 5);
                rij.LokaleSleutel = sleutel;
            }

            KeurGemeente(tabel, 4);
            Gegevens(tabel, rij);
            rijen.Add(rij);
            Aantal++;
        });
        gebreken.Stop();
        await context.SaveChangesAsync(stop);
        foreach (var deel in rijen.Chunk(PerKeer))
        {
            await beurt.VoegAsync(deel, stop);
            voortgang.Meld(0, deel.Length);
        }
    }

    /// <summary>The client that a row is about; null when there is no such client, which is told.</summary>
    public int? Wie(Overnametabel tabel, int bsnkolom, int sleutelkolom)
    {
        if (Bsnvan(tabel, bsnkolom) is { IsLeeg: false } bsn)
        {
            if (opBsn.TryGetValue(bsn, out var klant)) return klant;
        }
        else if (opSleutel.TryGetValue(tabel.Tekst(sleutelkolom, Geleverderij.LangsteSleutel), out var klant))
        {
            return klant;
        }

        tabel.Meld(Overnamegebreksoort.PersoonOnbekend);
        return null;
    }

    /// <summary>Tells when a row is of another municipality.</summary>
    public void KeurGemeente(Overnametabel tabel, int kolom)
    {
        if (!Gemeente.TryParse(tabel.Veld(kolom), out var genoemd) || genoemd != code) tabel.Meld(Overnamegebreksoort.AndereGemeente, kolom);
    }

    private void Gegevens(Overnametabel tabel, KlantRecord rij)
    {
        if (!Geboortedatum.TryParse(tabel.Veld(1), out var geboren) && !tabel.Veld(1).IsEmpty) tabel.Meld(Overnamegebreksoort.WaardeOnjuist, 1);
        if (!Klantcontrole.TryGeslacht(tabel.Veld(2), out var geslacht)) tabel.Meld(Overnamegebreksoort.WaardeOnjuist, 2);
        (rij.Geboren, rij.Geslacht, rij.Postcode4) = (geboren, geslacht, tabel.Getal(3, 9999) ?? 0);
        (rij.Voornaam, rij.Achternaam) = (tabel.Tekst(6, Persoonstekst.LangsteVoornaam), tabel.Tekst(7, Persoonstekst.LangsteAchternaam));
        rij.Zoeknaam = Zoeknaam.Van(rij.Achternaam, rij.Voornaam);
        var team = tabel.Tekst(8, 100);
        if (team.Length > 0) rij.Team = lijsten.Team(team, vervallen: false);
        rij.Klantmanager = lijsten.Account(tabel.Tekst(9, 100));
        rij.Ingeschreven = tabel.Dag(10);
    }

    private static Bsn Bsnvan(Overnametabel tabel, int kolom)
    {
        if (tabel.Veld(kolom).IsEmpty) return default;
        if (Bsn.TryParse(tabel.Veld(kolom), out var bsn) == Bsnfout.Geen) return bsn;
        tabel.Meld(Overnamegebreksoort.WaardeOnjuist, kolom);
        return default;
    }
}
