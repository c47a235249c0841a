namespace Participatie.App.Kern;

/// <summary>A sentence with things filled in, as people write them.</summary>
internal static class Zin
{
    /// <summary>Fills in.</summary>
    public static string Met(string vorm, params ReadOnlySpan<object?> delen) => string.Format(Balie.Nederlands, vorm, delen);
}
