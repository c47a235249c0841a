using System.Globalization;
using CsvHelper;
using Participatie.Data.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>The checks of the data as csv and a sheet of a workbook: all together, then for each source.</summary>
public static class KwaliteitFile
{
    /// <summary>Writes <c>controle;bron;aantal;van</c>; an empty source is all of them together.</summary>
    public static void SchrijfCsv(Stream uit, Kwaliteitsoverzicht overzicht)
    {
        ArgumentNullException.ThrowIfNull(overzicht);
        using var writer = CsvWriter.Create(uit, new CsvWriterOptions { Separator = ';', NewLine = "\n" }, leaveOpen: true);
        writer.WriteHeader(["controle", "bron", "aantal", "van"]);
        foreach (var rij in overzicht.Rijen.Concat(overzicht.PerBron))
        {
            writer.WriteField(Kwaliteitstoetsfeiten.Van(rij.Toets).Code);
            writer.WriteField(rij.Bron?.Naam ?? string.Empty);
            writer.WriteField(rij.Gebrek, default, CultureInfo.InvariantCulture);
            writer.WriteField(rij.VanToepassing, default, CultureInfo.InvariantCulture);
            writer.EndRecord();
        }
    }

    /// <summary>A sheet.</summary>
    public static void Blad(Werkmap map, Kwaliteitsoverzicht overzicht)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(overzicht);
        var blad = map.Blad("Kwaliteit");
        blad.Kop("dag", "controle", "bron", "aantal", "van", "deel", "wat te doen");
        foreach (var rij in overzicht.Rijen.Concat(overzicht.PerBron))
        {
            var feiten = Kwaliteitstoetsfeiten.Van(rij.Toets);
            blad.Rij(Cel.Datum(overzicht.Dag), Cel.Tekst(feiten.Titel), Cel.Tekst(rij.Bron?.Naam), Cel.Getal(rij.Gebrek), Cel.Getal(rij.VanToepassing), Cel.Deel(rij.Deel), Cel.Tekst(feiten.Advies));
        }
    }
}
