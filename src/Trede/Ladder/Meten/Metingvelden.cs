using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>What stands in the measuring form, by the names of its fields; from the form itself, from what was kept to go on later, or from a measurement that is corrected.</summary>
public sealed class Metingvelden
{
    /// <summary>The day.</summary>
    public const string Datum = "Datum";

    /// <summary>The occasions.</summary>
    public const string Momenten = "Momenten";

    /// <summary>The subgroups.</summary>
    public const string Subgroepen = "Subgroepen";

    /// <summary>The rule that decides instead of the questions.</summary>
    public const string Regel = "Regel";

    /// <summary>The test question.</summary>
    public const string Toets = "Toets";

    /// <summary>Why it is corrected.</summary>
    public const string Reden = "Reden";

    /// <summary>The position in the log of the last that the user saw of this client.</summary>
    public const string Gezien = "Gezien";

    /// <summary>What the form is known by: sending it twice saves once.</summary>
    public const string Verzoek = "Verzoek";

    private const string Vooraf = "Invoer.";

    private readonly Dictionary<string, IReadOnlyList<string>> waarden;

    private Metingvelden(Dictionary<string, IReadOnlyList<string>> waarden) => this.waarden = waarden;

    /// <summary>Nothing filled in.</summary>
    public static readonly Metingvelden Leeg = new([]);

    /// <summary>The names of the fields with a value.</summary>
    public IEnumerable<string> Namen => waarden.Keys;

    /// <summary>What a form sent.</summary>
    public static Metingvelden Van(IFormCollection formulier) => new(formulier
        .Where(veld => veld.Key.StartsWith(Vooraf, StringComparison.Ordinal))
        .ToDictionary(veld => veld.Key[Vooraf.Length..], veld => (IReadOnlyList<string>)[.. veld.Value.OfType<string>()], StringComparer.Ordinal));

    /// <summary>What was kept with <see cref="AlsTekst"/>.</summary>
    public static Metingvelden Van(string bewaard) => new(QueryHelpers.ParseQuery(bewaard)
        .ToDictionary(veld => veld.Key, veld => (IReadOnlyList<string>)[.. veld.Value.OfType<string>()], StringComparer.Ordinal));

    /// <summary>What a proposal fills in.</summary>
    public static Metingvelden Van(Metingvoorstel voorstel, Dag dag) => new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        [Datum] = [Dagtekst(dag)],
        [Momenten] = [.. Meetmomentfeiten.In(voorstel.Momenten).Select(feiten => feiten.Code)],
        [Subgroepen] = [.. voorstel.Subgroepen.Nummers().Select(Getal)],
    });

    /// <summary>What a measurement says, to correct it. The growth is asked anew.</summary>
    public static Metingvelden Van(MetingRecord meting)
    {
        var velden = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [Datum] = [Dagtekst(meting.Meetdatum)],
            [Momenten] = [.. Meetmomentfeiten.In(meting.Momenten).Select(feiten => feiten.Code)],
            [Subgroepen] = [.. new Subgroepen(unchecked((uint)meting.Subgroepen)).Nummers().Select(Getal)],
        };
        for (var vraag = 1; vraag <= Antwoorden.AantalVragen; vraag++)
            if (meting.Antwoorden?[vraag - 1] is 'j' or 'n') velden[Vraag(vraag)] = [meting.Antwoorden[vraag - 1].ToString()];
        if (meting.Regel != ToegepasteRegel.Geen) velden[Regel] = [Regelfeiten.Van(meting.Regel).Code];
        if (meting.Uren is { } uren) velden[Toets + Toetsvraag.Uren.Code] = [Getal(uren)];
        if (meting.Toetsantwoorden.Split('=') is [var code, var antwoord]) velden[Toets + code] = [antwoord];
        return new Metingvelden(velden);
    }

    /// <summary>The field of a question.</summary>
    public static string Vraag(int nummer) => "Vraag" + Getal(nummer);

    /// <summary>The field of the growth question of a rung.</summary>
    public static string Groei(Trede trede) => "Groei" + trede;

    /// <summary>The one value of a field, or null.</summary>
    public string? Een(string naam) => waarden.TryGetValue(naam, out var gevonden) && gevonden.Count > 0 ? gevonden[^1] : null;

    /// <summary>All values of a field.</summary>
    public IReadOnlyList<string> Alle(string naam) => waarden.GetValueOrDefault(naam) ?? [];

    /// <summary>The same with a field changed.</summary>
    public Metingvelden Met(string naam, params IReadOnlyList<string> nieuw) => new(new Dictionary<string, IReadOnlyList<string>>(waarden, StringComparer.Ordinal) { [naam] = nieuw });

    /// <summary>These, and for fields that are not there those of another.</summary>
    public Metingvelden Aangevuld(Metingvelden ander)
    {
        var samen = new Dictionary<string, IReadOnlyList<string>>(ander.waarden, StringComparer.Ordinal);
        foreach (var (naam, waarde) in waarden) samen[naam] = waarde;
        return new Metingvelden(samen);
    }

    /// <summary>The answers to the questions.</summary>
    public Antwoorden Antwoorden
    {
        get
        {
            var antwoorden = new Antwoorden();
            for (var vraag = 1; vraag <= Antwoorden.AantalVragen; vraag++)
                antwoorden = antwoorden.Met(vraag, Een(Vraag(vraag)) switch { "j" => Antwoord.Ja, "n" => Antwoord.Nee, _ => Antwoord.Leeg });
            return antwoorden;
        }
    }

    /// <summary>The rule that was chosen.</summary>
    public ToegepasteRegel Toegepast => Een(Regel) is { Length: > 0 } code ? Regelfeiten.Zoek(code)?.Regel ?? ToegepasteRegel.Geen : ToegepasteRegel.Geen;

    /// <summary>What was typed, to keep and to go on with later.</summary>
    public string AlsTekst() => string.Join('&', waarden.Where(veld => veld.Key is not (Gezien or Verzoek)).SelectMany(veld => veld.Value.Select(waarde => $"{Uri.EscapeDataString(veld.Key)}={Uri.EscapeDataString(waarde)}")));

    /// <inheritdoc/>
    public override string ToString() => "(metingvelden)";

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private static string Dagtekst(Dag dag) => dag.Datum.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
}
