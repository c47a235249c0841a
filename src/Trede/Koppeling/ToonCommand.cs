using System.CommandLine;
using System.Globalization;
using System.Text;
using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary><c>trede toon</c>: why a person stands where on a day. The BSN is asked, because an argument stays behind in the shell.</summary>
internal static class ToonCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var bronnen = new Bronopties("De CBS-code van de gemeente. Rijen zonder code horen bij deze gemeente; alleen deze gemeente wordt getoond.", metAfkeur: false);
        var peildatum = new Option<string>("--peildatum") { HelpName = "DATUM", Description = "De dag waarover u iets wilt weten. Zonder deze keuze: vandaag." };
        var bekendOp = new Option<string>("--bekend-op") { HelpName = "DATUM", Description = "Alleen wat op deze dag al bekend was, telt." };
        var command = new Command("toon", "Laat zien waarom iemand op een dag op een trede staat. Het BSN wordt gevraagd; geef het nooit mee in de opdracht.");
        bronnen.VoegToe(command);
        command.Add(peildatum);
        command.Add(bekendOp);
        command.SetAction((gelezen, stop) =>
        {
            var opdracht = bronnen.Opdracht(gelezen, balie);
            var dag = Dagwaarde.Lees(gelezen.GetValue(peildatum), "--peildatum") ?? balie.Vandaag;
            return Run(balie, opdracht, dag, Dagwaarde.Lees(gelezen.GetValue(bekendOp), "--bekend-op"), stop);
        });
        return command;
    }

    private static async Task<int> Run(Balie balie, Koppelopdracht opdracht, Dag dag, Dag? bekendOp, CancellationToken stop)
    {
        var invoer = (await balie.VraagGeheim("BSN: ", stop)).Trim();
        var fout = Bsn.TryParse(Encoding.UTF8.GetBytes(invoer), out var bsn);
        if (fout != Bsnfout.Geen) throw new AanroepException(fout == Bsnfout.Leeg ? "Er is geen BSN ingevoerd." : "Dit is geen geldig BSN. Controleer de cijfers.");
        using var resultaat = Cijferbron.Koppel(balie, opdracht with { Volg = bsn }, stop);
        if (resultaat.Kolommen is null) return Afsluitcode.NietsBruikbaar;
        var bronnen = resultaat.Verslag.Bronnen;
        if (resultaat.Gevolgd.Count == 0) balie.Tekst.WriteLine("Over deze persoon staat niets in deze bestanden.");
        foreach (var gemeente in PerGemeente(resultaat, opdracht.Gemeente))
            Toon(balie, Verloop.Van([.. gemeente], bronnen, dag, bekendOp), bronnen, dag, gemeente.Key);
        return Afsluitcode.Goed;
    }

    // A person is a BSN within a municipality; refused rows go with every one of them.
    private static IEnumerable<IGrouping<string, Gevolgderij>> PerGemeente(Koppelresultaat resultaat, Gemeente gekozen)
    {
        var kolommen = resultaat.Kolommen!;
        if (kolommen.Gemeenten.Count == 1) return resultaat.Gevolgd.GroupBy(_ => kolommen.Gemeenten[0].ToString(), StringComparer.Ordinal);
        return resultaat.Gevolgd.GroupBy(rij => rij.Gemeente.ToString(), StringComparer.Ordinal).Where(groep => gekozen.IsLeeg || string.Equals(groep.Key, gekozen.ToString(), StringComparison.Ordinal));
    }

    private static void Toon(Balie balie, Verloop verloop, IReadOnlyList<Bron> bronnen, Dag dag, string gemeente)
    {
        if (gemeente.Length > 0) balie.Tekst.WriteLine($"Gemeente {gemeente}");
        if (verloop.Stappen.Any(stap => !stap.Telt)) balie.Tekst.WriteLine("Een streepje ervoor: deze rij telt niet mee.");
        foreach (var stap in verloop.Stappen)
        {
            var kenmerk = stap.Rij.Kenmerk.Length > 0 ? $" [{Leesverslag.ZonderBsn(stap.Rij.Kenmerk)}]" : string.Empty;
            balie.Tekst.WriteLine($"{(stap.Telt ? "  " : "- ")}{stap.Dag?.ToString() ?? "          "}  {stap.Rij.Bron}, {stap.Rij.Bestand} regel {stap.Rij.Regel.ToString(CultureInfo.InvariantCulture)}{kenmerk}: {stap.Wat}");
            balie.Tekst.WriteLine($"                {stap.Gevolg}");
        }

        if (verloop.Overig.Count > 0) balie.Tekst.WriteLine("\nVerder bekend:");
        foreach (var rij in verloop.Overig) balie.Tekst.WriteLine($"  {rij.Bron}, {rij.Bestand} regel {rij.Regel.ToString(CultureInfo.InvariantCulture)}: {Leesverslag.ZonderBsn(rij.Wat!)}");
        balie.Tekst.WriteLine();
        foreach (var stand in verloop.Bronstanden) balie.Tekst.WriteLine($"{bronnen[stand.Bron]}: {Stand(stand)}");
        balie.Tekst.WriteLine(Slot(verloop, bronnen, dag));
    }

    // Only where sources disagree there is something to explain.
    private static string Waarom(Verloop verloop, Bronstand winnaar, IReadOnlyList<Bron> bronnen)
    {
        var anderen = verloop.Bronstanden.Where(stand => stand != winnaar).ToList();
        var nieuwer = anderen.Where(stand => (stand.Niveau is null ? stand.Vertrokken : stand.Gemeten) > winnaar.Gemeten).ToList();
        var uitleg = nieuwer.Select(stand => stand.Niveau is { } code
            ? $" {bronnen[stand.Bron]} meldt later code {code}, maar een bekende trede gaat voor."
            : $" {bronnen[stand.Bron]} is later klaar met deze klant, maar dat gaat over één systeem.");
        var gelijk = anderen.Where(stand => stand.Niveau is { } niveau && niveau.IsTrede == winnaar.Niveau!.Value.IsTrede && stand.Gemeten == winnaar.Gemeten)
            .Select(stand => $" {bronnen[stand.Bron]} is op dezelfde dag gemeten, maar {bronnen[winnaar.Bron]} heeft een hogere prioriteit.");
        return string.Concat(uitleg.Concat(gelijk));
    }

    private static string Stand(Bronstand stand) => stand.Niveau is { } niveau
        ? $"{(niveau.IsTrede ? "trede" : "code")} {niveau}, gemeten op {stand.Gemeten}"
        : $"weg sinds {stand.Vertrokken} ({Uitstroomredenfeiten.Van(stand.Reden).Code})";

    private static string Slot(Verloop verloop, IReadOnlyList<Bron> bronnen, Dag dag)
    {
        if (verloop.Winnaar is { } winnaar)
        {
            var feiten = Tredefeiten.Van(winnaar.Niveau!.Value);
            var groepen = verloop.Subgroepen.Aantal > 0 ? $" Subgroepen: {verloop.Subgroepen}." : string.Empty;
            return $"Op {dag} staat deze persoon op {(winnaar.Niveau.Value.IsTrede ? "trede" : "code")} {winnaar.Niveau} ({feiten.Titel}). Dat komt van {bronnen[winnaar.Bron]}, gemeten op {winnaar.Gemeten}.{Waarom(verloop, winnaar, bronnen)}{groepen}";
        }

        return verloop.Reden is { } reden
            ? $"Op {dag} is deze persoon van de ladder af: {Uitstroomredenfeiten.Van(reden).Titel}."
            : $"Op {dag} staat deze persoon nog niet op de ladder.";
    }
}
