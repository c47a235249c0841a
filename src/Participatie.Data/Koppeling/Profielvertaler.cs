using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Turns the rows of a file into rows of the exchange format by a koppelprofiel. Bytes that are no UTF-8 go through unchanged.</summary>
internal sealed class Profielvertaler
{
    /// <summary>How many values that are not in the profile are listed.</summary>
    public const int MeesteGenoemd = 50;

    private const int LangsteWaarde = 512;

    private readonly Koppelprofiel profiel;
    private readonly IReadOnlyList<Koppelveld> velden;
    private readonly Celbuffer[] cellen;
    private readonly (int Veld, byte[] Code)[] vast;
    private readonly Celbuffer merk = new();
    private readonly int breedte;

    /// <summary>Prepares for a file with this header.</summary>
    public Profielvertaler(Koppelprofiel profiel, IReadOnlyList<string> kop)
    {
        this.profiel = profiel;
        velden = profiel.Velden();
        cellen = [.. velden.Select(_ => new Celbuffer())];
        vast = [.. profiel.Vast.Select(vulling => (Profielkolomplan.Nummer(velden, vulling.Veld), Encoding.UTF8.GetBytes(vulling.Code.Trim())))];
        var namen = kop.Select(Kaal).ToList();
        breedte = namen.FindLastIndex(naam => naam.Length > 0) + 1;
        Kolommen = [.. profiel.Kolommen.Select(kolom => new Profielkolomplan(kolom, Plaats(namen, kolom.Kolom), velden))];
        Dubbel = profiel.Kolommen.Select(kolom => kolom.Kolom).FirstOrDefault(kolom => namen.Count(naam => Gelijk(naam, kolom)) > 1);
    }

    public IReadOnlyList<Profielkolomplan> Kolommen { get; }

    /// <summary>A column of the profile that the file has twice, or null.</summary>
    public string? Dubbel { get; }

    /// <summary>The columns that the file should have and has not.</summary>
    public IReadOnlyList<string> Ontbrekend => [.. Kolommen.Where(plan => plan.Plaats < 0 && plan.Kolom.Verplicht).Select(plan => plan.Kolom.Kolom)];

    /// <summary>How many columns of the profile a header has.</summary>
    public int Herkend => Kolommen.Count(plan => plan.Plaats >= 0);

    /// <summary>Writes the header of the exchange format.</summary>
    public void Kop(MemoryStream uit) => uit.Write(Encoding.UTF8.GetBytes(string.Join(';', velden.Select(veld => veld.Naam)) + "\n"));

    /// <summary>Writes the row at which the reader stands, on one line.</summary>
    public void Vertaal(CsvReader rij, MemoryStream uit)
    {
        if (!IsLeeg(rij))
        {
            foreach (var cel in cellen) cel.Leeg();
            merk.Leeg();
            foreach (var plan in Kolommen)
                if (plan.Plaats >= 0 && plan.Plaats < rij.FieldCount) Vertaal(plan, rij.GetSpan(plan.Plaats));
            foreach (var (veld, code) in vast) Vul(veld, code);
            Schrijf(rij, uit);
        }

        uit.WriteByte((byte)'\n');
    }

    /// <summary>The values that are not in the profile, by column; what is not listed is summed in the last one.</summary>
    public IReadOnlyList<Onbekendewaarde> Onbekend()
    {
        var alle = Kolommen.SelectMany(plan => plan.Onbekend()).ToList();
        var rest = alle.Skip(MeesteGenoemd).Sum(waarde => waarde.Aantal) + Kolommen.Sum(plan => plan.OnbekendRest);
        return rest == 0 ? alle : [.. alle.Take(MeesteGenoemd), new Onbekendewaarde(string.Empty, string.Empty, rest)];
    }

    // A row that the reader of rows must refuse for its number of fields keeps that fault.
    private void Schrijf(CsvReader rij, MemoryStream uit)
    {
        var aantal = rij.FieldCount < breedte ? cellen.Length - 1 : cellen.Length;
        for (var veld = 0; veld < aantal; veld++)
        {
            if (veld > 0) uit.WriteByte((byte)';');
            SchrijfCel(cellen[veld].Inhoud, uit);
        }

        if (aantal < cellen.Length) return;
        if (HeeftMeer(rij))
        {
            for (var veld = breedte; veld < rij.FieldCount; veld++)
            {
                uit.WriteByte((byte)';');
                SchrijfCel(rij.GetSpan(veld), uit);
            }
        }
        else if (!merk.Inhoud.IsEmpty)
        {
            uit.WriteByte((byte)';');
            SchrijfCel(merk.Inhoud, uit);
        }
    }

    private void Vertaal(Profielkolomplan plan, ReadOnlySpan<byte> waarde)
    {
        if (!Utf8.IsValid(waarde)) cellen[Math.Max(plan.Veld, 0)].Zet(waarde);
        else if (!plan.HeeftLijst) Neem(plan, waarde);
        else if (waarde.Length > LangsteWaarde) Vreemd(plan, waarde, Encoding.UTF8.GetString(waarde[..LangsteWaarde]));
        else VertaalUitLijst(plan, waarde);
    }

