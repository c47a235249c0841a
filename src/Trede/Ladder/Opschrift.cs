using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>The names of figures: what, when, where and about whom.</summary>
public static class Opschrift
{
    /// <summary>The name of a snapshot.</summary>
    public static string Stand(Momentopname opname, Selectie selectie, int gemeenten = 1)
    {
        ArgumentNullException.ThrowIfNull(opname);
        return $"Stand op {Balie.Datum(opname.Peildatum)}{Over(opname.Gemeente, selectie, gemeenten)}";
    }

    /// <summary>The name of flows.</summary>
    public static string Stromen(Stromen stromen, Selectie selectie, int gemeenten = 1)
    {
        ArgumentNullException.ThrowIfNull(stromen);
        return $"Stromen van {Balie.Datum(stromen.Periode.Van)} tot en met {Balie.Datum(stromen.Periode.Tot)}{Over(stromen.Gemeente, selectie, gemeenten)}";
    }

    /// <summary>The name of effects.</summary>
    public static string Effect(Effect effect, Selectie selectie, int gemeenten = 1)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return $"Effect van trajecten die eindigden van {Balie.Datum(effect.Van)} tot en met {Balie.Datum(effect.Tot)}{Over(effect.Gemeente, selectie, gemeenten)}";
    }

    /// <summary>Which municipality or how many together, and which people, behind a comma; empty for everyone.</summary>
    public static string Over(Gemeente gemeente, Selectie selectie, int gemeenten = 1)
    {
        ArgumentNullException.ThrowIfNull(selectie);
        var waar = gemeenten > 1 ? $", {Balie.Getal(gemeenten)} gemeenten samen" : gemeente.IsLeeg ? string.Empty : $", gemeente {gemeente}";
        return waar + (Keuze(selectie) is { Length: > 0 } keuze ? ", " + keuze : string.Empty);
    }

    /// <summary>Which people were chosen, in words; empty for everyone.</summary>
    public static string Keuze(Selectie selectie)
    {
        ArgumentNullException.ThrowIfNull(selectie);
        return string.Join(", ", Selectietekst.Regels(selectie).Select(regel => char.ToLowerInvariant(regel[0]) + regel[1..]));
    }
}
