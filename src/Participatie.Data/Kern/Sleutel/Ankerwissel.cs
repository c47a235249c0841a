using System.Globalization;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>
/// Sets the anchors aside when a backup is put back, and puts new ones in their place. The new ones stand ready beside the old before the database is
/// filled, so that a break in between can be finished later.
/// </summary>
internal static class Ankerwissel
{
    private const string Nieuw = ".nieuw";

    /// <summary>Whether new anchors stand ready.</summary>
    public static bool IsBegonnen(string map) => Directory.Exists(map + Nieuw);

    /// <summary>Writes new anchors beside the old ones.</summary>
    public static void Bereid(string map, IEnumerable<Auditkop> koppen)
    {
        Vergeet(map);
        foreach (var kop in koppen.Where(kop => kop.Nummer > 0)) Ankerbestand.Schrijf(map + Nieuw, kop.Gemeente, [kop]);
    }

    /// <summary>Where the new anchor of the organisation says that its chain ends; null when there is none.</summary>
    public static Auditkop? Kop(string map) => Ankerbestand.Lees(map + Nieuw, Gemeentenummer.Organisatie) is [.., var kop] ? kop : null;

    /// <summary>Takes the new anchors away again.</summary>
    public static void Vergeet(string map)
    {
        if (IsBegonnen(map)) Directory.Delete(map + Nieuw, recursive: true);
    }

    /// <summary>Moves the old anchors aside and the new ones in their place; gives where the old ones stand, or null when there were none.</summary>
    public static string? Voltooi(string map, DateTimeOffset nu)
    {
        string? opzij = null;
        if (Directory.Exists(map))
        {
            opzij = Vrij(map + "-tot-" + nu.UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture));
            Directory.Move(map, opzij);
        }

        Directory.Move(map + Nieuw, map);
        return opzij;
    }

    private static string Vrij(string pad)
    {
        if (!Path.Exists(pad)) return pad;
        var nummer = 2;
        while (Path.Exists(string.Create(CultureInfo.InvariantCulture, $"{pad}-{nummer}"))) nummer++;
        return string.Create(CultureInfo.InvariantCulture, $"{pad}-{nummer}");
    }
}
