using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary><c>trede uitvoer srg</c>: checks, says what was found, and makes the file when there is nothing to see or when somebody has seen it.</summary>
internal sealed class SrgOpdracht(Balie balie, Srglayout layout, Srgperiode periode, IReadOnlyList<Traject>? vorige)
{
    /// <summary>The municipality; may be empty.</summary>
    public Gemeente Gemeente { get; init; }

    /// <summary>Where the file comes; null for a trial.</summary>
    public string? Map { get; init; }

    /// <summary>Whether the fields are separated.</summary>
    public bool Gescheiden { get; init; }

    /// <summary>Whether the findings were seen.</summary>
    public bool Gezien { get; init; }

    /// <summary>Reads what was typed; what cannot be is a wrong call.</summary>
    public static (Srglayout Layout, Srgperiode Periode, IReadOnlyList<Traject>? Vorige) Lees(string? naam, string? periode, string? vorige, Balie balie)
    {
        var layout = naam is null ? SrgLayouts.Alle[^1] : Zoek(naam) ?? throw new AanroepException($"De indeling {Leesverslag.Veilig(naam)} is niet bekend. U kunt kiezen uit: {string.Join(", ", SrgLayouts.Alle.Select(een => een.Naam))}, of een json-bestand met een indeling.");
        var voorbeeld = layout.IsPerMaand ? "2015-06" : "2014-1";
        if (periode is null) throw new AanroepException($"Zeg met --periode waar de levering over gaat, bijvoorbeeld: --periode {voorbeeld}");
        if (!Srgperiode.TryLees(layout, periode, out var gelezen)) throw new AanroepException($"Dit is geen periode van {layout.Naam}: {Leesverslag.Veilig(periode)}. Schrijf bijvoorbeeld: {voorbeeld}");
        if (gelezen.Eerste > balie.Vandaag) throw new AanroepException($"De periode {gelezen} moet nog komen.");
        return (layout, gelezen, vorige is null ? null : Vorige(vorige, balie));
    }

    /// <summary>Does it.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        await using var vestiging = await Vestiging.OpenAsync(balie, stop);
        var gemeente = await Gemeentekeuze.LeesAsync(vestiging, Gemeente, stop);
        using var kolommen = new Kolommenbron(vestiging.Opslag);
        var uitvoeren = new SrgUitvoeren(vestiging.Opslag, vestiging.Bsns, kolommen);
        var levering = await uitvoeren.ControleerAsync(gemeente, layout, periode, vorige, Opdrachtgever.Dader, stop);
        Srgverslag.Toon(levering, balie.Tekst);
        if (Map is null)
        {
            balie.Tekst.WriteLine("Dit was een proef: er is niets gemaakt.");
            return Code(levering);
        }

        if (levering.Bevindingen.Count > 0 && !Gezien)
        {
            balie.Fout.WriteLine("Er is nog niets gemaakt. Kijk de bevindingen na. Geef daarna dezelfde opdracht met --gezien.");
            return Afsluitcode.NietsBruikbaar;
        }

        using var concept = new Conceptbestand(Map);
        if (await uitvoeren.RunAsync(gemeente, layout, periode, vorige, levering.Kenmerk, Gescheiden, concept.Stroom, Opdrachtgever.Dader, stop) is null)
            throw new AanroepException("Er is intussen iets veranderd in de database. Geef de opdracht nog een keer.");
        var naam = SrgUitvoeren.Bestand(layout, periode, Gescheiden);
        var plaats = concept.BevestigNaast(Path.GetFileNameWithoutExtension(naam), Path.GetExtension(naam));
        balie.Tekst.WriteLine($"Het bestand staat in {plaats}. Er staan BSN's in; alleen u kunt het openen.");
        return Code(levering);
    }

    private static int Code(Srglevering levering) => levering.Tegengehouden > 0 ? Afsluitcode.MetAfkeur : Afsluitcode.Goed;

    private static Srglayout? Zoek(string naam)
    {
        if (!naam.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return SrgLayouts.Zoek(naam);
        Bestandscontrole.Leesbaar(naam);
        using var json = File.OpenRead(naam);
        return SrgLayouts.Lees(json);
    }

    private static IReadOnlyList<Traject> Vorige(string pad, Balie balie)
    {
        Bestandscontrole.Leesbaar(pad);
        var bron = Bron.TryParse("vorige", out var naam) ? naam : throw new InvalidOperationException("This is a name that a source may have.");
        var inhoud = new LeveringReader(new Leesopdracht([bron], balie.Vandaag, balie.Vandaag, default), new Voortgang()).Lees(new Levering(bron, pad, string.Empty), 0, null, default);
        return inhoud.Verslag.Weigering is null && SrgLayouts.Zoek(inhoud.Verslag.Profiel) is not null ? inhoud.Trajecten : throw new AanroepException($"Dit is geen SRG-bestand dat Trede kan lezen: {pad}");
    }
}
