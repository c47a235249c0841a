namespace Participatie.Data.Tests.Koppeling;

/// <summary>A BUS delivery in XML made by hand; the names of the elements are ours, the characteristics those of the regulation.</summary>
internal static class Busbestand
{
    public const string Kop = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /// <summary>One benefit on one line, with the elements that count.</summary>
    public static string Uitkering(
        string bsn = "999990019", string begin = "20140301", string einde = "00000000", string reden = "", string code = "01", string nummer = "U-1", string gemeente = "0363", string maand = "05") =>
        $"<uitkering><statistiekjaar>2015</statistiekjaar><statistiekmaand>{maand}</statistiekmaand><gemeentecode>{gemeente}</gemeentecode>"
        + $"<registratienummer_uitkering>{nummer}</registratienummer_uitkering><statistiekcode>{code}</statistiekcode><bsn>{bsn}</bsn><geboortedatum>19700101</geboortedatum>"
        + $"<geslacht>2</geslacht><begin_uitkering>{begin}</begin_uitkering><einde_uitkering>{einde}</einde_uitkering><reden_beeindiging>{reden}</reden_beeindiging></uitkering>\n";

    /// <summary>A file of benefits: the first stands on line 3.</summary>
    public static string Van(params IEnumerable<string> uitkeringen) => $"{Kop}<bus>\n{string.Concat(uitkeringen)}</bus>\n";
}
