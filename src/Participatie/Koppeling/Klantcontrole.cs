using System.Text;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>
/// Checks the rows of one delivery of <c>klanten</c> (exchange format, section 1). A part that cannot be read is not known; only a row without
/// a usable BSN or municipality is refused. In a delivery into the database a local key will do for who has no BSN, and names are read.
/// </summary>
/// <param name="bron">The place of the source in the order of priority.</param>
/// <param name="eigen">The municipality of rows that name none; may be empty.</param>
/// <param name="gemeenten">Numbers the municipalities of all deliveries.</param>
/// <param name="bewaart">Whether it is a delivery into the database; linking files knows people by BSN only, and no names.</param>
public sealed class Klantcontrole(int bron, Gemeente eigen, Gemeentetabel gemeenten, bool bewaart = false)
{
    /// <summary>The column names in the order of <see cref="Klantkolom"/>.</summary>
    public static readonly IReadOnlyList<string> Kolommen = Koppeltabel.Klanten.Namen;

    /// <summary>Whether a header is that of a table of clients: BSN, and one thing known of them; with <paramref name="metNaam"/> a family name will do.</summary>
    public static bool Herkent(Tabelkop kop, bool metNaam = false)
    {
        ArgumentNullException.ThrowIfNull(kop);
        return kop[(int)Klantkolom.Bsn] >= 0
            && (kop[(int)Klantkolom.Geboortedatum] >= 0 || kop[(int)Klantkolom.Geslacht] >= 0 || kop[(int)Klantkolom.Postcode4] >= 0 || (metNaam && kop[(int)Klantkolom.Achternaam] >= 0));
    }

    /// <summary>The findings on a row, and what is known of the client when none of them refuses it.</summary>
    public Bevindingen Beoordeel(Tabelregel regel, out Klantgegeven? gegeven)
    {
        gegeven = null;
        var bevindingen = default(Bevindingen);
        var sleutel = bewaart ? Sleutellezing.Lees(regel[(int)Klantkolom.Bsn], regel[(int)Klantkolom.LokaleSleutel]) : string.Empty;
        var bsn = sleutel.Length > 0 ? default : Bsnlezing.Lees(regel[(int)Klantkolom.Bsn], ref bevindingen);
        var gemeente = Gemeentelezing.Lees(regel[(int)Klantkolom.Gemeente], eigen, ref bevindingen);
        var geboren = LeesGeboorte(regel[(int)Klantkolom.Geboortedatum], ref bevindingen);
        if (!TryGeslacht(regel[(int)Klantkolom.Geslacht], out var geslacht)) bevindingen = bevindingen.Met(Bevindingcode.GeslachtOnbekend);
        if (!TryPostcode(regel[(int)Klantkolom.Postcode4], out var postcode)) bevindingen = bevindingen.Met(Bevindingcode.PostcodeOnjuist);
        var (voornaam, achternaam) = bewaart ? LeesNaam(regel, ref bevindingen) : (string.Empty, string.Empty);
        if (bevindingen.KeurtAf) return bevindingen;
        if (gemeenten.Nummer(gemeente) < 0) return bevindingen.Met(Bevindingcode.TeVeelGemeenten);
        gegeven = new Klantgegeven(new Klant(gemeente, bsn), bron, geboren, geslacht, postcode) { LokaleSleutel = sleutel, Voornaam = voornaam, Achternaam = achternaam };
        return bevindingen;
    }

    /// <summary>Reads a sex: <c>man</c>, <c>vrouw</c>, <c>onbekend</c>, their first letter, or 1, 2, 0; empty is not known.</summary>
    public static bool TryGeslacht(ReadOnlySpan<byte> tekst, out Geslacht geslacht)
    {
        geslacht = tekst.Length switch
        {
            1 when tekst[0] is (byte)'1' or (byte)'m' or (byte)'M' => Geslacht.Man,
            1 when tekst[0] is (byte)'2' or (byte)'v' or (byte)'V' => Geslacht.Vrouw,
            3 when Ascii.EqualsIgnoreCase(tekst, "man"u8) => Geslacht.Man,
            5 when Ascii.EqualsIgnoreCase(tekst, "vrouw"u8) => Geslacht.Vrouw,
            _ => Geslacht.Onbekend,
        };
        return geslacht != Geslacht.Onbekend || tekst.IsEmpty || tekst.SequenceEqual("0"u8) || Ascii.EqualsIgnoreCase(tekst, "o"u8) || Ascii.EqualsIgnoreCase(tekst, "onbekend"u8);
    }

    private static (string Voornaam, string Achternaam) LeesNaam(Tabelregel regel, ref Bevindingen bevindingen)
    {
        var goed = Persoonstekst.TryNaam(regel[(int)Klantkolom.Voornaam], Persoonstekst.LangsteVoornaam, out var voornaam);
        goed &= Persoonstekst.TryNaam(regel[(int)Klantkolom.Achternaam], Persoonstekst.LangsteAchternaam, out var achternaam);
        if (!goed) bevindingen = bevindingen.Met(Bevindingcode.NaamOnbruikbaar);
        return (voornaam, achternaam);
    }

    private static Geboortedatum LeesGeboorte(ReadOnlySpan<byte> tekst, ref Bevindingen bevindingen)
    {
        if (!Geboortedatum.TryParse(tekst, out var geboren) && !tekst.IsEmpty) bevindingen = bevindingen.Met(Bevindingcode.GeboortedatumOnjuist);
        return geboren;
    }

    // Four digits from 1000, and behind them nothing or the two letters of a whole postal code.
    private static bool TryPostcode(ReadOnlySpan<byte> tekst, out int postcode)
    {
        postcode = 0;
        if (tekst.IsEmpty) return true;
        if (tekst.Length < 4 || tekst[..4].ContainsAnyExceptInRange((byte)'0', (byte)'9') || tekst[0] == (byte)'0') return false;
        var rest = Tekst.Kaal(tekst[4..]);
        if (!rest.IsEmpty && (rest.Length != 2 || !char.IsAsciiLetter((char)rest[0]) || !char.IsAsciiLetter((char)rest[1]))) return false;
        foreach (var cijfer in tekst[..4]) postcode = (postcode * 10) + (cijfer - '0');
        return true;
    }
}
