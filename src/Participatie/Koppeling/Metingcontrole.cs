using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// Checks the rows of one delivery of <c>metingen</c> and packs those that can be used: the row table of the exchange format,
/// section 1. Pure: the same row gives the same verdict. All reasons of refusal of a row are named at once.
/// </summary>
/// <param name="bron">The place of the source in the order of priority.</param>
/// <param name="vandaag">A measurement after this day is refused.</param>
/// <param name="leverdag">The day on which rows without <c>bekend_op</c> became known.</param>
/// <param name="eigen">The municipality of rows that name none; may be empty.</param>
/// <param name="gemeenten">Numbers the municipalities of all deliveries.</param>
public sealed class Metingcontrole(int bron, Dag vandaag, Dag leverdag, Gemeente eigen, Gemeentetabel gemeenten)
{
    /// <summary>The findings on a row, and the packed row when none of them refuses it.</summary>
    public Bevindingen Beoordeel(scoped ref Metingregel regel, out Meetrij meetrij) => Voltooi(regel.Bsn, regel.Meetdatum, Weeg(ref regel), out meetrij);

    /// <summary>What all cells but BSN and day come to. The same cells always come to the same.</summary>
    public Rijinhoud Weeg(scoped ref Metingregel regel)
    {
        var bevindingen = default(Bevindingen);
        var momenten = LeesMomenten(Tekst.Kaal(regel.Aanleiding), ref bevindingen);
        var gemeente = Gemeentelezing.Lees(regel.Gemeente, eigen, ref bevindingen);
        var bekend = regel.BekendOp.IsEmpty ? leverdag : LeesBekend(Tekst.Kaal(regel.BekendOp), ref bevindingen);
        var uitstroom = momenten.HasFlag(Meetmoment.Uitstroom);
        if (Vervalt(regel.Vervalt)) return new Rijinhoud(bevindingen, Meetwaarde.Weg(bekend), uitstroom, gemeente);
        var waarde = uitstroom
            ? Vertrek(ref regel, momenten, bekend, ref bevindingen)
            : Meting(ref regel, momenten, bekend, ref bevindingen);
        return new Rijinhoud(bevindingen, waarde, uitstroom, gemeente);
    }

    /// <summary>The findings on a row of which the other cells were weighed before.</summary>
    public Bevindingen Voltooi(ReadOnlySpan<byte> bsnTekst, ReadOnlySpan<byte> dagTekst, in Rijinhoud inhoud, out Meetrij meetrij)
    {
        var bevindingen = inhoud.Bevindingen;
        var bsn = Bsnlezing.Lees(Tekst.Kaal(bsnTekst), ref bevindingen);
        return Voltooi(bevindingen, bsn.Getal, dagTekst, inhoud, out meetrij);
    }

    /// <summary>The same for a row about somebody without a BSN, who is known by a local key: the person in its key is 0.</summary>
    public Bevindingen VoltooiLokaal(ReadOnlySpan<byte> dagTekst, in Rijinhoud inhoud, out Meetrij meetrij) => Voltooi(inhoud.Bevindingen, 0, dagTekst, inhoud, out meetrij);

    private Bevindingen Voltooi(Bevindingen bevindingen, uint persoon, ReadOnlySpan<byte> dagTekst, in Rijinhoud inhoud, out Meetrij meetrij)
    {
        meetrij = default;
        var dag = LeesDag(Tekst.Kaal(dagTekst), ref bevindingen);
        if (bevindingen.KeurtAf) return bevindingen;
        var nummer = gemeenten.Nummer(inhoud.Gemeente);
        if (nummer < 0) return bevindingen.Met(Bevindingcode.TeVeelGemeenten);
        meetrij = new Meetrij(Meetsleutel.Van(persoon, nummer, bron, dag, inhoud.Uitstroom), inhoud.Waarde);
        return bevindingen;
    }

