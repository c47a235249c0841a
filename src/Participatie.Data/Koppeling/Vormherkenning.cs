using System.Text;
using CsvHelper;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Recognises a file by its first lines: Trede's own table by its header, SRG by the length or the number of fields of a row, BUS by its header.</summary>
internal sealed class Vormherkenning(Leesopdracht opdracht, Levering levering, string bestand, bool metAfkeur)
{
    private static readonly char[] Scheidingstekens = [';', ',', '\t'];

    // An export of measurements or trajecten also tells who is born when; then it is not read as a table of clients by itself.
    private static readonly string[] NietVanKlanten = ["meetdatum", "trede", "trajectnummer", "instrument", "startdatum", "einddatum", "voorziening"];

    private static readonly string[] AndereTabellen = ["trajectnummer", "instrument", "geboortedatum", "postcode4"];

    /// <summary>What the file is; <paramref name="begin"/> is its first block in UTF-8.</summary>
    public Bestandsvorm Herken(byte[] begin, int lengte)
    {
        var overslaan = Overslaan(begin.AsSpan(0, lengte), out var aangewezen);
        if (overslaan >= lengte) return Weiger(Bevindingcode.BestandLeeg);
        if (begin.AsSpan(0, lengte).StartsWith("PK\u0003\u0004"u8)) return Weiger(Bevindingcode.ExcelBestand);
        if (KolommenFile.Begint(begin.AsSpan(0, lengte))) return Weiger(Bevindingcode.AlGekoppeld);
        if (begin.AsSpan(0, lengte).Contains((byte)0)) return Weiger(Bevindingcode.GeenTekst);
        var rest = begin.AsMemory(overslaan, lengte - overslaan);
        if (KopBlijftOpen(rest)) return new Bestandsvorm { Weigering = new Bevinding(Bevindingcode.AanhalingstekenOpen, bestand, 1 + Regeleinden.Tel(begin.AsSpan(0, overslaan)), string.Empty) };
        var eersteRegel = EersteRegel(rest.Span);
        var layout = levering.Profiel.Length == 0 ? null : Layout(levering.Profiel);
        var eigen = levering.Profiel.ToLowerInvariant();
        var bus = levering.Profiel.Length == 0 || layout is not null ? null : BusLayouts.Zoek(levering.Profiel);
        if (bus is not null) return AlsBus(bus, rest) is { } alsBus ? alsBus with { Overslaan = overslaan } : Weiger(Bevindingcode.KopOnbekend, $"de kolommen van {bus.Naam}");
        if (levering.Profiel.Length > 0 && layout is null && eigen is not (Koppelprofielen.Metingen or Koppelprofielen.Trajecten or Koppelprofielen.Klanten))
            return Weiger(Bevindingcode.KopOnbekend, $"het profiel {levering.Profiel} bestaat niet");
        if (layout is not null) return AlsSrg(layout, rest, eersteRegel) is { } vorm ? vorm with { Overslaan = overslaan } : Weiger(Bevindingcode.SrgOnleesbaar);
        var metingen = eigen is Koppelprofielen.Trajecten or Koppelprofielen.Klanten ? Weiger(Bevindingcode.KopOnbekend) : AlsMetingen(rest, aangewezen) with { Overslaan = overslaan };
        if (metingen.Weigering is null || string.Equals(eigen, Koppelprofielen.Metingen, StringComparison.Ordinal)) return metingen;
        if (levering.Profiel.Length == 0 && AlsBus(null, rest) is { } uitkeringen) return uitkeringen with { Overslaan = overslaan };
        foreach (var mogelijk in levering.Profiel.Length > 0 ? [] : SrgLayouts.Alle)
            if (AlsSrg(mogelijk, rest, eersteRegel) is { } gevonden) return gevonden with { Overslaan = overslaan };
        if ((AlsTabel(rest, aangewezen, Koppelprofielen.Trajecten) ?? AlsTabel(rest, aangewezen, Koppelprofielen.Klanten)) is { } tabel) return tabel with { Overslaan = overslaan };
        if (levering.Profiel.Length > 0) return AlsMetingen(rest, aangewezen) with { Weigering = new Bevinding(Bevindingcode.AndereTabel, bestand, 0, string.Empty) };
        return metingen;
    }

