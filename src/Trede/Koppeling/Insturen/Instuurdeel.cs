using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Participatie.App.Koppeling;

/// <summary>A form with a file, read as it comes in: the fields before the file are known when the file begins, and the file is never held.</summary>
internal sealed class Instuurdeel
{
    private const int LangsteVeld = 4096;
    private const int MeesteVelden = 16;

    private readonly Dictionary<string, string> velden = new(StringComparer.Ordinal);

    /// <summary>The name that the file came with; null when there is no file.</summary>
    public string? Bestandsnaam { get; private set; }

    /// <summary>The file; null when there is none.</summary>
    public Stream? Bestand { get; private set; }

    /// <summary>Reads up to the file. What is no such form has no fields.</summary>
    public static async Task<Instuurdeel> LeesAsync(HttpRequest verzoek, CancellationToken stop)
    {
        var deel = new Instuurdeel();
        if (!MediaTypeHeaderValue.TryParse(verzoek.ContentType, out var soort) || !soort.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return deel;
        var grens = HeaderUtilities.RemoveQuotes(soort.Boundary).Value;
        if (string.IsNullOrEmpty(grens) || grens.Length > 200) return deel;
        var lezer = new MultipartReader(grens, verzoek.Body);
        for (var nummer = 0; nummer < MeesteVelden && await lezer.ReadNextSectionAsync(stop) is { } stuk; nummer++)
            if (await deel.NeemAsync(stuk, stop)) break;
        return deel;
    }

    /// <summary>What stands in a field before the file.</summary>
    public string? Veld(string naam) => velden.GetValueOrDefault(naam);

    private async Task<bool> NeemAsync(MultipartSection stuk, CancellationToken stop)
    {
        if (!ContentDispositionHeaderValue.TryParse(stuk.ContentDisposition, out var plaats)) return false;
        if (plaats.IsFileDisposition())
        {
            Bestandsnaam = HeaderUtilities.RemoveQuotes(plaats.FileNameStar.HasValue ? plaats.FileNameStar : plaats.FileName).Value ?? string.Empty;
            Bestand = stuk.Body;
            return true;
        }

        var brok = new byte[LangsteVeld + 1];
        var gelezen = await stuk.Body.ReadAtLeastAsync(brok, brok.Length, throwOnEndOfStream: false, stop);
        if (gelezen > LangsteVeld) throw new InvalidDataException("A field is too long.");
        velden[HeaderUtilities.RemoveQuotes(plaats.Name).Value ?? string.Empty] = Encoding.UTF8.GetString(brok, 0, gelezen);
        return false;
    }
}
