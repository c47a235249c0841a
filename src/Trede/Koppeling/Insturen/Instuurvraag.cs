using System.Globalization;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>What somebody says of a file that is handed in, as it was typed.</summary>
/// <param name="Bron">The number of the source.</param>
/// <param name="Leverdag">The day of delivery.</param>
internal sealed record Instuurvraag(string? Bron, string? Leverdag)
{
    /// <summary>The longest name of a file that is looked at; of what is longer the end is kept.</summary>
    public const int LangsteNaam = 8192;

    /// <summary>What to take in, or what is wrong with what was typed.</summary>
    public async Task<(Ontvangstopdracht? Opdracht, Instuurfout Fout)> LeesAsync(Opslag opslag, Werkplek werkplek, string bestandsnaam, Dag vandaag, CancellationToken stop)
    {
        var mag = await opslag.LeesAsync(werkplek.Gemeente, (context, ct) => Leverbronnen.LeesAsync(context, werkplek.Toegang, metVervallen: false, ct), stop);
        if (!short.TryParse(Bron, NumberStyles.None, CultureInfo.InvariantCulture, out var bron) || mag.All(een => een.Bron != bron)) return (null, Instuurfout.Bron);
        if (new Invoerfouten().Datum(string.Empty, Leverdag, "x") is not { } dag) return (null, Instuurfout.Dag);
        return dag > vandaag ? (null, Instuurfout.LatereDag) : (new Ontvangstopdracht(werkplek.Gemeente, bron, bestandsnaam, Leverkanaal.Scherm, dag), Instuurfout.Geen);
    }

    /// <summary>The address of the page with the form, which says what is wrong and has what was typed.</summary>
    public string Terug(Werkplek werkplek, Instuurfout fout)
    {
        ArgumentNullException.ThrowIfNull(werkplek);
        return werkplek.Adres(string.Create(CultureInfo.InvariantCulture, $"leveringen/nieuw?fout={fout.ToString().ToLowerInvariant()}&bron={Uri.EscapeDataString(Kort(Bron))}&leverdag={Uri.EscapeDataString(Kort(Leverdag))}"));
    }

    private static string Kort(string? getypt) => getypt is null ? string.Empty : getypt[..Math.Min(getypt.Length, 20)];
}
