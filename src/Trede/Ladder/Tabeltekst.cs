using System.Globalization;
using Spectre.Console;

namespace Participatie.App.Ladder;

/// <summary>A table as plain text: numbers to the right, no colour, readable when it is piped.</summary>
internal static class Tabeltekst
{
    /// <summary>Writes a table; the first column to the left, the others to the right.</summary>
    public static void Schrijf(TextWriter uit, IReadOnlyList<string> kop, IEnumerable<IReadOnlyList<string>> rijen)
    {
        var tabel = new Table { Border = TableBorder.Simple, ShowHeaders = true };
        for (var kolom = 0; kolom < kop.Count; kolom++)
            tabel.AddColumn(new TableColumn(new Text(kop[kolom])) { Alignment = kolom == 0 ? Justify.Left : Justify.Right, NoWrap = true, Padding = new Padding(0, 0, kolom == kop.Count - 1 ? 0 : 2, 0) });
        foreach (var rij in rijen) tabel.AddRow(rij.Select(cel => new Text(cel)));
        using var tekst = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(tekst),
        });
        console.Profile.Width = 400;
        console.Profile.Capabilities.Unicode = true;
        console.Write(tabel);
        foreach (var regel in tekst.ToString().Split('\n').Select(regel => regel.TrimEnd()).Where(regel => regel.Length > 0)) uit.WriteLine(regel);
        uit.WriteLine();
    }
}
