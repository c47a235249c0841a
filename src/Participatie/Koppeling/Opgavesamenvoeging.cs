using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>
/// What is kept of a traject or a client when its source says something new: part by part. A part of which the source says what it said before stays as it is kept,
/// because somebody may have changed it here.
/// </summary>
public static class Opgavesamenvoeging
{
    /// <summary>What a traject becomes.</summary>
    /// <param name="geleverd">What the source says.</param>
    /// <param name="eerder">What it said before; null for nothing.</param>
    /// <param name="nu">What is kept.</param>
    public static Traject Voeg(Traject geleverd, Traject? eerder, Traject nu)
    {
        ArgumentNullException.ThrowIfNull(geleverd);
        ArgumentNullException.ThrowIfNull(nu);
        if (eerder is null) return geleverd;
        return nu with
        {
            Instrument = Kies(geleverd.Instrument, eerder.Instrument, nu.Instrument),
            Domein = Kies(geleverd.Domein, eerder.Domein, nu.Domein),
            Aanbieder = Kies(geleverd.Aanbieder, eerder.Aanbieder, nu.Aanbieder),
            Start = Kies(geleverd.Start, eerder.Start, nu.Start),
            Einde = Kies(geleverd.Einde, eerder.Einde, nu.Einde),
            Resultaat = Kies(geleverd.Resultaat, eerder.Resultaat, nu.Resultaat),
            Kosten = Kies(geleverd.Kosten, eerder.Kosten, nu.Kosten),
            Prestatiedatum = Kies(geleverd.Prestatiedatum, eerder.Prestatiedatum, nu.Prestatiedatum),
            SoortVoorziening = Kies(geleverd.SoortVoorziening, eerder.SoortVoorziening, nu.SoortVoorziening),
            Duaal = Kies(geleverd.Duaal, eerder.Duaal, nu.Duaal),
            Financieringsdeel = Kies(geleverd.Financieringsdeel, eerder.Financieringsdeel, nu.Financieringsdeel),
            Examenonderdeel = Kies(geleverd.Examenonderdeel, eerder.Examenonderdeel, nu.Examenonderdeel),
            Examendatum = Kies(geleverd.Examendatum, eerder.Examendatum, nu.Examendatum),
        };
    }

    /// <summary>
    /// What is known of a client becomes. A part that the source leaves empty says nothing. What stands there and this source did not say came from somebody else: it
    /// only gives way when that was a source of lower priority. What a source of higher priority says too, stays.
    /// </summary>
    /// <param name="geleverd">What the source says.</param>
    /// <param name="eerder">What it said before; null for nothing.</param>
    /// <param name="nu">What is kept.</param>
    /// <param name="lager">What sources of lower priority said last.</param>
    /// <param name="hoger">What sources of higher priority said last.</param>
    public static Klantgegeven Voeg(Klantgegeven geleverd, Klantgegeven? eerder, Klantgegeven nu, IReadOnlyCollection<Klantgegeven> lager, IReadOnlyCollection<Klantgegeven> hoger)
    {
        ArgumentNullException.ThrowIfNull(geleverd);
        ArgumentNullException.ThrowIfNull(nu);
        ArgumentNullException.ThrowIfNull(lager);
        ArgumentNullException.ThrowIfNull(hoger);
        return nu with
        {
            Geboortedatum = Deel(gegeven => gegeven.Geboortedatum, default),
            Geslacht = Deel(gegeven => gegeven.Geslacht, default),
            Postcode4 = Deel(gegeven => gegeven.Postcode4, default),
            Voornaam = Deel(gegeven => gegeven.Voornaam, string.Empty),
            Achternaam = Deel(gegeven => gegeven.Achternaam, string.Empty),
        };

        T Deel<T>(Func<Klantgegeven, T> deel, T leeg)
        {
            var (zegt, staat) = (deel(geleverd), deel(nu));
            if (Gelijk(zegt, leeg)) return staat;
            if (!Gelijk(staat, leeg) && hoger.Any(ander => Gelijk(staat, deel(ander)))) return staat;
            if (Gelijk(staat, leeg) || (eerder is not null && Gelijk(staat, deel(eerder)))) return zegt;
            return lager.Any(ander => Gelijk(staat, deel(ander))) ? zegt : staat;
        }
    }

    /// <summary>What a source says of a client by now: what it says, and of each part that it leaves empty what it said of that before.</summary>
    /// <param name="zegt">What it says.</param>
    /// <param name="eerder">What it said before; null for nothing.</param>
    public static Klantgegeven Aangevuld(Klantgegeven zegt, Klantgegeven? eerder)
    {
        ArgumentNullException.ThrowIfNull(zegt);
        if (eerder is null) return zegt;
        return zegt with
        {
            Geboortedatum = zegt.Geboortedatum.IsLeeg ? eerder.Geboortedatum : zegt.Geboortedatum,
            Geslacht = zegt.Geslacht == Geslacht.Onbekend ? eerder.Geslacht : zegt.Geslacht,
            Postcode4 = zegt.Postcode4 == 0 ? eerder.Postcode4 : zegt.Postcode4,
            Voornaam = zegt.Voornaam.Length == 0 ? eerder.Voornaam : zegt.Voornaam,
            Achternaam = zegt.Achternaam.Length == 0 ? eerder.Achternaam : zegt.Achternaam,
        };
    }

    private static T Kies<T>(T geleverd, T eerder, T nu) => Gelijk(geleverd, eerder) ? nu : geleverd;

    private static bool Gelijk<T>(T een, T ander) => EqualityComparer<T>.Default.Equals(een, ander);
}
