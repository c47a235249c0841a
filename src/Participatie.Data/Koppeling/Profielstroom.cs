using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// A text file of another system as csv in Trede's own format, by a koppelprofiel. One line for each row, and empty lines for what stands
/// before the header, so that numbers of lines stay those of the file; a row that runs over several lines counts for one, as in a spreadsheet.
/// </summary>
internal sealed class Profielstroom : Vertaalstroom
{
    private const int Beginlengte = 1 << 18;
    private const int Portie = 1 << 16;

    private readonly Koppelprofiel profiel;
    private readonly Stream bron;
    private readonly Vertaalstroom? eerder;
    private readonly string bestand;
    private readonly MemoryStream klaar = new();
    private Stream? doorlaat;
    private CsvReader? reader;
    private Profielvertaler? vertaler;
    private int gegeven;
    private long regelsVooraf;
    private bool geopend, einde;
    private long aanhalingOpen = -1;
    private Bevindingcode teLang = Bevindingcode.RegelTeLang;

    private Profielstroom(Koppelprofiel profiel, Stream bron, Vertaalstroom? eerder, string bestand)
    {
        this.profiel = profiel;
        this.bron = bron;
        this.eerder = eerder;
        this.bestand = bestand;
    }

    /// <summary>The translation by the profile of a delivery; null when it names none. A profile that cannot be used gives a stream that says so.</summary>
    public static Profielstroom? Open(Levering levering, Stream bron, Vertaalstroom? eerder)
    {
        if (!KoppelprofielReader.Is(levering.Profiel)) return null;
        var naam = Path.GetFileName(levering.Pad);
        var gelezen = KoppelprofielReader.Lees(levering.Profiel, out var fout);
        return new Profielstroom(gelezen ?? new Koppelprofiel(string.Empty, string.Empty, Koppeltabel.Metingen, []), bron, eerder, naam)
        {
            Weigering = gelezen is null ? new Bevinding(Bevindingcode.ProfielOnjuist, naam, 0, $"{Path.GetFileName(levering.Profiel)}: {fout}") : null,
        };
    }

    /// <summary>The delivery with the sheet that its profile names, when the delivery itself names none.</summary>
    public static Levering MetBlad(Levering levering) => levering.Blad.Length == 0 && KoppelprofielReader.Is(levering.Profiel) && KoppelprofielReader.Lees(levering.Profiel, out _) is { Blad.Length: > 0 } profiel
        ? levering with { Blad = profiel.Blad }
        : levering;

    /// <summary>How the profile of a delivery says that characters are written; null when it does not say.</summary>
    public static Encoding? Codering(Levering levering) =>
        KoppelprofielReader.Is(levering.Profiel) && KoppelprofielReader.Lees(levering.Profiel, out _) is { Codering.Length: > 0 } profiel ? Encoding.GetEncoding(profiel.Codering) : null;

    /// <summary>The delivery as its rows are to be recognised: by the columns of the exchange format.</summary>
    public static Levering Eigen(Levering levering, Vertaalstroom? vertaling) => vertaling is Profielstroom ? levering with { Profiel = string.Empty } : levering;

    /// <summary>What was read, with what the profile says of it.</summary>
    public static Leveringsinhoud Vul(Leveringsinhoud inhoud, Vertaalstroom? vertaling) =>
        vertaling is Profielstroom { vertaler: { } vertaler, profiel: var profiel }
            ? inhoud with
            {
                Verslag = inhoud.Verslag with { Profiel = profiel.Naam, ProfielSha256 = profiel.Sha256, NietInProfiel = vertaler.Onbekend() },
                Volledig = profiel.Volledig ? new Volledigelevering(profiel.Periode) : null,
            }
            : inhoud;

