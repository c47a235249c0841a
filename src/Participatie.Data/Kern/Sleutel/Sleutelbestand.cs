using System.Text.Json;
using System.Text.Json.Serialization;

namespace Participatie.Data.Kern;

/// <summary>One generation as it stands in a file: JSON, the keys in base64, with a check over all of it.</summary>
internal sealed class Sleutelbestand
{
    private const string Soortnaam = "trede-sleutel";

    private static readonly JsonSerializerOptions Opties = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public required string Soort { get; init; }

    public required int Versie { get; init; }

    public required Guid Bos { get; init; }

    public required int Generatie { get; init; }

    public required DateTimeOffset Gemaakt { get; init; }

    public required byte[] Logboek { get; init; }

    public byte[]? Versleuteling { get; init; }

    public byte[]? Pseudoniem { get; init; }

    public byte[]? Kopie { get; init; }

    public required byte[] Controle { get; init; }

    public static byte[] Schrijf(Sleutelgeneratie generatie) => JsonSerializer.SerializeToUtf8Bytes(
        new Sleutelbestand
        {
            Soort = Soortnaam,
            Versie = 1,
            Bos = generatie.Bos,
            Generatie = generatie.Nummer,
            Gemaakt = generatie.Gemaakt,
            Logboek = generatie.Logboek,
            Versleuteling = generatie.Versleuteling,
            Pseudoniem = generatie.Pseudoniem,
            Kopie = generatie.Kopie,
            Controle = generatie.Controle(),
        },
        Opties);

    /// <summary>Reads a generation; what is not exactly as it was written is damaged.</summary>
    public static Sleutelgeneratie Lees(ReadOnlySpan<byte> inhoud, string plaats)
    {
        Sleutelbestand? bestand;
        try
        {
            bestand = JsonSerializer.Deserialize<Sleutelbestand>(inhoud, Opties);
        }
        catch (JsonException)
        {
            // The text of the exception may quote the file, so it does not travel along.
            throw Beschadigd(plaats);
        }

        if (bestand is null || !string.Equals(bestand.Soort, Soortnaam, StringComparison.Ordinal) || bestand.Generatie < 1 || !HeeftSleutels(bestand)) throw Beschadigd(plaats);
        if (bestand.Versie != 1) throw new SleutelException(Sleutelfout.Beschadigd, $"{plaats} is gemaakt door een nieuwere versie van Trede. Gebruik die versie.");
        var generatie = new Sleutelgeneratie(
            bestand.Generatie, bestand.Bos, bestand.Gemaakt, bestand.Logboek, bestand.Versleuteling, bestand.Pseudoniem, bestand.Kopie);
        return generatie.Controle().AsSpan().SequenceEqual(bestand.Controle) ? generatie : throw Beschadigd(plaats);
    }

    // Either all keys, or only that of the log.
    private static bool HeeftSleutels(Sleutelbestand bestand)
    {
        byte[]?[] andere = [bestand.Versleuteling, bestand.Pseudoniem, bestand.Kopie];
        return bestand.Logboek is { Length: Sleutelgeneratie.Sleutellengte } && bestand.Controle is not null
            && (Array.TrueForAll(andere, sleutel => sleutel is null) || Array.TrueForAll(andere, sleutel => sleutel is { Length: Sleutelgeneratie.Sleutellengte }));
    }

    private static SleutelException Beschadigd(string plaats) =>
        new(Sleutelfout.Beschadigd, $"{plaats} is beschadigd. Zet de sleutels terug uit een uitvoer (trede sleutel).");
}
