using System.Diagnostics;
using System.Globalization;
using System.Text;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Bench;

/// <summary>
/// The main job: files, columns, two snapshots, the last one for one subgroup, and the flow matrix. Prints lines like the peer's
/// (<c>bench/peer/duckdb.sql</c>); the first snapshot as well, which the peer computes but does not print.
/// </summary>
internal static class Hoofdtaak
{
    /// <summary>The first day.</summary>
    public const string Begin = "2010-12-31";

    /// <summary>The last day.</summary>
    public const string Eind = "2011-12-31";

    /// <summary>The subgroup that is asked for; the peer has the same.</summary>
    public const int Subgroep = 4;

    /// <summary>Does it, in a process of its own.</summary>
    public static int Run(IReadOnlyList<Levering> leveringen)
    {
        var klok = Stopwatch.StartNew();
        var kolommen = Koppeltaak.Run(leveringen).Kolommen!;
        var gekoppeld = klok.Elapsed;
        Dag begin = Dag.Van(new DateOnly(2010, 12, 31)), eind = Dag.Van(new DateOnly(2011, 12, 31));
        var uit = new StringBuilder();
        Stand(uit, "stand", Momentopname.Samen(Momentopname.Maak(kolommen, begin, Selectie.Iedereen, metNietGemeten: false)));
        Stand(uit, "stand", Momentopname.Samen(Momentopname.Maak(kolommen, eind, Selectie.Iedereen, metNietGemeten: false)));
        Stand(uit, "stand4", Momentopname.Samen(Momentopname.Maak(kolommen, eind, new Selectie([Subgroepen.Geen.Met(Subgroep)], null, default), metNietGemeten: false)));
        foreach (var stroom in Stromen.Samen(Stromen.Maak(kolommen, new Periode(begin, eind), Selectie.Iedereen)).Matrix)
            uit.Append(CultureInfo.InvariantCulture, $"stroom;{stroom.Van};{stroom.Naar};{stroom.Aantal}\n");
        Console.Out.Write(uit);
        Bericht.Zeg("koppelen_ms", gekoppeld.TotalMilliseconds);
        Bericht.Zeg("cijfers_ms", (klok.Elapsed - gekoppeld).TotalMilliseconds);
        Bericht.ZegPiek();
        return 0;
    }

    private static void Stand(StringBuilder uit, string soort, Momentopname stand)
    {
        foreach (var rij in stand.Rijen.Where(rij => rij.Aantal > 0))
            uit.Append(CultureInfo.InvariantCulture, $"{soort};{stand.Peildatum};{rij.Trede};{rij.Aantal};{rij.Groei}\n");
    }
}
