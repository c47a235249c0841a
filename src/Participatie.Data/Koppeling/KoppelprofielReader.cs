using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Reads a koppelprofiel from JSON, as docs/koppelprofiel.schema.json describes it. What is wrong is said in Dutch, with the place.</summary>
public static class KoppelprofielReader
{
    /// <summary>The largest profile that is read, in bytes.</summary>
    public const int Grootste = 1 << 20;

    private static readonly JsonDocumentOptions Opties = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>Whether the file is a koppelprofiel and not a layout of SRG or BUS: a layout names its fields.</summary>
    public static bool Is(string pad)
    {
        if (!pad.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return false;
        using var json = File.OpenRead(pad);
        return SrgLayouts.Lees(json) is null && BusLayouts.Zoek(pad) is null;
    }

    /// <summary>Reads a profile from a file; null with the reason when it cannot be used.</summary>
    public static Koppelprofiel? Lees(string pad, out string fout)
    {
        fout = $"het profiel is groter dan {Grootste / 1024} kB";
        return new FileInfo(pad).Length > Grootste ? null : Lees(File.ReadAllBytes(pad), out fout);
    }

    /// <summary>Reads a profile; null with the reason when it cannot be used.</summary>
    public static Koppelprofiel? Lees(byte[] json, out string fout)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            var begin = json.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
            using var document = JsonDocument.Parse(json.AsMemory(begin), Opties);
            var profiel = Profiel(new Profieldeel(document.RootElement, string.Empty)) with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(json)) };
            fout = Profielcontrole.Fout(profiel) ?? string.Empty;
            return fout.Length == 0 ? profiel : null;
        }
        catch (JsonException geenJson)
        {
            fout = geenJson.LineNumber is { } regel ? FormattableString.Invariant($"dit is geen goede JSON, regel {regel + 1}") : "een naam staat twee keer in hetzelfde deel";
        }
        catch (InvalidOperationException)
        {
            fout = "er staan tekens in die geen tekst zijn";
        }
        catch (ProfielfoutException verkeerd)
        {
            fout = verkeerd.Message;
        }

        return null;
    }

    private static Koppelprofiel Profiel(Profieldeel deel)
    {
        deel.Alleen("$schema", "naam", "titel", "tabel", "bron", "levering", "periode", "blad", "codering", "kopregel", "scheidingsteken", "datum", "getal", "kolommen", "vast", "opmerking");
        deel.Tekst("$schema", string.Empty);
        var naam = deel.Tekst("naam");
        if (naam.Length is 0 or > 60 || !naam.All(teken => char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken) || teken == '-')) throw new ProfielfoutException("naam: gebruik kleine letters, cijfers en streepjes");
        var tabel = Koppeltabel.Zoek(deel.Keuze("tabel", null, [.. Koppeltabel.Alle.Select(tabel => tabel.Naam)]))!;
        return new Koppelprofiel(naam, deel.Tekst("titel"), tabel, [.. deel.Lijst("kolommen", 1).Select(Kolom)])
        {
            Bron = Bronnaam(deel),
            Volledig = deel.Keuze("levering", "aanvulling", "aanvulling", "volledig") is "volledig",
            Periode = deel.Heeft("periode") ? Periode(deel.Deel("periode")) : null,
            Blad = deel.Tekst("blad", string.Empty).Trim(),
            Codering = deel.Keuze("codering", string.Empty, [string.Empty, .. Koppelprofiel.Coderingen]),
            Kopregel = deel.Getal("kopregel", 1, 1, 1000),
            Scheidingsteken = deel.Keuze("scheidingsteken", string.Empty, string.Empty, ";", ",", "\t", "|") is [var teken] ? teken : null,
            Datum = Datum(deel),
            Getal = deel.Keuze("getal", string.Empty, "komma", "punt") switch { "komma" => Getalstijl.Komma, "punt" => Getalstijl.Punt, _ => Getalstijl.Onbekend },
            Vast = deel.Heeft("vast") ? deel.Deel("vast").Vullingen() : [],
            Opmerking = deel.Tekst("opmerking", string.Empty),
        };
    }

    private static string Bronnaam(Profieldeel deel)
    {
        var bron = deel.Tekst("bron", string.Empty);
        return !deel.Heeft("bron") || (Bron.TryParse(bron, out _) && !bron.Any(char.IsWhiteSpace)) ? bron : throw new ProfielfoutException("bron: gebruik letters, cijfers en streepjes");
    }

    private static List<Datumstijl> Datum(Profieldeel deel)
    {
        if (!deel.Heeft("datum")) return [];
        var stijlen = deel.Lijst("datum", 1).Select(stijl => Datumstijlen.Zoek(stijl.EigenTekst())
            ?? throw new ProfielfoutException($"{stijl.Plaats}: deze datumstijl bestaat niet; kies {string.Join(", ", Datumstijlen.Codes)}")).ToList();
        return stijlen.Distinct().Count() == stijlen.Count ? stijlen : throw new ProfielfoutException("datum: een stijl staat er twee keer");
    }

    private static Dagbereik Periode(Profieldeel deel)
    {
        deel.Alleen("van", "tot");
        return new Dagbereik(deel.Dag("van"), deel.Dag("tot"));
    }

    private static Profielkolom Kolom(Profieldeel deel)
    {
        deel.Alleen("kolom", "veld", "waarden", "onbekend", "verplicht", "opmerking");
        var naam = deel.Tekst("kolom");
        if (string.IsNullOrWhiteSpace(naam)) throw new ProfielfoutException($"{deel.Plaats}: de naam van de kolom is leeg");
        var veld = deel.Tekst("veld", string.Empty);
        if (veld.Length == 0 && deel.Heeft("veld")) throw new ProfielfoutException($"{deel.Plaats}, veld: hier staat nog niets; laat veld weg als alleen de waarden tellen");
        var waarden = deel.Heeft("waarden") ? deel.Deel("waarden").Velden().Select(waarde => Waarde(waarde.Naam, waarde.Deel, veld)).ToList() : [];
        if (deel.Heeft("waarden") && waarden.Count == 0) throw new ProfielfoutException($"{deel.Plaats}, waarden: de lijst is leeg");
        var onbekend = deel.Tekst("onbekend", Profielkolom.Afkeuren);
        if (deel.Heeft("onbekend") && waarden.Count == 0) throw new ProfielfoutException($"{deel.Plaats}, onbekend: hoort bij een lijst met waarden");
        if (onbekend.Length == 0) throw new ProfielfoutException($"{deel.Plaats}, onbekend: kies afkeuren, doorlaten of een code");
        return new Profielkolom(naam.Trim())
        {
            Veld = veld,
            Waarden = waarden,
            Onbekend = onbekend,
            Verplicht = deel.JaNee("verplicht", standaard: true),
            Opmerking = deel.Tekst("opmerking", string.Empty),
        };
    }

    private static Profielwaarde Waarde(string waarde, Profieldeel deel, string veld)
    {
        if (!deel.IsTekst) return new Profielwaarde(waarde, deel.Vullingen());
        if (deel.EigenTekst().Length == 0) throw new ProfielfoutException($"{deel.Plaats}: hier is nog niets ingevuld");
        return veld.Length > 0
            ? new Profielwaarde(waarde, [new Profielvulling(veld, deel.EigenTekst())])
            : throw new ProfielfoutException($"{deel.Plaats}: een code alleen kan niet, want de kolom heeft geen veld");
    }
}
