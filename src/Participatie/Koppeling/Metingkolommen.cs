namespace Participatie.Koppeling;

/// <summary>
/// Which field of a file holds which column of <c>metingen</c>, recognised by the header: any order, any letter case, spaces around
/// a name do not count.
/// </summary>
public sealed class Metingkolommen
{
    private readonly int[] plaatsen;

    private Metingkolommen(int[] plaatsen, IReadOnlyList<string> kop, IReadOnlyList<string> onbekend)
    {
        this.plaatsen = plaatsen;
        Kop = kop;
        Onbekend = onbekend;
    }

    /// <summary>The column names of a blank table, in the order of <see cref="Metingkolom"/>.</summary>
    public static readonly IReadOnlyList<string> Namen =
    [
        "bsn", "meetdatum", "aanleiding", "trede", "vraag1", "vraag2", "vraag3", "vraag4", "vraag5", "groeipotentieel", "subgroepen",
        "uitstroomreden", "regel", "uren", "klantmanager", "gemeente", "bronkenmerk", "bekend_op",
    ];

    /// <summary>The columns of the full variant that stand behind those of a blank table, in the order of <see cref="Metingkolom"/>: for leaving with everything.</summary>
    public static readonly IReadOnlyList<string> Volledig = ["vervalt", "lokale_sleutel", "bron", "ladderversie", "horizon", "toetsantwoorden", "correctiereden", "vastgelegd_op"];

    /// <summary>The columns of the full variant.</summary>
    public static readonly IReadOnlyList<string> Alle = [.. Namen, .. Volledig];

    /// <summary>The columns that a rejection file puts before the row; they are passed over when it is delivered again.</summary>
    public static readonly IReadOnlyList<string> Afkeurkolommen = ["afkeur_regel", "afkeur_kolom", "afkeur_waarde", "afkeur_reden"];

    /// <summary>The header as it stands in the file, without empty names at the end.</summary>
    public IReadOnlyList<string> Kop { get; }

    /// <summary>The names in the header that are not used.</summary>
    public IReadOnlyList<string> Onbekend { get; }

    /// <summary>The place of a column in the file, or -1 when the file does not have it.</summary>
    public int this[Metingkolom kolom] => plaatsen[(int)kolom];

    /// <summary>Recognises a header; <paramref name="dubbel"/> names a column that is there twice.</summary>
    public static Metingkolommen Lees(IReadOnlyList<string> kop, out string? dubbel)
    {
        ArgumentNullException.ThrowIfNull(kop);
        dubbel = null;
        var lengte = kop.Count;
        while (lengte > 0 && string.IsNullOrWhiteSpace(kop[lengte - 1])) lengte--;
        var gevonden = new int[Alle.Count];
        Array.Fill(gevonden, -1);
        var onbekend = new List<string>();
        for (var plaats = 0; plaats < lengte; plaats++)
        {
            var naam = kop[plaats].Trim().ToLowerInvariant();
            var nummer = Kolomnamen.Plaats(Alle, naam);
            if (nummer < 0)
            {
                if (Kolomnamen.Plaats(Afkeurkolommen, naam) < 0) onbekend.Add(kop[plaats].Trim());
            }
            else if (gevonden[nummer] >= 0)
            {
                dubbel ??= naam;
            }
            else
            {
                gevonden[nummer] = plaats;
            }
        }

        return new Metingkolommen(gevonden, [.. kop.Take(lengte)], onbekend);
    }

    /// <summary>Whether rows can be read: a BSN and a day. Rows that need a rung are refused one by one when there is none.</summary>
    public bool Herkend => this[Metingkolom.Bsn] >= 0 && this[Metingkolom.Meetdatum] >= 0;

    /// <summary>Whether the header has a rung or the first question.</summary>
    public bool HeeftTrede => this[Metingkolom.Trede] >= 0 || this[Metingkolom.Vraag1] >= 0;
}
