using System.CommandLine;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary><c>trede uitvoer</c>: takes what is in the database out again, as files.</summary>
internal static class UitvoerCommand
{
    private const string Gemeenteuitleg = "De CBS-code van de gemeente. Nodig als er meer gemeenten in de database staan.";

    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie) => new("uitvoer", "Zet de gegevens van een gemeente in bestanden: alles, of de levering aan de SRG van het CBS.") { Alles(balie), Srg(balie), };

    private static Command Alles(Balie balie)
    {
        var gemeente = new Option<string>("--gemeente") { HelpName = "CODE", Description = Gemeenteuitleg };
        var naar = new Option<string>("--naar") { HelpName = "MAP", Description = "De map waarin de bestanden komen. Die mag er nog niet zijn, of is leeg." };
        var zip = new Option<bool>("--zip") { Description = "Maakt één zip-bestand in die map in plaats van losse bestanden." };
        var command = new Command("alles", "Zet de hele participatiedatabase van een gemeente in bestanden die Trede weer kan lezen. Daar staan BSN's in: alleen u kunt ze openen.") { gemeente, naar, zip };
        command.SetAction((gelezen, stop) => VoerAllesUit(balie, Code(gelezen.GetValue(gemeente)), gelezen.GetValue(naar), gelezen.GetValue(zip), stop));
        return command;
    }

    private static Command Srg(Balie balie)
    {
        var layout = new Option<string>("--indeling") { HelpName = "NAAM", Description = $"De indeling: {string.Join(", ", SrgLayouts.Alle.Select(een => een.Naam))}, of een json-bestand met een indeling. Zonder deze keuze: {SrgLayouts.Alle[^1].Naam}." };
        var periode = new Option<string>("--periode") { HelpName = "PERIODE", Description = "Waar de levering over gaat: een maand zoals 2015-06, of bij een indeling per halfjaar 2014-1 of 2014-2." };
        var gemeente = new Option<string>("--gemeente") { HelpName = "CODE", Description = Gemeenteuitleg };
        var naar = new Option<string>("--naar") { HelpName = "MAP", Description = "De map waarin het bestand komt." };
        var gescheiden = new Option<bool>("--gescheiden") { Description = "Schrijft de velden met een puntkomma ertussen en een kop erboven, in plaats van op vaste plaatsen." };
        var vorige = new Option<string>("--vorige") { HelpName = "PAD", Description = "De vorige levering. Trede vergelijkt de nummers, de begindagen en de aantallen daarmee." };
        var proef = new Option<bool>("--proef") { Description = "Controleert alles, maar maakt niets." };
        var gezien = new Option<bool>("--gezien") { Description = "Ja, ik heb de bevindingen gezien: maak het bestand." };
        var command = new Command("srg", "Controleert de trajecten voor de SRG van het CBS en maakt het bestand. Staat er iets bij dat u moet zien? Dan maakt Trede het bestand pas met --gezien.") { layout, periode, gemeente, naar, gescheiden, vorige, proef, gezien };
        command.SetAction((gelezen, stop) =>
        {
            var keuze = SrgOpdracht.Lees(gelezen.GetValue(layout), gelezen.GetValue(periode), gelezen.GetValue(vorige), balie);
            var map = gelezen.GetValue(proef) ? null : Map(gelezen.GetValue(naar), "srg");
            return new SrgOpdracht(balie, keuze.Layout, keuze.Periode, keuze.Vorige) { Gemeente = Code(gelezen.GetValue(gemeente)), Map = map, Gescheiden = gelezen.GetValue(gescheiden), Gezien = gelezen.GetValue(gezien) }.RunAsync(stop);
        });
        return command;
    }

    private static async Task<int> VoerAllesUit(Balie balie, Gemeente gekozen, string? naar, bool zip, CancellationToken stop)
    {
        var map = Map(naar, "uitvoer");
        await using var vestiging = await Vestiging.OpenAsync(balie, stop);
        var gemeente = await Gemeentekeuze.LeesAsync(vestiging, gekozen, stop);
        if (!zip && Directory.Exists(map) && Directory.EnumerateFileSystemEntries(map).Any()) throw new AanroepException($"In deze map staat al iets: {map}. Kies een lege map, of een map die er nog niet is.");
        var uitvoeren = new AllesUitvoeren(vestiging.Opslag, vestiging.Bsns, balie.Klok);
        var voortgang = new Voortgang();
        Uitvoerverslag verslag;
        var plaats = map;
        if (zip)
        {
            using var concept = new Conceptbestand(map);
            using (var doel = Uitvoerdoel.InZip(concept.Stroom))
            using (new Voortgangsregel(balie, voortgang, "geschreven")) verslag = await uitvoeren.RunAsync(gemeente, doel, Opdrachtgever.Dader, voortgang, stop);
            plaats = concept.BevestigNaast($"participatiedatabase-{verslag.Gemeente}-{balie.Vandaag}", ".zip");
        }
        else
        {
            using var doel = Uitvoerdoel.InMap(map);
            using (new Voortgangsregel(balie, voortgang, "geschreven")) verslag = await uitvoeren.RunAsync(gemeente, doel, Opdrachtgever.Dader, voortgang, stop);
            doel.Bevestig();
        }

        Zeg(balie, verslag, plaats);
        return Afsluitcode.Goed;
    }

    private static void Zeg(Balie balie, Uitvoerverslag verslag, string plaats)
    {
        balie.Tekst.WriteLine($"De participatiedatabase van {verslag.Naam} staat in {plaats}: {Balie.Aantal(verslag.Klanten.Count, "persoon", "personen")}.");
        foreach (var bestand in verslag.Bestanden) balie.Tekst.WriteLine($"  {bestand.Naam}: {Balie.Aantal(bestand.Rijen, "rij", "rijen")}");
        if (verslag.ZonderBsn > 0) balie.Tekst.WriteLine($"Van {Balie.Aantal(verslag.ZonderBsn, "persoon", "personen")} is geen BSN bekend; zie de kolom lokale_sleutel.");
        balie.Tekst.WriteLine($"Er staan BSN's in. Alleen u kunt de bestanden openen. Wat ze zijn en hoe Trede ze weer leest, staat in {Uitvoerleesmij.Naam}.");
    }

    private static string Map(string? naar, string voorbeeld)
    {
        if (string.IsNullOrWhiteSpace(naar)) throw new AanroepException($"Zeg met --naar in welke map de bestanden moeten komen, bijvoorbeeld: --naar {voorbeeld}");
        var map = Path.GetFullPath(naar);
        if (File.Exists(map)) throw new AanroepException($"Bij --naar hoort een map; dit is een bestand: {map}");
        return map;
    }

    /// <summary>The code of a municipality as somebody types it; empty when nothing is typed.</summary>
    internal static Gemeente Code(string? tekst)
    {
        if (tekst is null) return default;
        return Gemeente.TryParse(System.Text.Encoding.UTF8.GetBytes(tekst), out var code)
            ? code
            : throw new AanroepException($"De gemeentecode {Leesverslag.Veilig(tekst)} is niet goed. Een CBS-code heeft vier cijfers, bijvoorbeeld 0363.");
    }
}
