using System.Buffers;
using System.Text;

namespace Participatie.Data.Koppeling;

/// <summary>Rows of a sheet as lines of csv, a portion at a time.</summary>
internal sealed class Xlsxregels
{
    private const int Portie = 1 << 16;

    private static readonly SearchValues<char> Bijzonder = SearchValues.Create(";\"");

    private readonly ArrayBufferWriter<byte> bytes = new(Portie * 2);
    private int regel = 1;
    private int breedte;

    /// <summary>The lines so far.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.WrittenSpan;

    /// <summary>Whether there is enough for now.</summary>
    public bool Vol => bytes.WrittenCount >= Portie;

    /// <summary>Throws the lines away.</summary>
    public void Wis() => bytes.ResetWrittenCount();

    /// <summary>Adds a row, on the line of its own number; the first one says how many fields a row has. An empty row is an empty line.</summary>
    public void Voeg(int nummer, IReadOnlyList<(int Kolom, string Tekst)> cellen)
    {
        if (cellen.Count == 0) return;
        Herhaal((byte)'\n', nummer - regel);
        regel = nummer;
        var begin = bytes.WrittenCount;
        var kolom = 0;
        foreach (var cel in cellen)
        {
            // A row that is far too long is refused anyway; cells that all point to one long text would fill the memory.
            if (bytes.WrittenCount - begin > 2 * BlockReader.LangsteRegel) return;
            Herhaal((byte)';', cel.Kolom - kolom);
            kolom = cel.Kolom;
            Veld(cel.Tekst);
        }

        if (breedte == 0) breedte = kolom;
        Herhaal((byte)';', breedte - kolom);
    }

    private void Herhaal(byte teken, int aantal)
    {
        if (aantal <= 0) return;
        bytes.GetSpan(aantal)[..aantal].Fill(teken);
        bytes.Advance(aantal);
    }

    private void Veld(string tekst)
    {
        if (tekst.AsSpan().ContainsAny(Bijzonder)) tekst = $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        Encoding.UTF8.GetBytes(tekst, bytes);
    }
}
