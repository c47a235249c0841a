using System.CommandLine;
using Participatie.Data.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Kern;

/// <summary><c>trede herstel</c>: puts a backup back into an empty database, of either kind.</summary>
internal static class HerstelCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var kopie = new Argument<string>("pad") { HelpName = "PAD", Description = "De kopie die trede bewaar maakte." };
        var sleutels = new Option<string>("--sleutels") { HelpName = "PAD", Description = "De map met sleutels, of het bestand dat trede sleutel uitvoer maakte. Zonder deze keuze: de sleutels die er al staan." };
        var command = new Command("herstel", "Zet een kopie terug in een lege database. De kopie mag uit een andere soort database komen.") { kopie, sleutels };
        command.SetAction((gelezen, stop) => Run(balie, gelezen.GetValue(kopie)!, gelezen.GetValue(sleutels), stop));
        return command;
    }

    private static async Task<int> Run(Balie balie, string kopie, string? sleutels, CancellationToken stop)
    {
        if (!File.Exists(kopie)) throw new AanroepException($"Dit bestand is er niet: {kopie}");
        var keuze = Opslagkeuze.Eigen(balie.Instellingen ?? Opslagkeuze.Instellingen());
        if (await Opslag.IsInGebruikAsync(keuze.Verbinding, stop))
            throw new AanroepException("In deze database staat al iets. Herstellen kan alleen in een lege database. Kies een andere met TREDE_DATABASE, of zet het bestand van deze database eerst opzij.");
        var bos = await SleutelsAsync(balie, keuze, sleutels, stop);
        var herstel = new DatabaseTerugzetten(keuze, bos, balie.Klok);
        var voortgang = new Voortgang();
        using (new Voortgangsregel(balie, voortgang, "nagekeken")) herstel.Keur(kopie, voortgang, stop);
        Herstelverslag verslag;
        voortgang = new Voortgang();
        using (new Voortgangsregel(balie, voortgang, "teruggezet")) verslag = await herstel.RunAsync(kopie, voortgang, stop);
        return Toon(balie, keuze, verslag);
    }

    private static async Task<Sleutelbos> SleutelsAsync(Balie balie, Opslagkeuze keuze, string? gekozen, CancellationToken stop)
    {
        if (gekozen is null && Sleutelbos.Bestaat(keuze.Sleutelmap)) return Sleutelbos.Open(keuze.Sleutelmap);
        if (gekozen is null && balie.Vraagbaar) gekozen = await balie.Vraag("Waar staan de sleutels (map of bestand)? ", stop);
        if (string.IsNullOrWhiteSpace(gekozen)) throw new AanroepException("Zonder sleutels gaat de kopie niet open. Zeg met --sleutels waar ze staan.");
        if (Directory.Exists(gekozen)) return Sleutelbos.Open(gekozen);
        if (!File.Exists(gekozen)) throw new AanroepException($"Dit bestand of deze map is er niet: {gekozen}");
        var wachtwoord = await balie.VraagGeheim("Wachtwoord van het bestand met sleutels: ", stop);
        await using var bron = File.OpenRead(gekozen);
        return Sleuteluitvoer.Lees(bron, wachtwoord, keuze.Sleutelmap);
    }

    private static int Toon(Balie balie, Opslagkeuze keuze, Herstelverslag verslag)
    {
        var moment = TimeZoneInfo.ConvertTime(verslag.Kopie.Gemaakt, balie.Klok.LocalTimeZone);
        balie.Tekst.WriteLine($"Hersteld: {Balie.Aantal(verslag.Kopie.Rijen, "rij", "rijen")} van {verslag.Kopie.Organisatie}, zoals het was op {moment.ToString("d MMMM yyyy 'om' HH:mm", Balie.Nederlands)}.");
        balie.Tekst.WriteLine($"De sleutels staan in {keuze.Sleutelmap}.");
        if (verslag.Later > 0) balie.Tekst.WriteLine($"Na deze kopie {(verslag.Later == 1 ? "was" : "waren")} er nog {Balie.Aantal(verslag.Later, "handeling", "handelingen")}. Die {(verslag.Later == 1 ? "is" : "zijn")} er niet meer.");
        if (verslag.Opzij is { } opzij) balie.Tekst.WriteLine($"De oude ankers van het logboek staan nu in {opzij}.");
        if (verslag.Logboeken.All(logboek => logboek.IsHeel)) return Afsluitcode.Goed;
        balie.Tekst.WriteLine("Let op: het logboek was al niet heel toen de kopie werd gemaakt.");
        Ketentekst.Toon(balie, verslag.Logboeken);
        return Afsluitcode.MetAfkeur;
    }
}
