using System.Security.Cryptography;
using System.Text;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Builds the log of measurements anew from the rows of a file in their order: what was made by hand an act each, so that it can be withdrawn and corrected by itself; the rows
/// that were delivered one delivery for each source, an act for each day, with numbers behind those of the deliveries that there are. Written some thousands at a time.
/// </summary>
internal sealed class Overnamelog(Schrijfbeurt beurt, long positie, int leveringen, Voortgang voortgang)
{
    private const int PerKeer = 5000;

    private readonly List<BoekingRecord> boekingen = [];
    private readonly List<MetingRecord> metingen = [];
    private readonly List<IntrekkingRecord> intrekkingen = [];
    private readonly Dictionary<(int Klant, Dag Dag, bool Uitstroom), (int Boeking, int Nummer)> laatste = [];
    private readonly Dictionary<(int Klant, short Bron, Dag Dag, string Reden, Dag Vastgelegd), int> besluiten = [];
    private readonly short gemeente = beurt.Context.Gemeente.Nummer;
    private short bron;
    private int boeking, nummer;
    private Dag dag;
    private bool geleverd;
    private LeveringRecord? levering;
    private Overnamemeting? vervallen;
    private int laatsteLevering = leveringen;

    /// <summary>The last position that is used.</summary>
    public long Positie { get; private set; } = positie;

    /// <summary>Whether there is enough to write.</summary>
    public bool IsVol => metingen.Count >= PerKeer || intrekkingen.Count >= PerKeer;

    /// <summary>A moment on a day: files know days only.</summary>
    public static DateTimeOffset Moment(Dag dag) => new(dag.Datum.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    /// <summary>Begins the rows of a source.</summary>
    public void Begin(short van)
    {
        (bron, geleverd, levering, vervallen) = (van, false, null, null);
        laatste.Clear();
    }

    /// <summary>A row that takes away what stood there before.</summary>
    public void Vervalt(Overnamemeting rij)
    {
        TrekIn();
        vervallen = rij;
    }

    /// <summary>A row.</summary>
    public void Voeg(Overnamemeting gelezen, Guid? account)
    {
        var rij = gelezen.Rij!;
        var vervangt = vervallen is { } weg && weg.Klant == gelezen.Klant && rij.Correctiereden.Length > 0 ? weg : null;
        if (vervangt is null) TrekIn();
        vervallen = null;
        var metDeHand = account is not null || bron == BronRecord.Eigen || rij.Correctiereden.Length > 0;
        if (metDeHand || !geleverd || dag != gelezen.Vastgelegd) Boek(gelezen.Vastgelegd, metDeHand, account);
        if (vervangt is not null && laatste.TryGetValue((vervangt.Klant, vervangt.Dag, vervangt.Uitstroom), out var oud)) (rij.VervangtBoeking, rij.VervangtNummer) = oud;
        Leg(rij);
        laatste[(gelezen.Klant, gelezen.Dag, gelezen.Uitstroom)] = (boeking, nummer);
        Onthoud(gelezen, rij);
    }

    /// <summary>A row that somebody withdrew: it stands in an act of its own, which counts no more.</summary>
    public void VoegIngetrokken(Overnamemeting gelezen, Guid? account, string reden)
    {
        (bron, levering) = (gelezen.Rij!.Bron, null);
        Boek(gelezen.Vastgelegd, metDeHand: true, account);
        Leg(gelezen.Rij);
        (boekingen[^1].Ingetrokken, boekingen[^1].Intrekreden) = (++Positie, reden);
        Onthoud(gelezen, gelezen.Rij);
    }

    /// <summary>The act by which a decision made its row, or null.</summary>
    public int? Besluitboeking(int klant, short verliezer, Dag winnaarDag, string reden, Dag genomen) =>
        besluiten.TryGetValue((klant, verliezer, winnaarDag, reden, genomen), out var daad) ? daad : null;

    /// <summary>Ends the rows of a source.</summary>
    public async Task EindigAsync(string bestand, long rijen, CancellationToken stop)
    {
        TrekIn();
        vervallen = null;
        if (levering is { } gemaakt)
        {
            (gemaakt.Bestandsnaam, gemaakt.Sha256) = (bestand, SHA256.HashData(Encoding.UTF8.GetBytes(bestand)));
            (gemaakt.Gelezen, gemaakt.Gebruikt) = ((int)rijen, (int)rijen);
        }

        await VoegAsync(stop);
    }

    /// <summary>Writes what is ready.</summary>
    public async Task VoegAsync(CancellationToken stop)
    {
        await beurt.Context.SaveChangesAsync(stop);
        await beurt.VoegAsync(boekingen, stop);
        await beurt.VoegAsync(metingen, stop);
        await beurt.VoegAsync(intrekkingen, stop);
        voortgang.Meld(0, metingen.Count + intrekkingen.Count);
        boekingen.Clear();
        metingen.Clear();
        intrekkingen.Clear();
    }

    private void Boek(Dag op, bool metDeHand, Guid? account)
    {
        (boeking, nummer, dag, geleverd) = (boeking + 1, 0, op, !metDeHand);
        boekingen.Add(new BoekingRecord
        {
            Gemeente = gemeente,
            Boeking = boeking,
            Bron = bron,
            Levering = metDeHand ? null : Lever(op).Levering,
            Geboekt = Moment(op),
            Account = account,
            Positie = ++Positie,
        });
    }

    private LeveringRecord Lever(Dag op)
    {
        if (levering is null)
        {
            levering = new LeveringRecord
            {
                Gemeente = gemeente,
                Levering = ++laatsteLevering,
                Bron = bron,
                Stand = Leveringstand.Aanvaard,
                Bestandsnaam = string.Empty,
                Sha256 = [],
                Kanaal = Leverkanaal.Opdracht,
                Ontvangen = beurt.Nu,
                Afgehandeld = beurt.Nu,
                Leverdag = op,
            };
            beurt.Context.Add(levering);
        }

        return levering;
    }

    private void Leg(MetingRecord rij)
    {
        (rij.Gemeente, rij.Boeking, rij.Nummer) = (gemeente, boeking, ++nummer);
        metingen.Add(rij);
    }

    // What nothing in the file stood before takes nothing away.
    private void TrekIn()
    {
        if (vervallen is not { } weg || !laatste.TryGetValue((weg.Klant, weg.Dag, weg.Uitstroom), out var oud)) return;
        if (!geleverd) Boek(weg.Vastgelegd, metDeHand: false, null);
        intrekkingen.Add(new IntrekkingRecord { Gemeente = gemeente, Boeking = boeking, Nummer = ++nummer, Klant = weg.Klant, VanBoeking = oud.Boeking, VanNummer = oud.Nummer, Bekend = weg.Bekend });
        vervallen = null;
    }

    private void Onthoud(Overnamemeting gelezen, MetingRecord rij)
    {
        if (rij.Correctiereden.Length > 0) besluiten[(gelezen.Klant, rij.Bron, gelezen.Dag, rij.Correctiereden, gelezen.Vastgelegd)] = boeking;
    }
}
