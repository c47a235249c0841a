using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>
/// Which persons and rows a figure is about (rules, section 5): subgroups (in any of the sets, each set wholly), a traject that runs on the
/// day (of one of the instruments, and of one of the providers, and of one of the domains), an age on the day, a postal code, one municipality,
/// a team, and what was known on a day. <see cref="Iedereen"/> chooses all. What is not said with <c>with</c> stays as it was.
/// </summary>
public sealed record Selectie
{
    private readonly uint[] sets = [];
    private readonly IReadOnlyList<Subgroepen> subgroepen = [];

    /// <summary>Chooses everyone.</summary>
    public static readonly Selectie Iedereen = new([], null, default);

    /// <summary>Makes a selection.</summary>
    /// <param name="subgroepen">A person passes when one of these sets is wholly among the person's subgroups; empty: everyone passes.</param>
    /// <param name="bekendOp">Rows that became known after this day do not count; null: all count.</param>
    /// <param name="gemeente">Only this municipality; empty: all of them.</param>
    public Selectie(IReadOnlyList<Subgroepen> subgroepen, Dag? bekendOp, Gemeente gemeente)
    {
        ArgumentNullException.ThrowIfNull(subgroepen);
        Subgroepen = subgroepen;
        BekendOp = bekendOp;
        Gemeente = gemeente;
    }

    /// <summary>The sets of subgroups; empty for everyone.</summary>
    public IReadOnlyList<Subgroepen> Subgroepen
    {
        get => subgroepen;
        init => (subgroepen, sets) = (value, [.. value.Select(set => set.Masker)]);
    }

    /// <summary>The last day on which a row may have become known; null for now.</summary>
    public Dag? BekendOp { get; init; }

    /// <summary>The municipality; empty for all.</summary>
    public Gemeente Gemeente { get; init; }

    /// <summary>The names of instruments, in any letter case; empty for all.</summary>
    public IReadOnlyList<string> Instrumenten { get; init; } = [];

    /// <summary>The names of providers, in any letter case, an empty one for the municipality itself; empty for all.</summary>
    public IReadOnlyList<string> Aanbieders { get; init; } = [];

    /// <summary>The domains; empty for all.</summary>
    public IReadOnlyList<Domein> Domeinen { get; init; } = [];

    /// <summary>The age groups; who is of no known age is in none. Empty for all.</summary>
    public IReadOnlyList<Leeftijdsgroep> Leeftijden { get; init; } = [];

    /// <summary>The postal codes, each from one number up to and including another; empty for all.</summary>
    public IReadOnlyList<(int Van, int TotEnMet)> Postcodes { get; init; } = [];

    /// <summary>The numbers of teams as they are now, 0 for who is in none; empty for all. Only columns of the database know teams: elsewhere nobody is in one.</summary>
    public IReadOnlyList<int> Teams { get; init; } = [];

    /// <summary>
    /// The rungs and codes of the beginning: of flows on the first day, of effects on the first day of the traject; empty for all. A snapshot has no beginning, so there it chooses nothing.
    /// </summary>
    public IReadOnlyList<Trede> Starttreden { get; init; } = [];

    /// <summary>Whether there is a choice of subgroups.</summary>
    public bool KiestSubgroepen => sets.Length > 0;

    /// <summary>Whether there is a choice of trajecten.</summary>
    public bool KiestTrajecten => Instrumenten.Count + Aanbieders.Count + Domeinen.Count > 0;

    /// <summary>Whether there is a choice of ages, postal codes or teams.</summary>
    public bool KiestKenmerken => Leeftijden.Count + Postcodes.Count + Teams.Count > 0;

    /// <summary>Whether anyone may be left out of the figure.</summary>
    public bool KiestPersonen => KiestSubgroepen || KiestTrajecten || KiestKenmerken;

    /// <summary>
    /// Reads <c>1,4</c> (in any of them) or <c>1+4</c> (in all of them), or a mix: any of the parts between commas, each part wholly.
    /// False when a part is no number from 1 to 31.
    /// </summary>
    public static bool TryParseSubgroepen(string? tekst, out IReadOnlyList<Subgroepen> sets)
    {
        var gelezen = new List<Subgroepen>();
        sets = gelezen;
        if (string.IsNullOrWhiteSpace(tekst)) return true;
        foreach (var deel in tekst.Split(','))
        {
            var set = Ladder.Subgroepen.Geen;
            foreach (var nummer in deel.Split('+'))
            {
                if (!byte.TryParse(nummer, System.Globalization.NumberStyles.AllowLeadingWhite | System.Globalization.NumberStyles.AllowTrailingWhite, System.Globalization.CultureInfo.InvariantCulture, out var getal)
                    || getal is < 1 or > Ladder.Subgroepen.Hoogste) return false;
                set = set.Met(getal);
            }

            gelezen.Add(set);
        }

        return true;
    }

    /// <summary>Whether a person with these subgroups passes.</summary>
    internal bool Past(uint groepen)
    {
        if (sets.Length == 0) return true;
        foreach (var set in sets)
            if ((groepen & set) == set) return true;
        return false;
    }

    /// <summary>The choice of subgroups as it was asked, such as <c>1,4</c> or <c>1+4</c>; empty for everyone.</summary>
    public override string ToString() => string.Join(',', Subgroepen.Select(set => string.Join('+', set.Nummers())));
}