    // Of a row that only takes away, no more is looked at than what it takes away and when that became known.
    private static bool Vervalt(ReadOnlySpan<byte> tekst) => !tekst.IsEmpty && Codewoorden.TryAntwoord(Tekst.Kaal(tekst), out var antwoord) && antwoord == Antwoord.Ja;

    private Dag LeesDag(ReadOnlySpan<byte> tekst, ref Bevindingen bevindingen)
    {
        var fout = Dag.TryParse(tekst, out var dag);
        if (fout != Dagfout.Geen)
        {
            bevindingen = bevindingen.Met(fout switch
            {
                Dagfout.Leeg => Bevindingcode.DatumLeeg,
                Dagfout.Vorm => Bevindingcode.DatumVorm,
                Dagfout.Voor1950 => Bevindingcode.DatumVoor1950,
                _ => Bevindingcode.DatumBestaatNiet,
            });
        }
        else if (dag > vandaag)
        {
            bevindingen = bevindingen.Met(Bevindingcode.DatumToekomst);
        }

        return dag;
    }

    private static Meetmoment LeesMomenten(ReadOnlySpan<byte> tekst, ref Bevindingen bevindingen)
    {
        if (!Codewoorden.TryMomenten(tekst, out var momenten))
        {
            bevindingen = bevindingen.Met(Bevindingcode.AanleidingOnbekend);
        }
        else if (momenten == Meetmoment.Geen)
        {
            bevindingen = bevindingen.Met(Bevindingcode.AanleidingLeeg);
            return Meetmoment.Overig;
        }

        return momenten;
    }

    private Dag LeesBekend(ReadOnlySpan<byte> tekst, ref Bevindingen bevindingen)
    {
        if (tekst.IsEmpty) return leverdag;
        if (Dag.TryParse(tekst, out var dag) != Dagfout.Geen || dag > vandaag) bevindingen = bevindingen.Met(Bevindingcode.BekendOpOnjuist);
        return dag;
    }

    private static Meetwaarde Vertrek(scoped ref Metingregel regel, Meetmoment momenten, Dag bekend, ref Bevindingen bevindingen)
    {
        if (!Codewoorden.TryReden(Tekst.Kaal(regel.Uitstroomreden), out var reden))
        {
            bevindingen = bevindingen.Met(Bevindingcode.RedenOnbekend);
        }
        else if (reden == Uitstroomreden.Geen)
        {
            bevindingen = bevindingen.Met(Bevindingcode.UitstroomZonderReden);
            reden = Uitstroomreden.Onbekend;
        }

        var tekst = Tekst.Kaal(regel.Trede);
        if (tekst.IsEmpty) return Meetwaarde.Vertrek(null, momenten, reden, bekend);
        if (TryTrede(tekst, out var trede) && trede.IsTrede) return Meetwaarde.Vertrek(trede, momenten, reden, bekend);
        bevindingen = bevindingen.Met(Bevindingcode.UitstroomTredeGenegeerd);
        return Meetwaarde.Vertrek(null, momenten, reden, bekend);
    }

    private static Meetwaarde Meting(scoped ref Metingregel regel, Meetmoment momenten, Dag bekend, ref Bevindingen bevindingen)
    {
        var trede = LeesTrede(ref regel, ref bevindingen, out var zonderAntwoorden);
        if (!Codewoorden.TryGroei(Tekst.Kaal(regel.Groeipotentieel), out var groei))
            bevindingen = bevindingen.Met(Bevindingcode.GroeiOnbekend);
        else if (!trede.KentGroei && groei == Groeipotentieel.Groei)
            bevindingen = bevindingen.Met(Bevindingcode.GroeiNietVanToepassing);
        else if (trede.KentGroei && groei == Groeipotentieel.Onbekend)
            bevindingen = bevindingen.Met(Bevindingcode.GroeiLeeg);
        if (!trede.KentGroei) groei = Groeipotentieel.NietVanToepassing;
        if (!Codewoorden.TrySubgroepen(Tekst.Kaal(regel.Subgroepen), out var subgroepen))
            bevindingen = bevindingen.Met(Bevindingcode.SubgroepOnbekend);
        return Meetwaarde.Meting(trede, groei, momenten, subgroepen, zonderAntwoorden, bekend);
    }

