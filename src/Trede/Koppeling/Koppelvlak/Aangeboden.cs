using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Participatie.App.Koppeling;

/// <summary>The file in a request: the body itself with its name in <c>Content-Disposition</c>, or the one file of a form.</summary>
/// <param name="Bestandsnaam">The name that it came with; null when it has none.</param>
/// <param name="Inhoud">What is in it; null when there is no file.</param>
internal sealed record Aangeboden(string? Bestandsnaam, Stream? Inhoud)
{
    private const int Langstegrens = 100;

    /// <summary>Finds it; nothing of it is read into memory.</summary>
    public static async Task<Aangeboden> VindAsync(HttpRequest verzoek, CancellationToken stop)
    {
        if (!MediaTypeHeaderValue.TryParse(verzoek.ContentType, out var soort) || !soort.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return new Aangeboden(Naam(verzoek.Headers.ContentDisposition), verzoek.ContentLength == 0 ? null : verzoek.Body);
        var grens = HeaderUtilities.RemoveQuotes(soort.Boundary).ToString();
        if (grens.Length is 0 or > Langstegrens) return new Aangeboden(null, null);
        var delen = new MultipartReader(grens, verzoek.Body);
        try
        {
            while (await delen.ReadNextSectionAsync(stop) is { } deel)
            {
                if (IsBestand(deel)) return new Aangeboden(Naam(deel.ContentDisposition), new Eindstroom(deel.Body, einde => GeenTweedeAsync(delen, einde), Onleesbaar));
            }
        }
        catch (Exception fout) when (fout is InvalidDataException || (fout is IOException && fout is not BadHttpRequestException))
        {
            throw Onleesbaar(fout);
        }

        return new Aangeboden(null, null);
    }

    private static bool IsBestand(MultipartSection deel) => ContentDispositionHeaderValue.TryParse(deel.ContentDisposition, out var kop) && kop.IsFileDisposition();

    // A second file would be lost without anybody knowing.
    private static async Task GeenTweedeAsync(MultipartReader delen, CancellationToken stop)
    {
        while (await delen.ReadNextSectionAsync(stop) is { } deel)
            if (IsBestand(deel)) throw new InvalidDataException("There is more than one file in the form.");
    }

    private static Exception Onleesbaar(Exception fout) => fout as BadHttpRequestException ?? new BadHttpRequestException("The form cannot be read.", StatusCodes.Status400BadRequest, fout);

    private static string? Naam(string? kop)
    {
        if (!ContentDispositionHeaderValue.TryParse(kop, out var gelezen)) return null;
        var naam = HeaderUtilities.RemoveQuotes(gelezen.FileNameStar.HasValue ? gelezen.FileNameStar : gelezen.FileName).ToString();
        return naam.Length == 0 ? null : naam;
    }
}
