using System.CommandLine;
using System.Text;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary><c>trede profiel</c>: proposes a koppelprofiel for a file of another system.</summary>
internal static class ProfielCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var bestand = new Argument<string>("bestand") { HelpName = "PAD[#BLAD]", Description = "De export van een ander systeem: csv of xlsx, met #BLAD voor een ander blad dan het eerste." };
        var tabel = new Option<string>("--tabel") { HelpName = "TABEL", Description = "Wat er in het bestand staat: metingen, trajecten of klanten. Zonder deze keuze herkent Trede het." };
        var uit = new Option<string>("--uit") { HelpName = "PAD", Description = "Waar het voorstel komt. Zonder deze keuze komt het op het scherm." };
        var command = new Command("profiel", "Maakt een voorstel voor een koppelprofiel: welke kolom van een export welk gegeven is.") { bestand, tabel, uit };
        command.SetAction((gelezen, stop) => Task.FromResult(Run(balie, gelezen.GetValue(bestand)!, Tabel(gelezen.GetValue(tabel)), gelezen.GetValue(uit), stop)));
        return command;
    }

    private static int Run(Balie balie, string bestand, Koppeltabel? tabel, string? uit, CancellationToken stop)
    {
        var (pad, blad) = Bladkeuze.Splits(bestand);
        Bestandscontrole.Leesbaar(pad);
        if (uit is not null) Controleer(uit);
        if (BestandsbeeldReader.Lees(pad, out var weigering, stop, blad) is not { } beeld)
        {
            balie.Fout.WriteLine($"{Path.GetFileName(pad)}: {weigering!.Soort.Code} {weigering.Soort.Wat} {weigering.Soort.Waarom} {weigering.Soort.Doe}");
            if (weigering.Detail.Length > 0) balie.Fout.WriteLine($"Het gaat om: {Leesverslag.Veilig(weigering.Detail)}.");
            return Afsluitcode.NietsBruikbaar;
        }

        var voorstel = Profielvoorstel.Maak(beeld, Naam(pad), tabel);
        if (voorstel.IsEigen)
        {
            balie.Fout.WriteLine("Dit bestand heeft al Trede's eigen kolommen; een profiel is niet nodig.");
            return Afsluitcode.Goed;
        }

        if (voorstel.Profiel.Kolommen.Count == 0)
        {
            balie.Fout.WriteLine($"Geen enkele kolom is herkend. Kolommen in het bestand: {Namen(voorstel.NietGebruikt)}");
            return Afsluitcode.NietsBruikbaar;
        }

        Schrijf(balie, voorstel.Profiel, uit);
        Profielvoorsteltekst.Toon(voorstel, beeld, pad, uit, balie.Fout);
        return Afsluitcode.Goed;
    }

    /// <summary>Names of columns, safe to show.</summary>
    internal static string Namen(IEnumerable<string> namen) => string.Join(", ", namen.Select(naam => Leesverslag.Veilig(naam)));

    private static Koppeltabel? Tabel(string? naam)
    {
        if (naam is null) return null;
        return Koppeltabel.Zoek(naam.Trim().ToLowerInvariant()) ?? throw new AanroepException($"Deze tabel is er niet: {Leesverslag.Veilig(naam)}. Kies metingen, trajecten of klanten.");
    }

    private static void Controleer(string uit)
    {
        var pad = Path.GetFullPath(uit);
        if (Path.Exists(pad)) throw new AanroepException($"{uit} bestaat al. Kies bij --uit een andere naam.");
        if (!Directory.Exists(Path.GetDirectoryName(pad))) throw new AanroepException($"Deze map is er niet: {Path.GetDirectoryName(pad)}");
    }

    private static void Schrijf(Balie balie, Koppelprofiel profiel, string? uit)
    {
        using var json = new MemoryStream();
        KoppelprofielWriter.Schrijf(json, profiel);
        if (uit is null)
        {
            balie.Tekst.Write(Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length));
            return;
        }

        var pad = Path.GetFullPath(uit);
        using var concept = new Conceptbestand(Path.GetDirectoryName(pad)!);
        json.WriteTo(concept.Stroom);
        concept.MaakAf();
        if (Path.Exists(pad)) throw new AanroepException($"{uit} bestaat al. Kies bij --uit een andere naam.");
        concept.Bevestig(Path.GetFileName(pad));
    }

    // A file name may say who it is about; a long number never goes along.
    private static string Naam(string pad)
    {
        var naam = new string([.. Leesverslag.Veilig(Path.GetFileNameWithoutExtension(pad)).ToLowerInvariant().Select(teken => char.IsAsciiLetterOrDigit(teken) ? teken : '-')]);
        var kaal = string.Join('-', naam.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return kaal.Length is 0 or > 60 ? "profiel" : kaal;
    }
}