    private static Trede LeesTrede(scoped ref Metingregel regel, ref Bevindingen bevindingen, out bool zonderAntwoorden)
    {
        var antwoorden = LeesAntwoorden(ref regel, ref bevindingen);
        var toegepast = ToegepasteRegel.Geen;
        if (!regel.Regel.IsEmpty && !Codewoorden.TryRegel(Tekst.Kaal(regel.Regel), out toegepast))
            bevindingen = bevindingen.Met(Bevindingcode.RegelOnbekend);
        var tekst = Tekst.Kaal(regel.Trede);
        Trede? gegeven = null;
        if (!tekst.IsEmpty)
        {
            if (TryTrede(tekst, out var gelezen)) gegeven = gelezen;
            else bevindingen = bevindingen.Met(Bevindingcode.TredeOnbekend);
        }

        zonderAntwoorden = antwoorden.IsLeeg;
        if (!zonderAntwoorden) return DoorAntwoorden(antwoorden, toegepast, gegeven, ref bevindingen);
        if (tekst.IsEmpty && !bevindingen.Bevat(Bevindingcode.AntwoordOnbekend)) bevindingen = bevindingen.Met(Bevindingcode.TredeOntbreekt);
        return gegeven ?? default;
    }

    private static Trede DoorAntwoorden(Antwoorden antwoorden, ToegepasteRegel toegepast, Trede? gegeven, ref Bevindingen bevindingen)
    {
        var plaatsing = Plaatsing.Bepaal(antwoorden, toegepast, Ladderversie.Versie2008);
        if (!plaatsing.Beslist)
        {
            if (!bevindingen.Bevat(Bevindingcode.AntwoordOnbekend)) bevindingen = bevindingen.Met(Bevindingcode.AntwoordenZonderBesluit);
            return gegeven ?? default;
        }

        if (plaatsing.NaBesluit) bevindingen = bevindingen.Met(Bevindingcode.AntwoordenNaBesluit);
        if (gegeven is null || gegeven == plaatsing.Trede) return plaatsing.Trede;
        bevindingen = bevindingen.Met(gegeven == plaatsing.Vragentrede ? Bevindingcode.RegelNietNodig : Bevindingcode.AntwoordenAndereTrede);
        return gegeven.Value;
    }

    private static Antwoorden LeesAntwoorden(scoped ref Metingregel regel, ref Bevindingen bevindingen)
    {
        if (regel.Vraag1.IsEmpty && regel.Vraag2.IsEmpty && regel.Vraag3.IsEmpty && regel.Vraag4.IsEmpty && regel.Vraag5.IsEmpty) return default;
        var goed = Codewoorden.TryAntwoord(Tekst.Kaal(regel.Vraag1), out var vraag1);
        goed &= Codewoorden.TryAntwoord(Tekst.Kaal(regel.Vraag2), out var vraag2);
        goed &= Codewoorden.TryAntwoord(Tekst.Kaal(regel.Vraag3), out var vraag3);
        goed &= Codewoorden.TryAntwoord(Tekst.Kaal(regel.Vraag4), out var vraag4);
        goed &= Codewoorden.TryAntwoord(Tekst.Kaal(regel.Vraag5), out var vraag5);
        if (!goed) bevindingen = bevindingen.Met(Bevindingcode.AntwoordOnbekend);
        return new Antwoorden(vraag1, vraag2, vraag3, vraag4, vraag5);
    }

    private static bool TryTrede(ReadOnlySpan<byte> tekst, out Trede trede)
    {
        trede = default;
        return tekst.Length == 1 && Trede.TryVan(tekst[0] - '0', out trede);
    }
}
