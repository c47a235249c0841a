using System.Globalization;

namespace Participatie.Bench;

/// <summary>The measurements, one method each, in the order in which they are made.</summary>
/// <param name="keuze">Which, and how often.</param>
/// <param name="peer">The peer.</param>
/// <param name="gegevens">The data.</param>
/// <param name="trede">The real program.</param>
/// <param name="werkmap">Where something may be left behind.</param>
internal sealed class Proeven(Keuze keuze, Peer peer, Gegevens gegevens, string trede, string werkmap)
{
    private const int Personen = 1_000_000;
    private const double GeheugenGrens = 500;
    private const string GeheugenGrensTekst = "under 500 MB";

    private readonly Lazy<string> exports = new(() => Gewarmd(gegevens.Exports(Personen)));
    private readonly List<Uitslag> uitslagen = [];

    private string Exports => exports.Value;

    /// <summary>Makes the measurements that are chosen.</summary>
    public IReadOnlyList<Uitslag> Run()
    {
        if (keuze.Wil("hoofdtaak-drie-bestanden", "piekgeheugen")) HoofdtaakDrieBestanden();
        if (keuze.Wil("hoofdtaak-een-bestand")) HoofdtaakEenBestand();
        if (keuze.Wil("warme-vraag")) WarmeVraag();
        if (keuze.Wil("compact-lezen", "compact-lezen-stand")) CompactLezen();
        if (keuze.Wil("miljoen-afgekeurd", "miljoen-afgekeurd-geheugen")) MiljoenAfgekeurd();
        if (keuze.Wil("trede-stand-csv")) TredeStandCsv();
        if (keuze.Wil("viervoud", "viervoud-geheugen")) Viervoud();
        if (keuze.Wil(Werkmapproef.Namen)) uitslagen.AddRange(new Werkmapproef(keuze, gegevens, Exports, trede, werkmap).Run());
        if (keuze.Wil(Effectproef.Namen)) uitslagen.AddRange(new Effectproef(keuze, gegevens, Exports, Personen, trede, werkmap).Run());
        if (keuze.Wil(Rapportproef.Namen)) uitslagen.AddRange(new Rapportproef(keuze, gegevens, trede, werkmap).Run());
        if (keuze.Wil(Lastproef.Namen)) uitslagen.AddRange(new Lastproef(keuze, gegevens, () => Exports, trede, werkmap).RunAsync().GetAwaiter().GetResult());
        return uitslagen.Count > 0 ? uitslagen : throw new BenchException("There is no measurement of that name.");
    }

    private static string Gewarmd(string map)
    {
        Gegevens.Warm(map);
        return map;
    }

    private void HoofdtaakDrieBestanden()
    {
        List<double> ons = [], ander = [], piek = [], koppelen = [], cijfers = [];
        var aantal = keuze.Keer(5, kort: 2);
        for (var paar = 1; paar <= aantal; paar++)
        {
            var onze = Kind("hoofdtaak", Exports);
            var zijne = peer.Hoofdtaak(Exports);
            Peer.Vergelijk(onze.Uit, zijne.Uit);
            ons.Add(onze.Ms);
            ander.Add(zijne.Ms);
            piek.Add(onze.PiekMb);
            koppelen.Add(onze.Gezegd["koppelen_ms"].Single());
            cijfers.Add(onze.Gezegd["cijfers_ms"].Single());
            Zeg($"hoofdtaak-drie-bestanden {paar}/{aantal}: ours {onze.Ms:0} ms, peer {zijne.Ms:0} ms, {zijne.Ms / onze.Ms:0.00} times as fast, {onze.PiekMb:0} MB");
        }

        Reeks onzeTijd = new("ours", ons), zijneTijd = new("peer", ander);
        var verhouding = zijneTijd.Mediaan() / onzeTijd.Mediaan();
        uitslagen.Add(new Uitslag("hoofdtaak-drie-bestanden", "ms", onzeTijd.Mediaan(), "the main job as a whole process beside the peer; the figures of both are equal")
        {
            Ander = zijneTijd.Mediaan(),
            Verhouding = verhouding,
            Grens = "peer / ours at least 4 (aim 6)",
            Gehaald = verhouding >= 4,
            Reeksen = [onzeTijd, zijneTijd, new("peer / ours", [.. ander.Zip(ons, (a, b) => a / b)]), new("ours, of which linking", koppelen), new("ours, of which figures", cijfers)],
        });
        uitslagen.Add(new Uitslag("piekgeheugen", "MB", piek.Max(), "peak resident memory of our main job, the highest of its runs")
        {
            Grens = GeheugenGrensTekst,
            Gehaald = piek.Max() < GeheugenGrens,
            Reeksen = [new("ours", piek)],
        });
    }

