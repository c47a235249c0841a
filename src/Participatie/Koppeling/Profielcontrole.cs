namespace Participatie.Koppeling;

/// <summary>Checks whether a koppelprofiel says something that can be done (exchange format, section 2). Pure.</summary>
public static class Profielcontrole
{
    /// <summary>What is wrong first, in plain Dutch, or null when the profile can be used.</summary>
    public static string? Fout(Koppelprofiel profiel)
    {
        ArgumentNullException.ThrowIfNull(profiel);
        return FoutInGeheel(profiel) ?? profiel.Kolommen.Select(kolom => FoutInKolom(profiel.Tabel, kolom)).FirstOrDefault(fout => fout is not null)
            ?? FoutInVast(profiel) ?? FoutInVelden(profiel);
    }

    private static string? FoutInGeheel(Koppelprofiel profiel)
    {
        if (profiel.Datum.Contains(Datumstijl.DagSchuinMaand) && profiel.Datum.Contains(Datumstijl.MaandSchuinDag)) return "datum: d/m/jjjj en m/d/jjjj kunnen niet samen";
        if (profiel.Periode is { } periode && periode.Tot < periode.Van) return "periode: tot ligt vóór van";
        if (profiel.Periode is not null && !profiel.Volledig) return "periode: hoort alleen bij een volledige levering";
        return profiel.Volledig && profiel.Tabel != Koppeltabel.Metingen ? $"levering: volledig kan alleen bij de tabel metingen, niet bij {profiel.Tabel.Naam}" : null;
    }

    private static string? FoutInKolom(Koppeltabel tabel, Profielkolom kolom)
    {
        var plaats = $"kolom {kolom.Kolom}";
        var veld = tabel.Veld(kolom.Veld);
        if (kolom.Veld.Length > 0 && veld is null) return $"{plaats}: het veld {kolom.Veld} staat niet in de tabel {tabel.Naam}";
        if (veld is null && kolom.Waarden.Count == 0) return $"{plaats}: er staat geen veld en er staan geen waarden";
        var gezien = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var waarde in kolom.Waarden)
        {
            if (!gezien.Add(waarde.Waarde.Trim())) return $"{plaats}: de waarde '{waarde.Waarde}' staat er twee keer";
            if (waarde.Velden.Select(vulling => FoutInVulling(tabel, vulling)).FirstOrDefault(fout => fout is not null) is { } fout) return $"{plaats}, waarde '{waarde.Waarde}': {fout}";
        }

        return FoutInOnbekend(veld, kolom) is { } onbekend ? $"{plaats}: {onbekend}" : null;
    }

    private static string? FoutInOnbekend(Koppelveld? veld, Profielkolom kolom)
    {
        if (kolom.Onbekend is Profielkolom.Afkeuren) return null;
        if (kolom.Waarden.Count == 0) return "onbekend hoort bij een lijst met waarden";
        if (kolom.Onbekend is Profielkolom.Doorlaten) return null;
        if (veld is null) return "een vaste code bij onbekend kan alleen met een veld";
        return veld.Kent(kolom.Onbekend) ? null : $"bij onbekend staat {kolom.Onbekend}; kies afkeuren, doorlaten of {Keuze(veld)}";
    }

    private static string? FoutInVulling(Koppeltabel tabel, Profielvulling vulling)
    {
        if (tabel.Veld(vulling.Veld) is not { } veld) return $"het veld {vulling.Veld} staat niet in de tabel {tabel.Naam}";
        if (string.IsNullOrWhiteSpace(vulling.Code)) return $"bij {vulling.Veld} is nog niets ingevuld";
        return veld.Kent(vulling.Code) ? null : $"de code {vulling.Code} bestaat niet bij {vulling.Veld}; kies {Keuze(veld)}";
    }

    private static string? FoutInVast(Koppelprofiel profiel)
    {
        foreach (var vulling in profiel.Vast)
        {
            if (FoutInVulling(profiel.Tabel, vulling) is { } fout) return $"vast: {fout}";
            if (profiel.Tabel.Veld(vulling.Veld)!.Soort == Koppelveldsoort.Codes) continue;
            if (profiel.Kolommen.Any(kolom => Vult(kolom, vulling.Veld))) return $"vast: het veld {vulling.Veld} wordt ook door een kolom gevuld";
        }

        return null;
    }

    private static string? FoutInVelden(Koppelprofiel profiel)
    {
        var dubbel = profiel.Tabel.Velden.FirstOrDefault(veld => veld.Soort != Koppelveldsoort.Codes
            && profiel.Kolommen.Count(kolom => string.Equals(kolom.Veld, veld.Naam, StringComparison.Ordinal)) > 1);
        if (dubbel is not null) return $"het veld {dubbel.Naam} wordt door twee kolommen gevuld";
        var gevuld = profiel.Velden().Select(veld => veld.Naam).ToHashSet(StringComparer.Ordinal);
        var mist = profiel.Tabel.Nodig.Where(nodig => !gevuld.Contains(nodig)).ToList();
        return mist.Count == 0 ? null : $"geen kolom vult {string.Join(", ", mist)}";
    }

    private static bool Vult(Profielkolom kolom, string veld) =>
        string.Equals(kolom.Veld, veld, StringComparison.Ordinal) || kolom.Waarden.Any(waarde => waarde.Velden.Any(vulling => string.Equals(vulling.Veld, veld, StringComparison.Ordinal)));

    private static string Keuze(Koppelveld veld) => veld.Codes.Count > 12 ? $"{veld.Codes[0]} tot en met {veld.Codes[^1]}" : string.Join(", ", veld.Codes);
}
