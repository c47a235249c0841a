using System.Net.Mail;
using System.Text;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>What is needed to begin with a municipality.</summary>
/// <param name="Code">Its CBS code.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Organisatie">The organisation that serves it; only for the first municipality.</param>
/// <param name="Email">The e-mail address of the first beheerder.</param>
/// <param name="Beheerder">The name of the first beheerder.</param>
internal sealed record Begininvoer(Gemeente Code, string Naam, string Organisatie, string Email, string Beheerder)
{
    private const int LangsteNaam = 100;
    private const int LangsteAdres = 254;

    /// <summary>Reads a CBS code.</summary>
    public static Gemeente Gemeentecode(string getypt) => Gemeente.TryParse(Encoding.UTF8.GetBytes(getypt.Trim()), out var code)
        ? code
        : throw new AanroepException("Dit is geen CBS-code van een gemeente. Een code heeft vier cijfers, bijvoorbeeld 0363.");

    /// <summary>Reads a name; <paramref name="wat"/> says of what, such as "de gemeente".</summary>
    public static string Naamvan(string getypt, string wat)
    {
        var naam = getypt.Trim().Normalize();
        if (naam.Length == 0) throw new AanroepException($"De naam van {wat} ontbreekt.");
        if (naam.Length > LangsteNaam) throw new AanroepException($"De naam van {wat} is te lang. Gebruik hoogstens {LangsteNaam} tekens.");
        return naam.Any(char.IsControl) ? throw new AanroepException($"In de naam van {wat} staan tekens die niet kunnen.") : naam;
    }

    /// <summary>Reads an e-mail address.</summary>
    public static string Adres(string getypt)
    {
        var adres = getypt.Trim().Normalize();
        return adres.Length <= LangsteAdres && MailAddress.TryCreate(adres, out var gelezen) && string.Equals(gelezen.Address, adres, StringComparison.Ordinal) && gelezen.Host.Contains('.', StringComparison.Ordinal)
            ? adres
            : throw new AanroepException("Dit is geen e-mailadres. Het moet eruitzien als naam@gemeente.nl.");
    }
}
