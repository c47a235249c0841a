using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>The rows of one made-up person in the files with measurements, trajecten and clients; each list is in the order of the file.</summary>
public sealed class Voorbeeldrijen
{
    private readonly List<Voorbeeldrij>[] rijen = [.. Voorbeeldbestandfeiten.Alle.Select(_ => new List<Voorbeeldrij>())];

    /// <summary>Makes the rows of a person.</summary>
    public Voorbeeldrijen(Voorbeeldpersoon persoon)
    {
        ArgumentNullException.ThrowIfNull(persoon);
        Persoon = persoon;
        for (var volg = 0; volg < persoon.Metingen.Count; volg++) Meting(persoon.Metingen[volg], volg);
        foreach (var traject in persoon.Trajecten) Traject(traject);
        if (rijen.Any(lijst => lijst.Count > 0)) Klant();
        Statistiekrijen.Voeg(this);
    }

    /// <summary>Whose rows they are.</summary>
    public Voorbeeldpersoon Persoon { get; }

    /// <summary>The rows in one file.</summary>
    public IList<Voorbeeldrij> this[Voorbeeldbestand bestand] => rijen[(int)bestand];

    internal static string Bsn(Voorbeeldpersoon persoon, bool alsGetal) => persoon.Bsn.Voluit().TrimStart(alsGetal ? '0' : ' ');

    private void Meting(Voorbeeldmeting meting, int volg)
    {
        var trede = meting.Trede is { } waarde ? waarde.ToString() : string.Empty;
        var groei = Groeipotentieelfeiten.Van(meting.Groei).IsAntwoord ? meting.Groei == Groeipotentieel.Groei ? "+" : "0" : string.Empty;
        var subgroepen = meting.IsMeting ? string.Join(',', Enumerable.Range(1, 7).Where(meting.Subgroepen.Bevat)) : string.Empty;
        var reden = meting.IsMeting ? string.Empty : Uitstroomredenfeiten.Van(meting.Reden).Code;
        var kenmerk = $"{(meting.Systeem switch { Voorbeeldsysteem.Reintegratie => "RI", Voorbeeldsysteem.Inburgering => "IB", _ => "ED" })}{Voorbeeldtekst.Getal(Persoon.Nummer + 1, 7)}-{Voorbeeldtekst.Getal(volg + 1, 2)}";
        var aanleiding = Meetmomentfeiten.Van(meting.Moment).Code;
        string[] velden = meting.Systeem switch
        {
            Voorbeeldsysteem.Reintegratie => [Bsn(Persoon, alsGetal: true), meting.Dag.ToString(), aanleiding, trede, groei, subgroepen, reden, $"km-{Voorbeeldtekst.Getal((Persoon.Nummer * 7 % 12) + 1, 2)}", kenmerk],
            Voorbeeldsysteem.Inburgering => [Bsn(Persoon, alsGetal: false), Voorbeeldtekst.Kort(meting.Dag), aanleiding, .. Antwoorden(meting, volg, trede), groei, subgroepen, reden, kenmerk],
            _ => [Bsn(Persoon, alsGetal: true), meting.Dag.ToString(), aanleiding, trede, groei, subgroepen, reden, kenmerk],
        };
        rijen[(int)meting.Systeem].Add(new Voorbeeldrij(velden));
    }

    // Half of the rows have the answers instead of the rung.
    private string[] Antwoorden(Voorbeeldmeting meting, int volg, string trede) => (meting.IsMeting && (Persoon.Nummer + volg) % 2 == 0 ? meting.Trede!.Value.Waarde : 0) switch
    {
        1 => [string.Empty, "nee", string.Empty, "nee", "nee", "nee"],
        2 => [string.Empty, "nee", string.Empty, "nee", "nee", "ja"],
        3 => [string.Empty, "nee", string.Empty, "nee", "ja", string.Empty],
        4 => [string.Empty, "nee", string.Empty, "ja", string.Empty, string.Empty],
        5 => [string.Empty, "ja", "ja", string.Empty, string.Empty, string.Empty],
        6 => [string.Empty, "ja", "nee", string.Empty, string.Empty, string.Empty],
        _ => [trede, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty],
    };

    private void Traject(Voorbeeldtraject bij)
    {
        var traject = bij.Traject;
        var school = bij.Instrument.Systeem == Voorbeeldsysteem.Educatie;
        var voltooid = string.Equals(traject.Resultaat, "voltooid", StringComparison.Ordinal);
        var einde = traject.Einde?.ToString() ?? string.Empty;
        var les = bij.Instrument.Systeem != Voorbeeldsysteem.Reintegratie;
        rijen[(int)(school ? Voorbeeldbestand.Educatietrajecten : Voorbeeldbestand.Trajecten)].Add(new Voorbeeldrij(
        [
            Bsn(Persoon, alsGetal: school), traject.Nummer, traject.Instrument, Domeinfeiten.Van(traject.Domein).Code, traject.Aanbieder, traject.Start.ToString(), einde,
            traject.Resultaat, traject.Kosten!.Value.ToString(), les && voltooid ? einde : string.Empty, les ? string.Empty : Statistiekrijen.Soort(traject.Instrument),
            les ? traject.Instrument.StartsWith("Duaal", StringComparison.Ordinal) ? "ja" : "nee" : string.Empty,
            school ? "educatie" : "participatiebudget", les && voltooid ? Examenonderdeel(traject.Instrument) : string.Empty, les && voltooid ? einde : string.Empty,
        ]));
    }

    private static string Examenonderdeel(string instrument) => instrument switch
    {
        "Inburgeringscursus" or "Duaal taaltraject" => "praktijkdeel",
        "NT2-avondcursus" => "NT2 programma I",
        _ => string.Empty,
    };

    private void Klant() => rijen[(int)Voorbeeldbestand.Klanten].Add(new Voorbeeldrij(
        [Bsn(Persoon, alsGetal: false), Persoon.Geboren.ToString(), Persoon.Geslacht == Geslacht.Man ? "man" : "vrouw", Voorbeeldtekst.Getal(Persoon.Postcode4, 4)]));
}
