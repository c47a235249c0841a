using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// Checks the rows of one BUS delivery, a row being one person on one benefit (exchange format, section 2). Codes 01, 02, 03 and 14 are
/// benefits for living; 11 and 12 (bijzondere bijstand) are used and give nothing. All reasons of refusal are named at once.
/// </summary>
/// <param name="bron">The place of the source in the order of priority.</param>
/// <param name="vandaag">A benefit that begins or ends after this day is refused.</param>
/// <param name="leverdag">The day on which the rows became known.</param>
/// <param name="eigen">The municipality of rows that name none; may be empty.</param>
/// <param name="gemeenten">Numbers the municipalities of all deliveries.</param>
/// <param name="subgroepen">The subgroups that a benefit for living means.</param>
public sealed class Buscontrole(int bron, Dag vandaag, Dag leverdag, Gemeente eigen, Gemeentetabel gemeenten, Subgroepen subgroepen)
{
    /// <summary>The findings on a row; when none refuses it what is known of the client, and the benefit when it is one for living.</summary>
    public Bevindingen Beoordeel(scoped ref Busregel regel, out Busmeting? meting, out Klantgegeven? klant)
    {
        (meting, klant) = (null, null);
        var bevindingen = default(Bevindingen);
        var bsn = Bsnlezing.Lees(Tekst.Kaal(regel.Bsn), ref bevindingen);
        var gemeente = Gemeentelezing.Lees(regel.Gemeente, eigen, ref bevindingen);
        var code = Buscode.Lees(Tekst.Kaal(regel.Statistiekcode));
        var bijzonder = code is 11 or 12;
        if (!bijzonder && code is not (1 or 2 or 3 or 14)) bevindingen = bevindingen.Met(Bevindingcode.BusStatistiekcodeOnbekend);
        var (begin, einde) = bijzonder ? default : Dagen(ref regel, ref bevindingen);
        if (bevindingen.KeurtAf) return bevindingen;
        var nummer = gemeenten.Nummer(gemeente);
        if (nummer < 0) return bevindingen.Met(Bevindingcode.TeVeelGemeenten);
        klant = Gegeven(ref regel, new Klant(gemeente, bsn));
        if (bijzonder) return bevindingen.Met(Bevindingcode.BusBijzondereBijstand);
        var reden = einde is null ? Uitstroomreden.Geen : Reden(regel.Reden, ref bevindingen);
        var registratienummer = Voorziening.Hash(Tekst.Kaal(regel.Registratienummer));
        meting = new Busmeting(Meetsleutel.Van(bsn, nummer, bron, begin, uitstroom: false), registratienummer, Periode(ref regel), einde, reden, subgroepen, leverdag);
        return bevindingen;
    }

    private (Dag Begin, Dag? Einde) Dagen(scoped ref Busregel regel, ref Bevindingen bevindingen)
    {
        var goed = Datum(Tekst.Kaal(regel.Begin), out var begin) == Dagfout.Geen && begin <= vandaag;
        if (!goed) bevindingen = bevindingen.Met(Bevindingcode.BusBegindatumOnjuist);
        var tekst = Tekst.Kaal(regel.Einde);
        if (tekst.Trim((byte)'0').IsEmpty) return (begin, null);
        if (Datum(tekst, out var einde) != Dagfout.Geen || einde > vandaag || (goed && einde < begin)) bevindingen = bevindingen.Met(Bevindingcode.BusEinddatumOnjuist);
        return (begin, einde);
    }

    private static Uitstroomreden Reden(ReadOnlySpan<byte> tekst, ref Bevindingen bevindingen)
    {
        var reden = Busreden.Lees(Tekst.Kaal(tekst));
        if (reden == Uitstroomreden.Geen) bevindingen = bevindingen.Met(Bevindingcode.BusEindeDoorWerk);
        if (reden == Uitstroomreden.Onbekend) bevindingen = bevindingen.Met(Bevindingcode.BusRedenOntbreekt);
        return reden;
    }

    private Klantgegeven Gegeven(scoped ref Busregel regel, Klant klant)
    {
        var geboren = Geboortedatum.TryParse(Tekst.Kaal(regel.Geboortedatum), out var dag) ? dag : default;
        var geslacht = Buscode.Lees(Tekst.Kaal(regel.Geslacht)) switch { 1 => Geslacht.Man, 2 => Geslacht.Vrouw, _ => Geslacht.Onbekend };
        return new Klantgegeven(klant, bron, geboren, geslacht, 0);
    }

    private static int Periode(scoped ref Busregel regel)
    {
        var jaar = Tekst.Kaal(regel.Jaar);
        var maand = Buscode.Lees(Tekst.Kaal(regel.Maand));
        if (jaar.Length != 4 || maand is < 1 or > 12) return 0;
        var (eeuw, rest) = (Buscode.Lees(jaar[..2]), Buscode.Lees(jaar[2..]));
        return eeuw < 0 || rest < 0 ? 0 : (((eeuw * 100) + rest) * 12) + maand;
    }

    private static Dagfout Datum(ReadOnlySpan<byte> tekst, out Dag dag) =>
        tekst.Length == 8 && !tekst.Contains((byte)'-') ? Dag.TryParseAaneen(tekst, out dag) : Dag.TryParse(tekst, out dag);
}
