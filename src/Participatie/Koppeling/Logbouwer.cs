using System.Runtime.InteropServices;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// Builds the columns of one municipality from its log: rows in the order of their place in the log, whatever the order in which they are given. Of rows
/// with the same key the last in the log counts (rules, section 4); a correction takes away the rows with the key of the old row that stand before it
/// in the log, from the day on which it became known. Persons are numbers of clients, below 2^30. For one thread; used once.
/// </summary>
/// <param name="bronnen">The sources in order of priority.</param>
/// <param name="gemeente">The municipality.</param>
public sealed class Logbouwer(IReadOnlyList<Bron> bronnen, Gemeente gemeente)
{
    private readonly List<(uint Klant, Traject Traject, Dag Bekend)> trajecten = [];
    private readonly Dictionary<uint, (Geboortedatum Geboren, Geslacht Geslacht, int Postcode4, int Team)> klanten = [];
    private Meetrij[] rijen = new Meetrij[64];
    private ulong[] plaatsen = new ulong[64];
    private int aantal;
    private bool opVolgorde = true;

    /// <summary>Adds a row of the log.</summary>
    /// <param name="positie">The position of its act in the log, from 1, below 2^32.</param>
    /// <param name="nummer">Its place within the act, from 0.</param>
    /// <param name="rij">The row.</param>
    public void Voeg(long positie, int nummer, Meetrij rij) => Voeg(Plaats(positie, nummer) | 1, rij);

    /// <summary>Adds that a row of the log takes the place of one that stands before it.</summary>
    /// <param name="positie">The position of the act of the new row.</param>
    /// <param name="nummer">The place of the new row within its act.</param>
    /// <param name="oud">The key of the old row.</param>
    /// <param name="bekend">The day on which the new row became known.</param>
    public void Vervang(long positie, int nummer, Meetsleutel oud, Dag bekend) => Voeg(Plaats(positie, nummer), new Meetrij(oud, Meetwaarde.Weg(bekend)));

    /// <summary>Adds a traject of a client; of one number with one first day in several sources that of the highest priority counts.</summary>
    public void Voeg(uint klant, Traject traject, Dag bekend) => trajecten.Add((klant, traject, bekend));

    /// <summary>Adds what is known of a client beside measurements; a team is 0 for none.</summary>
    public void Voeg(uint klant, Geboortedatum geboren, Geslacht geslacht, int postcode4, int team = 0) => klanten[klant] = (geboren, geslacht, postcode4, team);

    /// <summary>The columns: everybody who has a row or a traject.</summary>
    public Participatiekolommen Bouw(CancellationToken stop = default)
    {
        if (!opVolgorde) Array.Sort(plaatsen, rijen, 0, aantal);
        var blok = Meetblokbouwer.Van(new ArraySegment<Meetrij>(rijen, 0, aantal));
        (rijen, plaatsen, aantal) = ([], [], 0);
        var tabel = new Gemeentetabel();
        tabel.Nummer(gemeente);
        var kolommen = Samenvoeging.Voeg([blok], bronnen, tabel, stop).Kolommen.OpKlantnummer();
        var gekozen = Gekozen();
        kolommen = MetPersonen(kolommen, gekozen);
        var personen = new Dictionary<uint, int>(kolommen.Personen);
        foreach (var klant in kolommen.Klantnummers!) personen.Add(klant, personen.Count);
        return kolommen.Met(Trajecten(gekozen, personen), Kenmerken(kolommen.Klantnummers));
    }

    /// <summary>
    /// Lays these persons, read anew as a whole, over columns that were built before; sources keep their places. The columns below stay as they are.
    /// </summary>
    /// <param name="onder">The columns that were built before.</param>
    /// <param name="geraakt">The persons that were read anew, each once.</param>
    /// <param name="stop">Breaks off.</param>
    public Participatiekolommen BouwOver(Participatiekolommen onder, IReadOnlyCollection<uint> geraakt, CancellationToken stop = default) =>
        Kolommenlaag.Leg(onder, Bouw(stop), geraakt);

    private static ulong Plaats(long positie, int nummer) => ((ulong)checked((uint)positie) << 32) | ((ulong)checked((uint)nummer) << 1);

    private void Voeg(ulong plaats, Meetrij rij)
    {
        if (aantal == rijen.Length)
        {
            Array.Resize(ref rijen, aantal * 2);
            Array.Resize(ref plaatsen, aantal * 2);
        }

        opVolgorde = opVolgorde && (aantal == 0 || plaatsen[aantal - 1] <= plaats);
        (plaatsen[aantal], rijen[aantal]) = (plaats, rij);
        aantal++;
    }

    private List<(uint Klant, Traject Traject, Dag Bekend)> Gekozen()
    {
        var gekozen = new Dictionary<(uint Klant, string Nummer, Dag Start), (uint Klant, Traject Traject, Dag Bekend)>(trajecten.Count);
        foreach (var rij in trajecten)
        {
            ref var plaats = ref CollectionsMarshal.GetValueRefOrAddDefault(gekozen, (rij.Klant, rij.Traject.Nummer, rij.Traject.Start), out var bestond);
            if (!bestond || rij.Traject.Bron < plaats.Traject.Bron) plaats = rij;
        }

        return [.. gekozen.Values];
    }

    private Participatiekolommen MetPersonen(Participatiekolommen kolommen, List<(uint Klant, Traject Traject, Dag Bekend)> gekozen)
    {
        var bekenden = kolommen.Klantnummers!.ToHashSet();
        var nieuwen = gekozen.Select(rij => rij.Klant).Where(klant => !bekenden.Contains(klant)).Distinct().OrderBy(Kolommenlaag.Orde).ToArray();
        if (nieuwen.Length == 0) return kolommen;
        var zonderRijen = new Participatiekolommen(bronnen, kolommen.Gemeenten, null, new int[nieuwen.Length + 1], [], [], null, default, [], null) { Klantnummers = nieuwen };
        return Kolommenlaag.Leg(kolommen, zonderRijen, nieuwen);
    }

    private static Trajectkolommen Trajecten(List<(uint Klant, Traject Traject, Dag Bekend)> gekozen, Dictionary<uint, int> personen)
    {
        if (gekozen.Count == 0) return Trajectkolommen.Leeg;
        var (trajecten, volgorde) = Trajectbouwer.Bouw(gekozen.ConvertAll(rij => rij.Traject), gekozen.ConvertAll(rij => personen[rij.Klant]), personen.Count, default);
        return trajecten.MetBekend(Array.ConvertAll(volgorde, plaats => gekozen[plaats].Bekend.Nummer));
    }

    private Kenmerkkolommen Kenmerken(uint[] personen)
    {
        var kenmerken = new Kenmerkkolommen { Geboren = new ushort[personen.Length], Geslachten = new byte[personen.Length], Postcodes = new ushort[personen.Length], Teams = new ushort[personen.Length] };
        for (var persoon = 0; persoon < personen.Length; persoon++)
        {
            if (!klanten.TryGetValue(personen[persoon], out var klant)) continue;
            kenmerken.Geboren[persoon] = klant.Geboren.Nummer;
            kenmerken.Geslachten[persoon] = (byte)klant.Geslacht;
            kenmerken.Postcodes[persoon] = (ushort)klant.Postcode4;
            kenmerken.Teams[persoon] = (ushort)klant.Team;
        }

        return kenmerken;
    }
}
