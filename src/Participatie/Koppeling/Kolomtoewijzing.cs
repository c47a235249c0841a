namespace Participatie.Koppeling;

/// <summary>Which column of a file is which field of a table, by name and by content (exchange format, section 2). Each column and each field once, sets excepted.</summary>
internal sealed class Kolomtoewijzing
{
    private readonly List<Toegewezenkolom> toegewezen = [];
    private readonly Bestandsbeeld beeld;

    private Kolomtoewijzing(Bestandsbeeld beeld, Koppeltabel tabel)
    {
        this.beeld = beeld;
        Tabel = tabel;
    }

    public Koppeltabel Tabel { get; }

    /// <summary>The columns that fill a field, in the order of the file.</summary>
    public IReadOnlyList<Toegewezenkolom> Toegewezen => [.. toegewezen.OrderBy(paar => Plaats(paar.Kolom))];

    /// <summary>How sure it is that this is the table: fields that only this table has, certain ones first.</summary>
    public int Sterkte => toegewezen.Where(paar => paar.Veld.Naam is not ("bsn" or "gemeente" or "lokale_sleutel" or "voornaam" or "achternaam")).Sum(paar => paar.Zeker ? 3 : 1);

    public static Kolomtoewijzing Maak(Bestandsbeeld beeld, Koppeltabel tabel)
    {
        var toewijzing = new Kolomtoewijzing(beeld, tabel);
        toewijzing.OpNaam(alleenZeker: true);
        toewijzing.OpNaam(alleenZeker: false);
        toewijzing.OpInhoud();
        return toewijzing;
    }

    private void OpNaam(bool alleenZeker)
    {
        // A column that bears the name of a field goes before one that may mean it too.
        foreach (var kolom in Vrij().OrderByDescending(kolom => Tabel.Veld(kolom.Naam.Trim().ToLowerInvariant()) is not null).ToList())
        {
            if (Kolombijnamen.Veld(kolom.Naam, Tabel, out var zeker) is not { } veld || zeker != alleenZeker || !Past(kolom, veld, zeker)) continue;
            if (!Heeft(veld.Naam) || (zeker && veld.Soort == Koppelveldsoort.Codes)) Wijs(kolom, veld, zeker, zeker ? string.Empty : $"De naam lijkt op {veld.Naam}. Controleer of dit klopt.");
        }
    }

    private void OpInhoud()
    {
        Enige("bsn", kolom => kolom.IsBsn, "De waarden zijn BSN's.");
        if (Tabel != Koppeltabel.Metingen) return;
        Enige("meetdatum", kolom => kolom.IsDatum && !kolom.Naam.StartsWith("geb", StringComparison.OrdinalIgnoreCase), "Dit is de enige kolom met datums die over is.");
        Enige("trede", kolom => Alles(kolom, Tabel.Veld("trede")!), "De waarden lijken treden.");
        Enige("groeipotentieel", kolom => kolom.Waarden is ["+", "0"] or ["+"], "De waarden zijn + en 0.");
        if (!Heeft("vraag1")) Enige("trede", kolom => !Kolombijnamen.IsOverWie(kolom.Naam) && kolom is { IsSoort: true, Waarden: not null }, "Geen kolom heet trede; dit is de enige kolom met weinig waarden die over is.");
    }

    private void Enige(string naam, Func<Kolombeeld, bool> past, string waarom)
    {
        if (Heeft(naam)) return;
        if (Vrij().Where(past).ToList() is [var kolom]) Wijs(kolom, Tabel.Veld(naam)!, zeker: false, $"{waarom} Controleer of dit {naam} is.");
    }

    // What a column is called and what is in it must not contradict each other.
    private static bool Past(Kolombeeld kolom, Koppelveld veld, bool zeker) => veld.Soort switch
    {
        Koppelveldsoort.Bsn => zeker || kolom.IsBsn,
        Koppelveldsoort.Datum => kolom.IsDatum || (zeker && kolom.Gevuld == 0) || string.Equals(kolom.Naam.Trim(), veld.Naam, StringComparison.OrdinalIgnoreCase),
        _ => !kolom.IsBsn && !(kolom.IsDatum && veld.IsCode),
    };

    private static bool Alles(Kolombeeld kolom, Koppelveld veld) =>
        !Kolombijnamen.IsOverWie(kolom.Naam) && kolom.Waarden is { Count: > 1 } waarden && waarden.All(waarde => Codegok.Van(veld, waarde).Length > 0);

    private void Wijs(Kolombeeld kolom, Koppelveld veld, bool zeker, string twijfel) => toegewezen.Add(new Toegewezenkolom(kolom, veld, zeker, twijfel));

    private IEnumerable<Kolombeeld> Vrij() => beeld.Kolommen.Where(kolom => kolom.Naam.Length > 0 && toegewezen.TrueForAll(paar => !ReferenceEquals(paar.Kolom, kolom)));

    private bool Heeft(string veld) => toegewezen.Exists(paar => string.Equals(paar.Veld.Naam, veld, StringComparison.Ordinal));

    private int Plaats(Kolombeeld kolom)
    {
        for (var plaats = 0; plaats < beeld.Kolommen.Count; plaats++)
            if (ReferenceEquals(beeld.Kolommen[plaats], kolom)) return plaats;
        return -1;
    }
}
