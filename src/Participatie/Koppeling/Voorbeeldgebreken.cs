using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>
/// Plants the flaws of a made-up municipality, spread over its people and no more than one a person. A flaw waits for a person on whom it
/// can be planted; in a very small municipality some find nobody.
/// </summary>
internal sealed class Voorbeeldgebreken
{
    private readonly List<(int Vanaf, Func<Voorbeeldrijen, bool> Zet)> wachtend;

    public Voorbeeldgebreken(int personen, Bsn vrij)
    {
        wachtend =
        [
            .. new[]
            {
                // What only fits few people begins to look for them early.
                Verspreid([.. Koppelgebreken.Alle()], personen, 15),
                Verspreid([.. Metinggebreken.Reintegratie()], personen, 80),
                Verspreid([.. Metinggebreken.Inburgering()], personen, 80),
                Verspreid([.. Trajectgebreken.Alle(vrij)], personen, 80),
                Verspreid([.. Statistiekgebreken.Alle()], personen, 70),
            }.SelectMany(gebreken => gebreken).OrderBy(gebrek => gebrek.Vanaf),
        ];
    }

    /// <summary>Plants what is due and fits.</summary>
    public void Zet(Voorbeeldrijen rijen)
    {
        for (var plaats = 0; plaats < wachtend.Count && wachtend[plaats].Vanaf <= rijen.Persoon.Nummer; plaats++)
        {
            if (!wachtend[plaats].Zet(rijen)) continue;
            wachtend.RemoveAt(plaats);
            return;
        }
    }

    private static IEnumerable<(int Vanaf, Func<Voorbeeldrijen, bool> Zet)> Verspreid(Func<Voorbeeldrijen, bool>[] lijst, int personen, int honderdsten) =>
        lijst.Select((zet, plaats) => ((int)((long)plaats * personen * honderdsten / (100 * lijst.Length)), zet));
}
