using System.Text;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>
/// Checks the rows of one delivery of <c>trajecten</c> and makes trajecten of those that can be used (exchange format, section 1). Pure but
/// for remembering names, so that each is kept once; for one thread.
/// </summary>
/// <param name="bron">The place of the source in the order of priority.</param>
/// <param name="vandaag">A traject that ends after this day runs still.</param>
/// <param name="eigen">The municipality of rows that name none; may be empty.</param>
/// <param name="gemeenten">Numbers the municipalities of all deliveries.</param>
/// <param name="bewaart">Whether it is a delivery into the database: a local key will do for who has no BSN then, and a row can say when it became known.</param>
public sealed class Trajectcontrole(int bron, Dag vandaag, Gemeente eigen, Gemeentetabel gemeenten, bool bewaart = false)
{
    private readonly Dictionary<string, string> namen = new(StringComparer.Ordinal);

    /// <summary>The column names in the order of <see cref="Trajectkolom"/>.</summary>
    public static readonly IReadOnlyList<string> Kolommen = Koppeltabel.Trajecten.Namen;

    /// <summary>Whether a header is that of a table of trajecten: BSN, number, instrument and first day.</summary>
    public static bool Herkent(Tabelkop kop)
    {
        ArgumentNullException.ThrowIfNull(kop);
        return kop[(int)Trajectkolom.Bsn] >= 0 && kop[(int)Trajectkolom.Trajectnummer] >= 0 && kop[(int)Trajectkolom.Instrument] >= 0 && kop[(int)Trajectkolom.Startdatum] >= 0;
    }

    /// <summary>The findings on a row, and the traject when none of them refuses it.</summary>
    public Bevindingen Beoordeel(Tabelregel regel, out Traject? traject)
    {
        traject = null;
        var bevindingen = default(Bevindingen);
        var sleutel = bewaart ? Sleutellezing.Lees(regel[(int)Trajectkolom.Bsn], regel[(int)Trajectkolom.LokaleSleutel]) : string.Empty;
        var bsn = sleutel.Length > 0 ? default : Bsnlezing.Lees(regel[(int)Trajectkolom.Bsn], ref bevindingen);
        var gemeente = Gemeentelezing.Lees(regel[(int)Trajectkolom.Gemeente], eigen, ref bevindingen);
        if (regel[(int)Trajectkolom.Trajectnummer].IsEmpty) bevindingen = bevindingen.Met(Bevindingcode.TrajectnummerLeeg);
        if (regel[(int)Trajectkolom.Instrument].IsEmpty) bevindingen = bevindingen.Met(Bevindingcode.InstrumentLeeg);
        var domein = LeesDomein(regel[(int)Trajectkolom.Domein], ref bevindingen);
        var (start, einde) = LeesDagen(regel, ref bevindingen);
        var kosten = LeesKosten(regel[(int)Trajectkolom.Kosten], ref bevindingen);
        var bekend = bewaart ? LeesBekend(regel[(int)Trajectkolom.BekendOp], ref bevindingen) : null;
        if (bevindingen.KeurtAf) return bevindingen;
        if (gemeenten.Nummer(gemeente) < 0) return bevindingen.Met(Bevindingcode.TeVeelGemeenten);
        var basis = new Traject(
            new Klant(gemeente, bsn),
            bron,
            Encoding.UTF8.GetString(regel[(int)Trajectkolom.Trajectnummer]),
            Naam(regel[(int)Trajectkolom.Instrument]),
            domein,
            Naam(regel[(int)Trajectkolom.Aanbieder]),
            start,
            einde,
            Naam(regel[(int)Trajectkolom.Resultaat]),
            kosten);
        traject = MetExtra(basis, regel, ref bevindingen) with { LokaleSleutel = sleutel, Bekend = bekend };
        return bevindingen;
    }

