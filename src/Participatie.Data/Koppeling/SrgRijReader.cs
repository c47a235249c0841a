using System.Text;
using CsvHelper;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>Reads rows of an SRG delivery by its layout, of fixed width or separated.</summary>
internal sealed class SrgRijReader : IRijReader, IDisposable
{
    private readonly Srglayout layout;
    private readonly bool vasteBreedte;
    private readonly Srgcontrole controle;
    private readonly Srgtraject trajecten;
    private readonly Leesopdracht opdracht;
    private readonly Rijherkomst herkomst;
    private readonly AfkeurWriter? afkeur;
    private readonly int gemeente, bsn, geboortedatum, geslacht, positie, begindatum, registratienummer, type, begin, einde, reden, nodig, verschuiving;

    public SrgRijReader(Srglayout layout, char? scheidingsteken, IReadOnlyList<string>? kop, Leesopdracht opdracht, Rijherkomst herkomst, bool metAfkeur)
    {
        this.layout = layout;
        this.opdracht = opdracht;
        this.herkomst = herkomst;
        vasteBreedte = scheidingsteken is null;
        verschuiving = kop is null ? 0 : AfkeurWriter.Verschuiving(kop);
        var subgroepen = layout.Subgroepen.Aggregate(Subgroepen.Geen, (set, nummer) => set.Met(nummer));
        controle = new Srgcontrole(opdracht.Rang(herkomst.Bron), opdracht.Vandaag, opdracht.Leverdag, opdracht.Gemeente, opdracht.Gemeenten, subgroepen);
        trajecten = new Srgtraject(layout, opdracht.Rang(herkomst.Bron));
        afkeur = metAfkeur ? new AfkeurWriter(verschuiving) : null;
        (gemeente, bsn, geboortedatum) = (layout.Plaats(Srglayout.Gemeente), layout.Plaats(Srglayout.Bsn), layout.Plaats(Srglayout.Geboortedatum));
        (positie, begindatum, registratienummer) = (layout.Plaats(Srglayout.Positie), layout.Plaats(Srglayout.BegindatumPositie), layout.Plaats(Srglayout.Registratienummer));
        (geslacht, type, begin) = (layout.Plaats(Srglayout.Geslacht), layout.Plaats(Srglayout.Type), layout.Plaats(Srglayout.Begindatum));
        (einde, reden) = (layout.Plaats(Srglayout.Einddatum), layout.Plaats(Srglayout.RedenEinde));
        nodig = layout.Begin(Srglayout.Registratienummer) + 1;
        Opties = new CsvReaderOptions
        {
            Separator = scheidingsteken ?? ';',
            HasHeader = kop is not null,
            Mode = vasteBreedte ? CsvMode.FixedWidth : CsvMode.Rfc4180,
            FieldWidths = vasteBreedte ? [.. layout.Velden.Select(veld => veld.Breedte)] : null,
            SkipEmptyLines = false,
            DetectSeparatorHint = false,
        };
    }

    public CsvReaderOptions Opties { get; }

    public IReadOnlyList<string> Kop => [.. layout.Velden.Select(veld => veld.Naam)];

    public bool Lees(CsvReader reader, ReadOnlySpan<byte> block, long eersteRegel, int maximum, Blockuitkomst uitkomst)
    {
        var plaats = new Rijplaats(reader, block, eersteRegel);
        var meer = true;
        while (uitkomst.Gelezen < maximum && (meer = reader.Read()))
        {
            uitkomst.Gelezen++;
            if (reader.RawRecord.Trim(" \t;,"u8).IsEmpty)
            {
                uitkomst.Leeg++;
                continue;
            }

            Srgmeting? meting = null;
            var bevindingen = Vorm(reader);
            if (bevindingen.IsLeeg)
            {
                var regel = Regel(reader);
                bevindingen = controle.Beoordeel(ref regel, out meting, out var klant);
                if (!bevindingen.KeurtAf)
                {
                    uitkomst.Klanten.Add(trajecten.Gegeven(ref regel, klant));
                    if (trajecten.Maak(ref regel, klant) is { } traject) uitkomst.Trajecten.Add(traject);
                }
            }

            Verwerk(reader, ref plaats, bevindingen, meting, uitkomst);
        }

        if (afkeur is not null && uitkomst.Afgekeurd > 0) uitkomst.Afkeur = afkeur.Neem();
        return meer;
    }

