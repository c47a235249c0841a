using System.Text.Json;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>Snapshot and flows as JSON, with the receipt in the same document.</summary>
public static class CijferJson
{
    private static readonly JsonWriterOptions Opties = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes a snapshot; <paramref name="metNietGemeten"/> for the yearly report.</summary>
    public static void Schrijf(Stream uit, IReadOnlyList<Momentopname> delen, Selectie selectie, Herkomst herkomst, Dag peildatum, bool metNietGemeten)
    {
        ArgumentNullException.ThrowIfNull(delen);
        using var json = Begin(uit, metNietGemeten ? "jaaroverzicht" : "momentopname", selectie);
        json.WriteString("peildatum", peildatum.ToString());
        json.WriteStartArray("gemeenten");
        foreach (var deel in delen)
        {
            json.WriteStartObject();
            Gemeente(json, deel.Gemeente);
            json.WriteNumber("totaal", deel.Totaal);
            json.WriteNumber("opTreden", deel.AantalOpTreden);
            json.WriteStartArray("rijen");
            foreach (var rij in deel.Rijen.Where(rij => rij.Aantal > 0)) Rij(json, rij, metNietGemeten);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Eind(json, herkomst);
        uit.WriteByte((byte)'\n');
    }

    /// <summary>Writes snapshots of several days.</summary>
    public static void SchrijfJaren(Stream uit, IReadOnlyList<Momentopname> jaren, Selectie selectie, Herkomst herkomst)
    {
        ArgumentNullException.ThrowIfNull(jaren);
        using var json = Begin(uit, "jaren", selectie);
        json.WriteStartArray("momentopnamen");
        foreach (var jaar in jaren)
        {
            json.WriteStartObject();
            json.WriteString("peildatum", jaar.Peildatum.ToString());
            Gemeente(json, jaar.Gemeente);
            json.WriteNumber("totaal", jaar.Totaal);
            json.WriteStartArray("rijen");
            foreach (var rij in jaar.Rijen.Where(rij => rij.Aantal > 0)) Rij(json, rij, metNietGemeten: true);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Eind(json, herkomst);
        uit.WriteByte((byte)'\n');
    }

    /// <summary>Writes flows.</summary>
    public static void Schrijf(Stream uit, IReadOnlyList<Stromen> delen, Selectie selectie, Herkomst herkomst, Periode periode)
    {
        ArgumentNullException.ThrowIfNull(delen);
        using var json = Begin(uit, "stromen", selectie);
        json.WriteString("van", periode.Van.ToString());
        json.WriteString("tot", periode.Tot.ToString());
        json.WriteStartArray("gemeenten");
        foreach (var deel in delen)
        {
            json.WriteStartObject();
            Gemeente(json, deel.Gemeente);
            json.WriteStartArray("stromen");
            foreach (var stroom in deel.Matrix)
            {
                json.WriteStartObject();
                json.WriteString("van", stroom.Van.ToString());
                json.WriteString("naar", stroom.Naar.ToString());
                json.WriteNumber("aantal", stroom.Aantal);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("tussentijds", deel.Tussentijds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Eind(json, herkomst);
        uit.WriteByte((byte)'\n');
    }

    /// <summary>Begins a document: what kind, and whom it is about.</summary>
    internal static Utf8JsonWriter Begin(Stream uit, string soort, Selectie selectie)
    {
        var json = new Utf8JsonWriter(uit, Opties);
        json.WriteStartObject();
        json.WriteString("soort", soort);
        if (selectie.KiestSubgroepen) json.WriteString("subgroepen", selectie.ToString());
        Lijst(json, "instrumenten", selectie.Instrumenten);
        Lijst(json, "aanbieders", selectie.Aanbieders);
        Lijst(json, "domeinen", selectie.Domeinen.Select(domein => Domeinfeiten.Van(domein).Code));
        Lijst(json, "leeftijden", selectie.Leeftijden.Select(groep => groep.ToString()));
        Lijst(json, "postcodes", selectie.Postcodes.Select(bereik => $"{bereik.Van}-{bereik.TotEnMet}"));
        Lijst(json, "teams", selectie.Teams.Select(team => team.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Lijst(json, "begin", selectie.Starttreden.Select(trede => trede.ToString()));
        if (selectie.BekendOp is { } dag) json.WriteString("bekendOp", dag.ToString());
        return json;
    }

    private static void Lijst(Utf8JsonWriter json, string naam, IEnumerable<string> waarden)
    {
        var lijst = waarden.ToList();
        if (lijst.Count == 0) return;
        json.WriteStartArray(naam);
        foreach (var waarde in lijst) json.WriteStringValue(waarde);
        json.WriteEndArray();
    }

    /// <summary>The municipality, when there is one.</summary>
    internal static void Gemeente(Utf8JsonWriter json, Gemeente gemeente)
    {
        if (!gemeente.IsLeeg) json.WriteString("gemeente", gemeente.ToString());
    }

    private static void Rij(Utf8JsonWriter json, Momentopnamerij rij, bool metNietGemeten)
    {
        json.WriteStartObject();
        json.WriteNumber("trede", rij.Trede.Waarde);
        json.WriteNumber("aantal", rij.Aantal);
        if (rij.Trede.KentGroei)
        {
            json.WriteNumber("groei", rij.Groei);
            json.WriteNumber("geenGroei", rij.GeenGroei);
            json.WriteNumber("groeiOnbekend", rij.GroeiOnbekend);
        }

        json.WriteNumber("verouderd", rij.Verouderd);
        if (metNietGemeten) json.WriteNumber("nietGemeten", rij.NietGemeten);
        json.WriteEndObject();
    }

    /// <summary>Ends a document with the receipt.</summary>
    internal static void Eind(Utf8JsonWriter json, Herkomst herkomst)
    {
        json.WriteStartObject("herkomst");
        json.WriteString("ladderversie", herkomst.Ladderversie);
        json.WriteString("programmaversie", herkomst.Programmaversie);
        json.WriteString("leverdag", herkomst.Leverdag.ToString());
        if (herkomst.Positie is { } positie) json.WriteNumber("stand", positie);
        json.WriteStartArray("bronnen");
        foreach (var bron in herkomst.Bronnen)
        {
            json.WriteStartObject();
            json.WriteString("bron", bron.Bron.Naam);
            json.WriteString("bestand", bron.Bestand);
            json.WriteString("profiel", bron.Profiel);
            json.WriteString("sha256", bron.Sha256);
            json.WriteNumber("gelezen", bron.Gelezen);
            json.WriteNumber("bruikbaar", bron.Bruikbaar);
            json.WriteNumber("afgekeurd", bron.Afgekeurd);
            json.WriteNumber("leeg", bron.Leeg);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }
}
