using System.CommandLine;
using System.Globalization;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary><c>trede jaar J</c>: the snapshot at the closing day of a year, with who was not measured in the year before it.</summary>
internal static class JaarCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var jaar = new Argument<string>("jaar") { HelpName = "JAAR", Description = "Het jaar, bijvoorbeeld 2013." };
        var sluitdag = new Option<string>("--sluitdag") { HelpName = "DD-MM", Description = "De dag waarop het jaar sluit, bijvoorbeeld 30-06. Zonder deze keuze: 31-12." };
        var lijst = new Lijstoptie("wie niet is gemeten");
        var opties = new Cijferopties();
        var command = new Command("jaar", "Geeft het jaaroverzicht: de stand op de sluitdag, en wie in het jaar ervoor niet is gemeten.");
        command.Add(jaar);
        command.Add(sluitdag);
        lijst.VoegToe(command);
        opties.VoegToe(command);
        command.SetAction((gelezen, stop) =>
        {
            var dag = Sluitdag(gelezen.GetValue(jaar)!, gelezen.GetValue(sluitdag) ?? "31-12");
            var (selectie, formaat) = (opties.Selectie(gelezen), opties.Formaat(gelezen));
            var pad = lijst.Pad(gelezen);
            using var bron = opties.Open(balie, gelezen, stop);
            if (bron is null) return Task.FromResult(Afsluitcode.NietsBruikbaar);
            Lijstoptie.Controleer(pad, bron);
            StandCommand.Toon(balie, bron, dag, selectie, formaat, jaaroverzicht: true, stop);
            if (pad is not null && bron.Bruikbaar) StandCommand.BewaarLijst(balie, bron, dag, selectie, pad, alleenNietGemeten: true, stop);
            return Task.FromResult(bron.Sluit(balie));
        });
        return command;
    }

    /// <summary>The closing day of a year, as typed.</summary>
    public static Dag Sluitdag(string jaar, string sluitdag)
    {
        if (!int.TryParse(jaar, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) || getal is < 1951 or > 2128)
            throw new AanroepException($"Dit is geen jaar: {Leesverslag.Veilig(jaar)}. Schrijf bijvoorbeeld: trede jaar 2013");
        if (sluitdag.Trim().Split('-', '/').Length != 2) throw new AanroepException($"Schrijf bij --sluitdag alleen dag en maand, bijvoorbeeld 30-06. Er staat: {Leesverslag.Veilig(sluitdag)}");
        return Dagwaarde.Lees($"{sluitdag.Trim().Replace('/', '-')}-{jaar}", "--sluitdag")!.Value;
    }
}
