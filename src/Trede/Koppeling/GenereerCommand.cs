using System.CommandLine;
using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary><c>trede genereer</c>: makes up a municipality as files, to try things on.</summary>
internal static class GenereerCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var personen = new Option<string>("--personen") { HelpName = "AANTAL", Description = "Hoeveel mensen de gemeente heeft. Zonder deze keuze 600." };
        var zaad = new Option<string>("--zaad") { HelpName = "GETAL", Description = "Welke gemeente u krijgt: hetzelfde getal geeft precies dezelfde bestanden. Zonder deze keuze 1." };
        var uit = new Option<string>("--uit") { HelpName = "MAP", Description = "Waar de bestanden komen: een nieuwe of lege map." };
        var ruim = new Option<bool>("--ruime-bsn") { Description = "Neemt ook BSN's die van echte mensen kunnen zijn. Alleen om te meten; bewaar en deel die bestanden niet." };
        var command = new Command("genereer", "Maakt bestanden van een verzonnen gemeente, om mee te oefenen en te meten.") { personen, zaad, uit, ruim };
        command.SetAction((gelezen, stop) => Task.FromResult(Run(
            balie, Getal(gelezen.GetValue(personen) ?? "600", "--personen"), (ulong)Getal(gelezen.GetValue(zaad) ?? "1", "--zaad"), gelezen.GetValue(uit), gelezen.GetValue(ruim), stop)));
        return command;
    }

    private static int Run(Balie balie, long personen, ulong zaad, string? uit, bool ruim, CancellationToken stop)
    {
        Controleer(personen, uit, ruim);
        var voortgang = new Voortgang { TotaalBytes = personen };
        using var files = new VoorbeeldFiles(uit!);
        Voorbeelduitkomst uitkomst;
        using (new Voortgangsregel(balie, voortgang, "gemaakt")) uitkomst = files.Schrijf(new Voorbeeldgemeente((int)personen, zaad, ruim), voortgang, stop);
        files.Voeg(uitkomst.Gebreken, "LEESMIJ.md", Voorbeeldleesmij.Schrijf(uitkomst, personen, zaad, ruim));
        var bytes = files.Bevestig(stop);
        balie.Tekst.WriteLine($"Een verzonnen gemeente met {Balie.Aantal(personen, "persoon", "personen")} staat in {uit}: {Balie.Getal(uitkomst.Rijen.Sum())} rijen, {Balie.Getal((bytes / 1_000_000) + 1)} MB.");
        balie.Tekst.WriteLine($"De gegevens zijn niet echt. Er zitten {Balie.Getal(uitkomst.Gebreken.Count)} fouten en bijzonderheden in, met opzet. Zij staan in {Path.Combine(uit!, "LEESMIJ.md")}.");
        if (ruim) balie.Tekst.WriteLine("Let op: deze BSN's kunnen van echte mensen zijn. Alleen om te meten; bewaar en deel deze bestanden niet.");
        balie.Tekst.WriteLine();
        balie.Tekst.WriteLine("Koppel de bestanden met:");
        balie.Tekst.WriteLine("  " + Voorbeeldleesmij.Koppelopdracht(uit!));
        return Afsluitcode.Goed;
    }

    private static void Controleer(long personen, string? uit, bool ruim)
    {
        if (uit is null) throw new AanroepException("Zeg met --uit in welke map de bestanden moeten komen, bijvoorbeeld: --uit voorbeeld");
        var hoogste = Voorbeeldbsns.Hoogste(ruim);
        if (personen < 1) throw new AanroepException("Een gemeente heeft ten minste één persoon. Kies bij --personen een hoger getal.");
        if (personen > hoogste)
        {
            throw new AanroepException($"Er zijn {Balie.Getal(hoogste)} {(ruim ? "personen mogelijk" : "BSN's die nooit van iemand zijn")}. Kies bij --personen een lager getal."
                + (ruim ? string.Empty : " Met --ruime-bsn kan het wel: dat neemt BSN's buiten dat bereik. Alleen om te meten; bewaar en deel die bestanden niet."));
        }

        var pad = Path.GetFullPath(uit);
        if (File.Exists(pad)) throw new AanroepException($"Dit is een bestand en geen map: {uit}");
        if (Directory.Exists(pad) && Directory.EnumerateFileSystemEntries(pad).Any()) throw new AanroepException($"In de map {uit} staat al iets. Kies een nieuwe of lege map.");
        if (!Directory.Exists(pad) && !Directory.Exists(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(pad)))) throw new AanroepException($"De map waar {uit} in moet komen, is er niet. Maak die eerst.");
    }

    private static long Getal(string tekst, string keuze) =>
        long.TryParse(tekst.Replace(".", string.Empty, StringComparison.Ordinal), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var getal)
            ? getal
            : throw new AanroepException($"Bij {keuze} hoort een getal, bijvoorbeeld: {keuze} 2013");
}
