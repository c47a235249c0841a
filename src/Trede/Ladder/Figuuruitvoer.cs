using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Figures as drawings and as pages.</summary>
internal static class Figuuruitvoer
{
    /// <summary>Writes one snapshot; of several municipalities their sum, which is then said.</summary>
    public static void Schrijf(Balie balie, IReadOnlyList<Momentopname> delen, Selectie selectie, Herkomst herkomst, string formaat, bool jaaroverzicht)
    {
        Opgeteld(balie, delen.Count);
        var opname = Momentopname.Samen(delen);
        var titel = Opschrift.Stand(opname, selectie, delen.Count);
        balie.Tekst.Write(string.Equals(formaat, "svg", StringComparison.Ordinal) ? Trap(opname, titel) : ComponentText.Maak<Standblad>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(Standblad.Opname)] = opname,
            [nameof(Standblad.Titel)] = titel,
            [nameof(Standblad.Herkomst)] = herkomst,
            [nameof(Standblad.Jaaroverzicht)] = jaaroverzicht,
        }));
    }

    /// <summary>Writes flows; of several municipalities their sum, which is then said.</summary>
    public static void Schrijf(Balie balie, IReadOnlyList<Stromen> delen, Selectie selectie, Herkomst herkomst, string formaat)
    {
        Opgeteld(balie, delen.Count);
        var stromen = Stromen.Samen(delen);
        var titel = Opschrift.Stromen(stromen, selectie, delen.Count);
        balie.Tekst.Write(string.Equals(formaat, "svg", StringComparison.Ordinal) ? Stroom(stromen, titel) : ComponentText.Maak<Stromenblad>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(Stromenblad.Stromen)] = stromen,
            [nameof(Stromenblad.Titel)] = titel,
            [nameof(Stromenblad.Herkomst)] = herkomst,
        }));
    }

    /// <summary>Writes effects: the figure holds the first groups, the page all of them.</summary>
    public static void Schrijf(Balie balie, IReadOnlyList<Effect> delen, Selectie selectie, Herkomst herkomst, string formaat)
    {
        if (delen.Count > 1) throw new AanroepException("Een figuur gaat over één gemeente. Kies er een met --gemeente CODE.");
        var (effect, titel) = (delen[0], Opschrift.Effect(delen[0], selectie));
        if (string.Equals(formaat, "svg", StringComparison.Ordinal) && effect.Rijen.Count > Effectblad.PerFiguur)
            balie.Fout.WriteLine($"Let op: in de figuur staan de eerste {Balie.Getal(Effectblad.PerFiguur)} van {Balie.Aantal(effect.Rijen.Count, "groep", "groepen")}. Kies --formaat html voor alle groepen, of --per instrument.");
        balie.Tekst.Write(string.Equals(formaat, "svg", StringComparison.Ordinal) ? Effecten([.. effect.Rijen.Take(Effectblad.PerFiguur)], titel) : ComponentText.Maak<Effectblad>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(Effectblad.Effect)] = effect,
            [nameof(Effectblad.Titel)] = titel,
            [nameof(Effectblad.Herkomst)] = herkomst,
        }));
    }

    /// <summary>Effects as a file of its own.</summary>
    public static string Effecten(IReadOnlyList<Effectrij> rijen, string titel) => ComponentText.Maak<Effectfiguur>(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [nameof(Effectfiguur.Rijen)] = rijen,
        [nameof(Effectfiguur.Titel)] = titel,
        [nameof(Effectfiguur.Los)] = true,
    }) + "\n";

    /// <summary>A forecast as a file of its own.</summary>
    public static string Prognose(Prognose prognose, string titel) => ComponentText.Maak<Prognosefiguur>(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [nameof(Prognosefiguur.Prognose)] = prognose,
        [nameof(Prognosefiguur.Titel)] = titel,
        [nameof(Prognosefiguur.Los)] = true,
    }) + "\n";

    /// <summary>Several years as a file of their own.</summary>
    public static string Jaren(IReadOnlyList<Momentopname> jaren, string titel) => ComponentText.Maak<Jarenfiguur>(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [nameof(Jarenfiguur.Jaren)] = jaren,
        [nameof(Jarenfiguur.Titel)] = titel,
        [nameof(Jarenfiguur.Los)] = true,
    }) + "\n";

    /// <summary>Figure 2.2 as a file of its own.</summary>
    public static string Trap(Momentopname opname, string titel) => ComponentText.Maak<Trapfiguur>(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [nameof(Trapfiguur.Opname)] = opname,
        [nameof(Trapfiguur.Titel)] = titel,
        [nameof(Trapfiguur.Los)] = true,
    }) + "\n";

    /// <summary>Figure 2.3 as a file of its own.</summary>
    public static string Stroom(Stromen stromen, string titel) => ComponentText.Maak<Stroomfiguur>(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [nameof(Stroomfiguur.Stromen)] = stromen,
        [nameof(Stroomfiguur.Titel)] = titel,
        [nameof(Stroomfiguur.Los)] = true,
    }) + "\n";

    private static void Opgeteld(Balie balie, int gemeenten)
    {
        if (gemeenten > 1) balie.Fout.WriteLine($"Let op: dit is de som van {Balie.Getal(gemeenten)} gemeenten. Kies er een met --gemeente CODE.");
    }
}
