using System.Text;
using CsvHelper;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Looks at a file of another system: separator, line of the header, and what stands in each column. For a proposal of a koppelprofiel.</summary>
public static class BestandsbeeldReader
{
    private const int Beginlengte = 1 << 18;
    private const int MeesteTitelregels = 30;

    /// <summary>Looks at a file, or at one sheet of a workbook; null with the finding when it is no table.</summary>
    public static Bestandsbeeld? Lees(string pad, out Bevinding? weigering, CancellationToken stop, string blad = "")
    {
        var blik = Lees(pad, new Bestandsvraag { Blad = blad }, stop);
        weigering = blik.Weigering;
        return blik.Beeld;
    }

    /// <summary>Looks at a file in the way that is asked.</summary>
    public static Bestandsblik Lees(string pad, Bestandsvraag vraag, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        var bestand = Path.GetFileName(pad);
        using var open = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var vertaling = Vertaalstroom.Open(new Levering(Naamloos, pad, string.Empty) { Blad = vraag.Blad }, open);
        var codering = vertaling is null ? Codering(open, vraag.Codering.Length > 0 ? Encoding.GetEncoding(vraag.Codering) : LeveringReader.IsUtf8(pad) ? Encoding.UTF8 : Encoding.GetEncoding(1252)) : null;
        using var tekst = vertaling ?? Tekst(open, codering!);
        var begin = new byte[Beginlengte];
        var lengte = tekst.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        var blik = new Bestandsblik(vertaling is Xlsxstroom werkmap ? werkmap.Bladen : null, codering);
        if ((vertaling?.Weigering ?? Onbruikbaar(begin.AsSpan(0, lengte), bestand)) is { } onbruikbaar) return blik with { Weigering = onbruikbaar };
        try
        {
            if (Kop(begin.AsMemory(0, lengte), vraag) is not { } kop) return blik with { Weigering = new Bevinding(Bevindingcode.KopOntbreekt, bestand, 0, string.Empty) };
            var beeld = Lees(new VervolgStream(begin, kop.Plaats, lengte, tekst), kop, vraag, stop);
            return vertaling?.Weigering is { } onderweg ? blik with { Weigering = onderweg } : blik with { Beeld = beeld };
        }
        catch (CsvFormatException fout)
        {
            return blik with { Weigering = new Bevinding(Bevindingcode.AanhalingstekenOpen, bestand, fout.LineNumber, string.Empty) };
        }
    }

    private static Bron Naamloos => Bron.TryParse("bestand", out var bron) ? bron : throw new InvalidOperationException("This is a name.");

    // What a mark at the beginning says goes first.
    private static Encoding Codering(FileStream open, Encoding anders)
    {
        using var lezer = new StreamReader(open, anders, detectEncodingFromByteOrderMarks: true, bufferSize: 128, leaveOpen: true);
        lezer.Peek();
        open.Position = 0;
        return lezer.CurrentEncoding;
    }

    private static Stream Tekst(FileStream open, Encoding codering) => codering is UTF8Encoding ? open : Encoding.CreateTranscodingStream(open, codering, new UTF8Encoding(false));

    private static Bevinding? Onbruikbaar(ReadOnlySpan<byte> begin, string bestand)
    {
        Bevindingcode? code = begin.IsEmpty ? Bevindingcode.BestandLeeg
            : begin.StartsWith("PK\u0003\u0004"u8) ? Bevindingcode.ExcelBestand
            : KolommenFile.Begint(begin) ? Bevindingcode.AlGekoppeld
            : begin.Contains((byte)0) ? Bevindingcode.GeenTekst
            : null;
        return code is { } waarom ? new Bevinding(waarom, bestand, 0, string.Empty) : null;
    }

