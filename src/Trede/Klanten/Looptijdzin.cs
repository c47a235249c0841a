using System.Globalization;
using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.App.Klanten;

/// <summary>Reads the first and the last day of a traject or a benefit, and says what is wrong with them.</summary>
internal static class Looptijdzin
{
    /// <summary>Reads them; the first day is null when something is wrong with it.</summary>
    public static (Dag? Start, Dag? Einde) Lees(Func<string, string?> getypt, Invoerfouten fouten, Geboortedatum geboren, Dag vandaag)
    {
        var start = fouten.Datum("Start", getypt("Start"), Dossiertekst.DeEersteDag);
        var einde = fouten.Datum("Einde", getypt("Einde"), Dossiertekst.DeLaatsteDag, verplicht: false);
        if (start is not { } begin || fouten.Bij("Einde") is not null) return (start, einde);
        var (veld, tekst) = Looptijdtoets.Oordeel(begin, einde, geboren, vandaag) switch
        {
            Looptijdbezwaar.VoorGeboorte => ("Start", Dossiertekst.VoorGeboorte),
            Looptijdbezwaar.BeginTeVer => ("Start", Dossiertekst.BeginTeVer),
            Looptijdbezwaar.EindeVoorBegin => ("Einde", Dossiertekst.EindeVoorBegin),
            Looptijdbezwaar.EindeTeVer => ("Einde", Dossiertekst.EindeTeVer),
            _ => (string.Empty, string.Empty),
        };
        if (tekst.Length > 0) fouten.Meld(veld, tekst);
        return (start, einde);
    }

    /// <summary>A number as forms have it.</summary>
    public static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
