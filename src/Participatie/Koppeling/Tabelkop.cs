namespace Participatie.Koppeling;

/// <summary>
/// Which field of a file holds which column of a table, recognised by the header: any order, any letter case, spaces around a name do not
/// count. For the tables <c>trajecten</c> and <c>klanten</c> (exchange format, section 1).
/// </summary>
public sealed class Tabelkop
{
    private readonly int[] plaatsen;

    private Tabelkop(int[] plaatsen, IReadOnlyList<string> kop, IReadOnlyList<string> onbekend, string? dubbel)
    {
        this.plaatsen = plaatsen;
        Kop = kop;
        Onbekend = onbekend;
        Dubbel = dubbel;
    }

    /// <summary>The header as it stands in the file, without empty names at the end.</summary>
    public IReadOnlyList<string> Kop { get; }

    /// <summary>The names in the header that are not used.</summary>
    public IReadOnlyList<string> Onbekend { get; }

    /// <summary>A column that is there twice, or null.</summary>
    public string? Dubbel { get; }

    /// <summary>How many columns of the table are there.</summary>
    public int Aantal => plaatsen.Count(plaats => plaats >= 0);

    /// <summary>The place in the file of the column with this number in the table, or -1.</summary>
    public int this[int kolom] => plaatsen[kolom];

    /// <summary>Recognises a header by the column names of a table.</summary>
    public static Tabelkop Lees(IReadOnlyList<string> kop, IReadOnlyList<string> namen)
    {
        ArgumentNullException.ThrowIfNull(kop);
        ArgumentNullException.ThrowIfNull(namen);
        var lengte = kop.Count;
        while (lengte > 0 && string.IsNullOrWhiteSpace(kop[lengte - 1])) lengte--;
        var gevonden = new int[namen.Count];
        Array.Fill(gevonden, -1);
        var onbekend = new List<string>();
        string? dubbel = null;
        for (var plaats = 0; plaats < lengte; plaats++)
        {
            var naam = kop[plaats].Trim().ToLowerInvariant();
            var nummer = Kolomnamen.Plaats(namen, naam);
            if (nummer >= 0 && gevonden[nummer] >= 0) dubbel ??= naam;
            else if (nummer >= 0) gevonden[nummer] = plaats;
            else if (Kolomnamen.Plaats(Metingkolommen.Afkeurkolommen, naam) < 0) onbekend.Add(kop[plaats].Trim());
        }

        return new Tabelkop(gevonden, [.. kop.Take(lengte)], onbekend, dubbel);
    }
}
