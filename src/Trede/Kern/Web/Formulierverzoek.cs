namespace Participatie.App.Kern;

/// <summary>What a form that makes something is known by. It is made with the form and sent along with it, so that sending the form twice makes one.</summary>
internal static class Formulierverzoek
{
    /// <summary>The name of the field.</summary>
    public const string Naam = "Verzoek";

    /// <summary>Reads it; null when a form has none.</summary>
    public static Guid? Lees(string? getypt) => Guid.TryParse(getypt, out var verzoek) ? verzoek : null;
}
