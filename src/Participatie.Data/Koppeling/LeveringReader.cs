using System.Text;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Reads one delivered file, on every core: recognises it, cuts it into blocks, checks and packs its rows, and writes the refused ones
/// down. Wrong data gives findings; a file that cannot be opened is an <see cref="IOException"/>.
/// </summary>
/// <param name="opdracht">What holds for all deliveries.</param>
/// <param name="voortgang">Is told how far it is.</param>
public sealed class LeveringReader(Leesopdracht opdracht, Voortgang voortgang)
{
    static LeveringReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads a delivery.</summary>
    /// <param name="levering">The file and its source.</param>
    /// <param name="nummer">The place of the delivery in the order given.</param>
    /// <param name="afkeur">Where refused rows go, or null when they are only counted.</param>
    /// <param name="stop">Breaks off.</param>
    public Leveringsinhoud Lees(Levering levering, int nummer, AfkeurFile? afkeur, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(levering);
        var wijze = default(Leeswijze);
        var begin = afkeur?.Stand();
        while (true)
        {
            using var lezing = new Lezing(opdracht, levering, nummer, afkeur, wijze, voortgang);
            var inhoud = lezing.Lees(stop);
            if (inhoud is not { Verslag.Weigering: null }) afkeur?.GaTerug(begin!);
            if (inhoud is not null) return inhoud;
            wijze = lezing.AndereWijze;
            if (wijze is { Doorlopend: true, Windows1252: false } && !IsUtf8(levering.Pad)) wijze = wijze with { Windows1252 = true };
        }
    }

    // One reader over the whole file cannot find this out on the way. What begins with a mark of UTF-8, UTF-16 or UTF-32 is what it says.
    internal static bool IsUtf8(string pad)
    {
        try
        {
            using var lezer = new StreamReader(pad, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            var stuk = new char[1 << 16];
            while (lezer.Read(stuk, 0, stuk.Length) > 0)
            {
                if (lezer.CurrentEncoding is not UTF8Encoding || lezer.CurrentEncoding.Preamble.Length > 0) return true;
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>How many bytes the files have together.</summary>
    public static long Grootte(IEnumerable<Levering> leveringen) => leveringen.Sum(levering => new FileInfo(levering.Pad).Length);
}
