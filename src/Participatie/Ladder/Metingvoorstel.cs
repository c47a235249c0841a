using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>
/// What the measuring form fills in beforehand: the occasions and the subgroups, from what is known of the client (participatieladder 2008, paragraphs 3.2 and 3.3,
/// table 3.3). Never the rung and never the growth: those are asked every time. A proposal, which who measures may change.
/// </summary>
/// <param name="Momenten">The occasions; at least one.</param>
/// <param name="Subgroepen">The subgroups; may be empty.</param>
/// <param name="Waarom">For every subgroup why, in plain Dutch.</param>
public sealed record Metingvoorstel(Meetmoment Momenten, Subgroepen Subgroepen, IReadOnlyList<string> Waarom)
{
    /// <summary>How many days a measurement may lie before or after the start or end that it is about.</summary>
    public const int Speling = 31;

    private const int EersteEigen = Subgroepfeiten.Aantal + 1;

    /// <summary>The proposal for a measurement on a day.</summary>
    /// <param name="situatie">What is known of the client.</param>
    /// <param name="dag">The day of the measurement.</param>
    /// <param name="keuzen">What the municipality chose.</param>
    public static Metingvoorstel Bij(Klantsituatie situatie, Dag dag, Regelkeuzen keuzen)
    {
        ArgumentNullException.ThrowIfNull(situatie);
        ArgumentNullException.ThrowIfNull(keuzen);
        var (groepen, waarom) = Groepen(situatie, dag, keuzen);
        return new Metingvoorstel(Gelegenheden(situatie, dag), groepen, waarom);
    }

    // An occasion that was measured already is not asked again; without any it is the yearly one.
    private static Meetmoment Gelegenheden(Klantsituatie situatie, Dag dag)
    {
        var momenten = Meetmoment.Geen;
        foreach (var traject in situatie.Trajecten)
        {
            if (Vraagt(situatie, traject.Start, Meetmoment.StartTraject, dag)) momenten |= Meetmoment.StartTraject;
            if (traject.Einde is { } einde && Vraagt(situatie, einde, Meetmoment.EindeTraject, dag)) momenten |= Meetmoment.EindeTraject;
        }

        foreach (var uitkering in situatie.Uitkeringen)
            if (Vraagt(situatie, uitkering.Start, Meetmoment.InschrijvingUitkering, dag)) momenten |= Meetmoment.InschrijvingUitkering;
        return momenten == Meetmoment.Geen ? Meetmoment.Jaarmeting : momenten;
    }

    private static bool Vraagt(Klantsituatie situatie, Dag gebeurd, Meetmoment moment, Dag dag) =>
        Dichtbij(gebeurd, dag) && !situatie.Metingen.Any(meting => (meting.Momenten & moment) != Meetmoment.Geen && Dichtbij(gebeurd, meting.Dag));

    private static bool Dichtbij(Dag een, Dag ander) => Math.Abs(een.Nummer - ander.Nummer) <= Speling;

    private static (Subgroepen Groepen, List<string> Waarom) Groepen(Klantsituatie situatie, Dag dag, Regelkeuzen keuzen)
    {
        var groepen = Subgroepen.Geen;
        var waarom = new List<string>();
        foreach (var uitkering in situatie.Uitkeringen.Where(uitkering => uitkering.LooptOp(dag)))
        {
            var soort = Uitkeringsoortfeiten.Van(uitkering.Soort);
            if (soort.Subgroep > 0) Voeg(soort.Subgroep, $"er loopt een uitkering: {soort.Titel}");
        }

        foreach (var traject in situatie.Trajecten.Where(traject => traject.LooptOp(dag)))
        {
            if (Groepvan(traject.Domein) is { } groep) Voeg(groep, "er loopt een traject in dat domein");
        }

        if (groepen.Bevat(3) && situatie.Uitkeringen.Count > 0 && !groepen.Bevat(1) && !groepen.Bevat(7)) Voeg(2, "er loopt een re-integratietraject en er loopt geen uitkering");
        foreach (var groep in situatie.Vorige.Nummers().Where(Blijft)) Voeg(groep, "zo stond het bij de vorige meting");
        return (groepen, waarom);

        // What nothing tells anew stays as it was: the municipality's own, what was decided of the person, and benefits when none are kept here.
        bool Blijft(int groep) => groep switch
        {
            >= EersteEigen => true,
            1 or 7 => situatie.Uitkeringen.Count == 0,
            4 => string.Equals(keuzen.Waarde(Instelbareregel.Inburgeraar, dag), Instelbareregelfeiten.Verklaard, StringComparison.Ordinal),
            6 => situatie.Geboren.IsLeeg || situatie.Geboren.LeeftijdOp(dag) < 27,
            _ => false,
        };

        void Voeg(int groep, string reden)
        {
            if (groepen.Bevat(groep)) return;
            groepen = groepen.Met(groep);
            if (groep < EersteEigen) waarom.Add($"{Subgroepfeiten.Van(groep)!.Titel}: {reden}.");
        }
    }

    private static int? Groepvan(Domein domein) => domein switch
    {
        Domein.Reintegratie => 3,
        Domein.Inburgering => 4,
        Domein.Educatie => 5,
        _ => null,
    };
}
