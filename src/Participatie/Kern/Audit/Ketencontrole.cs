namespace Participatie.Kern;

/// <summary>
/// Checks one audit chain link by link, so that a chain of millions needs no memory: every line against the digest of its link, every link against
/// its seal and the link before it, the end against the head in the database and against the anchors outside it. Wrong data gives findings, never
/// an exception.
/// </summary>
public sealed class Ketencontrole
{
    /// <summary>How many findings are kept; <see cref="Aantal"/> counts the others too.</summary>
    public const int MeesteBevindingen = 10_000;

    private readonly Gemeentenummer gemeente;
    private readonly Func<int, byte[]?> sleutel;
    private readonly Dictionary<long, List<Zegel>> ankers = [];
    private readonly Dictionary<int, byte[]?> sleutels = [];
    private readonly List<Ketenbevinding> bevindingen = [];
    private Auditkop vorige;

    /// <summary>Starts before the first link.</summary>
    /// <param name="gemeente">Whose chain.</param>
    /// <param name="ankers">What was put down outside the database, read before the chain was; of another municipality they are a wrong call.</param>
    /// <param name="sleutel">Gives the key of a generation, or null.</param>
    public Ketencontrole(Gemeentenummer gemeente, IReadOnlyCollection<Auditkop> ankers, Func<int, byte[]?> sleutel)
    {
        ArgumentNullException.ThrowIfNull(ankers);
        ArgumentNullException.ThrowIfNull(sleutel);
        this.gemeente = gemeente;
        this.sleutel = sleutel;
        vorige = Auditkop.Begin(gemeente);
        foreach (var anker in ankers)
        {
            if (anker.Gemeente != gemeente) throw new ArgumentException("An anchor of another municipality.", nameof(ankers));
            if (!this.ankers.TryGetValue(anker.Nummer, out var zegels)) this.ankers[anker.Nummer] = zegels = [];
            zegels.Add(anker.Mac);
        }
    }

    /// <summary>What was found, in the order in which it was.</summary>
    public IReadOnlyList<Ketenbevinding> Bevindingen => bevindingen;

    /// <summary>How many findings there are.</summary>
    public long Aantal { get; private set; }

    /// <summary>How many links were followed.</summary>
    public long Gevolgd { get; private set; }

    /// <summary>How many lines were followed.</summary>
    public long Regels { get; private set; }

    /// <summary>Follows the next link. Links come in the order of their numbers, lines in that of their places.</summary>
    public void Volg(Auditschakel schakel, IReadOnlyList<Auditregel> regels)
    {
        ArgumentNullException.ThrowIfNull(schakel);
        ArgumentNullException.ThrowIfNull(regels);
        Gevolgd++;
        Regels += regels.Count;
        VolgRegels(schakel, regels);
        VolgZegel(schakel);
        if (schakel.Gemeente != gemeente)
        {
            Meld(Ketenfout.SchakelAndereGemeente, schakel.Nummer);
            return;
        }

        if (schakel.Nummer <= vorige.Nummer)
        {
            Meld(Ketenfout.SchakelDubbel, schakel.Nummer);
            return;
        }

        if (schakel.Nummer - 1 > vorige.Nummer) Meld(Ketenfout.SchakelVerwijderd, vorige.Nummer + 1, schakel.Nummer - 1);
        else if (schakel.Vorige != vorige.Mac) Meld(Ketenfout.SchakelSluitNietAan, schakel.Nummer);
        if (ankers.TryGetValue(schakel.Nummer, out var zegels) && zegels.Exists(zegel => zegel != schakel.Mac)) Meld(Ketenfout.AnkerAnders, schakel.Nummer);
        vorige = schakel.Kop;
    }

    /// <summary>Tells of a line whose link is not there.</summary>
    public void VolgLosseRegel(long nummer)
    {
        Regels++;
        Meld(Ketenfout.RegelZonderSchakel, nummer);
    }

    /// <summary>Ends behind the last link.</summary>
    /// <param name="kop">The head in the database; null when there is none.</param>
    public void Sluit(Auditkop? kop)
    {
        if (kop is { } hier) SluitKop(hier);
        else if (vorige.Nummer > 0) Meld(Ketenfout.KopOntbreekt, 0);
        var verste = ankers.Count == 0 ? 0 : ankers.Keys.Max();
        if (verste > vorige.Nummer) Meld(Ketenfout.AnkerVerder, vorige.Nummer + 1, verste);
        if (ankers.Count == 0 && vorige.Nummer > 0) Meld(Ketenfout.AnkerOntbreekt, 0);
    }

    private void SluitKop(Auditkop kop)
    {
        if (kop.Gemeente == gemeente && kop.Nummer > vorige.Nummer) Meld(Ketenfout.EindeVerwijderd, vorige.Nummer + 1, kop.Nummer);
        else if (kop != vorige) Meld(Ketenfout.KopGewijzigd, vorige.Nummer);
    }

    private void VolgRegels(Auditschakel schakel, IReadOnlyList<Auditregel> regels)
    {
        if (regels.Count < schakel.Aantal) Meld(Ketenfout.RegelVerwijderd, schakel.Nummer);
        else if (regels.Count > schakel.Aantal) Meld(Ketenfout.RegelToegevoegd, schakel.Nummer);
        else if (Auditketen.Digest(regels) != schakel.Regels) Meld(Ketenfout.RegelGewijzigd, schakel.Nummer);
    }

    private void VolgZegel(Auditschakel schakel)
    {
        if (!sleutels.TryGetValue(schakel.Sleutel, out var waarde))
        {
            waarde = sleutel(schakel.Sleutel);
            // A forged chain could name a new generation in every link.
            if (sleutels.Count < 1000) sleutels[schakel.Sleutel] = waarde;
        }

        if (waarde is null) Meld(Ketenfout.SleutelOnbekend, schakel.Nummer);
        else if (Auditketen.Mac(schakel, waarde) != schakel.Mac) Meld(Ketenfout.SchakelGewijzigd, schakel.Nummer);
    }

    private void Meld(Ketenfout fout, long nummer) => Meld(fout, nummer, nummer);

    private void Meld(Ketenfout fout, long nummer, long totEnMet)
    {
        Aantal++;
        if (bevindingen.Count < MeesteBevindingen) bevindingen.Add(new Ketenbevinding(fout, gemeente, nummer, totEnMet));
    }
}
