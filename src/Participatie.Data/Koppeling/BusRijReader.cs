using System.Buffers.Text;
using System.Text;
using CsvHelper;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>Reads rows of a BUS delivery by the names in its header: translated from XML, or a corrected rejection file.</summary>
internal sealed class BusRijReader : IRijReader, IDisposable
{
    private readonly IReadOnlyList<string> kop;
    private readonly Buscontrole controle;
    private readonly Leesopdracht opdracht;
    private readonly Rijherkomst herkomst;
    private readonly AfkeurWriter? afkeur;
    private readonly bool metRegel;
    private readonly int vanaf, jaar, maand, gemeente, nummer, statistiekcode, bsn, geboortedatum, geslacht, begin, einde, reden;

    public BusRijReader(Buslayout layout, char scheidingsteken, IReadOnlyList<string> kop, Leesopdracht opdracht, Rijherkomst herkomst, bool metAfkeur)
    {
        this.kop = [.. kop.Take(kop.Count - kop.Reverse().TakeWhile(string.IsNullOrWhiteSpace).Count())];
        this.opdracht = opdracht;
        this.herkomst = herkomst;
        var verschuiving = AfkeurWriter.Verschuiving(kop);
        metRegel = verschuiving == 0 && string.Equals(kop[0], Busstroom.Regelkolom, StringComparison.OrdinalIgnoreCase);
        vanaf = metRegel ? 1 : verschuiving;
        var subgroepen = layout.Subgroepen.Aggregate(Subgroepen.Geen, (set, lid) => set.Met(lid));
        controle = new Buscontrole(opdracht.Rang(herkomst.Bron), opdracht.Vandaag, opdracht.Leverdag, opdracht.Gemeente, opdracht.Gemeenten, subgroepen);
        afkeur = metAfkeur ? new AfkeurWriter(vanaf) : null;
        (jaar, maand, gemeente, nummer) = (Plaats(Buslayout.Jaar), Plaats(Buslayout.Maand), Plaats(Buslayout.Gemeente), Plaats(Buslayout.Registratienummer));
        (statistiekcode, bsn, geboortedatum, geslacht) = (Plaats(Buslayout.Statistiekcode), Plaats(Buslayout.Bsn), Plaats(Buslayout.Geboortedatum), Plaats(Buslayout.Geslacht));
        (begin, einde, reden) = (Plaats(Buslayout.Begin), Plaats(Buslayout.Einde), Plaats(Buslayout.Reden));
        Opties = new CsvReaderOptions { Separator = scheidingsteken, HasHeader = true, SkipEmptyLines = false, DetectSeparatorHint = false };
    }

    public CsvReaderOptions Opties { get; }

    public IReadOnlyList<string> Kop => [.. kop.Skip(vanaf)];

    /// <summary>Whether a header is that of a BUS delivery.</summary>
    public static bool Herkent(IReadOnlyList<string> kop)
    {
        string[] nodig = [Buslayout.Statistiekcode, Buslayout.Bsn, Buslayout.Begin, Buslayout.Einde, Buslayout.Reden];
        return nodig.All(naam => Plaats(kop, naam) >= 0);
    }

    public bool Lees(CsvReader reader, ReadOnlySpan<byte> block, long eersteRegel, int maximum, Blockuitkomst uitkomst)
    {
        var plaats = new Rijplaats(reader, block, eersteRegel);
        var meer = true;
        while (uitkomst.Gelezen < maximum && (meer = reader.Read()))
        {
            uitkomst.Gelezen++;
            if (IsLeeg(reader, vanaf))
            {
                uitkomst.Leeg++;
                continue;
            }

            Busmeting? meting = null;
            Klantgegeven? klant = null;
            var bevindingen = Vorm(reader);
            if (bevindingen.IsLeeg)
            {
                var regel = Rij(reader);
                bevindingen = controle.Beoordeel(ref regel, out meting, out klant);
            }

            if (meting is { } goed) uitkomst.Busmetingen.Add(goed);
            if (klant is not null) uitkomst.Klanten.Add(klant);
            Verwerk(reader, ref plaats, bevindingen, meting, klant, uitkomst);
        }

        if (afkeur is not null && uitkomst.Afgekeurd > 0) uitkomst.Afkeur = afkeur.Neem();
        return meer;
    }

    public void Dispose() => afkeur?.Dispose();

