using System.Text.Encodings.Web;
using System.Text.Json;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Writes a koppelprofiel as JSON that people edit: always the same order, one value a line.</summary>
public static class KoppelprofielWriter
{
    // People read the file: é and + stand there as they are. It is never part of a web page.
    private static readonly JsonWriterOptions Opties = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a profile.</summary>
    public static void Schrijf(Stream uit, Koppelprofiel profiel)
    {
        ArgumentNullException.ThrowIfNull(profiel);
        using (var json = new Utf8JsonWriter(uit, Opties))
        {
            json.WriteStartObject();
            json.WriteString("naam", profiel.Naam);
            json.WriteString("titel", profiel.Titel);
            if (profiel.Opmerking.Length > 0) json.WriteString("opmerking", profiel.Opmerking);
            json.WriteString("tabel", profiel.Tabel.Naam);
            if (profiel.Bron.Length > 0) json.WriteString("bron", profiel.Bron);
            json.WriteString("levering", profiel.Volledig ? "volledig" : "aanvulling");
            if (profiel.Periode is { } periode) Periode(json, periode);
            if (profiel.Blad.Length > 0) json.WriteString("blad", profiel.Blad);
            if (profiel.Codering.Length > 0) json.WriteString("codering", profiel.Codering);
            json.WriteNumber("kopregel", profiel.Kopregel);
            json.WriteString("scheidingsteken", profiel.Scheidingsteken?.ToString() ?? string.Empty);
            Vorm(json, profiel);
            json.WriteStartArray("kolommen");
            foreach (var kolom in profiel.Kolommen) Kolom(json, kolom);
            json.WriteEndArray();
            if (profiel.Vast.Count > 0) Vullingen(json, "vast", profiel.Vast);
            json.WriteEndObject();
        }

        uit.WriteByte((byte)'\n');
    }

    private static void Periode(Utf8JsonWriter json, Dagbereik periode)
    {
        json.WriteStartObject("periode");
        json.WriteString("van", periode.Van.ToString());
        json.WriteString("tot", periode.Tot.ToString());
        json.WriteEndObject();
    }

    private static void Vorm(Utf8JsonWriter json, Koppelprofiel profiel)
    {
        if (profiel.Datum.Count > 0)
        {
            json.WriteStartArray("datum");
            foreach (var stijl in profiel.Datum) json.WriteStringValue(Datumstijlen.Codes[(int)stijl]);
            json.WriteEndArray();
        }

        if (profiel.Getal != Getalstijl.Onbekend) json.WriteString("getal", profiel.Getal == Getalstijl.Komma ? "komma" : "punt");
    }

    private static void Kolom(Utf8JsonWriter json, Profielkolom kolom)
    {
        json.WriteStartObject();
        json.WriteString("kolom", kolom.Kolom);
        if (kolom.Veld.Length > 0) json.WriteString("veld", kolom.Veld);
        if (kolom.Opmerking.Length > 0) json.WriteString("opmerking", kolom.Opmerking);
        if (!kolom.Verplicht) json.WriteBoolean("verplicht", value: false);
        if (kolom.Waarden.Count > 0)
        {
            json.WriteStartObject("waarden");
            foreach (var waarde in kolom.Waarden) Waarde(json, waarde, kolom.Veld);
            json.WriteEndObject();
            json.WriteString("onbekend", kolom.Onbekend);
        }

        json.WriteEndObject();
    }

    private static void Waarde(Utf8JsonWriter json, Profielwaarde waarde, string veld)
    {
        if (waarde.Velden is [var enige] && string.Equals(enige.Veld, veld, StringComparison.Ordinal)) json.WriteString(waarde.Waarde, enige.Code);
        else Vullingen(json, waarde.Waarde, waarde.Velden);
    }

    private static void Vullingen(Utf8JsonWriter json, string naam, IReadOnlyList<Profielvulling> vullingen)
    {
        json.WriteStartObject(naam);
        foreach (var vulling in vullingen) json.WriteString(vulling.Veld, vulling.Code);
        json.WriteEndObject();
    }
}
