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
        IEnumerable<Func<Voorbeeldrijen, bool>>[] lijsten = [Metinggebreken.Reintegratie(), Metinggebreken.Inburgering(), Koppelgebreken.Alle(), Trajectgebreken.Alle(vrij), Statistiekgebreken.Alle()];
        wachtend = [.. lijsten.SelectMany(lijst => Verspreid([.. lijst], personen)).OrderBy(gebrek => gebrek.Vanaf)];
    }

    /// <summary>Plants what is due and fits.</summary>
    public void Zet(Voorbeeldrijen rijen)
    {
        if (rijen.Persoon.Bsn == Voorbeeldbsns.MetNulVooraan)
        {
            AchtCijfers(rijen[Voorbeeldbestand.Reintegratie]);
            return;
        }

        for (var plaats = 0; plaats < wachtend.Count && wachtend[plaats].Vanaf <= rijen.Persoon.Nummer; plaats++)
        {
            if (!wachtend[plaats].Zet(rijen)) continue;
            wachtend.RemoveAt(plaats);
            return;
        }
    }

    // The last fifth is left free, for those that have to wait.
    private static IEnumerable<(int Vanaf, Func<Voorbeeldrijen, bool> Zet)> Verspreid(Func<Voorbeeldrijen, bool>[] lijst, int personen) =>
        lijst.Select((zet, plaats) => ((int)((long)plaats * personen * 4 / (5 * lijst.Length)), zet));

    private static void AchtCijfers(IList<Voorbeeldrij> rijen)
    {
        if (rijen.Count > 0) rijen[0] = rijen[0] with { Gebrek = new Voorbeeldgebrek(string.Empty, "BSN van acht cijfers: de nul vooraan is weggevallen; Trede leest het goed") };
    }
}
