namespace Trede.Tests.Hertelling;

/// <summary>One row of cells of a trajecten table to a traject; what is not usable is refused by exception.</summary>
internal sealed class Trajectlezer(string bron, Kolommen kolommen, Instelling instelling)
{
    public Traject Lees(IReadOnlyList<string> velden)
    {
        kolommen.Controleer(velden);
        var bsn = Celwaarde.Bsn(Cel("bsn"));
        var gemeente = Celwaarde.Gemeente(Cel("gemeente"));
        var nummer = Nodig("trajectnummer");
        var instrument = Nodig("instrument");
        var domein = Celwaarde.Domein(Cel("domein"));
        var start = Dag("startdatum", Nodig("startdatum"));
        DateOnly? einde = Cel("einddatum").Length == 0 ? null : Dag("einddatum", Cel("einddatum"));
        if (einde < start)
            throw new AfgekeurdException("einde voor start");
        var centen = Celwaarde.Centen(Cel("kosten"));
        return new Traject(bsn, gemeente, bron, nummer, instrument, domein, Cel("aanbieder"), start, einde, centen, instelling.Leverdag);

        string Cel(string kolom) => kolommen.Cel(velden, kolom);

        string Nodig(string kolom) => Cel(kolom).Length > 0 ? Cel(kolom) : throw new AfgekeurdException(kolom + " leeg");
    }

    // A traject may be planned: its days may lie after today.
    private static DateOnly Dag(string kolom, string cel)
    {
        try
        {
            return Celwaarde.Dag(cel, DateOnly.MaxValue);
        }
        catch (AfgekeurdException fout)
        {
            throw new AfgekeurdException(kolom + ": " + cel, fout);
        }
    }
}
