using System.Text;
using CsvHelper;
using Participatie.Data.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>The first bytes of a text file that is read by a koppelprofiel: where the header is, and whether it is such a file at all.</summary>
internal static class Profielbegin
{
    /// <summary>The signs that may stand between fields, in the order in which they are tried.</summary>
    public static readonly IReadOnlyList<char> Scheidingstekens = [';', ',', '\t', '|'];

    /// <summary>
    /// Whether the file goes on as it is: no text, so that it is refused as always, or a rejection file of Trede, which has the exchange
    /// format's own columns.
    /// </summary>
    public static bool IsEigen(ReadOnlyMemory<byte> begin) =>
        begin.Span.StartsWith("PK\u0003\u0004"u8) || begin.Span.Contains((byte)0) || KolommenFile.Begint(begin.Span)
        || Scheidingstekens.Any(teken => AfkeurWriter.Verschuiving(Velden(begin[Mark(begin.Span)..], teken)) > 0);

    /// <summary>
    /// The place of the header when it stands on this line, or -1 when there are fewer lines. When it is the first, empty lines and the
    /// line by which Excel names the separator are passed over too.
    /// </summary>
    public static int Kop(ReadOnlySpan<byte> begin, int regel, out char? aangewezen)
    {
        aangewezen = null;
        var plaats = Mark(begin);
        for (var nummer = 1; nummer < regel; nummer++)
        {
            plaats = NaRegel(begin, plaats);
            if (plaats < 0) return -1;
        }

        plaats = NaLegeRegels(begin, plaats);
        if (begin[plaats..] is not [(byte)'s', (byte)'e', (byte)'p', (byte)'=', var teken, (byte)'\r' or (byte)'\n', ..] || !Scheidingstekens.Contains((char)teken)) return plaats;
        aangewezen = (char)teken;
        return NaLegeRegels(begin, plaats + 5);
    }

    /// <summary>The fields of the first row.</summary>
    public static List<string> Velden(ReadOnlyMemory<byte> rest, char scheidingsteken)
    {
        using var reader = CsvReader.Create(rest, new CsvReaderOptions { Separator = scheidingsteken, HasHeader = false, DetectSeparatorHint = false, SkipEmptyLines = false });
        return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(veld => reader.GetString(veld))] : [];
    }

    /// <summary>How many bytes the byte order mark takes.</summary>
    public static int Mark(ReadOnlySpan<byte> begin) => begin.StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;

    private static int NaRegel(ReadOnlySpan<byte> begin, int plaats)
    {
        var einde = begin[plaats..].IndexOfAny((byte)'\r', (byte)'\n');
        if (einde < 0) return -1;
        plaats += einde + 1;
        return begin[plaats - 1] == (byte)'\r' && plaats < begin.Length && begin[plaats] == (byte)'\n' ? plaats + 1 : plaats;
    }

    private static int NaLegeRegels(ReadOnlySpan<byte> begin, int plaats)
    {
        while (plaats < begin.Length && begin[plaats] is (byte)'\r' or (byte)'\n') plaats++;
        return plaats;
    }
}
