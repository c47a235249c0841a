using System.CommandLine;
using Participatie.App.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary><c>trede sjabloon</c>: a blank table with the header and one example row.</summary>
internal static class SjabloonCommand
{
    private const string Voorbeeldrij = "999900006;2012-03-31;jaarmeting;3;nee;;nee;ja;;+;1,4;;;;j.jansen;;dossier-1;";

    /// <summary>Makes the command.</summary>
    public static Command Maak(Balie balie)
    {
        var command = new Command("sjabloon", "Geeft een leeg metingenbestand: de kop en één voorbeeldrij. Bewaar het met: trede sjabloon > metingen.csv");
        command.SetAction(_ =>
        {
            balie.Tekst.Write(string.Join(';', Metingkolommen.Namen) + "\n" + Voorbeeldrij + "\n");
            return Afsluitcode.Goed;
        });
        return command;
    }
}
