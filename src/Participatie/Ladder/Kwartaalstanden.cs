using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>The level, growth and first seven subgroups of every person at the end of quarters; two bytes each.</summary>
internal sealed class Kwartaalstanden
{
    /// <summary>How many kinds of client there are: rung 1..6, growth and subgroups 1..7.</summary>
    public const int Soorten = 6 * 4 * 128;

    /// <summary>The bit of who is on the ladder; below it three bits level and two bits growth.</summary>
    internal const int Opladder = 1 << 5;
    private const int PersonenPerDeel = 16_384;

    private readonly Dictionary<Dag, byte[]> niveaus = [];
    private readonly Dictionary<Dag, byte[]> groepen = [];

    public Kwartaalstanden(Participatiekolommen kolommen, IReadOnlyList<Dag> dagen, Selectie selectie, CancellationToken stop)
    {
        Dag[] gesorteerd = [.. dagen.Order()];
        var perDag = Array.ConvertAll(gesorteerd, _ => new byte[kolommen.Personen]);
        var groepenPerDag = Array.ConvertAll(gesorteerd, _ => new byte[kolommen.Personen]);
        for (var plaats = 0; plaats < gesorteerd.Length; plaats++)
            (niveaus[gesorteerd[plaats]], groepen[gesorteerd[plaats]]) = (perDag[plaats], groepenPerDag[plaats]);
        Parallel.For(0, (kolommen.Personen + PersonenPerDeel - 1) / PersonenPerDeel, new ParallelOptions { CancellationToken = stop }, deel =>
        {
            var buffer = new Rijbuffer();
            var einde = Math.Min(kolommen.Personen, (deel + 1) * PersonenPerDeel);
            for (var persoon = deel * PersonenPerDeel; persoon < einde; persoon++)
            {
                if (!selectie.Gemeente.IsLeeg && selectie.Gemeente != kolommen.GemeenteVanPersoon(persoon)) continue;
                var rijen = kolommen.RijenVan(persoon, selectie.BekendOp?.Nummer, buffer);
                if (rijen.Aantal > 0) Speel(rijen, gesorteerd, persoon, perDag, groepenPerDag);
            }
        });
    }

    // Two days in one pass over the rows.
    private static void Speel(Persoonrijen rijen, Dag[] dagen, int persoon, byte[][] niveaus, byte[][] groepen)
    {
        for (var plaats = 0; plaats < dagen.Length; plaats += 2)
        {
            var tweede = Math.Min(plaats + 1, dagen.Length - 1);
            rijen.Op(dagen[plaats].Nummer, dagen[tweede].Nummer, out var toestand, out var later);
            (niveaus[plaats][persoon], groepen[plaats][persoon]) = Stand(toestand, rijen, dagen[plaats].Nummer);
            if (tweede > plaats) (niveaus[tweede][persoon], groepen[tweede][persoon]) = Stand(later, rijen, dagen[tweede].Nummer);
        }
    }

    private static (byte Niveau, byte Groepen) Stand(Toestand toestand, Persoonrijen rijen, int dag)
    {
        var niveau = Niveau.Van(toestand, rijen, dag).Waarde;
        return toestand.IsOpLadder ? ((byte)(niveau | ((int)toestand.Groei << 3) | Opladder), (byte)(toestand.Subgroepen.Masker & 127)) : (niveau, (byte)0);
    }

    /// <summary>The persons at the ends of two quarters.</summary>
    public Kwartaalpaar Paar(Dag begin, Dag eind) => new(niveaus[begin], groepen[begin], niveaus[eind]);

    /// <summary>The kind of a client by rung, growth and subgroups.</summary>
    public static int Soort(Niveau trede, Groeipotentieel groei, Subgroepen set) => ((((trede.Waarde - 1) * 4) + (int)groei) * 128) + (int)(set.Masker & 127);
}
