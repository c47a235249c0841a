using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Takes the sheet of a workbook out of what stands behind the name of a source: <c>PAD[#BLAD][,PROFIEL]</c>.</summary>
internal static class Bladkeuze
{
    /// <summary>The text without the sheet, and the sheet or empty. A file whose name really holds a # is that file.</summary>
    public static (string Tekst, string Blad) Splits(string tekst)
    {
        var komma = tekst.LastIndexOf(',');
        if (File.Exists(tekst) || (komma > 0 && File.Exists(tekst[..komma]))) return (tekst, string.Empty);
        for (var plaats = tekst.LastIndexOf('#'); plaats > 0; plaats = tekst.LastIndexOf('#', plaats - 1))
        {
            if (!File.Exists(tekst[..plaats])) continue;
            var profiel = Profiel(tekst[(plaats + 1)..]);
            var blad = tekst[(plaats + 1)..(tekst.Length - profiel.Length)].Trim();
            return blad.Length > 0
                ? (tekst[..plaats] + profiel, blad)
                : throw new AanroepException("Achter # hoort de naam van een blad, bijvoorbeeld: --bron roc=deelnemers.xlsx#Deelnemers");
        }

        return (tekst, string.Empty);
    }

    // The name of a sheet may hold a comma; what stands behind the last one is a profile only when it is one.
    private static string Profiel(string tekst)
    {
        var komma = tekst.LastIndexOf(',');
        if (komma < 0) return string.Empty;
        var naam = tekst[(komma + 1)..].Trim();
        return Koppelprofielen.Namen.Contains(naam, StringComparer.OrdinalIgnoreCase) || naam.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? tekst[komma..] : string.Empty;
    }
}
