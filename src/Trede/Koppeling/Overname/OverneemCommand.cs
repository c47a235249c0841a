using System.CommandLine;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary><c>trede overneem</c>: takes over in a municipality that has nothing yet what <c>trede uitvoer alles</c> wrote.</summary>
internal static class OverneemCommand
{
    private const string Onzichtbaar = ".";

    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var gemeente = new Option<string>("--gemeente") { HelpName = "CODE", Description = "De CBS-code van de gemeente. Nodig als er meer gemeenten in de database staan." };
        var van = new Option<string>("--van") { HelpName = "PAD", Description = "De map of het zip-bestand dat trede uitvoer alles heeft gemaakt." };
        var command = new Command("overneem", "Neemt een hele participatiedatabase over uit bestanden van trede uitvoer alles. Dat kan in een gemeente die nog geen klanten heeft: alles komt erin, of niets.") { gemeente, van };
        command.SetAction((gelezen, stop) => RunAsync(balie, UitvoerCommand.Code(gelezen.GetValue(gemeente)), gelezen.GetValue(van), stop));
        return command;
    }

    private static async Task<int> RunAsync(Balie balie, Gemeente gekozen, string? van, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(van)) throw new AanroepException("Zeg met --van waar de bestanden staan, bijvoorbeeld: --van uitvoer");
        using var bron = Open(Path.GetFullPath(van));
        await using var vestiging = await Vestiging.OpenAsync(balie, stop);
        var gemeente = await Gemeentekeuze.LeesAsync(vestiging, gekozen, stop);
        var voortgang = new Voortgang();
        try
        {
            Overnameverslag verslag;
            using (new Voortgangsregel(balie, voortgang, "overgenomen"))
                verslag = await Databaseovername.RunAsync(vestiging.Opslag, gemeente, vestiging.Bsns, bron, AllesUitvoeren.Delen, Opdrachtgever.Dader, voortgang, stop);
            Zeg(balie, verslag);
            return Afsluitcode.Goed;
        }
        catch (OvernameException fout)
        {
            foreach (var gebrek in fout.Gebreken) balie.Fout.WriteLine(Zin(gebrek));
            if (fout.Gebreken.Count >= OvernameException.MeesteGebreken) balie.Fout.WriteLine("Misschien is er meer mis.");
            balie.Fout.WriteLine("Er is niets overgenomen.");
            return Afsluitcode.NietsBruikbaar;
        }
    }

    private static Uitvoerbron Open(string pad)
    {
        try
        {
            return Uitvoerbron.Open(pad);
        }
        catch (Exception fout) when (fout is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new AanroepException($"Hier staat niets: {pad}");
        }
        catch (InvalidDataException)
        {
            throw new AanroepException($"Dit is geen map, en geen zip-bestand: {pad}");
        }
    }

    private static void Zeg(Balie balie, Overnameverslag verslag)
    {
        balie.Tekst.WriteLine($"Overgenomen: {Balie.Aantal(verslag.Klanten, "klant", "klanten")}.");
        foreach (var (naam, rijen) in verslag.Bestanden) balie.Tekst.WriteLine($"  {naam}: {Balie.Aantal(rijen, "rij", "rijen")}");
        var anders = verslag.Overgeslagen.Where(naam => !string.Equals(naam, Uitvoerleesmij.Naam, StringComparison.Ordinal) && !naam.StartsWith(Onzichtbaar, StringComparison.Ordinal)).ToList();
        if (anders.Count > 0) balie.Tekst.WriteLine($"Niet gelezen, want Trede maakt zulke bestanden niet: {string.Join(", ", anders.Select(Leesverslag.Veilig))}.");
        if (verslag.Namen.Count == 0) return;
        balie.Tekst.WriteLine($"{Balie.Aantal(verslag.Namen.Count, "collega heeft", "collega's hebben")} hier geen account: {string.Join(", ", verslag.Namen.Select(Leesverslag.Veilig))}.");
        balie.Tekst.WriteLine("De naam blijft bij de metingen staan. Aanmelden kan er niemand mee.");
    }

    private static string Zin(Overnamegebrek gebrek)
    {
        var plaats = gebrek.Regel > 0 ? $"{Leesverslag.Veilig(gebrek.Bestand)}, regel {Balie.Getal(gebrek.Regel)}: " : gebrek.Bestand.Length > 0 ? $"{Leesverslag.Veilig(gebrek.Bestand)}: " : string.Empty;
        return plaats + gebrek.Soort switch
        {
            Overnamegebreksoort.NietLeeg => "In deze gemeente staan al klanten of metingen. Overnemen kan alleen in een gemeente die nog leeg is.",
            Overnamegebreksoort.BestandOntbreekt => "dit bestand is er niet. Kies de map of het zip-bestand van trede uitvoer alles.",
            Overnamegebreksoort.KolomOntbreekt => $"de kolom {gebrek.Kolom} is er niet.",
            Overnamegebreksoort.BestandOnleesbaar => "hier klopt het aantal velden niet, of het bestand is afgebroken.",
            Overnamegebreksoort.TekstTeLang => $"de tekst in {gebrek.Kolom} is te lang.",
            Overnamegebreksoort.PersoonOnbekend => "wie dit is, staat niet in klanten.csv.",
            Overnamegebreksoort.Dubbel => $"{gebrek.Kolom} staat er twee keer.",
            Overnamegebreksoort.BronOnbekend => "deze bron staat niet in bronnen.csv.",
            Overnamegebreksoort.TeVeelBronnen => $"een gemeente heeft niet meer dan {BronRecord.Hoogste} bronnen.",
            Overnamegebreksoort.AndereGemeente => "dit is van een andere gemeente. Kies de goede gemeente met --gemeente.",
            Overnamegebreksoort.AndereSubgroep => "deze subgroep heet hier anders. Verander de naam hier of in het bestand.",
            _ => $"de waarde in {gebrek.Kolom} kan niet.",
        };
    }
}
