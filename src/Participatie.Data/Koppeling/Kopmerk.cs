using System.Security.Cryptography;
using System.Text;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>By what the header of a file is known again: the SHA-256 of its names, letter case and spaces apart.</summary>
public static class Kopmerk
{
    /// <summary>Of a file as it was looked at.</summary>
    public static byte[] Van(Bestandsbeeld beeld)
    {
        ArgumentNullException.ThrowIfNull(beeld);
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', beeld.Kolommen.Select(kolom => string.Join(' ', kolom.Naam.ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))))));
    }

    /// <summary>Of a file, read as a profile has it; null when there is no header there.</summary>
    public static byte[]? Lees(string pad, Koppelprofiel profiel, string blad, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(profiel);
        ArgumentNullException.ThrowIfNull(blad);
        var vraag = Bestandsvraag.Van(profiel) with { Eerste = 1, AlleenEerste = true };
        if (blad.Length > 0) vraag = vraag with { Blad = blad };
        return BestandsbeeldReader.Lees(pad, vraag, stop).Beeld is { } beeld ? Van(beeld) : null;
    }
}
