using Microsoft.Extensions.Configuration;
using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary>Which database is used and where its keys are: chosen by the administrator, or the demo when nobody chose.</summary>
/// <param name="Verbinding">The connection string; with <c>Host=</c> it is PostgreSQL.</param>
/// <param name="Sleutelmap">The folder with keys, outside the database.</param>
/// <param name="Demo">Whether nobody chose: then a demo is filled when there is nothing yet.</param>
internal sealed record Opslagkeuze(string Verbinding, string Sleutelmap, bool Demo)
{
    /// <summary>The environment variable with the connection string.</summary>
    public const string Databasevariabele = "TREDE_DATABASE";

    /// <summary>The environment variable with the folder of keys.</summary>
    public const string Sleutelvariabele = "TREDE_SLEUTELS";

    /// <summary>The environment variable with the folder in which everything stands that was given no other place.</summary>
    public const string Mapvariabele = "TREDE_MAP";

    /// <summary>The environment variable with the folder in which received files lie until they are done with.</summary>
    public const string Ontvangstvariabele = "TREDE_ONTVANGST";

    /// <summary>Where received files lie until they are done with; beside the keys when nothing else was said.</summary>
    public string Ontvangst { get; init; } = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Sleutelmap)))!, "ontvangst");

    /// <summary>Where the anchors of the audit log stand.</summary>
    public string Ankermap => Ankers.Map(Sleutelmap);

    /// <summary>What the settings choose: <c>TREDE_DATABASE</c> or <c>Trede:Database</c>; else the municipality that was made here; else the demo.</summary>
    public static Opslagkeuze Lees(IConfiguration instellingen)
    {
        var eigen = Eigen(instellingen);
        if (Genoemd(instellingen) is not null || File.Exists(Path.Combine(Basismap(instellingen), "trede.db"))) return eigen;
        var demo = Path.Combine(Basismap(instellingen), "demo");
        return new Opslagkeuze(Sqlite(demo), Path.Combine(demo, "sleutels"), Demo: true);
    }

    /// <summary>Where a municipality of one's own stands, made already or not.</summary>
    public static Opslagkeuze Eigen(IConfiguration instellingen)
    {
        ArgumentNullException.ThrowIfNull(instellingen);
        var basis = Basismap(instellingen);
        var sleutels = Gevuld(instellingen[Sleutelvariabele]) ?? Gevuld(instellingen["Trede:Sleutels"]) ?? Path.Combine(basis, "sleutels");
        return new Opslagkeuze(Genoemd(instellingen) ?? Sqlite(basis), sleutels, Demo: false) { Ontvangst = Gevuld(instellingen[Ontvangstvariabele]) ?? Gevuld(instellingen["Trede:Ontvangst"]) ?? Path.Combine(basis, "ontvangst") };
    }

    /// <summary>The settings as the commands see them: <c>appsettings.json</c> beside the program, then the environment.</summary>
    public static IConfiguration Instellingen() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false)
        .AddEnvironmentVariables()
        .Build();

    private static string Basismap(IConfiguration instellingen) => Gevuld(instellingen[Mapvariabele])
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "trede");

    private static string? Genoemd(IConfiguration instellingen) => Gevuld(instellingen[Databasevariabele]) ?? Gevuld(instellingen["Trede:Database"]);

    private static string Sqlite(string map) => $"Data Source={Path.Combine(map, "trede.db")}";

    private static string? Gevuld(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
