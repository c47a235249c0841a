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
        var keuze = new Persoonkeuze(kolommen, selectie);
        var telling = Telling.Over(kolommen, selectie, cellen + 1, (persoon, rijen, aantallen) =>
        {
            // Every pair is counted, also those wholly outside the selection: leaving them out afterwards is cheaper than choosing now.
            rijen.Op(van, tot, out var begin, out var eind);
            if (!keuze.PastBegin(begin)) return;
            aantallen[(Stroompunt.Herkomst(begin, Binnen(begin, keuze, persoon, van)) * Stroompunt.Aantal) + Stroompunt.Bestemming(eind, Binnen(eind, keuze, persoon, tot))]++;
            if (!begin.IsOpLadder && !eind.IsOpLadder && rijen.GemetenTussen(van, tot, ookCodeNul: true)
                && (!selectie.KiestPersonen || rijen.WasInSelectieTussen(van, tot, keuze, persoon))) aantallen[cellen]++;
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

    /// <summary>Flows from counters by origin and destination, counted elsewhere.</summary>
    internal static Stromen Van(Gemeente gemeente, Periode periode, int[] aantallen, int tussentijds) => new(gemeente, periode, Cellen(aantallen), tussentijds);

    private static bool Binnen(Toestand toestand, Persoonkeuze keuze, int persoon, int dag) =>
        toestand.IsOpLadder && keuze.Past(persoon, dag, toestand.Subgroepen.Masker);

    // Who is outside the selection at both ends is nobody's flow.
    private static List<Stroom> Cellen(int[] aantallen)
    {
        var cellen = new List<Stroom>();
        for (var plaats = 0; plaats < Stroompunt.Aantal * Stroompunt.Aantal; plaats++)
        {
            var (van, naar) = (new Stroompunt(plaats / Stroompunt.Aantal), new Stroompunt(plaats % Stroompunt.Aantal));
            if (aantallen[plaats] > 0 && (van.IsOpTrede || naar.IsOpTrede)) cellen.Add(new Stroom(van, naar, aantallen[plaats]));
        }

        return cellen;
    }
}
