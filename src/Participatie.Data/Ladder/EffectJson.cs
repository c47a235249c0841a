using System.Text.Json;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>Effects as JSON: all that is known of each row, the judgements of growth, and the receipt.</summary>
public static class EffectJson
{
    /// <summary>Writes the document; <paramref name="schattingen"/> has one for each municipality, or none.</summary>
    public static void Schrijf(Stream uit, IReadOnlyList<Effect> delen, IReadOnlyList<Schatting> schattingen, Selectie selectie, Herkomst herkomst)
    {
        ArgumentNullException.ThrowIfNull(uit);
        ArgumentNullException.ThrowIfNull(delen);
        ArgumentNullException.ThrowIfNull(schattingen);
        using var json = CijferJson.Begin(uit, "effect", selectie);
        if (delen.Count > 0) json.WriteString("van", delen[0].Van.ToString());
        if (delen.Count > 0) json.WriteString("tot", delen[0].Tot.ToString());
        json.WriteStartArray("gemeenten");
        for (var plaats = 0; plaats < delen.Count; plaats++)
        {
            json.WriteStartObject();
            CijferJson.Gemeente(json, delen[plaats].Gemeente);
            json.WriteStartArray("rijen");
            foreach (var rij in delen[plaats].Rijen) Rij(json, delen[plaats].Indeling, rij);
            json.WriteEndArray();
            if (plaats < schattingen.Count) Schat(json, schattingen[plaats]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        CijferJson.Eind(json, herkomst);
        uit.WriteByte((byte)'\n');
    }

    private static void Rij(Utf8JsonWriter json, IReadOnlyList<Effectindeling> indeling, Effectrij rij)
    {
        json.WriteStartObject();
        for (var deel = 0; deel < indeling.Count; deel++) json.WriteString(EffectCsv.Naam(indeling[deel]), rij.Groep[deel]);
        json.WriteNumber("trajecten", rij.Trajecten);
        json.WriteNumber("deelnemers", rij.Deelnemers);
        Verander(json, "bijEinde", rij.BijEinde);
        Verander(json, "na6Maanden", rij.Na6Maanden);
        Verander(json, "na12Maanden", rij.Na12Maanden);
        json.WriteStartObject("uitstroomredenen");
        foreach (var (reden, aantal) in rij.Redenen) json.WriteNumber(Uitstroomredenfeiten.Van(reden).Code, aantal);
        json.WriteEndObject();
        Bedrag(json, "kosten", rij.Trajecten == rij.ZonderKosten ? null : rij.Kosten);
        json.WriteNumber("zonderKosten", rij.ZonderKosten);
        Bedrag(json, "kostenPerTraject", rij.KostenPerTraject);
        Bedrag(json, "kostenPerDeelnemer", rij.KostenPerDeelnemer);
        Bedrag(json, "kostenPerStijging", rij.KostenPerStijging);
        if (rij.Vergelijking is { } ander)
        {
            json.WriteStartObject("vergelijking");
            json.WriteNumber("trajecten", ander.Trajecten);
            json.WriteNumber("klanten", ander.Klanten);
            json.WriteNumber("deelGestegen", Math.Round(ander.DeelGestegen, 4));
            json.WriteNumber("gemiddeldeStijging", Math.Round(ander.Gemiddelde, 4));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Verander(Utf8JsonWriter json, string naam, Verandering verandering)
    {
        json.WriteStartObject(naam);
        json.WriteNumber("gestegen", verandering.Gestegen);
        json.WriteNumber("gelijk", verandering.Gelijk);
        json.WriteNumber("gedaald", verandering.Gedaald);
        json.WriteNumber("uitgestroomd", verandering.Uitgestroomd);
        json.WriteNumber("onbepaald", verandering.Onbepaald);
        json.WriteNumber("tredenOmhoog", verandering.Tredenomhoog);
        if (verandering.Gemiddelde is { } gemiddelde) json.WriteNumber("gemiddeldeStijging", Math.Round(gemiddelde, 4));
        if (verandering.IntervalGestegen is { } interval)
        {
            json.WriteNumber("deelGestegen", Math.Round(verandering.DeelGestegen!.Value, 4));
            json.WriteNumber("deelGestegenVan", Math.Round(interval.Onder, 4));
            json.WriteNumber("deelGestegenTot", Math.Round(interval.Boven, 4));
        }

        json.WriteEndObject();
    }

    private static void Bedrag(Utf8JsonWriter json, string naam, Bedrag? bedrag)
    {
        if (bedrag is { } waarde) json.WriteNumber(naam, waarde.Centen / 100m);
    }

    private static void Schat(Utf8JsonWriter json, Schatting schatting)
    {
        json.WriteStartObject("schatting");
        json.WriteString("dag", schatting.Dag.ToString());
        json.WriteNumber("horizonInMaanden", schatting.Horizon);
        json.WriteStartArray("rijen");
        foreach (var rij in schatting.Rijen.Where(rij => rij.Aantal > 0))
        {
            json.WriteStartObject();
            json.WriteNumber("trede", rij.Trede.Waarde);
            json.WriteString("groei", rij.Groei == Groeipotentieel.Groei ? "+" : "0");
            json.WriteNumber("aantal", rij.Aantal);
            json.WriteNumber("gestegen", rij.Gestegen);
            json.WriteNumber("nietGestegen", rij.NietGestegen);
            json.WriteNumber("onbepaald", rij.Onbepaald);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
