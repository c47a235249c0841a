using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary><c>trede begin</c>: a municipality on its own. Asks what is not given.</summary>
internal static class BeginCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var gemeente = new Option<string>("--gemeente") { HelpName = "CODE", Description = "De CBS-code van de gemeente, vier cijfers." };
        var naam = new Option<string>("--naam") { HelpName = "NAAM", Description = "De naam van de gemeente." };
        var organisatie = new Option<string>("--organisatie") { HelpName = "NAAM", Description = "De organisatie die de gemeente bedient, als dat een andere is. Alleen bij de eerste gemeente." };
        var beheerder = new Option<string>("--beheerder") { HelpName = "E-MAIL", Description = "Het e-mailadres van de eerste beheerder." };
        var naamBeheerder = new Option<string>("--naam-beheerder") { HelpName = "NAAM", Description = "De naam van de eerste beheerder." };
        var command = new Command("begin", "Begint een eigen gemeente: maakt de database, de sleutels en de eerste beheerder. Trede vraagt wat u niet meegeeft. Staat er al een gemeente, dan komt deze erbij.")
        {
            gemeente, naam, organisatie, beheerder, naamBeheerder,
        };
        command.SetAction((gelezen, stop) => Run(
            balie, new Gegeven(gelezen.GetValue(gemeente), gelezen.GetValue(naam), gelezen.GetValue(organisatie), gelezen.GetValue(beheerder), gelezen.GetValue(naamBeheerder)), stop));
        return command;
    }

    private static async Task<int> Run(Balie balie, Gegeven gegeven, CancellationToken stop)
    {
        var instellingen = balie.Instellingen ?? Opslagkeuze.Instellingen();
        var keuze = Opslagkeuze.Eigen(instellingen);
        var eerste = !await Opslag.IsInGebruikAsync(keuze.Verbinding, stop);
        if (!eerste && gegeven.Organisatie is not null) throw new AanroepException("De organisatie staat al vast bij de eerste gemeente. Laat --organisatie weg.");
        var invoer = await VraagAsync(balie, gegeven, eerste, stop);
        var uren = instellingen.GetSection(Aanmeldopties.Deel).Get<Aanmeldopties>()?.UitnodigingUren ?? new Aanmeldopties().UitnodigingUren;
        var uitkomst = await new GemeenteBeginnen(keuze, balie.Klok, uren).RunAsync(invoer, stop);
        Toon(balie, keuze, invoer, uitkomst, eerste);
        return Afsluitcode.Goed;
    }

    // Each answer is judged at once, so that nobody types on in vain.
    private static async Task<Begininvoer> VraagAsync(Balie balie, Gegeven gegeven, bool eerste, CancellationToken stop)
    {
        var code = Begininvoer.Gemeentecode(gegeven.Code ?? await balie.Vraag("CBS-code van de gemeente (vier cijfers): ", stop));
        var naam = Begininvoer.Naamvan(gegeven.Naam ?? await balie.Vraag("Naam van de gemeente: ", stop), "de gemeente");
        var organisatie = gegeven.Organisatie ?? (eerste && balie.Vraagbaar ? await balie.Vraag($"Naam van de organisatie (leeg is: {naam}): ", stop) : string.Empty);
        var email = Begininvoer.Adres(gegeven.Email ?? await balie.Vraag("E-mailadres van de eerste beheerder: ", stop));
        var beheerder = Begininvoer.Naamvan(gegeven.Beheerder ?? await balie.Vraag("Naam van de eerste beheerder: ", stop), "de beheerder");
        return new Begininvoer(code, naam, organisatie.Trim().Length == 0 ? naam : Begininvoer.Naamvan(organisatie, "de organisatie"), email, beheerder);
    }

    private static void Toon(Balie balie, Opslagkeuze keuze, Begininvoer invoer, Beginuitkomst uitkomst, bool eerste)
    {
        var uit = balie.Tekst;
        uit.WriteLine(uitkomst.Nieuw ? $"Gemaakt: gemeente {invoer.Naam} ({invoer.Code}) van {uitkomst.Organisatie}." : $"Gemeente {invoer.Naam} was al gemaakt. Dit is een nieuwe link voor de beheerder.");
        if (uitkomst.Link is { } link)
        {
            uit.WriteLine($"{invoer.Email} is de eerste beheerder en kiest een wachtwoord op dit adres. Het werkt één keer, tot {TimeZoneInfo.ConvertTime(link.Tot, balie.Klok.LocalTimeZone).ToString("d MMMM yyyy HH:mm", Balie.Nederlands)}:");
            uit.WriteLine($"  {link.Pad}");
            uit.WriteLine("Zet het adres van uw webserver ervoor, bijvoorbeeld http://localhost:5000. Geef de link alleen aan deze beheerder.");
        }
        else
        {
            uit.WriteLine($"{invoer.Email} had al een account en is nu ook hier beheerder.");
        }

        if (eerste)
        {
            uit.WriteLine($"De sleutels staan in {keuze.Sleutelmap}. Zonder sleutels zijn de persoonsgegevens voorgoed onleesbaar.");
            uit.WriteLine("Voer ze nu uit en bewaar dat bestand op een andere plek: trede sleutel uitvoer sleutels.trede");
        }

        uit.WriteLine("Start Trede met: trede");
    }

    private sealed record Gegeven(string? Code, string? Naam, string? Organisatie, string? Email, string? Beheerder);
}