    public void Dispose() => afkeur?.Dispose();

    private Srgregel Regel(CsvReader reader) => new()
    {
        Gemeente = Veld(reader, gemeente),
        Bsn = Veld(reader, bsn),
        Geboortedatum = Veld(reader, geboortedatum),
        Positie = Veld(reader, positie),
        BegindatumPositie = Veld(reader, begindatum),
        Registratienummer = Veld(reader, registratienummer),
        Geslacht = Veld(reader, geslacht),
        Type = Veld(reader, type),
        Begindatum = Veld(reader, begin),
        Einddatum = Veld(reader, einde),
        RedenEinde = Veld(reader, reden),
    };

    // Spaces at the end of a line of fixed width may have been taken off, but the registration number must be there.
    private Bevindingen Vorm(CsvReader reader)
    {
        var lengte = vasteBreedte ? Encoding.UTF8.GetCharCount(reader.RawRecord.TrimEnd((byte)' ')) : reader.FieldCount - verschuiving;
        var (minstens, hoogstens) = vasteBreedte ? (nodig, layout.Breedte) : (layout.Velden.Count, layout.Velden.Count);
        if (lengte < minstens) return default(Bevindingen).Met(Bevindingcode.TeWeinigVelden);
        return lengte > hoogstens ? default(Bevindingen).Met(Bevindingcode.TeVeelVelden) : default;
    }

    private void Verwerk(CsvReader reader, ref Rijplaats plaats, Bevindingen bevindingen, Srgmeting? meting, Blockuitkomst uitkomst)
    {
        if (bevindingen.KeurtAf)
        {
            uitkomst.Afgekeurd++;
            afkeur?.Schrijf(reader, plaats.Regel(), bevindingen, kolom => Waarde(reader, kolom));
        }

        if (!bevindingen.IsLeeg)
        {
            uitkomst.Bevindingen.Tel(bevindingen.KeurtAf ? bevindingen.Afkeuringen : bevindingen, plaats.Regel());
            opdracht.Toon.Bied(reader, plaats.Regel(), bevindingen.KeurtAf ? bevindingen.Afkeuringen : bevindingen);
        }

        if (meting is { } goed) uitkomst.Srgmetingen.Add(goed);
        if (!opdracht.Volgt || !(IsGevolgd(reader) || (meting is not null && opdracht.IsGezocht(meting.Rij.Sleutel)))) return;
        uitkomst.Gevolgd.Add(new Gevolgderij(
            herkomst.Bron, herkomst.Levering, herkomst.Bestand, meting?.Voorziening.Klant.Gemeente ?? default, plaats.Regel(), meting?.Rij, bevindingen, meting?.Voorziening.Nummerhash, Waarde(reader, Srglayout.Registratienummer)));
    }

    private bool IsGevolgd(CsvReader reader) =>
        !opdracht.Volg.IsLeeg && Bsn.TryParse(Veld(reader, bsn).Trim((byte)' '), out var wie) == Bsnfout.Geen && wie == opdracht.Volg;

    private string Waarde(CsvReader reader, string kolom)
    {
        var veld = layout.Plaats(string.Equals(kolom, "gemeente", StringComparison.Ordinal) ? Srglayout.Gemeente : kolom);
        return veld < 0 ? string.Empty : Encoding.UTF8.GetString(Veld(reader, veld)).Trim();
    }

    private ReadOnlySpan<byte> Veld(CsvReader reader, int veld) => veld < 0 ? default : reader.GetSpan(veld + verschuiving);
}
