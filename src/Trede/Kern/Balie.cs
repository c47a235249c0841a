using System.CommandLine;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Participatie.App.Kern;

/// <summary>Where a command meets its user: output, messages and the clock.</summary>
/// <param name="Uit">Where figures go.</param>
/// <param name="Tekst">Where figures go that are made as text.</param>
/// <param name="Fout">Where messages go.</param>
/// <param name="In">Where answers come from.</param>
/// <param name="Klok">What time it is.</param>
internal sealed record Balie(Stream Uit, TextWriter Tekst, TextWriter Fout, TextReader In, TimeProvider Klok)
{
    /// <summary>How numbers and days are written for people.</summary>
    public static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The version of the program.</summary>
    public static string Programmaversie { get; } = typeof(Balie).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>Whether messages are read by a person now, so that progress can be shown.</summary>
    public bool Toeschouwer { get; init; }

    /// <summary>Whether figures go to a screen, and not to a file.</summary>
    public bool OpScherm { get; init; }

    /// <summary>Whether answers are typed by a person.</summary>
    public bool Vraagbaar { get; init; }

    /// <summary>The settings of a test; null is those of the machine.</summary>
    public Microsoft.Extensions.Configuration.IConfiguration? Instellingen { get; init; }

    /// <summary>Today, at the machine.</summary>
    public Participatie.Kern.Dag Vandaag => Participatie.Kern.Dag.Van(DateOnly.FromDateTime(Klok.GetLocalNow().Date));

    /// <summary>Asks for something that may be seen; can be broken off.</summary>
    public async Task<string> Vraag(string vraag, CancellationToken stop)
    {
        if (!Vraagbaar) return (await In.ReadLineAsync(stop))?.Trim() ?? string.Empty;
        return (await new Spectre.Console.TextPrompt<string>(Spectre.Console.Markup.Escape(vraag)) { AllowEmpty = true }.ShowAsync(Vraagscherm(), stop)).Trim();
    }

    /// <summary>Asks for a new password, twice; the two must be the same.</summary>
    public async Task<string> VraagNieuwGeheim(string vraag, CancellationToken stop)
    {
        var eerste = await VraagGeheim(vraag, stop);
        var tweede = await VraagGeheim("Nog een keer: ", stop);
        return string.Equals(eerste, tweede, StringComparison.Ordinal) ? eerste : throw new AanroepException("De twee wachtwoorden zijn niet gelijk. Er is niets gedaan.");
    }

    /// <summary>Asks for something that may not stay on the screen; can be broken off.</summary>
    public async Task<string> VraagGeheim(string vraag, CancellationToken stop)
    {
        if (!Vraagbaar) return await In.ReadLineAsync(stop) ?? string.Empty;
        return await new Spectre.Console.TextPrompt<string>(Spectre.Console.Markup.Escape(vraag)) { AllowEmpty = true, IsSecret = true }.ShowAsync(Vraagscherm(), stop);
    }

    /// <summary>The console.</summary>
    public static Balie Console()
    {
        var uit = System.Console.OpenStandardOutput();
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Balie(
            uit,
            new StreamWriter(uit, utf8) { AutoFlush = true },
            new StreamWriter(System.Console.OpenStandardError(), utf8) { AutoFlush = true },
            new StreamReader(System.Console.OpenStandardInput(), utf8),
            TimeProvider.System)
        {
            OpScherm = !System.Console.IsOutputRedirected,
            Toeschouwer = !System.Console.IsErrorRedirected,
            Vraagbaar = !System.Console.IsInputRedirected,
        };
    }

    /// <summary>How the command library writes, so that it writes where we do.</summary>
    public InvocationConfiguration Invocation() => new() { Output = Tekst, Error = Fout, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    /// <summary>A number with its noun.</summary>
    public static string Aantal(long getal, string een, string meer) => $"{Getal(getal)} {(getal == 1 ? een : meer)}";

    /// <summary>A day as people write it.</summary>
    public static string Datum(Participatie.Kern.Dag dag) => dag.Datum.ToString("d MMMM yyyy", Nederlands);

    /// <summary>A number as people write it.</summary>
    public static string Getal(long getal) => getal.ToString("N0", Nederlands);

    /// <summary>A part of a whole as people write it.</summary>
    public static string Procent(double deel) => deel.ToString("P1", Nederlands);

    private Spectre.Console.IAnsiConsole Vraagscherm() => Spectre.Console.AnsiConsole.Create(
        new Spectre.Console.AnsiConsoleSettings { Out = new Spectre.Console.AnsiConsoleOutput(Fout), Interactive = Spectre.Console.InteractionSupport.Yes });
}