    private void HoofdtaakEenBestand()
    {
        var delen = gegevens.Delen(Exports);
        Gegevens.Warm(delen);
        List<double> een = [], drie = [];
        var aantal = keuze.Keer(5, kort: 2);
        for (var paar = 1; paar <= aantal; paar++)
        {
            Kindproces geheel = Kind("een-bestand", Exports), inDelen = Kind("drie-delen", delen);
            if (!string.Equals(geheel.Uit, inDelen.Uit, StringComparison.Ordinal)) throw new BenchException("One file and the same rows in three files give different figures.");
            een.Add(geheel.Ms);
            drie.Add(inDelen.Ms);
            Zeg($"hoofdtaak-een-bestand {paar}/{aantal}: one file {geheel.Ms:0} ms, three files {inDelen.Ms:0} ms, ratio {geheel.Ms / inDelen.Ms:0.00}");
        }

        Reeks eenTijd = new("one file", een), drieTijd = new("three files", drie);
        var verhouding = eenTijd.Mediaan() / drieTijd.Mediaan();
        uitslagen.Add(new Uitslag("hoofdtaak-een-bestand", "ms", eenTijd.Mediaan(), "the largest export as one file beside the same rows in three files of one source")
        {
            Ander = drieTijd.Mediaan(),
            Verhouding = verhouding,
            Grens = "one / three at most 1.1",
            Gehaald = verhouding <= 1.1,
            Reeksen = [eenTijd, drieTijd],
        });
    }

    private void WarmeVraag()
    {
        var kind = Kind("vraag", Exports);
        Reeks[] reeksen = [.. Warmevraag.Soorten.Select(soort => new Reeks(soort, [.. kind.Gezegd[soort]]))];
        Zeg($"warme-vraag: {string.Join(", ", reeksen.Select(reeks => string.Create(CultureInfo.InvariantCulture, $"{reeks.Naam} {reeks.Mediaan():0.0} ms")))}");
        var traagste = reeksen.Max(reeks => reeks.Mediaan());
        uitslagen.Add(new Uitslag("warme-vraag", "ms", traagste, "a next question in a process that has linked: the slowest of three medians of 15 (snapshot, snapshot of a subgroup, flow matrix)")
        {
            Grens = "each median under 50 ms",
            Gehaald = traagste < 50,
            Reeksen = reeksen,
        });
    }

    private void CompactLezen()
    {
        var pad = Path.Combine(werkmap, "kolommen.trede");
        Kindproces.Run(trede, werkmap, ["koppel", .. Bronnen(), "--uit", pad]);
        List<double> lezen = [], stand = [];
        var aantal = keuze.Keer(7);
        for (var keer = 1; keer <= aantal; keer++)
        {
            lezen.Add(Kind("compact", pad).Gezegd["lezen_ms"].Single());
            stand.Add(Kindproces.Run(trede, werkmap, "stand", pad, "--peildatum", Hoofdtaak.Eind, "--formaat", "csv").Ms);
            Zeg($"compact-lezen {keer}/{aantal}: {lezen[^1]:0.0} ms, trede stand as a whole process {stand[^1]:0} ms");
        }

        Reeks leesTijd = new("ours", lezen), standTijd = new("ours", stand);
        uitslagen.Add(new Uitslag("compact-lezen", "ms", leesTijd.Mediaan(), "reading the compact file back with its hash check, in fresh processes") { Grens = "under 100 ms", Gehaald = leesTijd.Mediaan() < 100, Reeksen = [leesTijd] });
        uitslagen.Add(new Uitslag("compact-lezen-stand", "ms", standTijd.Mediaan(), "trede stand on the compact file, the whole process") { Reeksen = [standTijd] });
    }

