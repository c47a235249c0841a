using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// The flows of one municipality between the ends of two days: who went from where to where (participatieladder 2008, figure 2.3;
/// rules, section 6). The sum over the origins of a rung is the snapshot of the last day, the sum over the destinations that of the first.
/// </summary>
public sealed class Stromen
{
    private Stromen(Gemeente gemeente, Periode periode, IReadOnlyList<Stroom> matrix, int tussentijds)
    {
        Gemeente = gemeente;
        Periode = periode;
        Matrix = matrix;
        Tussentijds = tussentijds;
    }

    /// <summary>The municipality; empty when none is named.</summary>
    public Gemeente Gemeente { get; }

    /// <summary>The first day at whose end one begins and the last day at whose end one stands.</summary>
    public Periode Periode { get; }

    /// <summary>The cells that are not zero, in order of origin and destination.</summary>
    public IReadOnlyList<Stroom> Matrix { get; }

    /// <summary>Persons out of the ladder at both days with a measurement in between.</summary>
    public int Tussentijds { get; }

    /// <summary>Counts every municipality in the selection, in order of code.</summary>
    public static IReadOnlyList<Stromen> Maak(Participatiekolommen kolommen, Periode periode, Selectie selectie, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(selectie);
        int van = periode.Van.Nummer, tot = periode.Tot.Nummer;
        const int cellen = Stroompunt.Aantal * Stroompunt.Aantal;
        var telling = Telling.Over(kolommen, selectie, cellen + 1, (rijen, aantallen) =>
        {
            rijen.Op(van, tot, out var begin, out var eind);
            bool beginBinnen = Binnen(begin, selectie), eindBinnen = Binnen(eind, selectie);
            if (beginBinnen || eindBinnen)
            {
                aantallen[(Herkomst(begin, beginBinnen).Nummer * Stroompunt.Aantal) + Bestemming(eind, eindBinnen).Nummer]++;
            }
            else if (!begin.IsOpLadder && !eind.IsOpLadder && rijen.GemetenTussen(van, tot, ookCodeNul: true)
                && (!selectie.KiestSubgroepen || rijen.WasInSelectieTussen(van, tot, selectie)))
            {
                aantallen[cellen]++;
            }
        }, stop);
        return [.. telling.Select(deel => new Stromen(deel.Gemeente, periode, Cellen(deel.Aantallen), deel.Aantallen[cellen]))];
    }

    /// <summary>The sum of several municipalities.</summary>
    public static Stromen Samen(IReadOnlyList<Stromen> delen)
    {
        ArgumentNullException.ThrowIfNull(delen);
        var aantallen = new int[Stroompunt.Aantal * Stroompunt.Aantal];
        foreach (var stroom in delen.SelectMany(deel => deel.Matrix))
            aantallen[(stroom.Van.Nummer * Stroompunt.Aantal) + stroom.Naar.Nummer] += stroom.Aantal;
        return new Stromen(delen.Count == 1 ? delen[0].Gemeente : default, delen.Count == 0 ? default : delen[0].Periode, Cellen(aantallen), delen.Sum(deel => deel.Tussentijds));
    }

    private static bool Binnen(Toestand toestand, Selectie selectie) => toestand.IsOpLadder && selectie.Past(toestand.Subgroepen.Masker);

    private static Stroompunt Herkomst(Toestand toestand, bool binnen) =>
        binnen ? Stroompunt.Op(toestand.Trede)
        : toestand.IsOpLadder ? Stroompunt.Buiten
        : toestand.IsWeg ? Stroompunt.Terug
        : Stroompunt.Nieuw;

    private static Stroompunt Bestemming(Toestand toestand, bool binnen) =>
        binnen ? Stroompunt.Op(toestand.Trede)
        : toestand.IsOpLadder ? Stroompunt.Buiten
        : Stroompunt.Uit(toestand.Reden);

    private static List<Stroom> Cellen(int[] aantallen)
    {
        var cellen = new List<Stroom>();
        for (var plaats = 0; plaats < Stroompunt.Aantal * Stroompunt.Aantal; plaats++)
        {
            if (aantallen[plaats] > 0)
                cellen.Add(new Stroom(new Stroompunt(plaats / Stroompunt.Aantal), new Stroompunt(plaats % Stroompunt.Aantal), aantallen[plaats]));
        }

        return cellen;
    }
}
