using System.Text.Json;
using System.Text.Json.Serialization;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>The BUS layouts that come with the program, and those of a file: descriptors in JSON.</summary>
public static partial class BusLayouts
{
    private static readonly string[] Nodig = [Buslayout.Bsn, Buslayout.Statistiekcode, Buslayout.Begin, Buslayout.Einde, Buslayout.Reden, Buslayout.Registratienummer];

    private static readonly Lazy<IReadOnlyList<Buslayout>> Ingebouwd = new(() => [Ingebed("bus-2015")]);

    /// <summary>The layouts that come with the program.</summary>
    public static IReadOnlyList<Buslayout> Alle => Ingebouwd.Value;

    /// <summary>The layout with this name, or that of a file; null when there is none.</summary>
    public static Buslayout? Zoek(string profiel)
    {
        ArgumentNullException.ThrowIfNull(profiel);
        if (!profiel.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return Alle.FirstOrDefault(layout => string.Equals(layout.Naam, profiel, StringComparison.OrdinalIgnoreCase));
        using var json = File.OpenRead(profiel);
        return Lees(json);
    }

    /// <summary>Reads a descriptor; null when it is none: not JSON, without the fields that are needed, a name twice, a subgroup out of bounds.</summary>
    public static Buslayout? Lees(Stream json)
    {
        try
        {
            var layout = JsonSerializer.Deserialize(json, BusLayoutJson.Default.Buslayout);
            if (layout is null || layout.Velden is null || layout.Velden.Any(veld => veld?.Naam is null) || string.IsNullOrWhiteSpace(layout.Naam)) return null;
            layout = layout with { Subgroepen = layout.Subgroepen ?? [], Velden = [.. layout.Velden.Select(veld => veld with { Ook = veld.Ook ?? [] })] };
            return IsGoed(layout) ? layout : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsGoed(Buslayout layout)
    {
        var namen = layout.Velden.SelectMany(veld => veld.Ook.Append(veld.Naam)).Select(naam => Buslayout.Sleutel(naam ?? string.Empty)).ToList();
        return layout.Record is { Count: > 0 } && layout.Record.All(naam => !string.IsNullOrWhiteSpace(naam) && !namen.Contains(Buslayout.Sleutel(naam), StringComparer.Ordinal))
            && namen.TrueForAll(naam => naam.Length > 0)
            && namen.Distinct(StringComparer.Ordinal).Count() == namen.Count
            && Nodig.All(veld => layout.Plaats(veld) >= 0)
            && layout.Subgroepen.All(nummer => nummer is >= 1 and <= Participatie.Ladder.Subgroepen.Hoogste);
    }

    private static Buslayout Ingebed(string naam)
    {
        using var bron = typeof(BusLayouts).Assembly.GetManifestResourceStream($"Participatie.Data.Koppeling.Bus.{naam}.json")!;
        return Lees(bron)!;
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Buslayout))]
    private sealed partial class BusLayoutJson : JsonSerializerContext;
}
