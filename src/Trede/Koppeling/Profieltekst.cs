using Participatie.App.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>What is said of a koppelprofiel: in the account of a delivery and in a receipt.</summary>
internal static class Profieltekst
{
    /// <summary>The profile as a receipt names it: the name, and the hash when it is a file.</summary>
    public static string Bon(Leveringsverslag levering) => levering.ProfielSha256.Length == 0 ? levering.Profiel : $"{levering.Profiel} (sha256 {levering.ProfielSha256})";

    /// <summary>Lists each value that is not in the profile once.</summary>
    public static void Toon(IReadOnlyList<Onbekendewaarde> waarden, TextWriter uit)
    {
        foreach (var waarde in waarden)
        {
            uit.WriteLine(waarde.Kolom.Length > 0
                ? $"  Niet in het profiel: kolom {Leesverslag.Veilig(waarde.Kolom)}: '{Leesverslag.Veilig(waarde.Waarde)}' ({Balie.Getal(waarde.Aantal)} keer)"
                : $"  Niet in het profiel: andere waarden ({Balie.Getal(waarde.Aantal)} keer)");
        }
    }
}
