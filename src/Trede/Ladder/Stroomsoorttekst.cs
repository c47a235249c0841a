using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>How each kind of flow is named and filled.</summary>
internal static class Stroomsoorttekst
{
    /// <summary>The name.</summary>
    public static string Naam(Stroomsoort soort) => soort switch
    {
        Stroomsoort.Gestegen => "Gestegen",
        Stroomsoort.Gelijk => "Zelfde trede",
        Stroomsoort.Gedaald => "Gedaald",
        Stroomsoort.Geplaatst => "Van een code naar een trede",
        Stroomsoort.NietBepaald => "Trede niet bepaald (code 0 of 9)",
        Stroomsoort.UitHetZicht => "Uit het zicht (code 8)",
        Stroomsoort.Uitgestroomd => "Van de ladder af",
        Stroomsoort.NaarBuiten => "Niet meer in de selectie",
        Stroomsoort.Nieuw => "Nieuw op de ladder",
        Stroomsoort.Terug => "Terug op de ladder",
        Stroomsoort.VanBuiten => "In de selectie gekomen",
        _ => "Op beide dagen niet op de ladder",
    };

    /// <summary>How it is filled.</summary>
    public static Vulling Vulling(Stroomsoort soort) => soort switch
    {
        Stroomsoort.Gestegen => Kern.Vulling.Omhoog,
        Stroomsoort.Gelijk => Kern.Vulling.Licht,
        Stroomsoort.Gedaald => Kern.Vulling.Omlaag,
        Stroomsoort.Uitgestroomd => Kern.Vulling.Midden,
        Stroomsoort.NaarBuiten or Stroomsoort.VanBuiten => Kern.Vulling.Staand,
        Stroomsoort.Nieuw or Stroomsoort.Terug => Kern.Vulling.Ruit,
        _ => Kern.Vulling.Liggend,
    };

    /// <summary>What a fill means.</summary>
    public static string Sleutel(Vulling vulling) => vulling switch
    {
        Kern.Vulling.Omhoog => "gestegen",
        Kern.Vulling.Licht => "zelfde trede",
        Kern.Vulling.Omlaag => "gedaald",
        Kern.Vulling.Midden => "van de ladder af",
        Kern.Vulling.Staand => "in of uit de selectie",
        Kern.Vulling.Ruit => "nieuw of terug",
        _ => "van of naar een code",
    };
}
