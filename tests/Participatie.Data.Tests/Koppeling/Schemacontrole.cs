using System.Text.Json;
using System.Text.RegularExpressions;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Checks JSON against the part of JSON Schema 2020-12 that the published schema uses; another keyword is an error, so that none is overlooked.</summary>
internal sealed class Schemacontrole(JsonElement wortel)
{
    /// <summary>Whether the schema accepts it.</summary>
    public bool Past(JsonElement waarde) => Past(wortel, waarde);

    private bool Past(JsonElement schema, JsonElement waarde)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False) return schema.ValueKind == JsonValueKind.True;
        return schema.EnumerateObject().All(deel => Past(schema, deel.Name, deel.Value, waarde));
    }

    private bool Past(JsonElement schema, string sleutel, JsonElement eis, JsonElement waarde) => sleutel switch
    {
        "$schema" or "title" or "description" or "$defs" or "then" or "else" => true,
        "$ref" => Past(wortel.GetProperty("$defs").GetProperty(eis.GetString()!["#/$defs/".Length..]), waarde),
        "type" => Soort(eis.GetString()!, waarde),
        "enum" => eis.EnumerateArray().Any(keuze => JsonElement.DeepEquals(keuze, waarde)),
        "const" => JsonElement.DeepEquals(eis, waarde),
        "pattern" => waarde.ValueKind != JsonValueKind.String || Regex.IsMatch(waarde.GetString()!, eis.GetString()!),
        "minLength" => waarde.ValueKind != JsonValueKind.String || waarde.GetString()!.Length >= eis.GetInt32(),
        "minimum" => waarde.ValueKind != JsonValueKind.Number || waarde.GetDouble() >= eis.GetDouble(),
        "maximum" => waarde.ValueKind != JsonValueKind.Number || waarde.GetDouble() <= eis.GetDouble(),
        "minItems" => waarde.ValueKind != JsonValueKind.Array || waarde.GetArrayLength() >= eis.GetInt32(),
        "minProperties" => waarde.ValueKind != JsonValueKind.Object || waarde.EnumerateObject().Count() >= eis.GetInt32(),
        "uniqueItems" => waarde.ValueKind != JsonValueKind.Array || waarde.EnumerateArray().Select(deel => deel.GetRawText()).Distinct().Count() == waarde.GetArrayLength(),
        "items" => waarde.ValueKind != JsonValueKind.Array || waarde.EnumerateArray().All(deel => Past(eis, deel)),
        "contains" => waarde.ValueKind != JsonValueKind.Array || waarde.EnumerateArray().Any(deel => Past(eis, deel)),
        "required" => waarde.ValueKind != JsonValueKind.Object || eis.EnumerateArray().All(naam => waarde.TryGetProperty(naam.GetString()!, out _)),
        "dependentRequired" => waarde.ValueKind != JsonValueKind.Object || eis.EnumerateObject().All(paar => !waarde.TryGetProperty(paar.Name, out _) || paar.Value.EnumerateArray().All(naam => waarde.TryGetProperty(naam.GetString()!, out _))),
        "properties" => waarde.ValueKind != JsonValueKind.Object || eis.EnumerateObject().All(paar => !waarde.TryGetProperty(paar.Name, out var deel) || Past(paar.Value, deel)),
        "additionalProperties" => waarde.ValueKind != JsonValueKind.Object || waarde.EnumerateObject().All(deel => (schema.TryGetProperty("properties", out var bekend) && bekend.TryGetProperty(deel.Name, out _)) || Past(eis, deel.Value)),
        "not" => !Past(eis, waarde),
        "allOf" => eis.EnumerateArray().All(deel => Past(deel, waarde)),
        "anyOf" => eis.EnumerateArray().Any(deel => Past(deel, waarde)),
        "if" => !schema.TryGetProperty(Past(eis, waarde) ? "then" : "else", out var vervolg) || Past(vervolg, waarde),
        _ => throw new NotSupportedException(sleutel),
    };

    private static bool Soort(string soort, JsonElement waarde) => soort switch
    {
        "object" => waarde.ValueKind == JsonValueKind.Object,
        "array" => waarde.ValueKind == JsonValueKind.Array,
        "string" => waarde.ValueKind == JsonValueKind.String,
        "boolean" => waarde.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => waarde.ValueKind == JsonValueKind.Number && waarde.TryGetInt64(out _),
        _ => throw new NotSupportedException(soort),
    };
}
