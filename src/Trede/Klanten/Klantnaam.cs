using System.Globalization;

namespace Participatie.App.Klanten;

/// <summary>How a client is called on screen.</summary>
internal static class Klantnaam
{
    /// <summary>Family name first, as lists are sorted; without a name the local key, and else the number.</summary>
    public static string Van(string voornaam, string achternaam, string? lokaleSleutel, int klant) => (voornaam.Length > 0, achternaam.Length > 0) switch
    {
        (true, true) => $"{achternaam}, {voornaam}",
        (false, true) => achternaam,
        (true, false) => voornaam,
        _ => lokaleSleutel is { Length: > 0 } ? $"Onbekend ({lokaleSleutel})" : string.Create(CultureInfo.InvariantCulture, $"Klant {klant}"),
    };
}
