using System.CommandLine;
using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary><c>trede demo</c>: fills the chosen database, which must be empty, with the demo.</summary>
internal static class DemoCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var command = new Command("demo", "Vult een lege database met een demo: drie verzonnen gemeenten. Kies de database met TREDE_DATABASE.");
        command.SetAction((_, stop) => Run(balie, stop));
        return command;
    }

    private static async Task<int> Run(Balie balie, CancellationToken stop)
    {
        var keuze = Opslagkeuze.Lees(Opslagkeuze.Instellingen()) with { Demo = true };
        var bestaand = await Vestiging.OpenAsync(keuze, balie.Klok, stop);
        if (bestaand is { Installatie.Demo: false })
        {
            await bestaand.DisposeAsync();
            throw new AanroepException("In deze database staan al gegevens. Een demo komt alleen in een lege database. Kies een andere met TREDE_DATABASE.");
        }

        await using var vestiging = bestaand ?? await Vestiging.MaakAsync(keuze, Demogemeente.Organisatie, Dader.Programma("opdrachtregel"), balie.Klok, stop);
        await new DemoVullen(vestiging).RunAsync(balie.Vandaag, stop);
        balie.Tekst.WriteLine("De demo is gevuld. Start Trede met: trede");
        Webstart.Zeg(balie, vestiging);
        return Afsluitcode.Goed;
    }
}
