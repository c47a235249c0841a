using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Participatie.Data.Koppeling;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>The reader and the published schema agree, and what is wrong is said with its place.</summary>
public sealed class KoppelprofielReaderTests
{
    private static readonly Schemacontrole Schema = new(JsonDocument.Parse(File.ReadAllText(In("docs", "koppelprofiel.schema.json"))).RootElement.Clone());

    public static TheoryData<string> Voorbeelden => [.. Directory.EnumerateFiles(In("samples"), "*.json", SearchOption.AllDirectories).Select(pad => Path.GetRelativePath(In(), pad)).Order()];

    [Theory]
    [MemberData(nameof(Voorbeelden))]
    public void Lees_EveryExample_FitsTheSchema(string pad)
    {
        var json = File.ReadAllBytes(In(pad));

        Assert.True(Schema.Past(JsonDocument.Parse(json).RootElement));
        Assert.NotNull(KoppelprofielReader.Lees(json, out var fout));
        Assert.Empty(fout);
    }

    [Fact]
    public void Lees_TheWholeForm_GivesAllParts()
    {
        var profiel = Lees(Heel())!;

        Assert.Equal(("proef", "Proef", "metingen", "kvs", true, 3, ';'), (profiel.Naam, profiel.Titel, profiel.Tabel.Naam, profiel.Bron, profiel.Volledig, profiel.Kopregel, profiel.Scheidingsteken));
        Assert.Equal(("2013-01-01", "2013-12-31"), (profiel.Periode!.Value.Van.ToString(), profiel.Periode.Value.Tot.ToString()));
        Assert.Equal([Datumstijl.DagSchuinMaand, Datumstijl.Maandnaam], profiel.Datum);
        Assert.Equal(Getalstijl.Komma, profiel.Getal);
        Assert.Equal(["bsn", "meetdatum", "trede", "vraag1", "vraag2", "subgroepen"], profiel.Velden().Select(veld => veld.Naam));
        Assert.Equal([new Profielvulling("vraag1", "ja"), new Profielvulling("vraag2", "ja")], profiel.Kolommen[2].Waarden[0].Velden);
        Assert.Equal([new Profielvulling("trede", "3")], profiel.Kolommen[2].Waarden[1].Velden);
        Assert.Empty(profiel.Kolommen[2].Waarden[2].Velden);
        Assert.Equal(("doorlaten", false), (profiel.Kolommen[2].Onbekend, profiel.Kolommen[2].Verplicht));
        Assert.Equal(64, profiel.Sha256.Length);
    }

    [Fact]
    public void Schrijf_AProfile_IsReadAsTheSame()
    {
        var eerste = Lees(Heel())!;
        using var stroom = new MemoryStream();
        KoppelprofielWriter.Schrijf(stroom, eerste);

        Assert.True(Schema.Past(JsonDocument.Parse(stroom.ToArray()).RootElement));
        var tweede = KoppelprofielReader.Lees(stroom.ToArray(), out _)!;
        using var weer = new MemoryStream();
        KoppelprofielWriter.Schrijf(weer, tweede);
        Assert.Equal(Encoding.UTF8.GetString(stroom.ToArray()), Encoding.UTF8.GetString(weer.ToArray()));
    }

