using System.Globalization;
using Trede.Tests.Hertelling;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>
/// Effects, and the figures with filters on trajecten and clients, against the recount, which shares no code with the commands: on the
/// files themselves and on the compact file.
/// </summary>
public sealed class EffectTegenDeHertellingTests
{
    [Theory]
    [InlineData(1, 100)]
    [InlineData(101, 200)]
    [InlineData(201, 300)]
    public void Effect_RandomPopulations_IsThatOfTheRecount(int van, int tot)
    {
        for (var zaad = van; zaad <= tot; zaad++) Vergelijk(zaad, Effecten);
    }

    [Theory]
    [InlineData(1, 100)]
    [InlineData(101, 200)]
    [InlineData(201, 300)]
    public void Figures_FilteredRandomPopulations_AreThoseOfTheRecount(int van, int tot)
    {
        for (var zaad = van; zaad <= tot; zaad++) Vergelijk(zaad, Figuren);
    }

    // Apart, so that a difference in the count says so: used are the trajecten that count and every good row of clients.
    [Fact]
    public void Koppel_RandomPopulations_CountsAsTheRecount()
    {
        for (var zaad = 1; zaad <= 300; zaad++)
        {
            Vergelijk(zaad, proef =>
            {
                proef.Balie.Run([.. proef.Bronnen, "--proef"]);
                proef.Gelijk(proef.Hertelling.TelregelVoor(proef.Vragen[0].Gemeente), proef.Balie.Slotregel, "koppel --proef");
            });
        }
    }

    [Fact]
    [Trait("Soort", "Lang")]
    public void Effect_ManyMoreRandomPopulations_IsThatOfTheRecount()
    {
        for (var zaad = 301; zaad <= 6000; zaad++) Vergelijk(zaad, Effecten);
    }

    [Fact]
    [Trait("Soort", "Lang")]
    public void Figures_ManyMoreFilteredRandomPopulations_AreThoseOfTheRecount()
    {
        for (var zaad = 301; zaad <= 6000; zaad++) Vergelijk(zaad, Figuren);
    }

    private static void Effecten(Proef proef)
    {
        var bevolking = proef.Bevolking;
        foreach (var vraag in proef.Vragen)
        {
            foreach (var (van, tot) in bevolking.Perioden)
                proef.Controleer(() => proef.Hertelling.Effect(van, tot, vraag), ["effect", "--van", Dag(van), "--tot", Dag(tot), .. Keuzes(vraag, proef.Zaad)], vraag);

            var (eerste, laatste) = bevolking.Perioden[0];
            foreach (var kolommen in bevolking.Kolommen)
            {
                // In which order the rows stand is looked at elsewhere; here it is what is in them.
                proef.Controleer(
                    () => proef.Hertelling.Effect(eerste, laatste, vraag, kolommen),
                    ["effect", "--van", Dag(eerste), "--tot", Dag(laatste), "--per", string.Join(',', kolommen), .. Keuzes(vraag, proef.Zaad)],
                    vraag,
                    Gesorteerd);
            }
        }
    }

    private static void Figuren(Proef proef)
    {
        var dagen = proef.Bevolking.Dagen;
        foreach (var vraag in proef.Vragen)
        {
            var keuzes = Keuzes(vraag, proef.Zaad);
            foreach (var dag in dagen)
                proef.Controleer(() => proef.Hertelling.Stand(dag, vraag), ["stand", "--peildatum", Dag(dag), .. keuzes], vraag);

            foreach (var dag in dagen.Take(2))
                proef.Controleer(() => proef.Hertelling.Jaar(dag, vraag), ["jaar", dag.Year.ToString(CultureInfo.InvariantCulture), "--sluitdag", dag.ToString("dd-MM", CultureInfo.InvariantCulture), .. keuzes], vraag);

            foreach (var (van, tot) in dagen.Zip(dagen.Skip(1)).Append((dagen[0], dagen[^1])))
                proef.Controleer(() => proef.Hertelling.Stromen(van, tot, vraag), ["stromen", "--van", Dag(van), "--tot", Dag(tot), .. keuzes], vraag);
        }
    }

    // The questions of one municipality at a time: what the compact file holds depends on it.
    private static void Vergelijk(int zaad, Action<Proef> wat)
    {
        var bevolking = Effectbevolking.Maak(zaad);
        var hertelling = Hertelling.Hertelling.Lees(bevolking.Leveringen, bevolking.Instelling);
        using var map = new Testmap();
        using var balie = new Testbalie(bevolking.Instelling.Vandaag);
        var bronnen = Bronnen(bevolking, map, zaad);
        foreach (var vragen in bevolking.Vragen.GroupBy(vraag => vraag.Gemeente, StringComparer.Ordinal))
        {
            string[] gemeente = vragen.Key is null ? [] : ["--gemeente", vragen.Key];
            wat(new Proef(zaad, bevolking, hertelling, [.. vragen], balie, [.. bronnen, .. gemeente], map["kolommen.trede"], gemeente));
        }
    }

