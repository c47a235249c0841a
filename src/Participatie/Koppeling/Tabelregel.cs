using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>
/// One row of a table as it came: the UTF-8 values by the number of their column, empty where the file has no such column. What Trede put an
/// apostrophe before, so that a spreadsheet takes it for no formula, comes back without it.
/// </summary>
public readonly ref struct Tabelregel
{
    private readonly ReadOnlySpan<byte> tekst;
    private readonly ReadOnlySpan<Range> velden;

    /// <summary>Makes a row of the text it stands in and, for each column of the table, where.</summary>
    public Tabelregel(ReadOnlySpan<byte> tekst, ReadOnlySpan<Range> velden)
    {
        this.tekst = tekst;
        this.velden = velden;
    }

    /// <summary>The value of a column without spaces around it.</summary>
    public ReadOnlySpan<byte> this[int kolom]
    {
        get
        {
            var waarde = Tekst.Kaal(tekst[velden[kolom]]);
            return Formuletekst.Hersteld(waarde);
        }
    }
}
