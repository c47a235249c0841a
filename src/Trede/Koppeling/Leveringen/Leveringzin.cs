using System.Globalization;
using Participatie.App.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Words a delivery for its pages.</summary>
internal static class Leveringzin
{
    /// <summary>How far it is.</summary>
    public static string Stand(Leveringsbeeld beeld, Lopendetaak? taak) => taak is not null
        ? taak.Taak == Leveringstaak.Controleren ? Leveringtekst.WordtGecontroleerd : Leveringtekst.WordtVerwerkt
        : beeld.Levering.Stand switch
        {
            Leveringstand.Ontvangen => Leveringtekst.StandOntvangen,
            Leveringstand.Gecontroleerd => beeld.Rapport is { Houdt: true } ? Leveringtekst.StandGehouden : Leveringtekst.StandGecontroleerd,
            Leveringstand.Geweigerd => Leveringtekst.StandGeweigerd,
            Leveringstand.Klaargezet => Leveringtekst.WordtVerwerkt,
            Leveringstand.Aanvaard => Leveringtekst.StandAanvaard,
            Leveringstand.Teruggedraaid => Leveringtekst.StandTerug,
            Leveringstand.Afgewezen => Leveringtekst.StandAfgewezen,
            _ => Leveringtekst.StandAfgebroken,
        };

    /// <summary>What it changes, in short; empty when that is not known.</summary>
    public static string Uitkomst(Leveringsbeeld beeld) => beeld.Levering.Vergeleken is null
        ? beeld.Levering.Stand is Leveringstand.Aanvaard or Leveringstand.Teruggedraaid ? $"{Balie.Getal(beeld.Levering.Gebruikt)} gebruikt, {Balie.Getal(beeld.Levering.Afgekeurd)} afgekeurd" : string.Empty
        : $"{Balie.Getal(beeld.Levering.Nieuw)} nieuw, {Balie.Getal(beeld.Levering.Gewijzigd)} gewijzigd, {Balie.Getal(beeld.Levering.Afgekeurd)} afgekeurd";

    /// <summary>What is delivered.</summary>
    public static string Soort(Leveringsoort soort) => soort switch
    {
        Leveringsoort.Metingen => "metingen",
        Leveringsoort.Trajecten => "trajecten",
        Leveringsoort.Klanten => "klanten",
        Leveringsoort.Srg => "SRG",
        Leveringsoort.Bus => "BUS",
        _ => string.Empty,
    };

    /// <summary>By which way it came.</summary>
    public static string Kanaal(Leverkanaal kanaal) => kanaal switch
    {
        Leverkanaal.Scherm => Leveringtekst.KanaalScherm,
        Leverkanaal.Map => Leveringtekst.KanaalMap,
        Leverkanaal.Koppelvlak => Leveringtekst.KanaalKoppelvlak,
        _ => Leveringtekst.KanaalOpdracht,
    };

    /// <summary>How far a task is: rows a second, and how long it takes still.</summary>
    public static string Voortgang(Lopendetaak taak)
    {
        if (!taak.IsBezig) return Leveringtekst.Wacht;
        var seconden = Math.Max(0.2, taak.Duur.TotalSeconds);
        if (taak.Totaal == 0)
        {
            var gelezen = taak.Voortgang.Rijen;
            return gelezen == 0 ? Leveringtekst.Begint : Zin.Met(Leveringtekst.Leest, Balie.Aantal(gelezen, "rij", "rijen"), Balie.Getal((long)(gelezen / seconden)));
        }

        var over = taak.Gelegd == 0 ? 0 : (int)Math.Ceiling((taak.Totaal - taak.Gelegd) / (taak.Gelegd / seconden));
        return Zin.Met(Leveringtekst.Legt, Balie.Getal(taak.Gelegd), Balie.Getal(taak.Totaal), Balie.Aantal(over, "seconde", "seconden"));
    }

    /// <summary>A line of a file: an address, so without points.</summary>
    public static string Regel(long regel) => regel.ToString(CultureInfo.InvariantCulture);
}
