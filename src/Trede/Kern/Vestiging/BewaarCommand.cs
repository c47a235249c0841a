using System.CommandLine;
using System.Globalization;
using Participatie.Data.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Kern;

/// <summary><c>trede bewaar</c>: makes an encrypted backup of the whole database, while people go on working.</summary>
internal static class BewaarCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var plaats = new Argument<string>("pad") { HelpName = "PAD", Description = "Het bestand dat u maakt. Is het een map, dan kiest Trede een naam met de datum." };
        var command = new Command("bewaar", "Maakt een versleutelde kopie van de hele database. Iedereen kan gewoon doorwerken.") { plaats };
        command.SetAction((gelezen, stop) => Run(balie, gelezen.GetValue(plaats)!, stop));
        return command;
    }

    private static async Task<int> Run(Balie balie, string plaats, CancellationToken stop)
    {
        var pad = Bestand(plaats, balie);
        await using var vestiging = await Vestiging.OpenAsync(balie, stop);
        var voortgang = new Voortgang();
        Kopieverslag verslag;
        using (new Voortgangsregel(balie, voortgang, "bewaard")) verslag = await new DatabaseKopieren(vestiging).RunAsync(pad, balie.Klok, voortgang, stop);
        balie.Tekst.WriteLine($"Bewaard in {pad}: {Balie.Aantal(verslag.Rijen, "rij", "rijen")} van {verslag.Organisatie}.");
        balie.Tekst.WriteLine("De kopie gaat alleen open met de sleutels. Bewaar die op een andere plek: trede sleutel uitvoer");
        return Afsluitcode.Goed;
    }

    private static string Bestand(string plaats, Balie balie)
    {
        var pad = Path.GetFullPath(plaats);
        if (Directory.Exists(pad)) pad = Path.Combine(pad, string.Create(CultureInfo.InvariantCulture, $"trede-{balie.Klok.GetLocalNow():yyyyMMdd-HHmmss}.kopie"));
        if (!Directory.Exists(Path.GetDirectoryName(pad))) throw new AanroepException($"Deze map is er niet: {Path.GetDirectoryName(pad)}");
        return Path.Exists(pad) ? throw new AanroepException($"{pad} is er al. Trede overschrijft geen kopie. Kies een andere naam.") : pad;
    }
}
