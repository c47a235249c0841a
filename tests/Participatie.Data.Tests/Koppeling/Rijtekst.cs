using System.Globalization;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Linked rows as text a person can read: <c>999990007 2012-03-31 4 Groei Overig 1,3</c>, a leaving with its reason.</summary>
internal static class Rijtekst
{
    public static IReadOnlyList<string> Van(Participatiekolommen kolommen)
    {
        var rijen = new List<string>();
        for (var persoon = 0; persoon < kolommen.Personen; persoon++)
        {
            var wie = kolommen.Bsns is { } bsns ? bsns[persoon].ToString("000000000", CultureInfo.InvariantCulture) : "-";
            for (var rij = kolommen.Begin[persoon]; rij < kolommen.Begin[persoon + 1]; rij++)
                rijen.Add($"{wie} {Dag.VanNummer(kolommen.Dagen[rij])} {Tekst(new Rijsoort(kolommen.Soorten[(int)kolommen.Soortnummers[rij]]))}");
        }

        return [.. rijen.Order(StringComparer.Ordinal)];
    }

    private static string Tekst(Rijsoort soort)
    {
        var (waarde, trede) = (soort.Waarde, soort.Waarde.Trede?.ToString() ?? "-");
        var momenten = waarde.Momenten.ToString().Replace(", ", "+", StringComparison.Ordinal);
        return soort.Uitstroom
            ? $"{trede} weg {waarde.Reden} {momenten}"
            : $"{trede} {waarde.Groei} {momenten} {string.Join(',', waarde.Subgroepen.Nummers())}".TrimEnd();
    }
}