    public override int Read(Span<byte> buffer)
    {
        if (!geopend) Begin();
        if (doorlaat is not null) return doorlaat.Read(buffer);
        if (gegeven == klaar.Length) VulBij();
        var aantal = (int)Math.Min(buffer.Length, klaar.Length - gegeven);
        klaar.GetBuffer().AsSpan(gegeven, aantal).CopyTo(buffer);
        gegeven += aantal;
        return aantal;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            reader?.Dispose();
            doorlaat?.Dispose();
            bron.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Begin()
    {
        geopend = true;
        einde = Weigering is not null;
        if (einde) return;
        var begin = new byte[Beginlengte];
        var lengte = bron.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        einde = MeldEerder();
        if (einde) return;
        if (lengte == 0 || Profielbegin.IsEigen(begin.AsMemory(0, lengte)))
        {
            doorlaat = new VervolgStream(begin, 0, lengte, bron);
            return;
        }

        Begin(begin, lengte);
    }

    private void Begin(byte[] begin, int lengte)
    {
        var kop = Profielbegin.Kop(begin.AsSpan(0, lengte), profiel.Kopregel, out var aangewezen);
        if (kop < 0 || kop >= lengte)
        {
            Weiger(Bevindingcode.ProfielPastNiet, 0, FormattableString.Invariant($"regel {profiel.Kopregel} met de kop is er niet"));
            return;
        }

        var rest = begin.AsMemory(kop, lengte - kop);
        var scheidingsteken = profiel.Scheidingsteken ?? aangewezen ?? Profielbegin.Scheidingstekens.MaxBy(teken => new Profielvertaler(profiel, Profielbegin.Velden(rest, teken)).Herkend);
        regelsVooraf = Regeleinden.Tel(begin.AsSpan(0, kop));
        teLang = rest.Span.Contains((byte)'\n') ? Bevindingcode.AanhalingstekenOpen : Bevindingcode.RegelTeLang;
        for (var regel = 0L; regel < regelsVooraf; regel++) klaar.WriteByte((byte)'\n');
        reader = CsvReader.Create(new VervolgStream(begin, kop, lengte, bron), new CsvReaderOptions
        {
            Separator = scheidingsteken,
            HasHeader = false,
            SkipEmptyLines = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            MaxRecordSize = BlockReader.LangsteRegel,
            OnMalformedRecord = melding => { if (melding.Reason == CsvMalformedReason.UnterminatedQuote) aanhalingOpen = melding.LineNumber; },
        });
        Lees(LeesKop);
    }

    private void LeesKop(CsvReader rij)
    {
        einde = !rij.Read();
        if (einde) return;
        if (!Utf8.IsValid(rij.RawRecord))
        {
            // Whoever reads this finds out that it is no UTF-8, and reads the file anew.
            klaar.Write(rij.RawRecord);
            einde = true;
            return;
        }

        vertaler = new Profielvertaler(profiel, [.. Enumerable.Range(0, rij.FieldCount).Select(veld => rij.GetString(veld))]);
        if (vertaler.Dubbel is { } dubbel) Weiger(Bevindingcode.KolomDubbel, regelsVooraf + 1, dubbel);
        else if (vertaler.Ontbrekend is { Count: > 0 } mist) Weiger(Bevindingcode.ProfielPastNiet, regelsVooraf + 1, string.Join(", ", mist));
        else vertaler.Kop(klaar);
    }

    private void VulBij()
    {
        klaar.SetLength(0);
        gegeven = 0;
        if (!einde) Lees(LeesRijen);
    }

    private void LeesRijen(CsvReader rij)
    {
        while (klaar.Length < Portie && !einde)
        {
            einde = !rij.Read();
            if (!einde) vertaler!.Vertaal(rij, klaar);
        }

        if (einde && !MeldEerder() && aanhalingOpen >= 0) Weiger(Bevindingcode.AanhalingstekenOpen, aanhalingOpen + regelsVooraf, string.Empty);
    }

    private void Lees(Action<CsvReader> stap)
    {
        try
        {
            stap(reader!);
        }
        catch (CsvFormatException fout)
        {
            Weiger(teLang, fout.LineNumber + regelsVooraf, string.Empty);
        }
    }

    private bool MeldEerder()
    {
        Weigering ??= eerder?.Weigering;
        return Weigering is not null;
    }

    private void Weiger(Bevindingcode code, long regel, string detail)
    {
        Weigering ??= new Bevinding(code, bestand, regel, detail);
        klaar.SetLength(0);
        gegeven = 0;
        einde = true;
    }
}
