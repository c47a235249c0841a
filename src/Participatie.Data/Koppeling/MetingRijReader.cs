using System.Text;
using CsvHelper;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Reads rows of <c>metingen</c> in Trede's own format.</summary>
internal sealed class MetingRijReader : IRijReader, IDisposable
{
    private readonly Metingkolommen kolommen;
    private readonly Metingcontrole controle;
    private readonly Leesopdracht opdracht;
    private readonly Rijherkomst herkomst;
    private readonly Meetblokbouwer bouwer = new();
    private readonly AfkeurWriter? afkeur;
    private readonly GeheleRijReader? geheel;
    private readonly bool metVragen, metExtra, vooraan;
    private readonly Inhoudgeheugen geheugen = new();

    public MetingRijReader(Metingkolommen kolommen, char scheidingsteken, Leesopdracht opdracht, Rijherkomst herkomst, bool metAfkeur)
    {
        this.kolommen = kolommen;
        this.opdracht = opdracht;
        this.herkomst = herkomst;
        vooraan = kolommen[Metingkolom.Bsn] + kolommen[Metingkolom.Meetdatum] == 1;
        metVragen = Heeft(Metingkolom.Vraag1, Metingkolom.Vraag2, Metingkolom.Vraag3, Metingkolom.Vraag4, Metingkolom.Vraag5);
        metExtra = Heeft(Metingkolom.Regel, Metingkolom.Gemeente, Metingkolom.BekendOp);
        controle = new Metingcontrole(opdracht.Rang(herkomst.Bron), opdracht.Vandaag, opdracht.Leverdag, opdracht.Gemeente, opdracht.Gemeenten);
        geheel = opdracht.Bewaart ? new GeheleRijReader(kolommen) : null;
        afkeur = metAfkeur ? new AfkeurWriter(AfkeurWriter.Verschuiving(kolommen.Kop)) : null;
        Opties = new CsvReaderOptions { Separator = scheidingsteken, SkipEmptyLines = false, DetectSeparatorHint = false };
    }

    public CsvReaderOptions Opties { get; }

    public IReadOnlyList<string> Kop => [.. kolommen.Kop.Skip(AfkeurWriter.Verschuiving(kolommen.Kop))];

    public bool Lees(CsvReader reader, ReadOnlySpan<byte> block, long eersteRegel, int maximum, Blockuitkomst uitkomst)
    {
        var plaats = new Rijplaats(reader, block, eersteRegel);
        var breedte = kolommen.Kop.Count;
        var meer = true;
        while (uitkomst.Gelezen < maximum && (meer = reader.Read()))
        {
            uitkomst.Gelezen++;
            if (reader.FieldCount != breedte && !PastBijKop(reader, breedte))
            {
                if (IsLeeg(reader)) uitkomst.Leeg++;
                else KeurAf(reader, ref plaats, default(Bevindingen).Met(Profielmerk.Waarom(reader, breedte)), uitkomst);
                continue;
            }

            var bevindingen = Beoordeel(reader, out var rij);
            if (!bevindingen.KeurtAf)
            {
                if (geheel is null) bouwer.Voeg(rij);
                else uitkomst.Geleverd.Add(geheel.Lees(reader, rij));
                if (!bevindingen.IsLeeg)
                {
                    var regel = plaats.Regel();
                    uitkomst.Bevindingen.Tel(bevindingen, regel);
                    opdracht.Toon.Bied(reader, regel, bevindingen);
                }

                if (opdracht.Volgt && opdracht.IsGezocht(rij.Sleutel)) Volg(reader, ref plaats, rij, bevindingen, uitkomst);
            }
            else if (bevindingen.Bevat(Bevindingcode.BsnLeeg) && IsLeeg(reader))
            {
                uitkomst.Leeg++;
            }
            else
            {
                KeurAf(reader, ref plaats, bevindingen, uitkomst);
            }
        }

        uitkomst.Metingen = bouwer.Bouw();
        if (afkeur is not null && uitkomst.Afgekeurd > 0) uitkomst.Afkeur = afkeur.Neem();
        return meer;
    }

    public void Dispose() => afkeur?.Dispose();

    private Bevindingen Beoordeel(CsvReader reader, out Meetrij rij)
    {
        if (!vooraan || !geheugen.IsNuttig)
        {
            var regel = Regel(reader);
            return controle.Beoordeel(ref regel, out rij);
        }

        var rest = reader.RawRecord[(reader.GetRawSpan(0).Length + reader.GetRawSpan(1).Length + 2)..];
        if (!geheugen.Zoek(rest, out var vak, out var inhoud))
        {
            var regel = Regel(reader);
            inhoud = controle.Weeg(ref regel);
            geheugen.Bewaar(rest, vak, inhoud);
        }

        return controle.Voltooi(reader.GetSpan(kolommen[Metingkolom.Bsn]), reader.GetSpan(kolommen[Metingkolom.Meetdatum]), inhoud, out rij);
    }