    private Bestandsvorm AlsMetingen(ReadOnlyMemory<byte> rest, char? aangewezen)
    {
        var (scheidingsteken, kop) = (aangewezen is { } teken ? [teken] : Scheidingstekens)
            .Select(mogelijk => (Teken: mogelijk, Kop: Velden(rest, mogelijk)))
            .MaxBy(keuze => (Metingkolommen.Lees(keuze.Kop, out _).Kop.Count(naam => Metingkolommen.Namen.Contains(naam.Trim().ToLowerInvariant(), StringComparer.Ordinal)), keuze.Kop.Count));
        var kolommen = Metingkolommen.Lees(kop, out var dubbel);
        if (dubbel is not null) return Weiger(Bevindingcode.KolomDubbel, dubbel) with { GezienKop = kop };
        if (!kolommen.Herkend) return Weiger(WaaromNiet(kolommen)) with { GezienKop = kop };
        return new Bestandsvorm
        {
            Profiel = Koppelprofielen.Metingen,
            GezienKop = kop,
            Reader = herkomst => new MetingRijReader(kolommen, scheidingsteken, opdracht, herkomst, metAfkeur),
            Bevindingen = kolommen.Onbekend.Count == 0 ? [] : [new(Bevindingcode.KolomOnbekend, kolommen.Onbekend.Count, 0, string.Join(", ", kolommen.Onbekend))],
        };
    }

    // Trajecten and clients have a BSN too; what tells them apart is the rest of the header.
    private Bestandsvorm? AlsTabel(ReadOnlyMemory<byte> rest, char? aangewezen, string profiel)
    {
        if (levering.Profiel.Length > 0 && !string.Equals(levering.Profiel, profiel, StringComparison.OrdinalIgnoreCase)) return null;
        var trajecten = string.Equals(profiel, Koppelprofielen.Trajecten, StringComparison.Ordinal);
        var namen = trajecten ? Trajectcontrole.Kolommen : Klantcontrole.Kolommen;
        var (teken, kop) = (aangewezen is { } gegeven ? [gegeven] : Scheidingstekens)
            .Select(mogelijk => (Teken: mogelijk, Kop: Tabelkop.Lees(Velden(rest, mogelijk), namen))).MaxBy(keuze => keuze.Kop.Aantal);
        if (!(trajecten ? Trajectcontrole.Herkent(kop) : Klantcontrole.Herkent(kop, opdracht.Bewaart && (levering.Profiel.Length > 0 || kop.Onbekend.Count == 0)))) return null;
        if (!trajecten && levering.Profiel.Length == 0 && kop.Onbekend.Any(naam => Kolomnamen.Naaste(naam, NietVanKlanten) is not null)) return null;
        if (kop.Dubbel is { } dubbel) return Weiger(Bevindingcode.KolomDubbel, dubbel) with { GezienKop = kop.Kop };
        return new Bestandsvorm
        {
            Profiel = profiel,
            GezienKop = kop.Kop,
            Reader = herkomst => trajecten ? new TrajectRijReader(kop, teken, opdracht, herkomst, metAfkeur) : new KlantRijReader(kop, teken, opdracht, herkomst, metAfkeur),
            Bevindingen = kop.Onbekend.Count == 0 ? [] : [new(Bevindingcode.KolomOnbekend, kop.Onbekend.Count, 0, string.Join(", ", kop.Onbekend))],
        };
    }

    private static Bevindingcode WaaromNiet(Metingkolommen kolommen)
    {
        if (kolommen.Kop.Any(naam => Bsn.TryParse(Encoding.UTF8.GetBytes(naam.Trim()), out _) == Bsnfout.Geen)) return Bevindingcode.KopOntbreekt;
        if (kolommen[Metingkolom.Bsn] < 0) return kolommen.Onbekend.Any(naam => Bevat(naam, "aantal") || Bevat(naam, "totaal")) ? Bevindingcode.AlleenTotalen : Bevindingcode.KopOnbekend;
        return kolommen.Onbekend.Any(naam => AndereTabellen.Contains(naam.ToLowerInvariant(), StringComparer.Ordinal)) ? Bevindingcode.AndereTabel : Bevindingcode.KopOnbekend;
    }

    private static bool Bevat(string naam, string deel) => naam.Contains(deel, StringComparison.OrdinalIgnoreCase);

