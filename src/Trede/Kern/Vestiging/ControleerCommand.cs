using System.CommandLine;
using Participatie.Data.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Kern;

/// <summary><c>trede controleer</c>: checks whether anybody changed the audit log.</summary>
internal static class ControleerCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var command = new Command("controleer", "Controleert of iemand iets in het logboek heeft veranderd of verwijderd. De afsluitcode is 0 als alles heel is, en 1 als er iets is gevonden.");
        command.SetAction((_, stop) => Run(balie, stop));
        return command;
    }

    private static async Task<int> Run(Balie balie, CancellationToken stop)
    {
        await using var vestiging = await Vestiging.OpenAsync(balie, stop);
        var voortgang = new Voortgang();
        IReadOnlyList<Ketenuitslag> uitslagen;
        using (new Voortgangsregel(balie, voortgang, "nagekeken"))
            uitslagen = await Logboekcontrole.RunAsync(vestiging.Opslag, vestiging.Sleutels, vestiging.Keuze.Ankermap, rijen => voortgang.Meld(0, rijen), stop);
        Ketentekst.Toon(balie, uitslagen);
        if (uitslagen.All(uitslag => uitslag.IsHeel))
        {
            balie.Tekst.WriteLine("Het logboek is heel.");
            return Afsluitcode.Goed;
        }

        balie.Fout.WriteLine("Het logboek is niet heel.");
        return Afsluitcode.MetAfkeur;
    }
}
