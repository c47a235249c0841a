using System.Globalization;
using System.Text;
using CsvHelper;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>Reads of a row that can be used what the packed row leaves out.</summary>
internal sealed class GeheleRijReader(Metingkolommen kolommen)
{
    private const int Antwoordvormen = 3 * 3 * 3 * 3 * 3;

    // There are few ways to answer, and a million rows.
    private readonly string?[] antwoordteksten = new string?[Antwoordvormen];

    private readonly bool metVragen = Enumerable.Range((int)Metingkolom.Vraag1, Antwoorden.AantalVragen).Any(vraag => kolommen[(Metingkolom)vraag] >= 0);

    public Geleverderij Lees(CsvReader reader, Meetrij rij)
    {
        var antwoorden = metVragen && !rij.Sleutel.Uitstroom && !rij.Waarde.ZonderAntwoorden ? Antwoordtekst(reader) : null;
        Codewoorden.TryRegel(Veld(reader, Metingkolom.Regel), out var regel);
        return new Geleverderij(rij, antwoorden, antwoorden is null ? ToegepasteRegel.Geen : regel, Uren(Veld(reader, Metingkolom.Uren)), Woord(Veld(reader, Metingkolom.Bronkenmerk), Geleverderij.LangsteKenmerk))
        {
            LokaleSleutel = rij.Sleutel.Persoon == 0 ? Sleutel(reader) : string.Empty,
            Horizon = Horizon(Veld(reader, Metingkolom.Horizon)),
            Toetsantwoorden = Woord(Veld(reader, Metingkolom.Toetsantwoorden), Geleverderij.LangsteToets),
        };
    }

    /// <summary>Whether a row is about somebody without a BSN whom a local key names.</summary>
    public bool IsLokaal(CsvReader reader) => Veld(reader, Metingkolom.Bsn).IsEmpty && Sleutel(reader).Length > 0;

    private string Sleutel(CsvReader reader) => Persoonstekst.TrySleutel(Formuletekst.Hersteld(Veld(reader, Metingkolom.LokaleSleutel)), out var sleutel) ? sleutel : string.Empty;

    // Answers to questions after the decision are not kept: they are ignored, with a finding.
    private string Antwoordtekst(CsvReader reader)
    {
        Span<Antwoord> gegeven = stackalloc Antwoord[Antwoorden.AantalVragen];
        var vorm = 0;
        for (var vraag = 0; vraag < gegeven.Length; vraag++)
        {
            Codewoorden.TryAntwoord(Veld(reader, Metingkolom.Vraag1 + vraag), out gegeven[vraag]);
            vorm = (vorm * 3) + (int)gegeven[vraag];
        }

        if (antwoordteksten[vorm] is { } bekend) return bekend;
        return antwoordteksten[vorm] = Vragenlijst.OpDeWeg(new Antwoorden(gegeven[0], gegeven[1], gegeven[2], gegeven[3], gegeven[4])).Letters;
    }

    private static short? Uren(ReadOnlySpan<byte> tekst) =>
        short.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var uren) && uren <= Toetsvraag.MeesteUren ? uren : null;

    private static short? Horizon(ReadOnlySpan<byte> tekst) =>
        short.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var maanden) && maanden is >= 1 and <= 120 ? maanden : null;

    private static string Woord(ReadOnlySpan<byte> tekst, int langste)
    {
        if (tekst.IsEmpty) return string.Empty;
        var woord = Encoding.UTF8.GetString(Formuletekst.Hersteld(tekst));
        return woord.Length <= langste ? woord : woord[..langste];
    }

    private ReadOnlySpan<byte> Veld(CsvReader reader, Metingkolom kolom)
    {
        var plaats = kolommen[kolom];
        return plaats < 0 ? default : MetingRijReader.Kaal(reader.GetSpan(plaats));
    }
}
