using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>Figures as sheets of a workbook, with real numbers, parts, amounts and days.</summary>
public static class CijferXlsx
{
    /// <summary>A sheet with snapshots: one row for each municipality and each rung or code, zero rows included.</summary>
    public static void Stand(Werkmap map, string naam, IReadOnlyList<Momentopname> delen, bool metNietGemeten)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(delen);
        var blad = map.Blad(naam);
        blad.Kop(["gemeente", "peildatum", "trede", "naam", "aantal", "deel van de treden", "groei", "geen groei", "groei onbekend", "deel groei", "verouderd", .. metNietGemeten ? ["niet gemeten"] : Array.Empty<string>()]);
        foreach (var deel in delen)
        {
            foreach (var rij in deel.Rijen) blad.Rij([.. Cellen(deel, rij), .. metNietGemeten ? [Cel.Getal(rij.NietGemeten)] : Array.Empty<Cel>()]);
        }
    }

    /// <summary>A sheet with flows: one row for each cell that is not zero.</summary>
    public static void Stromen(Werkmap map, string naam, IReadOnlyList<Stromen> delen)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(delen);
        var blad = map.Blad(naam);
        blad.Kop("gemeente", "van dag", "tot dag", "van", "naar", "aantal");
        foreach (var deel in delen)
        {
            foreach (var stroom in deel.Matrix) Rij(stroom.Van.ToString(), stroom.Naar.ToString(), stroom.Aantal);
            if (deel.Tussentijds > 0) Rij("tussentijds", "tussentijds", deel.Tussentijds);

            void Rij(string van, string naar, int aantal) =>
                blad.Rij(Cel.Tekst(deel.Gemeente.ToString()), Cel.Datum(deel.Periode.Van), Cel.Datum(deel.Periode.Tot), Code(van), Code(naar), Cel.Getal(aantal));
        }
    }

    /// <summary>A sheet with the receipt: from what the figures were made.</summary>
    public static void Herkomst(Werkmap map, Herkomst herkomst, IEnumerable<string> keuzes)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(herkomst);
        ArgumentNullException.ThrowIfNull(keuzes);
        var blad = map.Blad("Herkomst");
        blad.Rij(Cel.Tekst("ladderversie"), Cel.Tekst(herkomst.Ladderversie));
        blad.Rij(Cel.Tekst("Trede"), Cel.Tekst(herkomst.Programmaversie));
        blad.Rij(Cel.Tekst(herkomst.Positie is null ? "geleverd op" : "gemaakt op"), Cel.Datum(herkomst.Leverdag));
        foreach (var keuze in keuzes) blad.Rij(Cel.Tekst("keuze"), Cel.Tekst(keuze));
        if (herkomst.Positie is { } positie) blad.Rij(Cel.Tekst("stand van de participatiedatabase"), Cel.Getal(positie));
        if (herkomst.Bronnen.Count == 0) return;
        blad.Rij();
        blad.Kop("bron", "bestand", "profiel", "gelezen", "goedgekeurd", "afgekeurd", "leeg", "sha256");
        foreach (var bron in herkomst.Bronnen)
        {
            blad.Rij(
                Cel.Tekst(bron.Bron.Naam), Cel.Tekst(bron.Bestand), Cel.Tekst(bron.Profiel), Cel.Getal(bron.Gelezen), Cel.Getal(bron.Bruikbaar), Cel.Getal(bron.Afgekeurd), Cel.Getal(bron.Leeg), Cel.Tekst(bron.Sha256));
        }
    }

    /// <summary>A number as a number, a word as text.</summary>
    internal static Cel Code(string code) => byte.TryParse(code, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var getal) ? Cel.Getal(getal) : Cel.Tekst(code);

    private static Cel[] Cellen(Momentopname deel, Momentopnamerij rij)
    {
        var opTreden = deel.AantalOpTreden;
        return
        [
            Cel.Tekst(deel.Gemeente.ToString()), Cel.Datum(deel.Peildatum), Cel.Getal(rij.Trede.Waarde), Cel.Tekst(Tredefeiten.Van(rij.Trede).Titel), Cel.Getal(rij.Aantal),
            Cel.Deel(rij.Trede.IsTrede && opTreden > 0 ? (double)rij.Aantal / opTreden : null),
            NietBijZes(rij, rij.Groei), NietBijZes(rij, rij.GeenGroei), NietBijZes(rij, rij.GroeiOnbekend),
            rij.Trede.KentGroei ? Cel.Deel(rij.Groeideel) : Cel.Tekst("n.v.t."),
            Cel.Getal(rij.Verouderd),
        ];
    }

    private static Cel NietBijZes(Momentopnamerij rij, int aantal) => rij.Trede.KentGroei ? Cel.Getal(aantal) : Cel.Tekst("n.v.t.");
}