    private void VertaalUitLijst(Profielkolomplan plan, ReadOnlySpan<byte> waarde)
    {
        Span<char> tekens = stackalloc char[LangsteWaarde];
        var tekst = ((ReadOnlySpan<char>)tekens[..Encoding.UTF8.GetChars(waarde, tekens)]).Trim();
        if (plan.Zoek(tekst) is { } gevonden) Vul(gevonden);
        else if (tekst.IsEmpty) return;
        else if (IsSet(plan) && Delen(plan, tekst.ToString()) is { } delen) Array.ForEach(delen, Vul);
        else if (plan.Standaard is { } standaard) Vul(plan.Veld, standaard);
        else if (plan.Kolom.Onbekend is Profielkolom.Doorlaten) Neem(plan, waarde);
        else Vreemd(plan, waarde, tekst);
    }

    // The parts of a cell that holds several values, when every one of them is in the list.
    private static (int Veld, byte[] Code)[][]? Delen(Profielkolomplan plan, string tekst)
    {
        var delen = tekst.Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(deel => plan.Zoek(deel)).ToList();
        return delen.Count > 1 && delen.TrueForAll(deel => deel is not null) ? [.. delen.Select(deel => deel!)] : null;
    }

    private bool IsSet(Profielkolomplan plan) => plan.Veld >= 0 && velden[plan.Veld].Soort == Koppelveldsoort.Codes;

    // The value stays as it is, so that it can be corrected, and the row is marked.
    private void Vreemd(Profielkolomplan plan, ReadOnlySpan<byte> waarde, ReadOnlySpan<char> tekst)
    {
        plan.Tel(tekst);
        if (plan.Veld >= 0) Vul(plan.Veld, waarde.Trim(" \t"u8));
        merk.Voeg(merk.Inhoud.IsEmpty ? Profielmerk.Voorvoegsel : "; "u8);
        merk.Voeg(Encoding.UTF8.GetBytes($"{plan.Kolom.Kolom}: {tekst}"));
    }

    private void Neem(Profielkolomplan plan, ReadOnlySpan<byte> waarde)
    {
        var kaal = waarde.Trim(" \t"u8);
        if (plan.Veld < 0 || kaal.IsEmpty) return;
        switch (velden[plan.Veld].Soort)
        {
            case Koppelveldsoort.Datum:
                NeemDatum(plan.Veld, kaal);
                break;
            case Koppelveldsoort.Bedrag when Bedragstijl.Lees(kaal, profiel.Getal) is { } bedrag:
                Vul(plan.Veld, Encoding.UTF8.GetBytes(bedrag));
                break;
            default:
                Vul(plan.Veld, kaal);
                break;
        }
    }

    private void NeemDatum(int veld, ReadOnlySpan<byte> waarde)
    {
        var laatsteKorteJaar = velden[veld].Naam is "geboortedatum" ? 29 : 49;
        Span<byte> geschreven = stackalloc byte[10];
        foreach (var stijl in profiel.Datum)
        {
            if (!Datumstijlen.TryLees(waarde, stijl, laatsteKorteJaar, out var dag)) continue;
            dag.TryFormat(geschreven, out _, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            Vul(veld, geschreven);
            return;
        }

        Vul(veld, waarde);
    }

    private void Vul((int Veld, byte[] Code)[] vullingen)
    {
        foreach (var (veld, code) in vullingen) Vul(veld, code);
    }

    private void Vul(int veld, ReadOnlySpan<byte> waarde)
    {
        if (velden[veld].Soort == Koppelveldsoort.Codes) cellen[veld].Verenig(waarde);
        else cellen[veld].Zet(waarde);
    }

    private bool HeeftMeer(CsvReader rij)
    {
        for (var veld = breedte; veld < rij.FieldCount; veld++)
            if (!rij.GetSpan(veld).Trim(" \t"u8).IsEmpty) return true;
        return false;
    }

    private static bool IsLeeg(CsvReader rij)
    {
        for (var veld = 0; veld < rij.FieldCount; veld++)
            if (!rij.GetSpan(veld).Trim(" \t"u8).IsEmpty) return false;
        return true;
    }

    private static void SchrijfCel(ReadOnlySpan<byte> cel, MemoryStream uit)
    {
        if (!cel.ContainsAny(";\"\r\n"u8))
        {
            uit.Write(cel);
            return;
        }

        uit.WriteByte((byte)'"');
        foreach (var teken in cel)
        {
            if (teken == (byte)'"') uit.WriteByte((byte)'"');
            uit.WriteByte(teken is (byte)'\r' or (byte)'\n' ? (byte)' ' : teken);
        }

        uit.WriteByte((byte)'"');
    }

    private static int Plaats(List<string> namen, string kolom) => namen.FindIndex(naam => Gelijk(naam, kolom));

    private static bool Gelijk(string naam, string kolom) => string.Equals(naam, Kaal(kolom), StringComparison.OrdinalIgnoreCase);

    private static string Kaal(string naam) => string.Join(' ', naam.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