    [Theory]
    [InlineData("""{"naam":null}""", "naam: hier hoort tekst tussen aanhalingstekens")]
    [InlineData("""{"naam":"Hoofd Letter"}""", "naam: gebruik kleine letters, cijfers en streepjes")]
    [InlineData("""{"tabel":"meting"}""", "tabel: kies metingen, trajecten, klanten")]
    [InlineData("""{"bron":"-"}""", "bron: gebruik letters, cijfers en streepjes")]
    [InlineData("""{"levering":"half"}""", "levering: kies aanvulling, volledig")]
    [InlineData("""{"levering":"aanvulling"}""", "periode: hoort alleen bij een volledige levering")]
    [InlineData("""{"periode":{"van":"1-1-2013","tot":"2013-12-31"}}""", "periode, van: hier hoort een dag, zoals 2012-12-31")]
    [InlineData("""{"periode":{"van":"2013-01-01"}}""", "periode: tot ontbreekt")]
    [InlineData("""{"kopregel":0}""", "kopregel: hier hoort een getal van 1 tot en met 1000")]
    [InlineData("""{"kopregel":"1"}""", "kopregel: hier hoort een getal van 1 tot en met 1000")]
    [InlineData("""{"scheidingsteken":"#"}""", "scheidingsteken: kies ;, ,, \\t, |")]
    [InlineData("""{"datum":[]}""", "datum: hier hoort een lijst tussen rechte haken, met minstens één deel")]
    [InlineData("""{"datum":["dd-mm-yyyy"]}""", "datum 1: deze datumstijl bestaat niet; kies jjjj-mm-dd, d-m-jjjj, d/m/jjjj, m/d/jjjj, jjjjmmdd, d mmm jjjj, d-m-jj")]
    [InlineData("""{"datum":["d/m/jjjj","m/d/jjjj"]}""", "datum: d/m/jjjj en m/d/jjjj kunnen niet samen")]
    [InlineData("""{"datum":["d-m-jj","d-m-jj"]}""", "datum: een stijl staat er twee keer")]
    [InlineData("""{"getal":"dot"}""", "getal: kies komma, punt")]
    [InlineData("""{"kolommen":[]}""", "kolommen: hier hoort een lijst tussen rechte haken, met minstens één deel")]
    [InlineData("""{"kolommen":[7]}""", "kolommen 1: hier hoort een object met accolades")]
    [InlineData("""{"kolommen":[{"veld":"bsn"}]}""", "kolommen 1: kolom ontbreekt")]
    [InlineData("""{"kolommen":[{"kolom":" ","veld":"bsn"}]}""", "kolommen 1: de naam van de kolom is leeg")]
    [InlineData("""{"kolommen":[{"kolom":"a"}]}""", "kolom a: er staat geen veld en er staan geen waarden")]
    [InlineData("""{"kolommen":[{"kolom":"a","veld":""}]}""", "kolommen 1, veld: hier staat nog niets; laat veld weg als alleen de waarden tellen")]
    [InlineData("""{"kolommen":[{"kolom":"a","veld":"trede","waarde":{}}]}""", "kolommen 1: waarde is geen onderdeel van een profiel; bedoelt u waarden?")]
    [InlineData("""{"kolommen":[{"kolom":"a","veld":"trede","waarden":{}}]}""", "kolommen 1, waarden: de lijst is leeg")]
    [InlineData("""{"kolommen":[{"kolom":"a","veld":"trede","waarden":{"x":""}}]}""", "kolommen 1, waarden, x: hier is nog niets ingevuld")]
    [InlineData("""{"kolommen":[{"kolom":"a","veld":"trede","waarden":{"x":3}}]}""", "kolommen 1, waarden, x: hier hoort een object met accolades")]
    [InlineData("""{"kolommen":[{"kolom":"a","waarden":{"x":"3"}}]}""", "kolommen 1, waarden, x: een code alleen kan niet, want de kolom heeft geen veld")]
    [InlineData("""{"kolommen":[{"kolom":"a","waarden":{"x":{"trede":""}}}]}""", "kolommen 1, waarden, x, trede: hier is nog niets ingevuld")]
    [InlineData("""{"kolommen":[{"kolom":"a","veld":"trede","onbekend":"afkeuren"}]}""", "kolommen 1, onbekend: hoort bij een lijst met waarden")]
    [InlineData("""{"kolommen":[{"kolom":"a","veld":"trede","verplicht":"nee"}]}""", "kolommen 1, verplicht: hier hoort true of false")]
    [InlineData("""{"vast":{"trede":3}}""", "vast, trede: hier hoort tekst tussen aanhalingstekens")]
    [InlineData("""{"vast":"subgroepen"}""", "vast: hier hoort een object met accolades")]
    [InlineData("""{"kolom":"x"}""", "het profiel: kolom is geen onderdeel van een profiel")]
    [InlineData("""{"tabel":"klanten","periode":null}""", "periode: hier hoort een object met accolades")]
    public void Lees_AWrongPart_SaysWhichAndTheSchemaAgrees(string verandering, string verwacht)
    {
        var profiel = Heel();
        foreach (var (naam, waarde) in JsonNode.Parse(verandering)!.AsObject()) profiel[naam] = waarde?.DeepClone();

        Assert.Null(KoppelprofielReader.Lees(Encoding.UTF8.GetBytes(profiel.ToJsonString()), out var fout));
        Assert.Equal(verwacht, fout);
        Assert.False(Schema.Past(JsonDocument.Parse(profiel.ToJsonString()).RootElement));
    }

    [Theory]
    [InlineData("", "dit is geen goede JSON, regel 1")]
    [InlineData("{\n\"naam\": oeps }", "dit is geen goede JSON, regel 2")]
    [InlineData("[]", "het profiel: hier hoort een object met accolades")]
    [InlineData("{\"naam\":\"a\",\"naam\":\"b\"}", "een naam staat twee keer in hetzelfde deel")]
    [InlineData("{\"naam\":\"\\ud800\"}", "er staan tekens in die geen tekst zijn")]
    [InlineData("{}", "het profiel: naam ontbreekt")]
    public void Lees_NoProfile_SaysWhy(string json, string verwacht)
    {
        Assert.Null(KoppelprofielReader.Lees(Encoding.UTF8.GetBytes(json), out var fout));
        Assert.Equal(verwacht, fout);
    }