    private Traject MetExtra(Traject traject, Tabelregel regel, ref Bevindingen bevindingen)
    {
        var prestatie = LeesExtraDag(regel[(int)Trajectkolom.Prestatiedatum], ref bevindingen);
        var examen = LeesExtraDag(regel[(int)Trajectkolom.Examendatum], ref bevindingen);
        var duaalGoed = Codewoorden.TryAntwoord(regel[(int)Trajectkolom.Duaal], out var duaal);
        if (!duaalGoed) bevindingen = bevindingen.Met(Bevindingcode.ExtraWaardeOnjuist);
        return traject with
        {
            Prestatiedatum = prestatie,
            Examendatum = examen,
            Duaal = !duaalGoed || duaal == Ladder.Antwoord.Leeg ? null : duaal == Ladder.Antwoord.Ja,
            SoortVoorziening = Naam(regel[(int)Trajectkolom.SoortVoorziening]),
            Financieringsdeel = Naam(regel[(int)Trajectkolom.Financieringsdeel]),
            Examenonderdeel = Naam(regel[(int)Trajectkolom.Examenonderdeel]),
        };
    }

    private static Domein LeesDomein(ReadOnlySpan<byte> tekst, ref Bevindingen bevindingen)
    {
        if (tekst.IsEmpty) bevindingen = bevindingen.Met(Bevindingcode.DomeinLeeg);
        foreach (var feiten in Domeinfeiten.Alle)
            if (tekst.Length == feiten.Code.Length && Ascii.EqualsIgnoreCase(tekst, feiten.Code)) return feiten.Domein;
        bevindingen = bevindingen.Met(Bevindingcode.DomeinOnbekend);
        return default;
    }

    private (Dag Start, Dag? Einde) LeesDagen(Tabelregel regel, ref Bevindingen bevindingen)
    {
        var startGoed = Dag.TryParse(regel[(int)Trajectkolom.Startdatum], out var start) == Dagfout.Geen;
        if (!startGoed) bevindingen = bevindingen.Met(Bevindingcode.StartdatumOnjuist);
        var tekst = regel[(int)Trajectkolom.Einddatum];
        if (tekst.IsEmpty) return (start, null);
        if (Dag.TryParse(tekst, out var einde) != Dagfout.Geen) bevindingen = bevindingen.Met(Bevindingcode.EinddatumOnjuist);
        else if (startGoed && einde < start) bevindingen = bevindingen.Met(Bevindingcode.EindeVoorStart);
        else if (einde > vandaag) bevindingen = bevindingen.Met(Bevindingcode.EindeToekomst);
        return (start, einde);
    }

    private Dag? LeesBekend(ReadOnlySpan<byte> tekst, ref Bevindingen bevindingen)
    {
        if (tekst.IsEmpty) return null;
        if (Dag.TryParse(tekst, out var dag) != Dagfout.Geen || dag > vandaag) bevindingen = bevindingen.Met(Bevindingcode.BekendOpOnjuist);
        return dag;
    }

    private static Bedrag? LeesKosten(ReadOnlySpan<byte> tekst, ref Bevindingen bevindingen)
    {
        if (tekst.IsEmpty)
        {
            bevindingen = bevindingen.Met(Bevindingcode.KostenLeeg);
            return null;
        }

        if (Bedrag.TryParse(tekst, out var bedrag)) return bedrag;
        bevindingen = bevindingen.Met(Bevindingcode.KostenOnjuist);
        return null;
    }

    private static Dag? LeesExtraDag(ReadOnlySpan<byte> tekst, ref Bevindingen bevindingen)
    {
        if (tekst.IsEmpty) return null;
        if (Dag.TryParse(tekst, out var dag) == Dagfout.Geen) return dag;
        bevindingen = bevindingen.Met(Bevindingcode.ExtraWaardeOnjuist);
        return null;
    }

    // A name occurs in many rows and is kept once.
    private string Naam(ReadOnlySpan<byte> tekst)
    {
        if (tekst.IsEmpty) return string.Empty;
        var naam = Encoding.UTF8.GetString(tekst);
        if (namen.TryGetValue(naam, out var bekend)) return bekend;
        if (namen.Count < 100_000) namen.Add(naam, naam);
        return naam;
    }
}