    private Metingregel Regel(CsvReader reader)
    {
        var regel = new Metingregel
        {
            Bsn = Veld(reader, Metingkolom.Bsn),
            Meetdatum = Veld(reader, Metingkolom.Meetdatum),
            Aanleiding = Veld(reader, Metingkolom.Aanleiding),
            Trede = Veld(reader, Metingkolom.Trede),
            Groeipotentieel = Veld(reader, Metingkolom.Groeipotentieel),
            Subgroepen = Veld(reader, Metingkolom.Subgroepen),
            Uitstroomreden = Veld(reader, Metingkolom.Uitstroomreden),
        };
        if (metVragen) VulVragen(reader, ref regel);
        if (metExtra) VulExtra(reader, ref regel);
        return regel;
    }

    private void VulVragen(CsvReader reader, ref Metingregel regel)
    {
        regel.Vraag1 = Veld(reader, Metingkolom.Vraag1);
        regel.Vraag2 = Veld(reader, Metingkolom.Vraag2);
        regel.Vraag3 = Veld(reader, Metingkolom.Vraag3);
        regel.Vraag4 = Veld(reader, Metingkolom.Vraag4);
        regel.Vraag5 = Veld(reader, Metingkolom.Vraag5);
    }

    private void VulExtra(CsvReader reader, ref Metingregel regel)
    {
        regel.Regel = Veld(reader, Metingkolom.Regel);
        regel.Gemeente = Veld(reader, Metingkolom.Gemeente);
        regel.BekendOp = Veld(reader, Metingkolom.BekendOp);
    }

    private bool Heeft(params ReadOnlySpan<Metingkolom> gevraagd)
    {
        foreach (var kolom in gevraagd)
            if (kolommen[kolom] >= 0) return true;
        return false;
    }

    private ReadOnlySpan<byte> Veld(CsvReader reader, Metingkolom kolom)
    {
        var plaats = kolommen[kolom];
        return plaats < 0 ? default : reader.GetSpan(plaats);
    }

    // More fields than the header are no harm when they are empty.
    internal static bool PastBijKop(CsvReader reader, int breedte)
    {
        if (reader.FieldCount < breedte) return false;
        for (var veld = breedte; veld < reader.FieldCount; veld++)
            if (!Kaal(reader.GetSpan(veld)).IsEmpty) return false;
        return true;
    }

    internal static bool IsLeeg(CsvReader reader)
    {
        for (var veld = 0; veld < reader.FieldCount; veld++)
            if (!Kaal(reader.GetSpan(veld)).IsEmpty) return false;
        return true;
    }

    internal static ReadOnlySpan<byte> Kaal(ReadOnlySpan<byte> waarde) => waarde.Trim(" \t"u8);

    private void KeurAf(CsvReader reader, ref Rijplaats plaats, Bevindingen bevindingen, Blockuitkomst uitkomst)
    {
        uitkomst.Afgekeurd++;
        var regel = plaats.Regel();
        uitkomst.Bevindingen.Tel(bevindingen.Afkeuringen, regel);
        opdracht.Toon.Bied(reader, regel, bevindingen.Afkeuringen);
        afkeur?.Schrijf(reader, regel, bevindingen, kolom => Waarde(reader, kolom));
        if (!opdracht.Volg.IsLeeg && IsGevolgd(reader)) Volg(reader, ref plaats, null, bevindingen, uitkomst);
    }

    private string Waarde(CsvReader reader, string kolom) => kolom switch
    {
        "rij" => Profielmerk.Waarden(reader, kolommen.Kop.Count),
        "vraag1" => string.Join('/', Enumerable.Range((int)Metingkolom.Vraag1, 5).Select(vraag => Tekst(reader, (Metingkolom)vraag))),
        _ => Tekst(reader, (Metingkolom)Metingkolommen.Namen.ToList().IndexOf(kolom)),
    };

    private string Tekst(CsvReader reader, Metingkolom kolom) => Encoding.UTF8.GetString(Veld(reader, kolom));

    private bool IsGevolgd(CsvReader reader) => Bsn.TryParse(Kaal(Veld(reader, Metingkolom.Bsn)), out var bsn) == Bsnfout.Geen && bsn == opdracht.Volg;

    private void Volg(CsvReader reader, ref Rijplaats plaats, Meetrij? rij, Bevindingen bevindingen, Blockuitkomst uitkomst)
    {
        var kenmerk = opdracht.Gezocht is not null
            ? Tekst(reader, Metingkolom.Bronkenmerk)
            : string.Join(", ", new[] { Tekst(reader, Metingkolom.Bronkenmerk), Tekst(reader, Metingkolom.Klantmanager) }.Where(tekst => tekst.Length > 0));
        uitkomst.Gevolgd.Add(new Gevolgderij(herkomst.Bron, herkomst.Levering, herkomst.Bestand, rij is { } goed ? opdracht.Gemeenten.Codes[goed.Sleutel.Gemeente] : default, plaats.Regel(), rij, bevindingen, null, kenmerk));
    }
}
