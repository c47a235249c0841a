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
        foreach (var dag in dagen)
        {
            niveaus[dag] = new byte[kolommen.Personen];
            groepen[dag] = new byte[kolommen.Personen];
        }

        Parallel.For(0, (kolommen.Personen + PersonenPerDeel - 1) / PersonenPerDeel, new ParallelOptions { CancellationToken = stop }, deel =>
        {
            var buffer = new Rijbuffer();
            var einde = Math.Min(kolommen.Personen, (deel + 1) * PersonenPerDeel);
            for (var persoon = deel * PersonenPerDeel; persoon < einde; persoon++)
            {
                if (!selectie.Gemeente.IsLeeg && selectie.Gemeente != kolommen.GemeenteVanPersoon(persoon)) continue;
                var rijen = kolommen.RijenVan(persoon, selectie.BekendOp?.Nummer, buffer);
                if (rijen.Aantal == 0) continue;
                foreach (var dag in dagen) Zet(persoon, dag, rijen);
            }
        });
    }

    /// <summary>The persons at the ends of two quarters.</summary>
    public Kwartaalpaar Paar(Dag begin, Dag eind) => new(niveaus[begin], groepen[begin], niveaus[eind]);

    /// <summary>The kind of a client by rung, growth and subgroups.</summary>
    public static int Soort(Niveau trede, Groeipotentieel groei, Subgroepen set) => ((((trede.Waarde - 1) * 4) + (int)groei) * 128) + (int)(set.Masker & 127);

    private void Zet(int persoon, Dag dag, Persoonrijen rijen)
    {
        var toestand = rijen.Op(dag.Nummer);
        var niveau = Niveau.Van(toestand, rijen, dag.Nummer);
        if (!toestand.IsOpLadder)
        {
            niveaus[dag][persoon] = niveau.Waarde;
            return;
        }

        niveaus[dag][persoon] = (byte)(niveau.Waarde | ((int)toestand.Groei << 3) | Opladder);
        groepen[dag][persoon] = (byte)(toestand.Subgroepen.Masker & 127);
    }
}
