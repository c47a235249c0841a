using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// Checks the rows of one SRG delivery and makes a measurement of each position on the ladder (exchange format, section 2). SRG knows no
/// growth and no answers. A row without position is used, but gives no measurement.
/// </summary>
/// <param name="bron">The place of the source in the order of priority.</param>
/// <param name="vandaag">A position that begins after this day is refused.</param>
/// <param name="leverdag">The day on which the rows became known.</param>
/// <param name="eigen">The municipality of rows that name none; may be empty.</param>
/// <param name="gemeenten">Numbers the municipalities of all deliveries.</param>
/// <param name="subgroepen">The subgroups that being in the file means.</param>
public sealed class Srgcontrole(int bron, Dag vandaag, Dag leverdag, Gemeente eigen, Gemeentetabel gemeenten, Subgroepen subgroepen)
{
    /// <summary>From this day the positions bear the names of the participatieladder; earlier ones are re-integration names.</summary>
    public static readonly Dag EersteLadderdag = Dag.Van(new DateOnly(2013, 9, 1));

    /// <summary>The findings on a row, and the measurement when the row holds one.</summary>
    public Bevindingen Beoordeel(scoped ref Srgregel regel, out Srgmeting? meting) => Beoordeel(ref regel, out meting, out _);

    /// <summary>The findings on a row, the measurement when the row holds one, and the client when no finding refuses it.</summary>
    public Bevindingen Beoordeel(scoped ref Srgregel regel, out Srgmeting? meting, out Klant klant)
    {
        meting = null;
        var bevindingen = default(Bevindingen);
        var bsn = Bsnlezing.Lees(Tekst.Kaal(regel.Bsn), ref bevindingen);
        var gemeente = Gemeentelezing.Lees(regel.Gemeente, eigen, ref bevindingen);
        klant = new Klant(gemeente, bsn);
        var positie = Tekst.Kaal(regel.Positie);
        var begin = Tekst.Kaal(regel.BegindatumPositie);
        if (positie.Trim((byte)'0').IsEmpty)
        {
            if (bevindingen.KeurtAf) return bevindingen;
            return bevindingen.Met(gemeenten.Nummer(gemeente) < 0 ? Bevindingcode.TeVeelGemeenten : Bevindingcode.SrgZonderPositie);
        }

        var trede = LeesPositie(positie, ref bevindingen);
        if (Datum(begin, out var dag) != Dagfout.Geen || dag > vandaag) bevindingen = bevindingen.Met(Bevindingcode.SrgDatumOnjuist);
        if (bevindingen.KeurtAf) return bevindingen;
        var nummer = gemeenten.Nummer(gemeente);
        if (nummer < 0) return bevindingen.Met(Bevindingcode.TeVeelGemeenten);
        if (dag < EersteLadderdag) bevindingen = bevindingen.Met(Bevindingcode.SrgAfgeleid);
        var groei = trede.KentGroei ? Groeipotentieel.Onbekend : Groeipotentieel.NietVanToepassing;
        var waarde = Meetwaarde.Meting(trede, groei, Meetmoment.Overig, subgroepen, zonderAntwoorden: true, leverdag);
        var voorziening = new Voorziening(klant, bron, Voorziening.Hash(Tekst.Kaal(regel.Registratienummer)));
        meting = new Srgmeting(new Meetrij(Meetsleutel.Van(bsn, nummer, bron, dag, uitstroom: false), waarde), voorziening);
        return bevindingen;
    }

    private static Trede LeesPositie(ReadOnlySpan<byte> tekst, ref Bevindingen bevindingen)
    {
        if (tekst.Length == 1 && Trede.TryVan(tekst[0] - '0', out var trede) && trede.IsTrede) return trede;
        bevindingen = bevindingen.Met(Bevindingcode.SrgPositieOnjuist);
        return default;
    }

    // Statistics deliveries write eight digits; separated exports of them also write days as in the own format.
    private static Dagfout Datum(ReadOnlySpan<byte> tekst, out Dag dag) =>
        tekst.Length == 8 && !tekst.Contains((byte)'-') ? Dag.TryParseAaneen(tekst, out dag) : Dag.TryParse(tekst, out dag);
}
