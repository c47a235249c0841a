using System.Net;
using System.Text.RegularExpressions;

namespace Participatie.Bench;

/// <summary>A form on a page, read the way a browser does: what is hidden is sent along.</summary>
/// <param name="Doel">Where it posts; empty for the page itself.</param>
/// <param name="Verborgen">The hidden fields.</param>
/// <param name="Velden">The names of the fields in which something is typed.</param>
internal sealed partial record Webformulier(string Doel, IReadOnlyList<KeyValuePair<string, string>> Verborgen, IReadOnlyList<string> Velden)
{
    /// <summary>The first form that posts and in which something can be typed; null when there is none.</summary>
    public static Webformulier? Lees(string pagina)
    {
        foreach (Match formulier in Formuliervorm().Matches(pagina))
        {
            var invoer = Invoervorm().Matches(formulier.Groups["inhoud"].Value).Select(match => match.Value).ToList();
            var velden = invoer.Where(IsTypbaar).Select(veld => Waarde(veld, "name")).Where(naam => naam.Length > 0).ToList();
            if (velden.Count == 0 || !string.Equals(Waarde(formulier.Value, "method"), "post", StringComparison.OrdinalIgnoreCase)) continue;
            var verborgen = invoer.Where(veld => string.Equals(Waarde(veld, "type"), "hidden", StringComparison.Ordinal))
                .Select(veld => KeyValuePair.Create(Waarde(veld, "name"), Waarde(veld, "value"))).ToList();
            return new Webformulier(Waarde(formulier.Groups["hoofd"].Value, "action"), verborgen, velden);
        }

        return null;
    }

    /// <summary>The form with this handler; null when there is none.</summary>
    public static Webformulier? Lees(string pagina, string handler)
    {
        foreach (Match formulier in Formuliervorm().Matches(pagina))
        {
            var verborgen = Invoervorm().Matches(formulier.Groups["inhoud"].Value).Select(match => match.Value).Where(veld => string.Equals(Waarde(veld, "type"), "hidden", StringComparison.Ordinal))
                .Select(veld => KeyValuePair.Create(Waarde(veld, "name"), Waarde(veld, "value"))).ToList();
            if (verborgen.Contains(KeyValuePair.Create("_handler", handler))) return new Webformulier(Waarde(formulier.Groups["hoofd"].Value, "action"), verborgen, []);
        }

        return null;
    }

    /// <summary>What is sent with these fields beside the hidden ones.</summary>
    public FormUrlEncodedContent Met(IEnumerable<KeyValuePair<string, string>> velden) => new([.. Verborgen, .. velden]);

    /// <summary>What is sent when these are typed, in the order of the fields.</summary>
    public FormUrlEncodedContent Ingevuld(params IEnumerable<string> getypt) =>
        new([.. Verborgen, .. Velden.Zip(getypt, KeyValuePair.Create)]);

    private static bool IsTypbaar(string veld) => Waarde(veld, "type") is "" or "text" or "search" or "email" or "password";

    private static string Waarde(string element, string naam)
    {
        var plaats = Regex.Match(element, $"""\s{naam}="(?<waarde>[^"]*)["]""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return WebUtility.HtmlDecode(plaats.Groups["waarde"].Value);
    }

    [GeneratedRegex("(?<hoofd><form[^>]*>)(?<inhoud>.*?)</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formuliervorm();

    [GeneratedRegex("<input[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Invoervorm();
}
