namespace Participatie.Data.Koppeling;

/// <summary>The profiles that come with the program, by name.</summary>
public static class Koppelprofielen
{
    /// <summary>Trede's own table of measurements.</summary>
    public const string Metingen = "metingen";

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Namen => [Metingen, .. SrgLayouts.Alle.Select(layout => layout.Naam), .. BusLayouts.Alle.Select(layout => layout.Naam)];
}
