using System.Text;
using CsvHelper;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Reads rows of a table of which every row is about one thing of one client; what a row comes to is for who knows the table.</summary>
internal abstract class TabelRijReader : IRijReader, IDisposable
{
    private readonly Tabelkop kop;
    private readonly IReadOnlyList<string> namen;
    private readonly Leesopdracht opdracht;
    private readonly Rijherkomst herkomst;
    private readonly AfkeurWriter? afkeur;
    private readonly Range[] velden;
    private byte[] tekst = new byte[1024];

    protected TabelRijReader(Tabelkop kop, IReadOnlyList<string> namen, char scheidingsteken, Leesopdracht opdracht, Rijherkomst herkomst, bool metAfkeur)
    {
        this.kop = kop;
        this.namen = namen;
        this.opdracht = opdracht;
        this.herkomst = herkomst;
        velden = new Range[namen.Count];
        afkeur = metAfkeur ? new AfkeurWriter(AfkeurWriter.Verschuiving(kop.Kop)) : null;
        Opties = new CsvReaderOptions { Separator = scheidingsteken, SkipEmptyLines = false, DetectSeparatorHint = false };
    }

    public CsvReaderOptions Opties { get; }

    public IReadOnlyList<string> Kop => [.. kop.Kop.Skip(AfkeurWriter.Verschuiving(kop.Kop))];

    public bool Lees(CsvReader reader, ReadOnlySpan<byte> block, long eersteRegel, int maximum, Blockuitkomst uitkomst)
    {
        var plaats = new Rijplaats(reader, block, eersteRegel);
        var meer = true;
        while (uitkomst.Gelezen < maximum && (meer = reader.Read()))
        {
            uitkomst.Gelezen++;
            if (MetingRijReader.IsLeeg(reader)) uitkomst.Leeg++;
            else LeesRij(reader, ref plaats, uitkomst);
        }

        if (afkeur is not null && uitkomst.Afgekeurd > 0) uitkomst.Afkeur = afkeur.Neem();
        return meer;
    }

    public void Dispose() => afkeur?.Dispose();

    /// <summary>The findings on a row; what it comes to is added to the outcome when none of them refuses it.</summary>
    protected abstract Bevindingen Beoordeel(Tabelregel regel, Blockuitkomst uitkomst);

    /// <summary>The number of the column with the BSN is 0 in every table.</summary>
    private bool IsGevolgd(CsvReader reader) =>
        !opdracht.Volg.IsLeeg && kop[0] < reader.FieldCount && Bsn.TryParse(MetingRijReader.Kaal(reader.GetSpan(kop[0])), out var bsn) == Bsnfout.Geen && bsn == opdracht.Volg;

    private void LeesRij(CsvReader reader, ref Rijplaats plaats, Blockuitkomst uitkomst)
    {
        var breedte = kop.Kop.Count;
        var bevindingen = reader.FieldCount == breedte || MetingRijReader.PastBijKop(reader, breedte)
            ? Beoordeel(Regel(reader), uitkomst)
            : default(Bevindingen).Met(Profielmerk.Waarom(reader, breedte));
        if (bevindingen.IsLeeg && opdracht.Volg.IsLeeg) return;
        var regel = plaats.Regel();
        uitkomst.Bevindingen.Tel(bevindingen.KeurtAf ? bevindingen.Afkeuringen : bevindingen, regel);
        opdracht.Toon.Bied(reader, regel, bevindingen.KeurtAf ? bevindingen.Afkeuringen : bevindingen);
        if (bevindingen.KeurtAf)
        {
            uitkomst.Afgekeurd++;
            afkeur?.Schrijf(reader, regel, bevindingen, kolom => Waarde(reader, kolom));
        }

        if (IsGevolgd(reader)) uitkomst.Gevolgd.Add(new Gevolgderij(herkomst.Bron, herkomst.Levering, herkomst.Bestand, default, regel, null, bevindingen, null, string.Empty) { Wat = Omschrijf(reader) });
    }

    /// <summary>What a row says, for who follows one person; without the BSN, and without what else says who it is.</summary>
    private string Omschrijf(CsvReader reader) => string.Join(", ", Enumerable.Range(1, namen.Count - 1)
        .Where(kolom => namen[kolom] is not ("lokale_sleutel" or "voornaam" or "achternaam"))
        .Select(kolom => (Naam: namen[kolom], Waarde: Waarde(reader, namen[kolom])))
        .Where(paar => paar.Waarde.Length > 0).Select(paar => $"{paar.Naam} {paar.Waarde}"));

    // The values are put behind each other, because a field with quotes stands elsewhere than the row.
    private Tabelregel Regel(CsvReader reader)
    {
        var gevuld = 0;
        for (var kolom = 0; kolom < velden.Length; kolom++)
        {
            var waarde = kop[kolom] < 0 ? default : reader.GetSpan(kop[kolom]);
            if (tekst.Length < gevuld + waarde.Length) Array.Resize(ref tekst, (gevuld + waarde.Length) * 2);
            waarde.CopyTo(tekst.AsSpan(gevuld));
            velden[kolom] = gevuld..(gevuld + waarde.Length);
            gevuld += waarde.Length;
        }

        return new Tabelregel(tekst.AsSpan(0, gevuld), velden);
    }

    private string Waarde(CsvReader reader, string kolom)
    {
        if (string.Equals(kolom, "rij", StringComparison.Ordinal)) return Profielmerk.Waarden(reader, kop.Kop.Count);
        var plaats = namen.ToList().IndexOf(kolom);
        return plaats < 0 || kop[plaats] < 0 || kop[plaats] >= reader.FieldCount ? string.Empty : Encoding.UTF8.GetString(reader.GetSpan(kop[plaats])).Trim();
    }
}
