namespace Participatie.Koppeling;

/// <summary>
/// A made-up municipality: the same number of people and the same seed give the same rows. Made person by person, so that a million people
/// need no more memory than one.
/// </summary>
/// <param name="personen">How many people, from 1 up to and including <see cref="Voorbeeldbsns.Hoogste"/>.</param>
/// <param name="zaad">Which municipality.</param>
/// <param name="ruim">Whether BSNs outside 9999xxxxx are taken: for measuring speed only.</param>
public sealed class Voorbeeldgemeente(int personen, ulong zaad, bool ruim)
{
    /// <summary>The CBS code, which is nobody's.</summary>
    public const int Code = 9999;

    internal const string Codetekst = "9999";

    // So many in a thousand go to the roc; fewer when its workbook would not hold their rows.
    private int Roc => (int)Math.Min(120, 120L * 850_000 / personen);

    /// <summary>The rows of each person in turn, flaws planted.</summary>
    public IEnumerable<Voorbeeldrijen> Personen()
    {
        using var bsns = Voorbeeldbsns.Geef(zaad, ruim).GetEnumerator();
        bsns.MoveNext();
        var gebreken = new Voorbeeldgebreken(personen, bsns.Current);
        for (var nummer = 0; nummer < personen; nummer++)
        {
            if (!bsns.MoveNext()) throw new ArgumentOutOfRangeException(nameof(personen), personen, "There are not so many BSNs.");
            var rijen = new Voorbeeldrijen(Levensloop.Maak(zaad, nummer, bsns.Current, Roc));
            gebreken.Zet(rijen);
            yield return rijen;
        }
    }
}
