using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>
/// A delivery as a program sees it. It tells of what was delivered, and never whether a person in it was known here.
/// </summary>
internal static class Leveringbeeld
{
    /// <summary>The delivery.</summary>
    public static object Van(LeveringRecord rij, string adres, Lopendetaak? taak)
    {
        var rapport = Leveringsrapport.Lees(rij.Verslag);
        return new
        {
            Nummer = rij.Levering,
            Url = adres,
            Stand = Code(rij.Stand),
            Soort = rij.Soort == Leveringsoort.Onbekend ? null : Code(rij.Soort),
            Bestandsnaam = Leesverslag.ZonderBsn(rij.Bestandsnaam),
            Sha256 = Convert.ToHexStringLower(rij.Sha256),
            rij.Bytes,
            Ontvangen = Tijd(rij.Ontvangen),
            Leverdag = rij.Leverdag?.ToString(),
            rij.Volledig,
            Aantallen = rij.Gelezen == 0 && rapport?.Omvang is null ? null : new { rij.Gelezen, rij.Gebruikt, rij.Nieuw, rij.Gewijzigd, rij.Ongewijzigd, rij.Vervangen, rij.Ingetrokken, rij.Afgekeurd, rij.Leeg },
            WachtOpGemeente = rij.Stand == Leveringstand.Gecontroleerd && rapport is { Houdt: true } && !rij.Bevestigd,
            Afwijkingen = rapport?.Afwijkingen.Select(Afwijkingtekst.Van) ?? [],
            Storing = Leveringsbestand.IsOpen(rij.Stand) ? rapport?.Storing : null,
            Bezig = taak is null ? null : new
            {
                Taak = taak.Taak == Leveringstaak.Controleren ? "controle" : "aanvaarding",
                Begonnen = taak.IsBezig,
                Bytes = taak.Voortgang.Bytes,
                TotaalBytes = taak.Voortgang.TotaalBytes,
                Rijen = taak.Totaal == 0 ? taak.Voortgang.Rijen : taak.Gelegd,
                TotaalRijen = taak.Totaal,
            },
        };
    }

    /// <summary>What checking it gave.</summary>
    public static object Bevindingen(LeveringRecord rij)
    {
        var rapport = Leveringsrapport.Lees(rij.Verslag);
        return new
        {
            Stand = Code(rij.Stand),
            Weigering = rapport?.Weigering is { } weigering ? Bevinding(weigering) : null,
            Bevindingen = rapport?.Bevindingen.Select(Bevinding) ?? [],
            Kolommen = rapport?.Kop ?? [],
            NietInProfiel = rapport?.NietInProfiel ?? [],
        };
    }

    private static object Bevinding(Rapportbevinding bevinding)
    {
        var soort = Bevindingcatalogus.Van(bevinding.Code);
        return new
        {
            soort.Code,
            Ernst = soort.Ernst switch { Ernst.LetOp => "let-op", Ernst.Afgekeurd => "afgekeurd", _ => "geweigerd" },
            soort.Plaats,
            soort.Wat,
            soort.Waarom,
            soort.Doe,
            bevinding.Aantal,
            bevinding.EersteRegel,
            bevinding.Regels,
            bevinding.Detail,
        };
    }

    private static string Code<T>(T waarde)
        where T : struct, Enum => waarde.ToString().ToLowerInvariant();

    private static string Tijd(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
