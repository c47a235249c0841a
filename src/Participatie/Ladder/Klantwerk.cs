using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>What is due for a client, with what a list of work is chosen and shown by.</summary>
/// <param name="Klant">The number of the client.</param>
/// <param name="Klantmanager">Who is responsible; null for nobody yet.</param>
/// <param name="Loop">Where the client stands.</param>
/// <param name="Subgroepen">The subgroups of now.</param>
/// <param name="Gemeten">The last day on which a rung or code was determined, code 0 not; null for never.</param>
/// <param name="Taken">What is due, longest first; may be empty.</param>
public sealed record Klantwerk(int Klant, Guid? Klantmanager, Ladderloop Loop, Subgroepen Subgroepen, Dag? Gemeten, IReadOnlyList<Meettaak> Taken)
{
    /// <summary>Whether something is asked of the client: who left the ladder and did not begin anew is out of sight.</summary>
    public bool IsInBeeld => Loop.Vertrokken is null || Taken.Count > 0;

    /// <summary>All clients of a group, in no order; columns that do not know a client have nothing of that client.</summary>
    /// <param name="kolommen">The columns, by number of the client.</param>
    /// <param name="gegevens">What is needed beside them.</param>
    /// <param name="vandaag">Today: a client of whom nothing is known, and not since when, came today at the latest.</param>
    /// <param name="dag">The day to tell what is due on; today or later.</param>
    public static IReadOnlyList<Klantwerk> Lijst(Participatiekolommen kolommen, Werkgegevens gegevens, Dag vandaag, Dag dag)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(gegevens);
        var lijst = new List<Klantwerk>(gegevens.Klanten.Count);
        var gezien = new HashSet<int>(gegevens.Klanten.Count);
        var leerwegen = kolommen.Trajecten.Instrumenten.Select(naam => gegevens.Leerwegen.GetValueOrDefault(naam)).ToArray();
        var buffer = new Rijbuffer();
        var nummers = kolommen.Klantnummers ?? [];
        for (var persoon = 0; persoon < nummers.Length; persoon++)
        {
            var klant = (int)nummers[persoon];
            if (!gegevens.Klanten.TryGetValue(klant, out var manager)) continue;
            gezien.Add(klant);
            lijst.Add(Maak(klant, manager, kolommen.RijenVan(persoon, null, buffer), kolommen.Soorten, Trajecten(kolommen.Trajecten, persoon, leerwegen), gegevens, vandaag, dag));
        }

        foreach (var (klant, manager) in gegevens.Klanten)
            if (!gezien.Contains(klant)) lijst.Add(Maak(klant, manager, default, [], [], gegevens, vandaag, dag));
        return lijst;
    }

    /// <summary>When clients were measured, up to and including a day; who was never measured has nothing.</summary>
    /// <param name="kolommen">The columns, by number of the client.</param>
    /// <param name="klanten">The clients.</param>
    /// <param name="dag">The last day that counts.</param>
    public static IReadOnlyDictionary<int, IReadOnlyList<Gemeten>> MetingenVan(Participatiekolommen kolommen, IReadOnlySet<int> klanten, Dag dag)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(klanten);
        var gevonden = new Dictionary<int, IReadOnlyList<Gemeten>>(klanten.Count);
        var buffer = new Rijbuffer();
        var nummers = kolommen.Klantnummers ?? [];
        for (var persoon = 0; persoon < nummers.Length; persoon++)
            if (klanten.Contains((int)nummers[persoon])) gevonden.Add((int)nummers[persoon], Metingen(kolommen.RijenVan(persoon, null, buffer), kolommen.Soorten, dag).Metingen);
        return gevonden;
    }

    private static Klantwerk Maak(int klant, Guid? manager, Persoonrijen rijen, ReadOnlySpan<ulong> soorten, Trajectloop[] trajecten, Werkgegevens gegevens, Dag vandaag, Dag dag)
    {
        var uitkeringen = gegevens.Uitkeringen.TryGetValue(klant, out var gevonden) ? gevonden : [];
        var gekomen = gegevens.Ingeschreven.GetValueOrDefault(klant, vandaag);
        foreach (var traject in trajecten) gekomen = Eerste(gekomen, traject.Start);
        foreach (var uitkering in uitkeringen) gekomen = Eerste(gekomen, uitkering.Start);
        var loop = Ladderloop.Van(rijen, dag, gekomen);
        var (metingen, laatste) = Metingen(rijen, soorten, dag);
        var groepen = rijen.Op(dag.Nummer).Subgroepen;
        return new Klantwerk(klant, manager, loop, groepen, laatste, Meettaak.Op(new Klantsituatie(default, trajecten, uitkeringen, metingen, groepen), loop, dag, gegevens.Keuzen));
    }

    private static (Gemeten[] Metingen, Dag? Laatste) Metingen(Persoonrijen rijen, ReadOnlySpan<ulong> soorten, Dag dag)
    {
        var metingen = new List<Gemeten>(rijen.Aantal);
        Dag? laatste = null;
        for (var rij = 0; rij < rijen.Aantal; rij++)
        {
            var kern = rijen.Kernen[(int)rijen.Nummers[rij]];
            if ((kern & Rijsoort.Uitstroomvlag) != 0 || (kern & Rijsoort.TredeMasker) == 0 || rijen.Dagen[rij] > dag.Nummer) continue;
            var gemeten = new Gemeten(Dag.VanNummer(rijen.Dagen[rij]), new Rijsoort(soorten[(int)rijen.Nummers[rij]]).Waarde.Momenten);
            metingen.Add(gemeten);
            if (!(gemeten.Dag <= laatste)) laatste = gemeten.Dag;
        }

        return ([.. metingen], laatste);
    }

    private static Trajectloop[] Trajecten(Trajectkolommen trajecten, int persoon, Leerweg[] leerwegen)
    {
        var (van, tot) = (trajecten.Van(persoon), trajecten.Tot(persoon));
        var lopen = new Trajectloop[tot - van];
        for (var traject = van; traject < tot; traject++)
        {
            Dag? einde = trajecten.Einde[traject] == Trajectkolommen.Lopend ? null : Dag.VanNummer(trajecten.Einde[traject]);
            lopen[traject - van] = new Trajectloop((Domein)trajecten.Domein[traject], leerwegen[trajecten.Instrument[traject]], Dag.VanNummer(trajecten.Start[traject]), einde);
        }

        return lopen;
    }

    private static Dag Eerste(Dag een, Dag ander) => ander < een ? ander : een;
}
