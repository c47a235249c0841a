using Spectre.Console;

namespace Participatie.App.Ladder;

/// <summary>A table as plain text: numbers to the right, no colour, readable when it is piped.</summary>
internal static class Tabeltekst
{
    /// <summary>Writes a table; the first column to the left, the others to the right.</summary>
    public static void Schrijf(TextWriter uit, IReadOnlyList<string> kop, IEnumerable<IReadOnlyList<string>> rijen)
    {
        var tabel = new Table { Border = TableBorder.Simple };
        for (var kolom = 0; kolom < kop.Count; kolom++)
            tabel.AddColumn(new TableColumn(new Text(kop[kolom])) { Alignment = kolom == 0 ? Justify.Left : Justify.Right, NoWrap = true });
        foreach (var rij in rijen) tabel.AddRow(rij.Select(cel => new Text(cel)));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(uit),
        });
        console.Profile.Width = 400;
        console.Profile.Capabilities.Unicode = true;
        console.Write(tabel);
    }
}
