using System.Globalization;

namespace Participatie.Data.Kern;

/// <summary>
/// The keys of one database, in a folder outside it: one file a generation, for the owner only. At most two generations encrypt; of an older one
/// only the key of the log is kept. A generation that another program makes meanwhile is noticed by <see cref="Ververs"/>, which everything that encrypts or
/// looks up asks first. Safe for many threads.
/// </summary>
public sealed class Sleutelbos
{
    private const int MeesteOpen = 2;
    private volatile IReadOnlyList<Sleutelgeneratie> generaties;

    private Sleutelbos(string map, IReadOnlyList<Sleutelgeneratie> generaties)
    {
        Map = map;
        this.generaties = generaties;
    }

    /// <summary>The folder.</summary>
    public string Map { get; }

    /// <summary>By which the database knows its own keys: made by chance, no secret.</summary>
    public Guid Kenmerk => Huidig.Bos;

    /// <summary>All generations, the oldest first.</summary>
    public IReadOnlyList<Sleutelgeneratie> Generaties => generaties;

    /// <summary>The newest: it encrypts and seals.</summary>
    public Sleutelgeneratie Huidig => Generaties[^1];

    /// <summary>The generation before the newest, as long as something may be encrypted with it; else null.</summary>
    public Sleutelgeneratie? Vorig => generaties is [.., { IsGesloten: false } vorig, _] ? vorig : null;

    /// <summary>Whether there are keys in a folder.</summary>
    public static bool Bestaat(string map) => Directory.Exists(map) && Bestanden(map).Any();

    /// <summary>Makes the first keys in a folder, which is made when it is not there. Keys that are there are never replaced.</summary>
    public static Sleutelbos Maak(string map, DateTimeOffset nu) => Zet(map, [Sleutelgeneratie.Nieuw(1, Guid.NewGuid(), Seconde(nu))]);

    /// <summary>Opens the keys in a folder.</summary>
    public static Sleutelbos Open(string map)
    {
        map = Path.GetFullPath(map);
        if (!Bestaat(map))
            throw new SleutelException(Sleutelfout.Ontbreekt, $"Er zijn geen sleutels in {map}. Wijs de juiste map aan met TREDE_SLEUTELS, of zet de sleutels terug uit een uitvoer (trede sleutel).");
        return new Sleutelbos(map, Lees(map));
    }

    /// <summary>Reads the keys anew when another program made a new generation; costs one look at the folder.</summary>
    public void Ververs()
    {
        if (File.Exists(Path.Combine(Map, Naam(Huidig.Nummer + 1)))) generaties = Lees(Map);
    }

    /// <summary>Puts the same keys in another folder, which has none yet.</summary>
    public Sleutelbos Kopieer(string map) => Zet(map, generaties);

    /// <summary>Whether every generation of another ring is here too, and as open as there.</summary>
    public bool Omvat(Sleutelbos ander)
    {
        ArgumentNullException.ThrowIfNull(ander);
        return ander.Kenmerk == Kenmerk && ander.Generaties.All(daar =>
            Generatie(daar.Nummer) is { } hier && hier.IsGesloten == daar.IsGesloten && string.Equals(hier.Vingerafdruk, daar.Vingerafdruk, StringComparison.Ordinal));
    }

    /// <summary>Generations that stand in no folder yet.</summary>
    internal static Sleutelbos Los(string map, IReadOnlyList<Sleutelgeneratie> generaties) => new(Path.GetFullPath(map), Getoetst(generaties, map));

    /// <summary>Puts generations in a folder without keys.</summary>
    internal static Sleutelbos Zet(string map, IReadOnlyList<Sleutelgeneratie> generaties)
    {
        map = Path.GetFullPath(map);
        Getoetst(generaties, map);
        if (Directory.Exists(map))
        {
            Sleutelmap.Maak(map);
            if (Bestaat(map)) throw Bezet(map);
            foreach (var generatie in generaties) BewaarNieuw(map, generatie);
        }
        else
        {
            ZetMap(map, generaties);
        }

        return new Sleutelbos(map, generaties);
    }

    // All of them or none: a folder that holds them is made beside its place first.
    private static void ZetMap(string map, IReadOnlyList<Sleutelgeneratie> generaties)
    {
        if (Path.GetDirectoryName(map) is { } boven) Directory.CreateDirectory(boven);
        var concept = $"{map}.{Guid.NewGuid():N}.tmp";
        try
        {
            Sleutelmap.Maak(concept);
            foreach (var generatie in generaties) BewaarNieuw(concept, generatie);
            Directory.Move(concept, map);
        }
        catch (IOException fout) when (Directory.Exists(map))
        {
            throw Bezet(map, fout);
        }
        finally
        {
            if (Directory.Exists(concept)) Directory.Delete(concept, recursive: true);
        }
    }

    private static SleutelException Bezet(string map, Exception? fout = null) => new(Sleutelfout.Bestaat, $"In {map} staan al sleutels. Kies een andere map, of haal ze eerst weg.", fout);

    /// <summary>
    /// Makes a new generation beside the newest, and gives the keys as they then are. Two generations that encrypt are the most: the older is to be
    /// closed first, when nothing is encrypted with it any more. That is a wrong call, not a fault of the keys.
    /// </summary>
    public Sleutelbos Vernieuw(DateTimeOffset nu)
    {
        if (Generaties.Count(generatie => !generatie.IsGesloten) >= MeesteOpen) throw new InvalidOperationException("Close the older generation first.");
        var nieuw = Sleutelgeneratie.Nieuw(Huidig.Nummer + 1, Kenmerk, Seconde(nu));
        BewaarNieuw(Map, nieuw);
        return new Sleutelbos(Map, [.. Generaties, nieuw]);
    }

