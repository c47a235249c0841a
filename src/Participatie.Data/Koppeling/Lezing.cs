using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>One attempt to read a file in one way.</summary>
internal sealed class Lezing : IDisposable
{
    private const int RijenPerDeel = 65_536;

    private readonly Leesopdracht opdracht;
    private readonly Levering levering;
    private readonly AfkeurFile? afkeur;
    private readonly Leeswijze wijze;
    private readonly Voortgang voortgang;
    private readonly Encoding? vast;
    private readonly Rijherkomst herkomst;
    private readonly HashStream bestand;
    private readonly Vertaalstroom? vertaling;
    private readonly Stream tekst;
    private readonly BlockReader blokken;
    private readonly List<Blockuitkomst?> wachtend = [];
    private readonly List<Blockuitkomst> uitkomsten = [];
    private readonly Lock slot = new();
    private Bestandsvorm vorm = new();
    private Bevinding? weigering;
    private Leeswijze? anders;
    private byte[] kop = [];
    private bool utf8Mark;

    public Lezing(Leesopdracht opdracht, Levering levering, int nummer, AfkeurFile? afkeur, Leeswijze wijze, Voortgang voortgang)
    {
        this.opdracht = opdracht;
        this.levering = levering;
        this.afkeur = afkeur;
        this.wijze = wijze;
        this.voortgang = voortgang;
        herkomst = new Rijherkomst(levering.Bron, nummer, Path.GetFileName(levering.Pad));
        var open = new FileStream(levering.Pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        vast = Profielstroom.Codering(levering);
        var codering = Codering(open);
        bestand = new HashStream(open, voortgang);
        vertaling = Vertaalstroom.Open(Profielstroom.MetBlad(levering), open);
        if (vertaling is not null) tekst = vertaling;
        else tekst = codering is null ? bestand : Encoding.CreateTranscodingStream(bestand, codering, new UTF8Encoding(false), leaveOpen: true);
        if (Profielstroom.Open(levering, tekst, vertaling) is { } profiel) tekst = vertaling = profiel;
        blokken = new BlockReader(tekst);
    }

    /// <summary>How to read the file anew, when this attempt gave nothing.</summary>
    public Leeswijze AndereWijze => anders ?? wijze;

    /// <summary>What was read, or null when the file has to be read in another way.</summary>
    public Leveringsinhoud? Lees(CancellationToken stop)
    {
        var buffer = Array.Empty<byte>();
        Block eerste;
        if (wijze.Doorlopend) eerste = new Block(0, blokken.Begin(ref buffer), 1, Laatste: false, RegelTeLang: false);
        else blokken.Volgende(ref buffer, out eerste);
        if (vertaling?.Weigering is { } onleesbaar) return Weiger(onleesbaar);
        if (eerste.RegelTeLang) return TeLang(buffer, eerste);
        if (eerste.Lengte == 0) return Weiger(new Bevinding(Bevindingcode.BestandLeeg, herkomst.Bestand, 0, string.Empty));
        if (MoetOpnieuw(buffer.AsSpan(0, eerste.Lengte))) return null;
        vorm = new Vormherkenning(opdracht, Profielstroom.Eigen(levering, vertaling), herkomst.Bestand, afkeur is not null).Herken(buffer, eerste.Lengte);
        if (vorm.Weigering is not null) return Weiger(vorm.Weigering);
        if (wijze.Doorlopend) LeesDoorlopend(buffer, eerste, stop);
        else LeesBlokken(buffer, eerste, stop);
        if (anders is not null) return null;
        if ((vertaling?.Weigering ?? weigering) is { } waarom) return Weiger(waarom);
        return Profielstroom.Vul(Inhoud(), vertaling);
    }

    public void Dispose()
    {
        tekst.Dispose();
        bestand.Dispose();
    }

    private void LeesBlokken(byte[] buffer, Block eerste, CancellationToken stop)
    {
        var draden = eerste.Laatste ? 1 : Environment.ProcessorCount;
        Parallel.For(0, draden, new ParallelOptions { MaxDegreeOfParallelism = draden, CancellationToken = stop }, draad =>
        {
            var eigen = draad == 0 ? buffer : [];
            var block = eerste;
            var reader = vorm.Reader!(herkomst);
            using var opruimen = reader as IDisposable;
            if (draad != 0 && !blokken.Volgende(ref eigen, out block)) return;
            do
            {
                if (!Verwerk(reader, eigen, block)) return;
                stop.ThrowIfCancellationRequested();
            }
            while (blokken.Volgende(ref eigen, out block));
        });
    }

    private bool Verwerk(IRijReader reader, byte[] buffer, Block block)
    {
        if (anders is not null || weigering is not null) return false;
        if (block.RegelTeLang)
        {
            TeLang(buffer, block);
            return false;
        }

        var begin = block.Nummer == 0 ? vorm.Overslaan : 0;
        var inhoud = buffer.AsMemory(begin, block.Lengte - begin);
        if (MoetOpnieuw(inhoud.Span)) return false;
        var eersteRegel = block.EersteRegel + Regeleinden.Tel(buffer.AsSpan(0, begin));
        var uitkomst = new Blockuitkomst();
        using (var csv = CsvReader.Create(inhoud, reader.Opties with
        {
            HasHeader = reader.Opties.HasHeader && block.Nummer == 0,
            OnMalformedRecord = melding => uitkomst.OpenAanhaling |= melding.Reason == CsvMalformedReason.UnterminatedQuote,
        }))
        {
            reader.Lees(csv, inhoud.Span, eersteRegel, int.MaxValue, uitkomst);
        }

        if (uitkomst.OpenAanhaling) return Opnieuw(wijze with { Doorlopend = true });

        Bewaar(block.Nummer, uitkomst, reader.Kop);
        return true;
    }

    // One reader over the whole file, which counts the lines itself.
    private void LeesDoorlopend(byte[] buffer, Block eerste, CancellationToken stop)
    {
        var reader = vorm.Reader!(herkomst);
        using var opruimen = reader as IDisposable;
        var overgeslagen = Regeleinden.Tel(buffer.AsSpan(0, vorm.Overslaan));
        using var rest = new VervolgStream(buffer, vorm.Overslaan, eerste.Lengte, tekst);
        var teLang = buffer.AsSpan(0, eerste.Lengte).Contains((byte)'\n') ? Bevindingcode.AanhalingstekenOpen : Bevindingcode.RegelTeLang;
        var open = -1L;
        using var csv = CsvReader.Create(rest, reader.Opties with
        {
            TrackLineNumbers = true,
            MaxRecordSize = BlockReader.LangsteRegel,
            OnMalformedRecord = melding => { if (melding.Reason == CsvMalformedReason.UnterminatedQuote) open = melding.LineNumber; },
        });
        try
        {
            var meer = true;
            for (var nummer = 0; meer; nummer++)
            {
                var uitkomst = new Blockuitkomst();
                meer = reader.Lees(csv, default, overgeslagen, RijenPerDeel, uitkomst);
                if (open < 0) Bewaar(nummer, uitkomst, reader.Kop);
                stop.ThrowIfCancellationRequested();
            }
        }
        catch (CsvFormatException fout)
        {
            weigering = new Bevinding(teLang, herkomst.Bestand, fout.LineNumber + overgeslagen, string.Empty);
            return;
        }

        if (open >= 0) weigering = new Bevinding(Bevindingcode.AanhalingstekenOpen, herkomst.Bestand, open + overgeslagen, string.Empty);
    }

    private void Bewaar(int nummer, Blockuitkomst uitkomst, IReadOnlyList<string> kolommen)
    {
        // It stays as it is from now on, for as long as the file is dealt with.
        uitkomst.Geleverd.TrimExcess();
        lock (slot)
        {
            while (wachtend.Count <= nummer) wachtend.Add(null);
            wachtend[nummer] = uitkomst;
            while (uitkomsten.Count < wachtend.Count && wachtend[uitkomsten.Count] is { } volgende)
            {
                uitkomsten.Add(volgende);
                voortgang.Meld(0, volgende.Gelezen);
                if (volgende.Afkeur.IsEmpty) continue;
                if (kop.Length == 0) kop = AfkeurWriter.Kop(kolommen);
                afkeur!.Schrijf(volgende.Afkeur.Span, kop);
                volgende.Afkeur = default;
            }
        }
    }

    private Leveringsinhoud Inhoud()
    {
        var teller = new Bevindingteller();
        foreach (var uitkomst in uitkomsten) teller.Tel(uitkomst.Bevindingen, 0);
        var bevindingen = vorm.Bevindingen.ToList();
        if (vertaling is not null) bevindingen.AddRange(vertaling.Bevindingen);
        if (wijze.Windows1252 && vast is null) bevindingen.Add(new Bevindingtelling(Bevindingcode.Windows1252, 1, 0, string.Empty));
        if (uitkomsten.Sum(uitkomst => uitkomst.Gelezen) == 0) bevindingen.Add(new Bevindingtelling(Bevindingcode.AlleenKop, 1, 0, string.Empty));
        var verslag = new Leveringsverslag(
            levering.Bron,
            herkomst.Bestand,
            vorm.Profiel,
            bestand.Sha256(),
            uitkomsten.Sum(uitkomst => uitkomst.Gelezen),
            uitkomsten.Sum(uitkomst => uitkomst.Afgekeurd),
            uitkomsten.Sum(uitkomst => uitkomst.Leeg),
            [.. bevindingen, .. teller.Tellingen()])
        {
            GezienKop = vorm.GezienKop,
        };
        return new Leveringsinhoud(
            verslag,
            [.. uitkomsten.Where(uitkomst => uitkomst.Metingen is { Aantal: > 0 }).Select(uitkomst => uitkomst.Metingen!)],
            [.. uitkomsten.SelectMany(uitkomst => uitkomst.Srgmetingen)],
            [.. uitkomsten.SelectMany(uitkomst => uitkomst.Gevolgd)])
        {
            Geleverd = new Blokrijen([.. uitkomsten.Where(uitkomst => uitkomst.Geleverd.Count > 0).Select(uitkomst => uitkomst.Geleverd)]),
            Trajecten = [.. uitkomsten.SelectMany(uitkomst => uitkomst.Trajecten)],
            Klanten = [.. uitkomsten.SelectMany(uitkomst => uitkomst.Klanten)],
            Busmetingen = [.. uitkomsten.SelectMany(uitkomst => uitkomst.Busmetingen)],
        };
    }

    private Leveringsinhoud? TeLang(byte[] buffer, Block block)
    {
        var regel = buffer.AsSpan(0, Math.Min(buffer.Length, BlockReader.LangsteRegel));
        if (regel.Contains((byte)'\r'))
        {
            Opnieuw(wijze with { Doorlopend = true });
            return null;
        }

        if (regel.Contains((byte)0)) return Weiger(new Bevinding(Bevindingcode.GeenTekst, herkomst.Bestand, 0, string.Empty));
        var code = regel.Count((byte)'"') % 2 == 1 ? Bevindingcode.AanhalingstekenOpen : Bevindingcode.RegelTeLang;
        Stop(new Bevinding(code, herkomst.Bestand, block.EersteRegel, string.Empty));
        return Weiger(weigering!);
    }

    // What is no UTF-8 is Windows-1252, unless the file says that it is UTF-8; lines that end in a lone CR cannot be cut into blocks.
    private bool MoetOpnieuw(ReadOnlySpan<byte> begin)
    {
        if (!wijze.Windows1252 && !utf8Mark && !Utf8.IsValid(Geheel(begin))) Opnieuw(wijze with { Windows1252 = true });
        else if (!wijze.Doorlopend && !begin.Contains((byte)'\n') && begin.Contains((byte)'\r')) Opnieuw(wijze with { Doorlopend = true });
        return anders is not null;
    }

    // The beginning of a file that is read in one go may end inside a letter.
    private ReadOnlySpan<byte> Geheel(ReadOnlySpan<byte> begin)
    {
        if (!wijze.Doorlopend || begin.Length < BlockReader.Grootte) return begin;
        var eind = begin.Length;
        while (eind > 0 && begin.Length - eind < 4 && begin[eind - 1] >= 0x80) eind--;
        return begin[..eind];
    }

    private bool Opnieuw(Leeswijze nieuw)
    {
        lock (slot) anders ??= nieuw;
        return false;
    }

    private void Stop(Bevinding bevinding)
    {
        lock (slot) weigering ??= bevinding;
    }

    private Leveringsinhoud Weiger(Bevinding bevinding)
    {
        var verslag = new Leveringsverslag(levering.Bron, herkomst.Bestand, vorm.Profiel, string.Empty, 0, 0, 0, [])
        {
            Weigering = bevinding,
            GezienKop = vorm.GezienKop,
        };
        return new Leveringsinhoud(verslag, [], [], []);
    }

    // What a mark at the beginning says goes first, then what the profile says; Windows-1252 is what is not UTF-8.
    private Encoding? Codering(FileStream open)
    {
        Span<byte> mark = stackalloc byte[4];
        var gelezen = open.ReadAtLeast(mark, 4, throwOnEndOfStream: false);
        open.Position = 0;
        var begin = mark[..gelezen];
        if (begin.StartsWith(Encoding.UTF32.Preamble)) return Encoding.UTF32;
        if (begin.StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode;
        if (begin.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Encoding.BigEndianUnicode;
        utf8Mark = begin.StartsWith(Encoding.UTF8.Preamble);
        if (utf8Mark) return null;
        return vast ?? (wijze.Windows1252 ? Encoding.GetEncoding(1252) : null);
    }
}
