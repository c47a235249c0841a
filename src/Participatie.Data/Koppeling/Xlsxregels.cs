using System.Buffers;
using System.Text;
using ExcelDataReader;

namespace Participatie.Data.Koppeling;

/// <summary>Rows of a sheet as lines of csv, a portion at a time.</summary>
internal sealed class Xlsxregels
{
    private const int Portie = 1 << 16;

    private static readonly SearchValues<char> Bijzonder = SearchValues.Create(";\"");

    private readonly ArrayBufferWriter<byte> bytes = new(Portie * 2);
    private int rijeinden;

    /// <summary>The lines so far.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.WrittenSpan;

    /// <summary>Whether there is enough for now.</summary>
    public bool Vol => bytes.WrittenCount >= Portie;

    /// <summary>Throws the lines away; empty rows that wait for a row behind them stay.</summary>
    public void Wis() => bytes.ResetWrittenCount();

    /// <summary>Adds the row on which the reader stands.</summary>
    public void Voeg(IExcelDataReader blad)
    {
        var begin = bytes.WrittenCount;
        var leegOpRij = 0;
        // A row that is far too long is refused anyway; cells that all point to one long text would fill the memory.
        for (var kolom = 0; kolom < blad.FieldCount && bytes.WrittenCount - begin < 2 * BlockReader.LangsteRegel; kolom++)
        {
            var tekst = Xlsxwaarde.Tekst(blad.GetValue(kolom));
            if (tekst.Length > 0)
            {
                Herhaal((byte)'\n', ref rijeinden);
                Herhaal((byte)';', ref leegOpRij);
                Veld(tekst);
            }

            leegOpRij++;
        }

        rijeinden++;
    }

    // Written when something comes behind it, so that nothing empty stands at the end of a row or of the sheet.
    private void Herhaal(byte teken, ref int aantal)
    {
        if (aantal == 0) return;
        bytes.GetSpan(aantal)[..aantal].Fill(teken);
        bytes.Advance(aantal);
        aantal = 0;
    }

    private void Veld(string tekst)
    {
        if (tekst.AsSpan().ContainsAny(Bijzonder)) tekst = $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        Encoding.UTF8.GetBytes(tekst, bytes);
    }
}
