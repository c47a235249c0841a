using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Flows as figure 2.3 shows them: for each rung where its people came from, and where those who left it went.</summary>
internal sealed class Stroomverdeling(Stromen stromen)
{
    /// <summary>The rungs from the highest down, and behind them the codes on which someone stands or stood.</summary>
    public IReadOnlyList<Trede> Plaatsen =>
    [
        .. Enumerable.Range(1, 6).Reverse().Select(Trede.Van),
        .. Tredefeiten.Codes.Select(feiten => feiten.Trede).Where(code => stromen.Matrix.Any(stroom => stroom.Van.Trede == code || stroom.Naar.Trede == code)),
    ];

    /// <summary>How many stand there at the last day.</summary>
    public int Nu(Trede plaats) => Som(stroom => stroom.Naar.Trede == plaats);

    /// <summary>How many stood there at the first day.</summary>
    public int Eerst(Trede plaats) => Som(stroom => stroom.Van.Trede == plaats);

    /// <summary>How many stood there at both days.</summary>
    public int Gebleven(Trede plaats) => Som(stroom => stroom.Van.Trede == plaats && stroom.Naar.Trede == plaats);

    /// <summary>Where those who stand there now come from, those who stayed first. Together they are <see cref="Nu"/>.</summary>
    public IReadOnlyList<Stroomstuk> Herkomst(Trede plaats)
    {
        Stroomstuk Uit(string naam, string kort, Vulling vulling, params IReadOnlyList<Stroompunt> punten) =>
            new(naam, kort, vulling, punten, Som(stroom => stroom.Naar.Trede == plaats && punten.Contains(stroom.Van)));
        return
        [
            Uit("zelfde trede", "zelfde", Vulling.Licht, Stroompunt.Op(plaats)),
            .. Anders(plaats).Select(van => Uit($"van trede {van}", $"van {van}", Richting(van, plaats), Stroompunt.Op(van))),
            Uit("van een code", "code", Vulling.Liggend, Codes(plaats)),
            Uit("nieuw of terug", "nieuw", Vulling.Ruit, Stroompunt.Nieuw, Stroompunt.Terug) with { Kolom = "nieuw of terug" },
            Uit("van buiten de selectie", "buiten", Vulling.Staand, Stroompunt.Buiten),
        ];
    }

    /// <summary>Where those who left it went. With <see cref="Gebleven"/> they are <see cref="Eerst"/>.</summary>
    public IReadOnlyList<Stroomstuk> Bestemming(Trede plaats)
    {
        Stroomstuk Naar(string naam, string kort, Vulling vulling, params IReadOnlyList<Stroompunt> punten) =>
            new(naam, kort, vulling, punten, Som(stroom => stroom.Van.Trede == plaats && punten.Contains(stroom.Naar)));
        return
        [
            .. Anders(plaats).Select(naar => Naar($"naar trede {naar}", $"naar {naar}", Richting(plaats, naar), Stroompunt.Op(naar))),
            Naar("naar een code", "code", Vulling.Liggend, Codes(plaats)),
            Naar("uit: werk", "werk", Vulling.Vol, Redenen(Stroomsom.IsWerk)) with { Kolom = "uit: werk" },
            Naar("uit: opleiding", "opl.", Vulling.Tint, Redenen(Stroomsom.IsOpleiding)) with { Kolom = "uit: opleiding" },
            Naar("uit: anders", "anders", Vulling.Midden, Redenen(Stroomsom.IsAnders)) with { Kolom = "uit: anders" },
            Naar("buiten de selectie", "buiten", Vulling.Staand, Stroompunt.Buiten),
        ];
    }

    private static Stroompunt[] Codes(Trede behalve) => [.. Tredefeiten.Codes.Select(feiten => feiten.Trede).Where(code => code != behalve).Select(Stroompunt.Op)];

    private static Stroompunt[] Redenen(Func<Uitstroomreden?, bool> keuze) => [.. Stroompunt.Alle.Where(punt => keuze(punt.Reden))];

    private static IEnumerable<Trede> Anders(Trede plaats) => Enumerable.Range(1, 6).Select(Trede.Van).Where(trede => trede != plaats);

    private static Vulling Richting(Trede van, Trede naar) =>
        !van.IsTrede || !naar.IsTrede ? Vulling.Liggend : naar.Waarde > van.Waarde ? Vulling.Omhoog : Vulling.Omlaag;

    private int Som(Func<Stroom, bool> keuze) => stromen.Matrix.Where(keuze).Sum(stroom => stroom.Aantal);
}
