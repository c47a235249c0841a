using System.Globalization;
using System.Text;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>The anchors of one municipality in a file: a line each with number and seal, the newest last.</summary>
internal static class Ankerbestand
{
    public static IReadOnlyList<Auditkop> Lees(string map, Gemeentenummer gemeente)
    {
        var pad = Path.Combine(map, Naam(gemeente));
        if (!File.Exists(pad)) return [];
        var regels = File.ReadAllLines(pad, Encoding.ASCII);
        if (regels.Length < 2 || !string.Equals(regels[0], Kop(gemeente), StringComparison.Ordinal)) throw Beschadigd(pad);
        return [.. regels.Skip(1).Select(regel => Anker(regel, gemeente) ?? throw Beschadigd(pad))];
    }

    public static void Schrijf(string map, Gemeentenummer gemeente, IReadOnlyList<Auditkop> ankers)
    {
        if (!Directory.Exists(map)) Sleutelmap.Maak(map);
        using var concept = new Conceptbestand(map);
        var tekst = new StringBuilder().Append(Kop(gemeente)).Append('\n');
        foreach (var anker in ankers) tekst.Append(CultureInfo.InvariantCulture, $"{anker.Nummer} {anker.Mac}\n");
        concept.Stroom.Write(Encoding.ASCII.GetBytes(tekst.ToString()));
        concept.Bevestig(Naam(gemeente));
    }

    public static IReadOnlyList<Gemeentenummer> Gemeenten(string map) => !Directory.Exists(map) ? [] :
    [
        .. Directory.EnumerateFiles(map, "anker-*.txt").Select(pad => Path.GetFileNameWithoutExtension(pad)["anker-".Length..])
            .Where(deel => short.TryParse(deel, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(deel => new Gemeentenummer(short.Parse(deel, CultureInfo.InvariantCulture))).OrderBy(gemeente => gemeente.Nummer),
    ];

    private static Auditkop? Anker(string regel, Gemeentenummer gemeente)
    {
        var delen = regel.Split(' ');
        return delen.Length == 2 && delen[1].Length == 2 * Zegel.Lengte && delen[1].All(char.IsAsciiHexDigitLower)
            && long.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer > 0
            ? new Auditkop(gemeente, nummer, Zegel.Van(Convert.FromHexString(delen[1])))
            : null;
    }

    private static string Naam(Gemeentenummer gemeente) => string.Create(CultureInfo.InvariantCulture, $"anker-{gemeente.Nummer:00000}.txt");

    private static string Kop(Gemeentenummer gemeente) => $"trede-ankers 1 {gemeente}";

    private static SleutelException Beschadigd(string pad) =>
        new(Sleutelfout.Beschadigd, $"{pad} is beschadigd of gewijzigd. Zet het terug uit een kopie van deze map en controleer het logboek met ‘trede controleer’.");
}
