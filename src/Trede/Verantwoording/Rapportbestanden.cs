using System.Text;
using Participatie.App.Kern;
using Participatie.App.Ladder;
using Participatie.Data.Kern;

namespace Participatie.App.Verantwoording;

/// <summary>The files of a report: one page, and beside it each figure as a file of its own.</summary>
internal static class Rapportbestanden
{
    /// <summary>The folder of the figures, inside that of the report.</summary>
    public const string Figuurmap = "figuren";

    /// <summary>The name of the page.</summary>
    public static string Pagina(int jaar) => $"rapport-{jaar.ToString(System.Globalization.CultureInfo.InvariantCulture)}.html";

    /// <summary>The name of the workbook.</summary>
    public static string Werkmap(int jaar) => $"rapport-{jaar.ToString(System.Globalization.CultureInfo.InvariantCulture)}.xlsx";

    /// <summary>Makes every file, by its path inside the folder of the report; the page first and the workbook second.</summary>
    public static IReadOnlyList<(string Pad, byte[] Inhoud)> Maak(Rapport rapport)
    {
        var jaar = rapport.Jaar.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return
        [
            (Pagina(rapport.Jaar), Encoding.UTF8.GetBytes(ComponentText.Maak<Rapportblad>(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Rapportblad.Rapport)] = rapport }))),
            (Werkmap(rapport.Jaar), Rapportwerkmap.Maak(rapport)),
            .. Figuren(rapport).Select(figuur => (Path.Combine(Figuurmap, $"{figuur.Naam}-{jaar}.svg"), Encoding.UTF8.GetBytes(figuur.Inhoud))),
        ];
    }

    /// <summary>Writes everything before anything gets its name: a full disk leaves nothing half done.</summary>
    public static void Bewaar(string map, IReadOnlyList<(string Pad, byte[] Inhoud)> bestanden)
    {
        var concepten = new Stack<Conceptbestand>();
        try
        {
            foreach (var (pad, inhoud) in bestanden)
            {
                var concept = new Conceptbestand(Path.Combine(map, Path.GetDirectoryName(pad)!));
                concepten.Push(concept);
                concept.Stroom.Write(inhoud);
                concept.MaakAf();
            }

            foreach (var (concept, (pad, _)) in concepten.Reverse().Zip(bestanden)) concept.Bevestig(Path.GetFileName(pad));
        }
        finally
        {
            foreach (var concept in concepten) concept.Dispose();
        }
    }

    private static IEnumerable<(string Naam, string Inhoud)> Figuren(Rapport rapport)
    {
        yield return ("stand", Figuuruitvoer.Trap(rapport.Stand, rapport.Standtitel));
        yield return ("stromen", Figuuruitvoer.Stroom(rapport.Stromen, rapport.Stroomtitel));
        yield return ("jaren", Los<Jarenfiguur>($"Stand per jaar{rapport.Over}", (nameof(Jarenfiguur.Jaren), rapport.Jaren)));
        var grootste = rapport.Subgroepen.SelectMany(stand => stand.Opname.Rijen.Where(rij => rij.Trede.IsTrede).Select(stand.Deel)).DefaultIfEmpty(1).Max();
        foreach (var stand in rapport.Subgroepen)
        {
            var naam = $"subgroep-{Balie.Getal(stand.Nummer)}";
            yield return (naam, Los<Trapje>($"{Balie.Datum(rapport.Sluitdag)}{rapport.Over}", (nameof(Trapje.Stand), stand), (nameof(Trapje.Grootste), grootste), (nameof(Trapje.Id), naam)));
        }

        foreach (var (rijen, plaats) in rapport.Effecten.Chunk(10).Select((rijen, plaats) => (rijen, plaats)))
            yield return (plaats == 0 ? "effect" : $"effect-{Balie.Getal(plaats + 1)}", Los<Effectfiguur>($"Effect van trajecten{rapport.Over}", (nameof(Effectfiguur.Rijen), rijen)));
        if (rapport.Schattingen.Count > 0) yield return ("schatting", Los<Schattingfiguur>($"Inschatting en uitkomst{rapport.Over}", (nameof(Schattingfiguur.Rijen), rapport.Schattingen)));
    }

    private static string Los<TFiguur>(string titel, params IEnumerable<(string Naam, object Waarde)> meer)
        where TFiguur : Microsoft.AspNetCore.Components.IComponent
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["Titel"] = titel, ["Los"] = true };
        foreach (var (naam, waarde) in meer) parameters[naam] = waarde;
        return ComponentText.Maak<TFiguur>(parameters) + "\n";
    }
}