    private Bestandsvorm? AlsSrg(Srglayout layout, ReadOnlyMemory<byte> rest, string eersteRegel)
    {
        var codeveld = layout.Plaats(Srglayout.Statistiekcodeveld);
        var lengte = eersteRegel.TrimEnd(' ').Length;
        if (lengte <= layout.Breedte && lengte > layout.Begin(Srglayout.Registratienummer) && !eersteRegel.AsSpan().ContainsAny(";\t"))
        {
            var code = eersteRegel.Substring(layout.Begin(Srglayout.Statistiekcodeveld), layout.Velden[codeveld].Breedte);
            if (string.Equals(code, layout.Statistiekcode, StringComparison.Ordinal) && (levering.Profiel.Length > 0 || eersteRegel.Length == layout.Breedte))
                return Srg(layout, null, null);
        }

        foreach (var scheidingsteken in Scheidingstekens)
        {
            var velden = Velden(rest, scheidingsteken);
            var verschuiving = AfkeurWriter.Verschuiving(velden);
            if (velden.Count - verschuiving != layout.Velden.Count) continue;
            var code = velden[codeveld + verschuiving].Trim();
            if (verschuiving == 0 && string.Equals(code, layout.Statistiekcode, StringComparison.Ordinal)) return Srg(layout, scheidingsteken, null);
            if (string.Equals(code, Srglayout.Statistiekcodeveld, StringComparison.OrdinalIgnoreCase)) return Srg(layout, scheidingsteken, velden);
        }

        return null;
    }

    private Bestandsvorm? AlsBus(Buslayout? layout, ReadOnlyMemory<byte> rest)
    {
        foreach (var scheidingsteken in Scheidingstekens)
        {
            var kop = Velden(rest, scheidingsteken);
            if (!BusRijReader.Herkent(kop)) continue;
            var bus = layout ?? BusLayouts.Alle[0];
            return new Bestandsvorm { Profiel = bus.Naam, Reader = herkomst => new BusRijReader(bus, scheidingsteken, kop, opdracht, herkomst, metAfkeur) };
        }

        return null;
    }

    private Bestandsvorm Srg(Srglayout layout, char? scheidingsteken, IReadOnlyList<string>? kop) => new()
    {
        Profiel = layout.Naam,
        Reader = herkomst => new SrgRijReader(layout, scheidingsteken, kop, opdracht, herkomst, metAfkeur),
        Bevindingen = [new(Bevindingcode.SrgZonderGroei, 1, 0, string.Empty)],
    };

    private static Srglayout? Layout(string profiel)
    {
        if (!profiel.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return SrgLayouts.Zoek(profiel);
        using var json = File.OpenRead(profiel);
        return SrgLayouts.Lees(json);
    }

    private static List<string> Velden(ReadOnlyMemory<byte> rest, char scheidingsteken)
    {
        using var reader = CsvReader.Create(rest[..Math.Min(rest.Length, BlockReader.LangsteRegel)], new CsvReaderOptions { Separator = scheidingsteken, HasHeader = false, DetectSeparatorHint = false });
        return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(veld => reader.GetString(veld))] : [];
    }

    // A byte order mark, empty lines, and the line by which Excel names the separator.
    private static int Overslaan(ReadOnlySpan<byte> begin, out char? scheidingsteken)
    {
        scheidingsteken = null;
        var plaats = begin.StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        while (plaats < begin.Length && begin[plaats] is (byte)'\r' or (byte)'\n') plaats++;
        var rest = begin[plaats..];
        if (rest.Length < 6 || !rest.StartsWith("sep="u8) || rest[5] is not ((byte)'\r' or (byte)'\n') || !";,|\t"u8.Contains(rest[4])) return plaats;
        scheidingsteken = (char)rest[4];
        plaats += 5;
        while (plaats < begin.Length && begin[plaats] is (byte)'\r' or (byte)'\n') plaats++;
        return plaats;
    }

    private static string EersteRegel(ReadOnlySpan<byte> rest)
    {
        var einde = rest.IndexOfAny((byte)'\r', (byte)'\n');
        return Encoding.UTF8.GetString(einde < 0 ? rest : rest[..einde]);
    }

    // A quote in the header that nothing closes would swallow the file.
    private static bool KopBlijftOpen(ReadOnlyMemory<byte> rest)
    {
        var open = false;
        using var reader = CsvReader.Create(rest, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = ';',
            OnMalformedRecord = melding => open |= melding.Reason == CsvMalformedReason.UnterminatedQuote,
        });
        return reader.Read() && open;
    }

    private Bestandsvorm Weiger(Bevindingcode code, string detail = "") => new() { Weigering = new Bevinding(code, bestand, 0, detail) };
}
