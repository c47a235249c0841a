using System.CommandLine;
using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary><c>trede sjabloon</c>: a blank table with the header and one example row.</summary>
internal static class SjabloonCommand
{
    private const string Meting = "999900006;2012-03-31;jaarmeting;3;nee;;nee;ja;;+;1,4;;;;j.jansen;;dossier-1;";
    private const string Traject = "999900006;T-1;Taalcoach;inburgering;Taalhuis;2012-04-01;2012-09-30;voltooid;1250,00;;;nee;;;;;;";
    private const string Klant = "999900006;1980-05-17;vrouw;9901;;;Fatma;van Voorbeeld";

    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var tabel = new Argument<string>("tabel")
        {
            HelpName = "TABEL",
            Description = "metingen, trajecten of klanten. Zonder deze keuze: metingen.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("sjabloon", "Geeft een lege tabel: de kop en één voorbeeldrij. Bewaar die met: trede sjabloon > metingen.csv");
        command.Add(tabel);
        command.SetAction(gelezen =>
        {
            var (kolommen, voorbeeldrij) = Tabel((gelezen.GetValue(tabel) ?? Koppelprofielen.Metingen).Trim().ToLowerInvariant());
            balie.Tekst.Write(string.Join(';', kolommen) + "\n" + voorbeeldrij + "\n");
            return Afsluitcode.Goed;
        });
        return command;
    }

    private static (IReadOnlyList<string> Kolommen, string Voorbeeldrij) Tabel(string naam) => naam switch
    {
        Koppelprofielen.Metingen => (Metingkolommen.Namen, Meting),
        Koppelprofielen.Trajecten => (Trajectcontrole.Kolommen, Traject),
        Koppelprofielen.Klanten => (Klantcontrole.Kolommen, Klant),
        _ => throw new AanroepException($"Er is geen sjabloon voor {Leesverslag.Veilig(naam)}. U kunt kiezen uit: metingen, trajecten, klanten."),
    };
}