    [Fact]
    public void Lees_WhateverTheSchemaRefuses_IsRefused()
    {
        // Every leaf of a good profile, with every kind of wrong value in its place, and every part left out.
        var toeval = new Random(11);
        JsonNode?[] waarden = [null, JsonValue.Create(3), JsonValue.Create(""), JsonValue.Create("x"), JsonValue.Create(true), new JsonArray(), new JsonObject(), JsonValue.Create("volledig"), new JsonArray("d-m-jj")];
        var (geweigerd, gelezen) = (0, 0);
        for (var keer = 0; keer < 3000; keer++)
        {
            var profiel = Heel();
            for (var verandering = toeval.Next(1, 3); verandering > 0; verandering--) Verander(profiel, waarden[toeval.Next(waarden.Length)], toeval);
            var json = Encoding.UTF8.GetBytes(profiel.ToJsonString());
            var past = Schema.Past(JsonDocument.Parse(json).RootElement);
            var goed = KoppelprofielReader.Lees(json, out _) is not null;
            Assert.True(past || !goed, profiel.ToJsonString());
            if (past) gelezen++;
            else geweigerd++;
        }

        Assert.True(geweigerd > 500 && gelezen > 100, $"{geweigerd} {gelezen}");
    }

    [Fact]
    public void Is_AnSrgLayout_IsNoKoppelprofiel()
    {
        using var map = new Proefmap();
        var layout = Path.Combine(map.Pad, "srg.json");
        File.WriteAllText(layout, JsonSerializer.Serialize(SrgLayouts.Alle[0], JsonSerializerOptions.Web));

        Assert.False(KoppelprofielReader.Is(layout));
        Assert.True(KoppelprofielReader.Is(In("samples", "koppelprofiel", "klantvolgsysteem.json")));
        Assert.False(KoppelprofielReader.Is("metingen"));
    }

    private static void Verander(JsonObject profiel, JsonNode? waarde, Random toeval)
    {
        JsonNode plaats = profiel;
        while (true)
        {
            if (plaats is JsonObject { Count: > 0 } delen)
            {
                var naam = delen.ElementAt(toeval.Next(delen.Count)).Key;
                if (delen[naam] is JsonObject { Count: > 0 } or JsonArray { Count: > 0 } && toeval.Next(3) > 0) plaats = delen[naam]!;
                else if (toeval.Next(4) == 0) { delen.Remove(naam); return; }
                else { delen[naam] = waarde?.DeepClone(); return; }
            }
            else if (plaats is JsonArray { Count: > 0 } lijst)
            {
                var nummer = toeval.Next(lijst.Count);
                if (lijst[nummer] is JsonObject { Count: > 0 }) plaats = lijst[nummer]!;
                else { lijst[nummer] = waarde?.DeepClone(); return; }
            }
            else
            {
                return;
            }
        }
    }

    private static Koppelprofiel? Lees(JsonObject profiel) => KoppelprofielReader.Lees(Encoding.UTF8.GetBytes(profiel.ToJsonString()), out _);

    private static JsonObject Heel() => JsonNode.Parse("""
        {
          "$schema": "koppelprofiel.schema.json", "naam": "proef", "titel": "Proef", "opmerking": "Niets.", "tabel": "metingen", "bron": "kvs", "levering": "volledig",
          "periode": { "van": "2013-01-01", "tot": "2013-12-31" }, "kopregel": 3, "scheidingsteken": ";", "datum": ["d/m/jjjj", "d mmm jjjj"], "getal": "komma",
          "kolommen": [
            { "kolom": "Nummer", "veld": "bsn" },
            { "kolom": "Datum", "veld": "meetdatum", "verplicht": true },
            { "kolom": "Situatie", "veld": "trede", "waarden": { "WSW": { "vraag1": "ja", "vraag2": "ja" }, "Derde": "3", "n.v.t.": {} }, "onbekend": "doorlaten", "verplicht": false, "opmerking": "x" }
          ],
          "vast": { "subgroepen": "4" }
        }
        """)!.AsObject();

    private static string In(params string[] delen)
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
            if (File.Exists(Path.Combine(map.FullName, "Trede.slnx"))) return Path.Combine([map.FullName, .. delen]);
        throw new DirectoryNotFoundException("No folder above the tests holds Trede.slnx.");
    }
}
