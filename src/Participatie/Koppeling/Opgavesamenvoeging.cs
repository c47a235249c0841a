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

    /// <summary>What a source says of a client, with what it said before in the parts that it leaves empty.</summary>
    /// <param name="geleverd">What the source says.</param>
    /// <param name="eerder">What it said before; null for nothing.</param>
    public static Klantgegeven Vul(Klantgegeven geleverd, Klantgegeven? eerder)
    {
        ArgumentNullException.ThrowIfNull(geleverd);
        return eerder is null ? geleverd : geleverd with
        {
            Geboortedatum = Gevuld(geleverd.Geboortedatum, eerder.Geboortedatum),
            Geslacht = Gevuld(geleverd.Geslacht, eerder.Geslacht),
            Postcode4 = Gevuld(geleverd.Postcode4, eerder.Postcode4),
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
            Geboortedatum = Deel(gegeven => gegeven.Geboortedatum),
            Geslacht = Deel(gegeven => gegeven.Geslacht),
            Postcode4 = Deel(gegeven => gegeven.Postcode4),
        };

        T Deel<T>(Func<Klantgegeven, T> deel)
            where T : struct
        {
            var (zegt, staat) = (deel(geleverd), deel(nu));
            if (Gelijk(zegt, default)) return staat;
            if (!Gelijk(staat, default) && hoger.Any(ander => Gelijk(staat, deel(ander)))) return staat;
            if (Gelijk(staat, default) || (eerder is not null && Gelijk(staat, deel(eerder)))) return zegt;
            return lager.Any(ander => Gelijk(staat, deel(ander))) ? zegt : staat;
        }
    }

    private static T Gevuld<T>(T zegt, T zei)
        where T : struct => Gelijk(zegt, default) ? zei : zegt;

    private static T Kies<T>(T geleverd, T eerder, T nu) => Gelijk(geleverd, eerder) ? nu : geleverd;

    private static bool Gelijk<T>(T een, T ander) => EqualityComparer<T>.Default.Equals(een, ander);
}
