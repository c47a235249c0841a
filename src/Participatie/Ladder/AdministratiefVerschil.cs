using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// The administrative difference (rules, section 4, "late news"): the begin of this period as known now, less the end of the last period as
/// published. That is the sign that CBS uses: above zero when more people turn out to have stood there than was published. It makes two
/// periods fit together: the end as published, with the difference, is the begin from which the flows of this period go.
/// </summary>
public sealed class AdministratiefVerschil
{
    private AdministratiefVerschil(Momentopname gepubliceerd, Momentopname nu)
    {
        Gemeente = nu.Gemeente;
        Dag = nu.Peildatum;
        Rijen = [.. nu.Rijen.Select((rij, plaats) => new Verschilrij(rij.Trede, gepubliceerd.Rijen[plaats].Aantal, rij.Aantal))];
    }

    /// <summary>The municipality; empty when none is named, or for several together.</summary>
    public Gemeente Gemeente { get; }

    /// <summary>The day at whose end both counted: the last of the published period and the first of this one.</summary>
    public Dag Dag { get; }

    /// <summary>One row for each rung and code, in the order of <see cref="Momentopname.Volgorde"/>, zero rows included.</summary>
    public IReadOnlyList<Verschilrij> Rijen { get; }

    /// <summary>How many there were in all by the earlier count, codes included.</summary>
    public int Gepubliceerd => Rijen.Sum(rij => rij.Gepubliceerd);

    /// <summary>How many there were in all by what is known now, codes included.</summary>
    public int Nu => Rijen.Sum(rij => rij.Nu);

    /// <summary>How many more there are now; below zero for fewer. It can be 0 while rungs differ.</summary>
    public int Verschil => Nu - Gepubliceerd;

    /// <summary>Whether no rung and no code differs.</summary>
    public bool IsLeeg => Rijen.All(rij => rij.Verschil == 0);

    /// <summary>Compares two counts of the same day, of the same municipality and selection.</summary>
    /// <param name="gepubliceerd">As it was published: the same question with the <see cref="Selectie.BekendOp"/> of then.</param>
    /// <param name="nu">As it is known now. Another day or municipality than the published one is a wrong call.</param>
    public static AdministratiefVerschil Van(Momentopname gepubliceerd, Momentopname nu)
    {
        ArgumentNullException.ThrowIfNull(gepubliceerd);
        ArgumentNullException.ThrowIfNull(nu);
        if (gepubliceerd.Peildatum != nu.Peildatum || gepubliceerd.Gemeente != nu.Gemeente)
            throw new ArgumentException("Both are of the same day and municipality.", nameof(gepubliceerd));
        return new AdministratiefVerschil(gepubliceerd, nu);
    }
}