    private static Bestandsbeeld Lees(VervolgStream rest, Kopplaats kop, Bestandsvraag vraag, CancellationToken stop)
    {
        var eerste = new List<IReadOnlyList<string>>();
        using var reader = CsvReader.Create(rest, Opties(kop.Scheidingsteken));
        reader.Read();
        var kolommen = Enumerable.Range(0, reader.FieldCount).Select(veld => new Kolombeeld(reader.GetString(veld).Trim())).ToList();
        var rijen = 0L;
        while (reader.Read())
        {
            rijen++;
            if (eerste.Count < vraag.Eerste) eerste.Add([.. Enumerable.Range(0, reader.FieldCount).Select(veld => reader.GetString(veld))]);
            if (vraag.AlleenEerste && eerste.Count == vraag.Eerste) break;
            if (rijen % 4096 == 0) stop.ThrowIfCancellationRequested();
            for (var veld = 0; veld < Math.Min(reader.FieldCount, kolommen.Count); veld++) kolommen[veld].Voeg(reader.GetSpan(veld));
        }

        return new Bestandsbeeld(kop.Regel, kop.Scheidingsteken, rijen, kolommen) { Eerste = eerste };
    }

    // The separator by which most lines have the same number of fields; the header is the first line with names in most of them.
    private static Kopplaats? Kop(ReadOnlyMemory<byte> begin, Bestandsvraag vraag)
    {
        var mark = Profielbegin.Mark(begin.Span);
        var (scheidingsteken, regels, breedte) = (vraag.Scheidingsteken is { } gekozen ? [gekozen] : Profielbegin.Scheidingstekens)
            .Select(teken => (Teken: teken, Regels: Regels(begin[mark..], teken)))
            .Select(keuze => (keuze.Teken, keuze.Regels, Breedte: Breedte(keuze.Regels)))
            .MaxBy(keuze => keuze.Breedte < 2 ? 0 : keuze.Breedte * keuze.Regels.Count(regel => regel.Velden.Count == keuze.Breedte));
        if (vraag.Kopregel is { } regel) return Profielbegin.Kop(begin.Span, regel, out _) is >= 0 and var daar && daar < begin.Length ? new Kopplaats(regel, daar, scheidingsteken) : null;
        var kop = breedte < 2 ? default : regels.FirstOrDefault(regel => IsKop(regel.Velden, breedte));
        if (kop.Velden is null) return null;
        var plaats = Profielbegin.Kop(begin.Span, kop.Regel, out _);
        return plaats < 0 ? null : new Kopplaats(kop.Regel, plaats, scheidingsteken);
    }

    private static List<(int Regel, List<string> Velden)> Regels(ReadOnlyMemory<byte> begin, char scheidingsteken)
    {
        var regels = new List<(int Regel, List<string> Velden)>();
        using var reader = CsvReader.Create(begin, Opties(scheidingsteken));
        while (regels.Count < 2 * MeesteTitelregels && reader.Read())
            regels.Add(((int)reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(veld => reader.GetString(veld).Trim())]));
        return regels;
    }

    private static int Breedte(List<(int Regel, List<string> Velden)> regels) =>
        regels.Count == 0 ? 0 : regels.CountBy(regel => regel.Velden.Count).OrderByDescending(paar => paar.Value).ThenByDescending(paar => paar.Key).First().Key;

    private static bool IsKop(List<string> velden, int breedte)
    {
        var namen = velden.Where(veld => veld.Length > 0).ToList();
        return namen.Count >= 2 && namen.Count * 10 >= breedte * 6 && namen.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 10 >= namen.Count * 8
            && namen.TrueForAll(naam => naam.Any(char.IsLetter) && naam.Length <= 80 && !IsDatum(naam));
    }

    private static bool IsDatum(string naam) => Datumstijlen.TryLees(Encoding.UTF8.GetBytes(naam), Datumstijl.Maandnaam, 49, out _);

    private static CsvReaderOptions Opties(char scheidingsteken) => new()
    {
        Separator = scheidingsteken,
        HasHeader = false,
        SkipEmptyLines = false,
        DetectSeparatorHint = false,
        TrackLineNumbers = true,
        MaxRecordSize = BlockReader.LangsteRegel,
    };

    private sealed record Kopplaats(int Regel, int Plaats, char Scheidingsteken);
}
