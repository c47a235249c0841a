using System.Globalization;
using CsvHelper;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>A forecast as csv, JSON and a sheet of a workbook: it says everywhere that it is one.</summary>
public static class PrognoseFile
{
    private static readonly string[] Kolommen = ["trede", "nu", "prognose", "onder", "boven", "rust_op"];

    /// <summary>Writes <c>trede;nu;prognose;onder;boven;rust_op</c>: numbers of persons, with a point before the decimals.</summary>
    public static void SchrijfCsv(Stream uit, Prognose prognose)
    {
        ArgumentNullException.ThrowIfNull(prognose);
        using var writer = CsvWriter.Create(uit, new CsvWriterOptions { Separator = ';', NewLine = "\n" }, leaveOpen: true);
        writer.WriteHeader(Kolommen);
        foreach (var rij in prognose.Rijen)
        {
            writer.WriteField(rij.Trede.ToString());
            writer.WriteField(rij.Nu, default, CultureInfo.InvariantCulture);
            foreach (var getal in (double[])[rij.Straks.Verwacht, rij.Straks.Onder, rij.Straks.Boven]) writer.WriteField(Math.Round(getal, 1), default, CultureInfo.InvariantCulture);
            writer.WriteField(rij.Gezien, default, CultureInfo.InvariantCulture);
            writer.EndRecord();
        }
    }

    /// <summary>Writes JSON with the receipt.</summary>
    public static void SchrijfJson(Stream uit, Prognose prognose, Selectie selectie, Herkomst herkomst)
    {
        ArgumentNullException.ThrowIfNull(prognose);
        using var json = CijferJson.Begin(uit, "prognose", selectie);
        json.WriteString("peildatum", prognose.Peildatum.ToString());
        json.WriteString("voor", prognose.Voor.ToString());
        json.WriteStartArray("rustOpJaren");
        foreach (var jaar in prognose.Jaren) json.WriteStringValue($"{jaar.Van}/{jaar.Tot}");
        json.WriteEndArray();
        json.WriteStartArray("rijen");
        foreach (var rij in prognose.Rijen)
        {
            json.WriteStartObject();
            json.WriteNumber("trede", rij.Trede.Waarde);
            json.WriteNumber("nu", rij.Nu);
            json.WriteNumber("prognose", Math.Round(rij.Straks.Verwacht, 1));
            json.WriteNumber("onder", Math.Round(rij.Straks.Onder, 1));
            json.WriteNumber("boven", Math.Round(rij.Straks.Boven, 1));
            json.WriteNumber("rustOp", rij.Gezien);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        CijferJson.Eind(json, herkomst);
        uit.WriteByte((byte)'\n');
    }

    /// <summary>A sheet.</summary>
    public static void Blad(Werkmap map, Prognose prognose)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(prognose);
        var blad = map.Blad("Prognose");
        blad.Kop("peildatum", "voor", "trede", "naam", "nu", "prognose", "onder", "boven", "rust op");
        foreach (var rij in prognose.Rijen)
        {
            blad.Rij(
                Cel.Datum(prognose.Peildatum), Cel.Datum(prognose.Voor), Cel.Getal(rij.Trede.Waarde), Cel.Tekst(Tredefeiten.Van(rij.Trede).Titel), Cel.Getal(rij.Nu), Cel.Decimaal(Math.Round(rij.Straks.Verwacht, 1)),
                Cel.Decimaal(Math.Round(rij.Straks.Onder, 1)), Cel.Decimaal(Math.Round(rij.Straks.Boven, 1)), Cel.Getal(rij.Gezien));
        }
    }
}
