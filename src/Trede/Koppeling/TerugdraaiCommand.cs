using System.CommandLine;
using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary><c>trede terugdraai</c>: takes an accepted delivery back.</summary>
internal static class TerugdraaiCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var levering = new Argument<int>("levering") { HelpName = "NUMMER", Description = "Het nummer van de levering." };
        var gemeente = new Option<string>("--gemeente") { HelpName = "CODE", Description = "De CBS-code van de gemeente. Nodig als er meer gemeenten in de database staan." };
        var reden = new Option<string>("--reden") { HelpName = "TEKST", Description = "Waarom u de levering terugdraait. De reden komt in het logboek.", Required = true };
        var command = new Command("terugdraai", "Draait een aanvaarde levering terug: alles wordt weer zoals het daarvoor was.") { levering, gemeente, reden };
        command.SetAction((gelezen, stop) => Run(balie, gelezen.GetValue(levering), gelezen.GetValue(gemeente), gelezen.GetValue(reden)!, stop));
        return command;
    }

    private static async Task<int> Run(Balie balie, int levering, string? gemeente, string reden, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(reden) || reden.Length > LeveringBeslissen.LangsteReden) throw new AanroepException($"Geef bij --reden een zin van hoogstens {LeveringBeslissen.LangsteReden} tekens.");
        var gekozen = default(Gemeente);
        if (gemeente is not null && !Gemeente.TryParse(System.Text.Encoding.UTF8.GetBytes(gemeente), out gekozen)) throw new AanroepException("Geef bij --gemeente de code van vier cijfers, bijvoorbeeld 0363.");
        await using var vestiging = await Vestiging.OpenAsync(balie, stop);
        var hier = await Gemeentekeuze.LeesAsync(vestiging, gekozen, stop);
        var latere = await vestiging.Opslag.LeesAsync(hier, (context, ct) => LeveringenLezen.LatereAsync(context, levering, ct), stop);
        if (await new LeveringTerugdraaien(vestiging.Opslag, hier).RunAsync(levering, reden, Dader.Programma("terugdraai"), Leveringsrapport.Noteer, stop) is not { } gebleven)
            throw new AanroepException($"Levering {levering} is er niet, of is niet aanvaard.");
        balie.Tekst.WriteLine(gebleven.Count == 0
            ? $"Levering {levering} is helemaal teruggedraaid."
            : $"Levering {levering} is teruggedraaid. Van {Balie.Aantal(gebleven.Count, "persoon is", "personen is")} iets gebleven, omdat daar later iets over is vastgelegd: klant {string.Join(", ", gebleven.Select(klant => klant.ToString(System.Globalization.CultureInfo.InvariantCulture)))}.");
        if (latere.Count > 0) balie.Tekst.WriteLine($"Daarna is van deze bron nog aanvaard: levering {string.Join(", ", latere.Select(later => later.ToString(System.Globalization.CultureInfo.InvariantCulture)))}. Wat die hetzelfde zei, telt nu ook niet meer. Lever die bestanden opnieuw aan.");
        return Afsluitcode.Goed;
    }
}
