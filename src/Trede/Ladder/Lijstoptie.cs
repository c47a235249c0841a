using System.CommandLine;
using System.Globalization;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>The option by which any figure gives the rows behind it, by source and the source's own mark. Only from the files: a compact file holds no BSNs.</summary>
internal sealed class Lijstoptie(string wat)
{
    private static readonly string[] Rijkolommen = ["bron", "datum", "bestand", "regel", "bronkenmerk"];

    private readonly Option<string> lijst = new("--lijst")
    {
        HelpName = "PAD",
        Description = $"Bewaart {wat} in een bestand (csv, of xlsx), met BSN, bron en bronkenmerk. Alleen met --bron: in een gekoppeld bestand staan geen BSN's.",
    };

    /// <summary>Adds the option to a command.</summary>
    public void VoegToe(Command command) => command.Add(lijst);

    /// <summary>Where the list goes, or null; a place that is taken is a wrong call.</summary>
    public string? Pad(ParseResult gelezen)
    {
        if (gelezen.GetValue(lijst) is not { } pad) return null;
        if (Path.GetExtension(pad).ToLowerInvariant() is not (".csv" or ".xlsx")) throw new AanroepException($"Een lijst is csv of xlsx. Kies bij --lijst een naam als lijst.xlsx; er staat: {Leesverslag.Veilig(pad)}");
        if (Path.Exists(pad)) throw new AanroepException($"{pad} bestaat al. Kies bij --lijst een andere naam.");
        return pad;
    }

    /// <summary>A list needs the files themselves.</summary>
    public static void Controleer(string? pad, Cijferbron bron)
    {
        if (pad is not null && bron.Resultaat is null) throw new AanroepException("In een gekoppeld bestand staan geen BSN's. Geef de bronnen op met --bron als u een lijst wilt.");
    }

    /// <summary>Writes a list of which each line has rows behind it.</summary>
    /// <param name="balie">Where it is said.</param>
    /// <param name="bron">The files.</param>
    /// <param name="pad">Where it goes.</param>
    /// <param name="kop">The names of the first columns.</param>
    /// <param name="voorvoegsels">For each row behind a line what stands before its column names.</param>
    /// <param name="regels">The lines: client, first cells, the rows behind it.</param>
    /// <param name="stop">Breaks off.</param>
    public static void Bewaar(
        Balie balie, Cijferbron bron, string pad, IReadOnlyList<string> kop, IReadOnlyList<string> voorvoegsels, IReadOnlyList<Lijstregel> regels, CancellationToken stop)
    {
        var sleutels = regels.SelectMany(regel => regel.Rijen.Where(rij => rij is not null).Select(rij => Lijstregel.Sleutel(regel.Klant, rij!.Value))).ToHashSet();
        var gevonden = Rijzoeker.Zoek(balie, bron.Resultaat!.Opdracht, bron.Resultaat.Verslag, sleutels, stop);
        var perGemeente = bron.Kolommen.Gemeenten.Count > 1;
        LijstFile.Schrijf(
            pad,
            ["bsn", "gemeente", .. kop, .. voorvoegsels.SelectMany(voor => Rijkolommen.Select(naam => voor + naam))],
            regels.Select(regel => (string[])[
                regel.Klant.Bsn.Voluit(), regel.Klant.Gemeente.ToString(), .. regel.Cellen,
                .. regel.Rijen.SelectMany(rij => Cellen(regel, rij, gevonden, perGemeente, bron.Kolommen.Bronnen))]));
        balie.Fout.WriteLine($"De lijst met {Balie.Aantal(regels.Count, "regel", "regels")} staat in {pad}. Er staan BSN's in: bewaar het bestand veilig.");
    }

    private static string[] Cellen(Lijstregel regel, Rijaanduiding? rij, ILookup<ulong, Gevolgderij> gevonden, bool perGemeente, IReadOnlyList<Bron> bronnen)
    {
        if (rij is not { } deze) return ["", "", "", "", ""];
        var plaats = gevonden[Lijstregel.Sleutel(regel.Klant, deze)].LastOrDefault(kandidaat => !perGemeente || kandidaat.Gemeente == regel.Klant.Gemeente);
        return
        [
            bronnen[deze.Bron].Naam,
            deze.Dag.ToString(),
            plaats is null ? string.Empty : plaats.Bestand,
            plaats is null ? string.Empty : plaats.Regel.ToString(CultureInfo.InvariantCulture),
            plaats is null ? string.Empty : plaats.Kenmerk,
        ];
    }
}
