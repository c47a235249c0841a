namespace Trede.Tests.Hertelling;

/// <summary>What became of one traject that ended.</summary>
internal sealed record Gevolg(Traject Traject, Niveau Begin, Niveau Eind, IReadOnlySet<int> Subgroepen)
{
    public static Gevolg Van(Persoon persoon, Traject traject) => new(
        traject, Niveau.BijStart(persoon, traject), Niveau.BijEinde(persoon, traject), persoon.Op(traject.Start).Subgroepen);

    public bool Vergeleken => Begin.Trede is not null && Eind.Trede is not null;

    public int Verschil => Vergeleken ? Eind.Trede!.Value - Begin.Trede!.Value : 0;

    public string Naam
    {
        get
        {
            if (Vergeleken && Verschil != 0)
                return Verschil > 0 ? "gestegen" : "gedaald";
            if (Vergeleken)
                return "gelijk";
            return Begin.Trede is not null && Eind.Grond == Niveaugrond.Uit ? "uitgestroomd" : "onbepaald";
        }
    }

    /// <summary>The values of a column of --per: several for a client who is in several subgroups.</summary>
    public IReadOnlyList<string> Waarden(string kolom) => kolom switch
    {
        "instrument" => [Traject.Instrument],
        "aanbieder" => [Traject.Aanbieder],
        "domein" => [Traject.Domein ?? string.Empty],
        "starttrede" => [Tekst(Begin.Trede)],
        "subgroep" => Subgroepen.Count == 0 ? [string.Empty] : [.. Subgroepen.Select(nummer => Tekst(nummer))],
        _ => throw new ArgumentException("no column: " + kolom, nameof(kolom)),
    };

    private static string Tekst(int? getal) => getal?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
}
