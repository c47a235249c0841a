namespace Participatie.App.Kern;

/// <summary>Looks at a path before work is begun on it.</summary>
internal static class Bestandscontrole
{
    /// <summary>Whether it is a file on disk, and not a pipe or a device: Trede reads some files twice.</summary>
    public static bool IsGewoon(string pad)
    {
        try
        {
            using var bestand = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            return bestand.CanSeek && (bestand.Length > 0 || !pad.StartsWith("/dev/", StringComparison.Ordinal));
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Checks a file that is to be read; a wrong one is a wrong call.</summary>
    public static void Leesbaar(string pad)
    {
        if (pad.Length == 0) throw new AanroepException("Achter de naam van de bron staat geen bestand. Schrijf bijvoorbeeld: --bron re-integratie=export.csv");
        if (Directory.Exists(pad)) throw new AanroepException($"Dit is een map en geen bestand: {pad}");
        if (!Path.Exists(pad)) throw new AanroepException($"Dit bestand is er niet: {pad}. Controleer de naam en de map.");
        if (!IsGewoon(pad)) throw new AanroepException($"{pad} is geen bestand op schijf. Bewaar de gegevens eerst in een bestand.");
    }
}