    private static string[] Keuzes(Vraag vraag, int zaad)
    {
        var filter = vraag.Filter ?? new Filter();
        return
        [
            "--formaat", "csv",
            .. Optie("--subgroep", vraag.Subgroepen),
            .. Optie("--bekend-op", vraag.BekendOp is { } dag ? Dag(dag) : null),
            .. Namen("--instrument", filter.Instrumenten, zaad),
            .. Namen("--aanbieder", filter.Aanbieders, zaad),
            .. Namen("--domein", filter.Domeinen, zaad),
            .. Optie("--leeftijd", filter.Leeftijd),
            .. Optie("--postcode", filter.Postcode),
        ];
    }

    private static string[] Optie(string naam, string? waarde) => waarde is null ? [] : [naam, waarde];

    // A name that holds a comma can only be given by repeating the option.
    private static string[] Namen(string optie, IReadOnlyList<string>? namen, int zaad)
    {
        if (namen is null) return [];
        if (!namen.Any(naam => naam.Contains(',', StringComparison.Ordinal)) && zaad % 2 == 0) return [optie, string.Join(',', namen)];
        var herhaald = namen.Count == 1 && namen[0].Contains(',', StringComparison.Ordinal) ? [namen[0], namen[0]] : namen;
        return [.. herhaald.SelectMany(naam => new[] { optie, naam })];
    }

    // The files in another order, but for those of one source.
    private static string[] Bronnen(Effectbevolking bevolking, Testmap map, int zaad)
    {
        var geschreven = bevolking.Leveringen.Select((levering, nummer) => (levering.Bron, Pad: map.Schrijf($"{nummer}.csv", levering.Csv))).ToList();
        var volgorde = new Random(zaad);
        var door = geschreven.GroupBy(levering => levering.Bron, StringComparer.Ordinal).OrderBy(_ => volgorde.Next()).SelectMany(bron => bron);
        return
        [
            .. door.SelectMany(levering => new[] { "--bron", $"{levering.Bron}={levering.Pad}" }),
            .. bevolking.Instelling.Voorrang.Count == 0 ? [] : new[] { "--prioriteit", string.Join(',', bevolking.Instelling.Voorrang) },
            "--geleverd-op", Dag(bevolking.Instelling.Leverdag),
        ];
    }

    private static string Gesorteerd(string csv)
    {
        var regels = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\n', [.. regels.Take(1), .. regels.Skip(1).Order(StringComparer.Ordinal)]);
    }

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class Proef(
        int zaad, Effectbevolking bevolking, Uitkomst hertelling, IReadOnlyList<Vraag> vragen, Testbalie balie, string[] bronnen, string compact, string[] gemeente)
    {
        private bool gekoppeld;
        private int keer;

        public int Zaad => zaad;

        public Effectbevolking Bevolking => bevolking;

        public Uitkomst Hertelling => hertelling;

        public IReadOnlyList<Vraag> Vragen => vragen;

        public Testbalie Balie => balie;

        public string[] Bronnen => ["koppel", .. bronnen];

        /// <summary>By turns on the files themselves and on the compact file.</summary>
        public void Controleer(Func<string> verwacht, string[] woorden, Vraag vraag, Func<string, string>? vorm = null)
        {
            string[] opdracht = [.. woorden, .. ++keer % 2 == 0 ? bronnen : [Compact(), .. gemeente]];
            var code = balie.Run(opdracht);
            // A name that is nowhere is asked back, where the recount leaves it out.
            if (code == 2 && balie.Fout.Contains("komt niet voor", StringComparison.Ordinal)) return;

            vorm ??= tekst => tekst.TrimEnd('\n');
            Gelijk(vorm(verwacht()), vorm(balie.Uit), $"{string.Join(' ', opdracht)}\n{vraag}\n{balie.Fout}");
        }

        public void Gelijk(string verwacht, string gevonden, string waar) =>
            Assert.True(string.Equals(verwacht, gevonden, StringComparison.Ordinal), $"seed {zaad} {waar}\nexpected:\n{verwacht}\nfound:\n{gevonden}");

        private string Compact()
        {
            if (!gekoppeld) Assert.True(balie.Run([.. Bronnen, "--uit", compact]) <= 1, $"seed {zaad} {balie.Fout}");
            gekoppeld = true;
            return compact;
        }
    }
}
