namespace Participatie.Ladder;

/// <summary>
/// What a trial of the ladder gave (participatieladder 2008, paragraph 3.5 and annex): how many clients were measured and by how many people, where they
/// stand by their last measurement, how often the growth question and the test questions were answered, and with what.
/// </summary>
/// <param name="Gemeten">How many clients were measured at least once.</param>
/// <param name="Metingen">How many measurements were made.</param>
/// <param name="Meters">How many people made them.</param>
/// <param name="Treden">Per rung and code how many clients stand on it by their last measurement, and for how many growth is expected, not expected, and not answered.</param>
/// <param name="Regels">How often a rule decided instead of the questions.</param>
/// <param name="Toetsvragen">Per test question how many clients stand on a rung where it is asked, and how often each answer was given; hours per class.</param>
public sealed record Pilotverslag(
    int Gemeten, int Metingen, int Meters, IReadOnlyList<Pilottrede> Treden, IReadOnlyDictionary<ToegepasteRegel, int> Regels, IReadOnlyList<Pilottoets> Toetsvragen)
{
    private static readonly (int Van, int Tot)[] Urenklassen = [(0, 4), (5, 8), (9, 16), (17, 32), (33, 168)];

    /// <summary>Counts; of a client only the last measurement tells the rung, and every one counts as work.</summary>
    /// <param name="metingen">The measurements that were not withdrawn or replaced, in the order in which they were made.</param>
    public static Pilotverslag Maak(IReadOnlyList<Pilotmeting> metingen)
    {
        ArgumentNullException.ThrowIfNull(metingen);
        var laatste = metingen.Select((meting, plaats) => (meting, plaats)).GroupBy(paar => paar.meting.Klant)
            .Select(klant => klant.OrderBy(paar => paar.meting.Dag).ThenBy(paar => paar.plaats).Last().meting).ToList();
        return new Pilotverslag(
            laatste.Count,
            metingen.Count,
            metingen.Select(meting => meting.Meter).Distinct().Count(),
            [.. Tredefeiten.Alle.Select(feiten => Tel(feiten.Trede, laatste)).Where(rij => rij.Trede.IsTrede || rij.Aantal > 0)],
            laatste.Where(meting => meting.Regel != ToegepasteRegel.Geen).CountBy(meting => meting.Regel).ToDictionary(),
            [.. Toetsvraag.Alle.Select(vraag => Tel(vraag, laatste))]);
    }

    private static Pilottrede Tel(Trede trede, List<Pilotmeting> laatste)
    {
        var hier = laatste.FindAll(meting => meting.Trede == trede);
        return new Pilottrede(
            trede, hier.Count, hier.Count(meting => meting.Groei == Groeipotentieel.Groei), hier.Count(meting => meting.Groei == Groeipotentieel.GeenGroei), hier.Count(meting => meting.Groei == Groeipotentieel.Onbekend));
    }

    private static Pilottoets Tel(Toetsvraag vraag, List<Pilotmeting> laatste)
    {
        var gevraagd = laatste.FindAll(meting => Toetsvraag.Bij(meting.Trede) == vraag);
        var gegeven = gevraagd.Where(meting => meting.Toetsantwoord.StartsWith(vraag.Code + "=", StringComparison.Ordinal)).Select(meting => meting.Toetsantwoord[(vraag.Code.Length + 1)..]).ToList();
        return new Pilottoets(vraag, gevraagd.Count, vraag.Keuzes.Count > 0
            ? [.. vraag.Keuzes.Select(keuze => (keuze.Titel, gegeven.Count(antwoord => string.Equals(antwoord, keuze.Code, StringComparison.Ordinal))))]
            : [.. Urenklassen.Select(klasse => (Klasse(klasse), gegeven.Count(antwoord => int.Parse(antwoord, System.Globalization.CultureInfo.InvariantCulture) is var uren && uren >= klasse.Van && uren <= klasse.Tot)))]);
    }

    private static string Klasse((int Van, int Tot) klasse) => klasse.Tot == Urenklassen[^1].Tot ? $"{klasse.Van} uur of meer" : $"{klasse.Van} tot en met {klasse.Tot} uur";
}
