using System.Text.Json;
using System.Text.Json.Serialization;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>The SRG layouts that come with the program, and those of a file: descriptors in JSON.</summary>
public static partial class SrgLayouts
{
    private static readonly Dictionary<string, string> Niets = new(StringComparer.Ordinal);

    private static readonly string[] Nodig = [Srglayout.Bsn, Srglayout.Positie, Srglayout.BegindatumPositie, Srglayout.Registratienummer, Srglayout.Statistiekcodeveld];

    private static readonly Lazy<IReadOnlyList<Srglayout>> Ingebouwd = new(() => [Lees("srg-2013h"), Lees("srg-2015")]);

    /// <summary>The layouts that come with the program.</summary>
    public static IReadOnlyList<Srglayout> Alle => Ingebouwd.Value;

    /// <summary>The layout with this name, or null.</summary>
    public static Srglayout? Zoek(string naam) => Alle.FirstOrDefault(layout => string.Equals(layout.Naam, naam, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a descriptor; null when it is none: not JSON, without the fields that are needed, a width or subgroup out of bounds.</summary>
    public static Srglayout? Lees(Stream json)
    {
        try
        {
            var layout = JsonSerializer.Deserialize(json, SrgLayoutJson.Default.Srglayout);
            if (layout is null || layout.Velden is null || layout.Velden.Any(veld => veld?.Naam is null || veld.Breedte is < 1 or > 1000)) return null;
            var goed = !string.IsNullOrWhiteSpace(layout.Naam) && !string.IsNullOrWhiteSpace(layout.Statistiekcode)
                && Nodig.All(veld => layout.Plaats(veld) >= 0)
                && (layout.Subgroepen ?? []).All(nummer => nummer is >= 1 and <= Participatie.Ladder.Subgroepen.Hoogste);
            return goed ? layout with { Subgroepen = layout.Subgroepen ?? [], Typen = layout.Typen ?? Niets, Redenen = layout.Redenen ?? Niets } : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Srglayout Lees(string naam)
    {
        using var bron = typeof(SrgLayouts).Assembly.GetManifestResourceStream($"Participatie.Data.Koppeling.Srg.{naam}.json")!;
        return Lees(bron)!;
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Srglayout))]
    private sealed partial class SrgLayoutJson : JsonSerializerContext;
}
