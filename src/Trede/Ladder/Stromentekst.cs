using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Flows as text for people: a matrix with origins down and destinations across.</summary>
internal static class Stromentekst
{
    /// <summary>Writes the matrix, and below it why people left.</summary>
    public static void Schrijf(TextWriter uit, Stromen stromen)
    {
        var gemeente = stromen.Gemeente.IsLeeg ? string.Empty : $", gemeente {stromen.Gemeente}";
        uit.WriteLine($"Stromen van {Balie.Datum(stromen.Periode.Van)} tot en met {Balie.Datum(stromen.Periode.Tot)}{gemeente}");
        if (stromen.Matrix.Count == 0)
        {
            uit.WriteLine("Er is niemand geteld.");
        }
        else
        {
            var naar = stromen.Matrix.Where(stroom => stroom.Naar.Reden is null).Select(stroom => stroom.Naar).Distinct().OrderBy(punt => punt.Nummer).ToList();
            var van = stromen.Matrix.Select(stroom => stroom.Van).Distinct().OrderBy(punt => punt.Nummer).ToList();
            Tabeltekst.Schrijf(uit, ["van ↓ naar →", .. naar.Select(punt => punt.ToString()), "uit", "totaal"], [.. van.Select(punt => Rij(stromen, punt, naar)), Som(stromen, naar)]);
            Redenen(uit, stromen);
        }

        if (stromen.Tussentijds > 0) uit.WriteLine($"Tussentijds op de ladder, en op beide dagen niet: {Balie.Getal(stromen.Tussentijds)}");
        uit.WriteLine();
    }

    private static string[] Rij(Stromen stromen, Stroompunt van, List<Stroompunt> naar)
    {
        var rij = stromen.Matrix.Where(stroom => stroom.Van == van).ToList();
        return
        [
            van.ToString(),
            .. naar.Select(punt => Cel(rij.Where(stroom => stroom.Naar == punt).Sum(stroom => stroom.Aantal))),
            Cel(rij.Where(stroom => stroom.Naar.Reden is not null).Sum(stroom => stroom.Aantal)),
            Cel(rij.Sum(stroom => stroom.Aantal)),
        ];
    }

    private static string[] Som(Stromen stromen, List<Stroompunt> naar) =>
    [
        "totaal",
        .. naar.Select(punt => Cel(stromen.Matrix.Where(stroom => stroom.Naar == punt).Sum(stroom => stroom.Aantal))),
        Cel(stromen.Matrix.Where(stroom => stroom.Naar.Reden is not null).Sum(stroom => stroom.Aantal)),
        Cel(stromen.Matrix.Sum(stroom => stroom.Aantal)),
    ];

    private static void Redenen(TextWriter uit, Stromen stromen)
    {
        var redenen = stromen.Matrix.Where(stroom => stroom.Naar.Reden is not null).GroupBy(stroom => stroom.Naar.Reden!.Value).OrderBy(groep => groep.Key).ToList();
        if (redenen.Count == 0) return;
        uit.WriteLine("Waarom mensen van de ladder af gingen:");
        foreach (var reden in redenen) uit.WriteLine($"  {Uitstroomredenfeiten.Van(reden.Key).Titel}: {Balie.Getal(reden.Sum(stroom => stroom.Aantal))}");
    }

    private static string Cel(int aantal) => aantal == 0 ? "·" : Balie.Getal(aantal);
}
