using Microsoft.AspNetCore.Http;
using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Which number of a figure somebody wants to see the persons behind, as it stands in an address.</summary>
internal static class Lijstvraag
{
    private static readonly IReadOnlyList<(Standsoort Soort, string Code)> Soorten =
    [
        (Standsoort.Aantal, "aantal"), (Standsoort.Groei, "groei"), (Standsoort.GeenGroei, "geen-groei"), (Standsoort.GroeiOnbekend, "groei-onbekend"), (Standsoort.Verouderd, "verouderd"),
        (Standsoort.NietGemeten, "niet-gemeten"),
    ];

    /// <summary>A number of a snapshot.</summary>
    public static (string Naam, string? Waarde)[] Delen(Standkeuze keuze) =>
        [("trede", string.Join(',', keuze.Treden)), ("soort", keuze.Soort == Standsoort.Aantal ? null : Soorten.First(een => een.Soort == keuze.Soort).Code)];

    /// <summary>A number of flows.</summary>
    public static (string Naam, string? Waarde)[] Delen(Stroomkeuze keuze) =>
        keuze.Tussentijds ? [("tussentijds", "ja")] : [("uit", string.Join(',', keuze.Van)), ("naar", string.Join(',', keuze.Naar)), ("soort", keuze.Soort?.ToString().ToLowerInvariant())];

    /// <summary>A kind of flows; null is who was on the ladder in between only.</summary>
    public static (string Naam, string? Waarde)[] Delen(Stroomsoort? soort) => Delen(soort is { } een ? new Stroomkeuze([], []) { Soort = een } : Stroomkeuze.AlleenTussen);

    /// <summary>Reads a number of a snapshot; what is no choice is left out.</summary>
    public static Standkeuze Stand(IQueryCollection vraag) => new(
        [.. Woorden(vraag["trede"]).Select(tekst => Momentopname.Volgorde.Where(trede => string.Equals(trede.ToString(), tekst, StringComparison.Ordinal))).SelectMany(treden => treden).Distinct()],
        Soorten.FirstOrDefault(een => string.Equals(een.Code, vraag["soort"], StringComparison.Ordinal)).Soort);

    /// <summary>Reads a number of flows; what is no choice is left out.</summary>
    public static Stroomkeuze Stroom(IQueryCollection vraag) => vraag["tussentijds"] == "ja" ? Stroomkeuze.AlleenTussen : new(Punten(vraag["uit"]), Punten(vraag["naar"])) { Soort = Soort(vraag["soort"]) };

    /// <summary>What a number of a snapshot is about, in words.</summary>
    public static string Zin(Standkeuze keuze)
    {
        var waar = keuze.Treden.Count switch
        {
            0 => Cijfertekst.LijstIedereen,
            1 => App.Kern.Zin.Met(keuze.Treden[0].IsTrede ? Cijfertekst.LijstPlaats : Cijfertekst.LijstCode, keuze.Treden[0], Tredefeiten.Van(keuze.Treden[0]).Titel.ToLowerInvariant()),
            _ => App.Kern.Zin.Met(Cijfertekst.LijstPlaatsen, string.Join(", ", keuze.Treden)),
        };
        return keuze.Soort switch
        {
            Standsoort.Groei => App.Kern.Zin.Met(Cijfertekst.LijstGroei, waar),
            Standsoort.GeenGroei => App.Kern.Zin.Met(Cijfertekst.LijstGeenGroei, waar),
            Standsoort.GroeiOnbekend => App.Kern.Zin.Met(Cijfertekst.LijstGroeiOnbekend, waar),
            Standsoort.Verouderd => App.Kern.Zin.Met(Cijfertekst.LijstVerouderd, waar),
            Standsoort.NietGemeten => App.Kern.Zin.Met(Cijfertekst.LijstNietGemeten, waar),
            _ => waar,
        };
    }

    /// <summary>What a number of flows is about, in words.</summary>
    public static string Zin(Stroomkeuze keuze) => keuze.Tussentijds
        ? Cijfertekst.LijstTussentijds
        : keuze.Soort is { } soort ? Stroomsoorttekst.Naam(soort)
        : App.Kern.Zin.Met(Cijfertekst.LijstStroom, Namen(keuze.Van, Cijfertekst.Overal), Namen(keuze.Naar, Cijfertekst.Overal));

    /// <summary>A point of a flow in words.</summary>
    public static string Naam(Stroompunt punt) => punt.Trede is { } trede ? App.Kern.Zin.Met(trede.IsTrede ? Cijfertekst.PuntTrede : Cijfertekst.PuntCode, trede)
        : punt.Reden is { } reden ? App.Kern.Zin.Met(Cijfertekst.PuntUit, Uitstroomredenfeiten.Van(reden).Titel.ToLowerInvariant())
        : punt == Stroompunt.Nieuw ? Cijfertekst.PuntNieuw : punt == Stroompunt.Terug ? Cijfertekst.PuntTerug : Cijfertekst.PuntBuiten;

    private static string Namen(IReadOnlyList<Stroompunt> punten, string overal) => punten.Count == 0 || punten.Count(punt => punt.IsOpTrede) >= 9 ? overal : string.Join(" of ", punten.Select(Naam));

    private static IReadOnlyList<Stroompunt> Punten(string? tekst) => [.. Woorden(tekst).SelectMany(woord => Stroompunt.TryParse(woord, out var punt) ? [punt] : Array.Empty<Stroompunt>()).Distinct()];

    private static Stroomsoort? Soort(string? tekst)
    {
        foreach (var soort in Enum.GetValues<Stroomsoort>())
            if (string.Equals(soort.ToString(), tekst, StringComparison.OrdinalIgnoreCase)) return soort;
        return null;
    }

    private static string[] Woorden(string? tekst) => (tekst ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
