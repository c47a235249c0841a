using System.CommandLine;
using Participatie.Data.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Kern;

/// <summary><c>trede sleutel</c>: takes the keys out to a file with a password, puts them back, and renews them.</summary>
internal static class SleutelCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie) => new("sleutel", "Beheert de sleutels waarmee persoonsgegevens versleuteld zijn.")
    {
        Uitvoer(balie), Invoer(balie), Vernieuw(balie),
    };

    private static Command Uitvoer(Balie balie)
    {
        var plaats = new Argument<string>("pad") { HelpName = "PAD", Description = "Het bestand dat u maakt." };
        var command = new Command("uitvoer", "Zet alle sleutels in één bestand met een wachtwoord. Bewaar dat bestand op een andere plek dan de kopieën van de database.") { plaats };
        command.SetAction((gelezen, stop) => VoerUit(balie, gelezen.GetValue(plaats)!, stop));
        return command;
    }

    private static Command Invoer(Balie balie)
    {
        var plaats = new Argument<string>("pad") { HelpName = "PAD", Description = "Het bestand dat trede sleutel uitvoer maakte." };
        var command = new Command("invoer", "Zet sleutels uit een bestand terug. Sleutels die er al staan, blijven.") { plaats };
        command.SetAction((gelezen, stop) => VoerIn(balie, gelezen.GetValue(plaats)!, stop));
        return command;
    }

    private static Command Vernieuw(Balie balie)
    {
        var command = new Command("vernieuw", "Maakt nieuwe sleutels en versleutelt alles opnieuw. Iedereen kan doorwerken. Afbreken mag: geef de opdracht later nog een keer.");
        command.SetAction((_, stop) => Vernieuw(balie, stop));
        return command;
    }

    private static async Task<int> VoerUit(Balie balie, string plaats, CancellationToken stop)
    {
        var pad = Path.GetFullPath(plaats);
        if (Path.Exists(pad)) throw new AanroepException($"{pad} is er al. Kies een andere naam.");
        if (!Directory.Exists(Path.GetDirectoryName(pad))) throw new AanroepException($"Deze map is er niet: {Path.GetDirectoryName(pad)}");
        await using var vestiging = await Vestiging.OpenAsync(balie, stop);
        var wachtwoord = await balie.VraagNieuwGeheim($"Wachtwoord voor dit bestand (ten minste {Sleuteluitvoer.KortsteWachtwoord} tekens): ", stop);
        await new SleutelsUitvoeren(vestiging).RunAsync(pad, wachtwoord, stop);
        balie.Tekst.WriteLine($"De sleutels staan in {pad}.");
        balie.Tekst.WriteLine("Bewaar dit bestand en het wachtwoord apart, en niet bij de kopieën van de database. Zonder sleutels gaat geen enkele kopie open.");
        return Afsluitcode.Goed;
    }

    private static async Task<int> VoerIn(Balie balie, string plaats, CancellationToken stop)
    {
        if (!File.Exists(plaats)) throw new AanroepException($"Dit bestand is er niet: {plaats}");
        var keuze = Opslagkeuze.Lees(balie.Instellingen ?? Opslagkeuze.Instellingen());
        if (Sleutelbos.Bestaat(keuze.Sleutelmap)) throw new AanroepException($"In {keuze.Sleutelmap} staan al sleutels. Trede vervangt geen sleutels. Zet die map eerst opzij, of kies een andere met TREDE_SLEUTELS.");
        var wachtwoord = await balie.VraagGeheim("Wachtwoord van dit bestand: ", stop);
        await using var bron = File.OpenRead(plaats);
        var bos = Sleuteluitvoer.ZetTerug(bron, wachtwoord, keuze.Sleutelmap);
        balie.Tekst.WriteLine($"Teruggezet in {bos.Map}: {Balie.Aantal(bos.Generaties.Count, "generatie", "generaties")} sleutels.");
        return Afsluitcode.Goed;
    }

    private static async Task<int> Vernieuw(Balie balie, CancellationToken stop)
    {
        await using var vestiging = await Vestiging.OpenAsync(balie, stop);
        var voortgang = new Voortgang();
        Vernieuwing verslag;
        try
        {
            using (new Voortgangsregel(balie, voortgang, "nagekeken"))
                verslag = await new SleutelVernieuwen(vestiging, balie.Klok).RunAsync(voortgang, balie.Tekst.WriteLine, stop);
        }
        catch (OperationCanceledException)
        {
            balie.Fout.WriteLine("Afgebroken. Oude en nieuwe sleutels werken allebei. Ga verder met: trede sleutel vernieuw");
            return Afsluitcode.Afgebroken;
        }

        balie.Tekst.WriteLine($"Opnieuw versleuteld met generatie {verslag.Generatie}: {Balie.Aantal(verslag.Bsns, "BSN", "BSN's")} en {Balie.Aantal(verslag.Accounts, "account", "accounts")}.");
        if (verslag.Kapot > 0)
        {
            balie.Fout.WriteLine($"{Balie.Aantal(verslag.Kapot, "gegeven gaat", "gegevens gaan")} niet open en {(verslag.Kapot == 1 ? "is" : "zijn")} overgeslagen. De oude sleutels blijven daarom staan. Controleer de database: trede controleer");
            return Afsluitcode.MetAfkeur;
        }

        balie.Tekst.WriteLine("De oude sleutels zijn verwijderd, behalve die van het logboek.");
        balie.Tekst.WriteLine("Maak nu een nieuwe uitvoer (trede sleutel uitvoer) en een nieuwe kopie (trede bewaar). Oude kopieën gaan alleen open met de uitvoer van toen: bewaar die erbij.");
        return Afsluitcode.Goed;
    }
}
