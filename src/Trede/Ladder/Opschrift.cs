using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>The names of figures: what, when, where and about whom.</summary>
public static class Opschrift
{
    /// <summary>The name of a snapshot.</summary>
    public static string Stand(Momentopname opname, Selectie selectie)
    {
        ArgumentNullException.ThrowIfNull(opname);
        return $"Stand op {Balie.Datum(opname.Peildatum)}{Over(opname.Gemeente, selectie)}";
    }

    /// <summary>The name of flows.</summary>
    public static string Stromen(Stromen stromen, Selectie selectie)
    {
        ArgumentNullException.ThrowIfNull(stromen);
        return $"Stromen van {Balie.Datum(stromen.Periode.Van)} tot en met {Balie.Datum(stromen.Periode.Tot)}{Over(stromen.Gemeente, selectie)}";
    }

    /// <summary>Which municipality and which people, behind a comma; empty for everyone.</summary>
    public static string Over(Gemeente gemeente, Selectie selectie)
    {
        ArgumentNullException.ThrowIfNull(selectie);
        return (gemeente.IsLeeg ? string.Empty : $", gemeente {gemeente}") + (Keuze(selectie) is { Length: > 0 } keuze ? ", " + keuze : string.Empty);
    }

    /// <summary>Which people were chosen, in words; empty for everyone.</summary>
    public static string Keuze(Selectie selectie)
    {
        ArgumentNullException.ThrowIfNull(selectie);
        string[] delen =
        [
            .. selectie.KiestSubgroepen ? [$"alleen subgroep {selectie.ToString().Replace("+", " én ", StringComparison.Ordinal).Replace(",", " of ", StringComparison.Ordinal)}"] : Array.Empty<string>(),
            .. selectie.BekendOp is { } dag ? [$"zoals bekend op {Balie.Datum(dag)}"] : Array.Empty<string>(),
        ];
        return string.Join(", ", delen);
    }
}
