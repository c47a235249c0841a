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
        int Uit(Func<Stroompunt, bool> keuze) => Som(stroom => stroom.Naar.Trede == plaats && keuze(stroom.Van));
        return
        [
            new("zelfde trede", "zelfde", Vulling.Licht, Gebleven(plaats)),
            .. Anders(plaats).Select(van => new Stroomstuk($"van trede {van}", $"van {van}", Richting(van, plaats), Uit(punt => punt.Trede == van))),
            new("van een code", "code", Vulling.Liggend, Uit(punt => punt.Trede is { IsTrede: false } code && code != plaats)),
            new("nieuw of terug", "nieuw", Vulling.Ruit, Uit(punt => punt == Stroompunt.Nieuw || punt == Stroompunt.Terug)) { Kolom = "nieuw of terug" },
            new("van buiten de selectie", "buiten", Vulling.Staand, Uit(punt => punt == Stroompunt.Buiten)),
        ];
    }

    /// <summary>Where those who left it went. With <see cref="Gebleven"/> they are <see cref="Eerst"/>.</summary>
    public IReadOnlyList<Stroomstuk> Bestemming(Trede plaats)
    {
        int Naar(Func<Stroompunt, bool> keuze) => Som(stroom => stroom.Van.Trede == plaats && keuze(stroom.Naar));
        return
        [
            .. Anders(plaats).Select(naar => new Stroomstuk($"naar trede {naar}", $"naar {naar}", Richting(plaats, naar), Naar(punt => punt.Trede == naar))),
            new("naar een code", "code", Vulling.Liggend, Naar(punt => punt.Trede is { IsTrede: false } code && code != plaats)),
            new("uit: werk", "werk", Vulling.Vol, Naar(punt => Stroomsom.IsWerk(punt.Reden))) { Kolom = "uit: werk" },
            new("uit: opleiding", "opl.", Vulling.Tint, Naar(punt => Stroomsom.IsOpleiding(punt.Reden))) { Kolom = "uit: opleiding" },
            new("uit: anders", "anders", Vulling.Midden, Naar(punt => Stroomsom.IsAnders(punt.Reden))) { Kolom = "uit: anders" },
            new("buiten de selectie", "buiten", Vulling.Staand, Naar(punt => punt == Stroompunt.Buiten)),
        ];
    }

    private static IEnumerable<Trede> Anders(Trede plaats) => Enumerable.Range(1, 6).Select(Trede.Van).Where(trede => trede != plaats);

    private static Vulling Richting(Trede van, Trede naar) =>
        !van.IsTrede || !naar.IsTrede ? Vulling.Liggend : naar.Waarde > van.Waarde ? Vulling.Omhoog : Vulling.Omlaag;

    private int Som(Func<Stroom, bool> keuze) => stromen.Matrix.Where(keuze).Sum(stroom => stroom.Aantal);
}