    /// <summary>
    /// Closes the generation before the newest: its keys are removed but for that of the log. Only when nothing in the database is encrypted with it
    /// any more. Backups of its time open with an export of the keys of that time.
    /// </summary>
    public Sleutelbos SluitVorig()
    {
        var vorig = Vorig ?? throw new InvalidOperationException("There is no generation to close.");
        var gesloten = vorig.Gesloten();
        using (var concept = Concept(Map, gesloten)) concept.Bevestig(Naam(gesloten.Nummer));
        return new Sleutelbos(Map, [.. Generaties.Select(generatie => generatie.Nummer == gesloten.Nummer ? gesloten : generatie)]);
    }

    /// <summary>A generation by its number, or null.</summary>
    public Sleutelgeneratie? Generatie(int nummer) => generaties is var alle && nummer >= 1 && nummer <= alle.Count ? alle[nummer - 1] : null;

    /// <summary>The key of the log of a generation, or null: what <see cref="Participatie.Kern.Ketencontrole"/> asks.</summary>
    public byte[]? Logboeksleutel(int nummer) => Generatie(nummer)?.Logboek;

    /// <summary>Checks that these are the keys that a database needs; else they are foreign, or a generation is missing.</summary>
    /// <param name="kenmerk">The <see cref="Kenmerk"/> that the database has stored.</param>
    /// <param name="nodig">Number and <see cref="Sleutelgeneratie.Vingerafdruk"/> of each generation that it has stored.</param>
    public void Toets(Guid kenmerk, IEnumerable<(int Nummer, string Vingerafdruk)> nodig)
    {
        ArgumentNullException.ThrowIfNull(nodig);
        if (kenmerk != Kenmerk) throw Vreemd();
        foreach (var (nummer, vingerafdruk) in nodig)
        {
            var generatie = Generatie(nummer) ?? throw new SleutelException(
                Sleutelfout.Ontbreekt, $"De database heeft sleutels van generatie {Getal(nummer)} nodig. Die staan niet in {Map}. Zet ze terug uit een latere uitvoer.");
            if (!string.Equals(generatie.Vingerafdruk, vingerafdruk, StringComparison.Ordinal)) throw Vreemd();
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"sleutels in {Map}, {Huidig}";

    private SleutelException Vreemd() => new(Sleutelfout.Vreemd, $"De sleutels in {Map} horen bij een andere database. Wijs de juiste map aan met TREDE_SLEUTELS.");

    private static IReadOnlyList<Sleutelgeneratie> Lees(string map)
    {
        Sleutelmap.ToetsMap(map);
        var gelezen = new List<Sleutelgeneratie>();
        foreach (var pad in Bestanden(map).Order(StringComparer.Ordinal))
        {
            Sleutelmap.ToetsBestand(pad);
            var generatie = Sleutelbestand.Lees(File.ReadAllBytes(pad), pad);
            if (!string.Equals(Path.GetFileName(pad), Naam(generatie.Nummer), StringComparison.Ordinal))
                throw new SleutelException(Sleutelfout.Beschadigd, $"{pad} hoort {Naam(generatie.Nummer)} te heten.");
            gelezen.Add(generatie);
        }

        return Getoetst(gelezen, map);
    }

    private static IReadOnlyList<Sleutelgeneratie> Getoetst(IReadOnlyList<Sleutelgeneratie> generaties, string plaats)
    {
        for (var nummer = 1; nummer <= generaties.Count; nummer++)
        {
            var generatie = generaties[nummer - 1];
            if (generatie.Nummer != nummer) throw new SleutelException(Sleutelfout.Ontbreekt, $"Generatie {Getal(nummer)} van de sleutels ontbreekt in {plaats}. Zet haar terug uit een uitvoer.");
            if (generatie.Bos != generaties[0].Bos) throw new SleutelException(Sleutelfout.Vreemd, $"In {plaats} staan sleutels van verschillende databases door elkaar.");
            if (generatie.IsGesloten != (nummer <= generaties.Count - MeesteOpen) && (nummer != generaties.Count - 1 || !generatie.IsGesloten))
                throw new SleutelException(Sleutelfout.Beschadigd, $"In {plaats} passen de generaties van de sleutels niet bij elkaar. Zet ze terug uit één uitvoer.");
        }

        return generaties;
    }

    // Two programs may make the same generation at the same time: the later one may not take the place of the first.
    private static void BewaarNieuw(string map, Sleutelgeneratie generatie)
    {
        using var concept = Concept(map, generatie);
        try
        {
            concept.BevestigNieuw(Naam(generatie.Nummer));
        }
        catch (IOException fout) when (File.Exists(Path.Combine(map, Naam(generatie.Nummer))))
        {
            throw new SleutelException(Sleutelfout.Bestaat, $"In {map} staat al {Naam(generatie.Nummer)}. Probeer het opnieuw.", fout);
        }
    }

    private static Conceptbestand Concept(string map, Sleutelgeneratie generatie)
    {
        var concept = new Conceptbestand(map);
        concept.Stroom.Write(Sleutelbestand.Schrijf(generatie));
        return concept;
    }

    private static IEnumerable<string> Bestanden(string map) => Directory.EnumerateFiles(map, "sleutel-*.json");

    private static string Naam(int nummer) => string.Create(CultureInfo.InvariantCulture, $"sleutel-{nummer:0000}.json");

    private static string Getal(int nummer) => nummer.ToString(CultureInfo.InvariantCulture);

    private static DateTimeOffset Seconde(DateTimeOffset tijd) => DateTimeOffset.FromUnixTimeSeconds(tijd.ToUnixTimeSeconds());
}
