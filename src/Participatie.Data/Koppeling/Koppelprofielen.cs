namespace Participatie.Data.Koppeling;

/// <summary>The profiles that come with the program, by name.</summary>
public static class Koppelprofielen
{
    /// <summary>Trede's own table of measurements.</summary>
    public const string Metingen = "metingen";

    /// <summary>Trede's own table of trajecten.</summary>
    public const string Trajecten = "trajecten";

    /// <summary>Trede's own table of clients.</summary>
    public const string Klanten = "klanten";

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Namen =>
        [Metingen, Trajecten, Klanten, .. SrgLayouts.Alle.Select(layout => layout.Naam), .. BusLayouts.Alle.Select(layout => layout.Naam)];
}
