using System.Globalization;

namespace Trede.Tests.Hertelling;

/// <summary>One row of cells of a klanten table; a part that cannot be read is unknown and refuses nothing.</summary>
internal sealed class Klantlezer(string bron, Kolommen kolommen)
{
    public Klantrij Lees(IReadOnlyList<string> velden)
    {
        kolommen.Controleer(velden);
        var bsn = Celwaarde.Bsn(kolommen.Cel(velden, "bsn"));
        var gemeente = Celwaarde.Gemeente(kolommen.Cel(velden, "gemeente"));
        return new Klantrij(bsn, gemeente, bron, Dag(kolommen.Cel(velden, "geboortedatum")), Postcode(kolommen.Cel(velden, "postcode4")));
    }

    private static DateOnly? Dag(string cel)
    {
        try
        {
            return Celwaarde.Dag(cel, DateOnly.MaxValue);
        }
        catch (AfgekeurdException)
        {
            return null;
        }
    }

    private static int? Postcode(string cel) =>
        cel.Length == 4 && cel.All(char.IsAsciiDigit) && cel[0] != '0' ? int.Parse(cel, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