    private Busregel Rij(CsvReader reader) => new()
    {
        Jaar = Veld(reader, jaar),
        Maand = Veld(reader, maand),
        Gemeente = Veld(reader, gemeente),
        Registratienummer = Veld(reader, nummer),
        Statistiekcode = Veld(reader, statistiekcode),
        Bsn = Veld(reader, bsn),
        Geboortedatum = Veld(reader, geboortedatum),
        Geslacht = Veld(reader, geslacht),
        Begin = Veld(reader, begin),
        Einde = Veld(reader, einde),
        Reden = Veld(reader, reden),
    };

    private Bevindingen Vorm(CsvReader reader)
    {
        if (reader.FieldCount < kop.Count) return default(Bevindingen).Met(Bevindingcode.TeWeinigVelden);
        return IsLeeg(reader, kop.Count) ? default : default(Bevindingen).Met(Bevindingcode.TeVeelVelden);
    }

    private void Verwerk(CsvReader reader, ref Rijplaats plaats, Bevindingen bevindingen, Busmeting? meting, Klantgegeven? klant, Blockuitkomst uitkomst)
    {
        var volgen = !opdracht.Volg.IsLeeg && Bsn.TryParse(Veld(reader, bsn).Trim((byte)' '), out var wie) == Bsnfout.Geen && wie == opdracht.Volg;
        var gezocht = meting is { } goed && opdracht.Gezocht is not null ? Gezocht(goed) : [];
        if (bevindingen.IsLeeg && !volgen && gezocht.Count == 0) return;
        var regel = Regel(reader, ref plaats);
        if (bevindingen.KeurtAf)
        {
            uitkomst.Afgekeurd++;
            afkeur?.Schrijf(reader, regel, bevindingen, kolom => Waarde(reader, kolom));
        }

        if (!bevindingen.IsLeeg) uitkomst.Bevindingen.Tel(bevindingen.KeurtAf ? bevindingen.Afkeuringen : bevindingen, regel);
        opdracht.Toon.Bied(reader, regel, bevindingen.KeurtAf ? bevindingen.Afkeuringen : bevindingen);
        if (volgen) uitkomst.Gevolgd.Add(Gevolgd(reader, regel, meting?.BeginRij) with { Bevindingen = bevindingen, Bus = meting });
        foreach (var rij in gezocht) uitkomst.Gevolgd.Add(Gevolgd(reader, regel, rij));

        Gevolgderij Gevolgd(CsvReader bron, long hier, Meetrij? rij) => new(
            herkomst.Bron, herkomst.Levering, herkomst.Bestand, klant?.Klant.Gemeente ?? default, hier, rij, default, null, Waarde(bron, Buslayout.Registratienummer));
    }

    // A benefit may give a measurement and a leaving.
    private List<Meetrij> Gezocht(Busmeting meting) =>
        [.. (meting.Einde is null ? [meting.BeginRij] : new[] { meting.BeginRij, meting.EindeRij }).Where(rij => opdracht.IsGezocht(rij.Sleutel))];

    // A row that was translated knows the line in the XML file itself.
    private long Regel(CsvReader reader, ref Rijplaats plaats) =>
        metRegel && Utf8Parser.TryParse(reader.GetSpan(0), out long regel, out _) ? regel : plaats.Regel();

    private string Waarde(CsvReader reader, string kolom) =>
        Encoding.UTF8.GetString(Veld(reader, Plaats(string.Equals(kolom, "gemeente", StringComparison.Ordinal) ? Buslayout.Gemeente : kolom))).Trim();

    private static bool IsLeeg(CsvReader reader, int van)
    {
        for (var veld = van; veld < reader.FieldCount; veld++)
            if (!reader.GetSpan(veld).Trim(" \t"u8).IsEmpty) return false;
        return true;
    }

    private int Plaats(string naam) => Plaats(kop, naam);

    private static int Plaats(IReadOnlyList<string> kop, string naam)
    {
        for (var plaats = 0; plaats < kop.Count; plaats++)
            if (string.Equals(kop[plaats].Trim(), naam, StringComparison.OrdinalIgnoreCase)) return plaats;
        return -1;
    }

    private static ReadOnlySpan<byte> Veld(CsvReader reader, int veld) => veld < 0 || veld >= reader.FieldCount ? default : reader.GetSpan(veld);
}
