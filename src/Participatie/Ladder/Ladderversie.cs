namespace Participatie.Ladder;

/// <summary>
/// A dated version of the ladder: its questions, definitions, growth questions, subgroups and rules. Every measurement names the version it
/// was made with. Immutable; a municipality's own choice of rules is a copy with the same id. Source of version 2008: participatieladder 2008,
/// chapters 2 and 3.
/// </summary>
public sealed class Ladderversie
{
    private readonly ToegepasteRegel[] uitgeschakeld;

    private Ladderversie(ToegepasteRegel[] uitgeschakeld) => this.uitgeschakeld = uitgeschakeld;

    /// <summary>The name by which measurements refer to it.</summary>
    public required string Id { get; init; }

    /// <summary>The first day on which it may be used, inclusive.</summary>
    public required DateOnly GeldigVanaf { get; init; }

    /// <summary>The last day on which it may be used, inclusive, or null when no end is known.</summary>
    public required DateOnly? GeldigTotEnMet { get; init; }

    /// <summary>Where it comes from, in plain Dutch.</summary>
    public required string Bron { get; init; }

    /// <summary>The rules of this version, switched off or not.</summary>
    public required IReadOnlyList<Regelfeiten> Regels { get; init; }

    /// <summary>The five questions.</summary>
    public required IReadOnlyList<Vraag> Vragen { get; init; }

    /// <summary>The rungs and the codes.</summary>
    public required IReadOnlyList<Tredefeiten> Treden { get; init; }

    /// <summary>The subgroups that every municipality records.</summary>
    public required IReadOnlyList<Subgroepfeiten> Subgroepen { get; init; }

    /// <summary>The optional test questions.</summary>
    public required IReadOnlyList<Toetsvraag> Toetsvragen { get; init; }

    /// <summary>The rules that the municipality switched off, in the order of their values.</summary>
    public IReadOnlyList<ToegepasteRegel> UitgeschakeldeRegels => uitgeschakeld;

    /// <summary>Whether the version has this rule, switched off or not; false for <see cref="ToegepasteRegel.Geen"/>.</summary>
    public bool Kent(ToegepasteRegel regel)
    {
        foreach (var feiten in Regels)
            if (feiten.Regel == regel) return true;
        return false;
    }

    /// <summary>Whether this rule may be applied: the version has it and it is not switched off.</summary>
    public bool Gebruikt(ToegepasteRegel regel) => Kent(regel) && !uitgeschakeld.AsSpan().Contains(regel);

    /// <summary>Whether the version may be used on this day.</summary>
    public bool GeldtOp(DateOnly dag) => dag >= GeldigVanaf && (GeldigTotEnMet is not { } einde || dag <= einde);

    /// <summary>The same version with this rule switched off; a rule that the version has not is a wrong call.</summary>
    public Ladderversie Zonder(ToegepasteRegel regel)
    {
        if (!Kent(regel)) throw new ArgumentOutOfRangeException(nameof(regel), (int)regel, "This version has no such rule.");
        if (!Gebruikt(regel)) return this;
        ToegepasteRegel[] nieuw = [.. uitgeschakeld, regel];
        Array.Sort(nieuw);
        return new Ladderversie(nieuw)
        {
            Id = Id,
            GeldigVanaf = GeldigVanaf,
            GeldigTotEnMet = GeldigTotEnMet,
            Bron = Bron,
            Regels = Regels,
            Vragen = Vragen,
            Treden = Treden,
            Subgroepen = Subgroepen,
            Toetsvragen = Toetsvragen,
        };
    }

    /// <summary>
    /// Version 2008, with every rule switched on. Its first day is that of the pilots (first quarter of 2009); from 1 January 2010 it was there
    /// for every municipality (paragraph 3.5).
    /// </summary>
    public static readonly Ladderversie Versie2008 = new([])
    {
        Id = "2008",
        GeldigVanaf = new DateOnly(2009, 1, 1),
        GeldigTotEnMet = null,
        Bron = "De participatieladder van 2008, hoofdstuk 2 en 3",
        Regels = Regelfeiten.Alle,
        Vragen = Vragenlijst.Vragen,
        Treden = Tredefeiten.Alle,
        Subgroepen = Subgroepfeiten.Alle,
        Toetsvragen = Toetsvraag.Alle,
    };

    /// <summary>The versions that exist, oldest first.</summary>
    public static readonly IReadOnlyList<Ladderversie> Alle = [Versie2008];

    /// <summary>The version with this id, or null when there is none.</summary>
    public static Ladderversie? Zoek(string id)
    {
        foreach (var versie in Alle)
            if (string.Equals(versie.Id, id, StringComparison.Ordinal)) return versie;
        return null;
    }
}
