using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Flaws that only show when the files are linked.</summary>
internal static class Koppelgebreken
{
    private static readonly Voorbeeldbestandfeiten Ri = Voorbeeldbestandfeiten.Van(Voorbeeldbestand.Reintegratie);
    private static readonly Voorbeeldbestandfeiten Ib = Voorbeeldbestandfeiten.Van(Voorbeeldbestand.Inburgering);

    /// <summary>All of them.</summary>
    public static IEnumerable<Func<Voorbeeldrijen, bool>> Alle()
    {
        yield return rijen => Nieuwer(rijen, Bevindingcode.NieuwereCodeAcht, "code 8, later dan de trede in re-integratie.csv", ["jaarmeting", "8"]);
        yield return rijen => Nieuwer(rijen, Bevindingcode.NieuwerVertrek, "uitstroom, later dan de trede in re-integratie.csv", ["uitstroom", string.Empty]);
        yield return ZelfdeDag;
        yield return TeOud;
    }

    private static bool ZelfdeDag(Voorbeeldrijen rijen)
    {
        var (lijst, metingen) = (rijen[Voorbeeldbestand.Inburgering], rijen.Persoon.Metingen);
        var dubbel = metingen.FindIndex(meting => meting is { Systeem: Voorbeeldsysteem.Reintegratie, IsMeting: true, Trede.IsTrede: true });
        if (lijst.Count == 0 || dubbel < 0) return false;
        var trede = metingen[dubbel].Trede!.Value.Waarde;
        lijst.Insert(0, Rij(rijen.Persoon, metingen[dubbel].Dag, "overig", trede == 1 ? "2" : "1", "0", "4", string.Empty, Bevindingcode.ZelfdeDagAndereTrede, "op dezelfde dag een andere trede dan in re-integratie.csv"));
        return true;
    }

    private static bool Nieuwer(Voorbeeldrijen rijen, Bevindingcode code, string uitleg, string[] soort)
    {
        var (lijst, metingen) = (rijen[Voorbeeldbestand.Inburgering], rijen.Persoon.Metingen);
        if (lijst.Count == 0 || metingen.Exists(meting => meting is { IsMeting: false, Systeem: not Voorbeeldsysteem.Inburgering }) || metingen[^1] is not { Systeem: Voorbeeldsysteem.Reintegratie, Trede.IsTrede: true }) return false;
        var dag = Math.Min(metingen[^1].Dag.Nummer + 20, Levensloop.Laatste.Nummer);
        if (dag == metingen[^1].Dag.Nummer) return false;
        var weg = code == Bevindingcode.NieuwerVertrek;
        lijst.Add(Rij(rijen.Persoon, Dag.VanNummer((ushort)dag), soort[0], soort[1], string.Empty, weg ? string.Empty : "4", weg ? "geen-vervolgtraject" : string.Empty, code, uitleg));
        return true;
    }

    private static bool TeOud(Voorbeeldrijen rijen)
    {
        var lijst = rijen[Voorbeeldbestand.Reintegratie];
        var metingen = rijen.Persoon.Metingen.Where(meting => meting.Systeem == Voorbeeldsysteem.Reintegratie).ToList();
        var plaats = metingen.FindIndex(meting => meting.IsMeting && meting.Trede is { IsTrede: true } && rijen.Persoon.Geboren.LeeftijdOp(meting.Dag) == 34);
        if (plaats < 0) return false;
        var groepen = Ri.Plaats("subgroepen");
        lijst[plaats] = lijst[plaats].Met(groepen, lijst[plaats].Velden[groepen] + ",6") with { Gebrek = Metinggebreken.Gebrek(Bevindingcode.LeeftijdBuitenSubgroep, "iemand van 34 jaar in subgroep 6 (jongeren tot 27 jaar)") };
        return true;
    }

    private static Voorbeeldrij Rij(Voorbeeldpersoon persoon, Dag dag, string aanleiding, string trede, string groei, string subgroepen, string reden, Bevindingcode code, string uitleg)
    {
        string[] velden = [.. Enumerable.Repeat(string.Empty, Ib.Kolommen.Count)];
        velden[Ib.Plaats("bsn")] = persoon.Bsn.Voluit();
        velden[Ib.Plaats("meetdatum")] = Voorbeeldtekst.Kort(dag);
        velden[Ib.Plaats("aanleiding")] = aanleiding;
        velden[Ib.Plaats("trede")] = trede;
        velden[Ib.Plaats("groeipotentieel")] = groei;
        velden[Ib.Plaats("subgroepen")] = subgroepen;
        velden[Ib.Plaats("uitstroomreden")] = reden;
        velden[Ib.Plaats("bronkenmerk")] = $"IB{Voorbeeldtekst.Getal(persoon.Nummer + 1, 7)}-99";
        return new Voorbeeldrij(velden, Metinggebreken.Gebrek(code, uitleg));
    }
}
