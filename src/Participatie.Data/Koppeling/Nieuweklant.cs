using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Data.Koppeling;

/// <summary>Somebody whom a delivery names and who was not known yet: by BSN, or by local key. Becomes a client when the delivery is laid ready.</summary>
public sealed class Nieuweklant
{
    private readonly Bsn bsn;
    private readonly string? lokaleSleutel;

    internal Nieuweklant(int klant, Bsn bsn, string? lokaleSleutel) => (Klant, this.bsn, this.lokaleSleutel) = (klant, bsn, lokaleSleutel);

    /// <summary>The number that the client has.</summary>
    public int Klant { get; }

    /// <summary>What the delivery says of the client beside measurements; null for nothing.</summary>
    public Klantgegeven? Gegeven { get; set; }

    /// <summary>The row of the client, whom nobody sees until the delivery is accepted.</summary>
    internal KlantRecord Leg(Gemeentenummer gemeente, int levering, Bsnreeks bsns)
    {
        var rij = new KlantRecord { Gemeente = gemeente.Nummer, Klant = Klant, LokaleSleutel = lokaleSleutel, Klaargezet = true, Levering = levering };
        if (!bsn.IsLeeg) (rij.Bsn, rij.Pseudoniem, rij.Sleutel) = (bsns.Versleutel(Klant, bsn), bsns.Pseudoniem(0, bsn), bsns.Generatie);
        if (Gegeven is not { } gegeven) return rij;
        (rij.Geboren, rij.Geslacht, rij.Postcode4) = (gegeven.Geboortedatum, gegeven.Geslacht, gegeven.Postcode4);
        (rij.Voornaam, rij.Achternaam, rij.Zoeknaam) = (gegeven.Voornaam, gegeven.Achternaam, Zoeknaam.Van(gegeven.Achternaam, gegeven.Voornaam));
        return rij;
    }

    /// <inheritdoc/>
    public override string ToString() => "(nieuwe klant)";
}
