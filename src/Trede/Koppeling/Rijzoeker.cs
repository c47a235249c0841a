using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Finds where rows stand: the files are read a second time, because most figures need no places.</summary>
internal static class Rijzoeker
{
    /// <summary>The rows with these keys, by key and in the order in which they count. A file that has changed meanwhile is a wrong call.</summary>
    public static ILookup<ulong, Gevolgderij> Zoek(Balie balie, Koppelopdracht opdracht, Koppelverslag verslag, IReadOnlySet<ulong> sleutels, CancellationToken stop)
    {
        var voortgang = new Voortgang { TotaalBytes = LeveringReader.Grootte(opdracht.Leveringen) };
        using var regel = new Voortgangsregel(balie, voortgang);
        var lezen = new Leesopdracht(verslag.Bronnen, opdracht.Vandaag, opdracht.Leverdag, opdracht.Gemeente) { Gezocht = sleutels };
        var reader = new LeveringReader(lezen, voortgang);
        var gevonden = new List<Gevolgderij>();
        for (var nummer = 0; nummer < opdracht.Leveringen.Count; nummer++)
        {
            var inhoud = reader.Lees(opdracht.Leveringen[nummer], nummer, null, stop);
            if (!verslag.Leveringen.Any(eerder => eerder.Bron == inhoud.Verslag.Bron && string.Equals(eerder.Sha256, inhoud.Verslag.Sha256, StringComparison.Ordinal)))
                throw new AanroepException($"{inhoud.Verslag.Bestand} is veranderd tijdens het lezen. Begin opnieuw als het bestand klaar is.");
            gevonden.AddRange(inhoud.Gevolgd);
        }

        return gevonden.Where(rij => rij.Rij is not null).OrderBy(rij => rij.Levering).ThenBy(rij => rij.Regel).ToLookup(rij => rij.Rij!.Value.Sleutel.ZonderGemeente().Bits);
    }
}