    private void MiljoenAfgekeurd()
    {
        var map = gegevens.Afgekeurd();
        Gegevens.Warm(map);
        List<double> tijd = [], piek = [];
        var aantal = keuze.Keer(3);
        for (var keer = 1; keer <= aantal; keer++)
        {
            var kind = Kind("afgekeurd", map);
            var verwacht = string.Create(CultureInfo.InvariantCulture, $"{Afkeuring.Rijen};{Afkeuring.Rijen}");
            if (!string.Equals(kind.Uit.Trim(), verwacht, StringComparison.Ordinal)) throw new BenchException($"Read and refused: {kind.Uit.Trim()}, and not {verwacht}.");
            var geschreven = Afkeuring.Tel(map);
            if (geschreven != Afkeuring.Rijen) throw new BenchException($"{geschreven} rows stand in the rejection file, and not {Afkeuring.Rijen}.");
            tijd.Add(kind.Ms);
            piek.Add(kind.PiekMb);
            Zeg($"miljoen-afgekeurd {keer}/{aantal}: {kind.Ms:0} ms, {kind.PiekMb:0} MB");
        }

        Reeks duur = new("ours", tijd);
        uitslagen.Add(new Uitslag("miljoen-afgekeurd", "ms", duur.Mediaan(), "a file with a million refused rows, its rejection file written, the whole process") { Reeksen = [duur] });
        uitslagen.Add(new Uitslag("miljoen-afgekeurd-geheugen", "MB", piek.Max(), "peak resident memory of that process, the highest of its runs")
        {
            Grens = GeheugenGrensTekst,
            Gehaald = piek.Max() < GeheugenGrens,
            Reeksen = [new("ours", piek)],
        });
    }

    private void TredeStandCsv()
    {
        var zijne = peer.Hoofdtaak(Exports).Uit;
        List<double> tijd = [];
        var aantal = keuze.Keer(5);
        for (var keer = 1; keer <= aantal; keer++)
        {
            var kind = Kindproces.Run(trede, werkmap, ["stand", .. Bronnen(), "--peildatum", Hoofdtaak.Eind, "--formaat", "csv"]);
            Peer.VergelijkStand(kind.Uit, zijne);
            tijd.Add(kind.Ms);
            Zeg($"trede-stand-csv {keer}/{aantal}: {kind.Ms:0} ms");
        }

        Reeks duur = new("ours", tijd);
        uitslagen.Add(new Uitslag("trede-stand-csv", "ms", duur.Mediaan(), "trede stand straight on the three Exports, the whole process; the figures are the peer's") { Reeksen = [duur] });
    }

    private void Viervoud()
    {
        var vier = gegevens.Exports(4 * Personen);
        Gegevens.Warm(Exports);
        Gegevens.Warm(vier);
        List<double> enkel = [], viervoud = [], piek = [];
        var aantal = keuze.Keer(3);
        for (var paar = 1; paar <= aantal; paar++)
        {
            Kindproces een = Kind("hoofdtaak", Exports), groot = Kind("hoofdtaak", vier);
            enkel.Add(een.Ms);
            viervoud.Add(groot.Ms);
            piek.Add(groot.PiekMb);
            Zeg($"viervoud {paar}/{aantal}: {groot.Ms:0} ms, single {een.Ms:0} ms, ratio {groot.Ms / een.Ms:0.00}, {groot.PiekMb:0} MB");
        }

        Reeks grootTijd = new("four times the rows", viervoud), enkelTijd = new("single", enkel);
        var verhouding = grootTijd.Mediaan() / enkelTijd.Mediaan();
        uitslagen.Add(new Uitslag("viervoud", "ms", grootTijd.Mediaan(), "the main job on four times the rows, in turns with the single")
        {
            Ander = enkelTijd.Mediaan(),
            Verhouding = verhouding,
            Grens = "four / single at most 4.2",
            Gehaald = verhouding <= 4.2,
            Reeksen = [grootTijd, enkelTijd],
        });
        uitslagen.Add(new Uitslag("viervoud-geheugen", "MB", piek.Max(), "peak resident memory of that process, the highest of its runs") { Reeksen = [new("ours", piek)] });
    }

    private Kindproces Kind(string verb, string plaats) => Kindproces.Run(Environment.ProcessPath!, werkmap, verb, plaats);

    private IEnumerable<string> Bronnen() => Bestanden.Namen.SelectMany(naam => new[] { "--bron", $"{naam.Bron}={Path.Combine(Exports, naam.Bestand)}" });

    private static void Zeg(FormattableString tekst) => Console.Out.WriteLine(tekst.ToString(CultureInfo.InvariantCulture));

    private static void Zeg(string tekst) => Console.Out.WriteLine(tekst);
}
