namespace Participatie.Data.Kern;

/// <summary>What a cell is; the number is that of its format in the workbook.</summary>
internal enum Celsoort : byte
{
    Leeg,
    Tekst,
    Getal,
    Decimaal,
    Deel,
    Datum,
    Bedrag,
    Kop,
    Titel,
}
