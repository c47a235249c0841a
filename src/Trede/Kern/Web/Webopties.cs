namespace Participatie.App.Kern;

/// <summary>What an organisation can set about the web server: section <c>Trede:Web</c> of the settings.</summary>
internal sealed class Webopties
{
    /// <summary>The section of the settings.</summary>
    public const string Deel = "Trede:Web";

    /// <summary>Addresses or networks of the reverse proxies that may say who asked and how. None: nobody may.</summary>
    public IReadOnlyList<string> Proxies { get; set; } = [];

    /// <summary>Origins, besides our own, to which the answer to a form may lead, such as an identity provider.</summary>
    public IReadOnlyList<string> Formulierdoelen { get; set; } = [];

    /// <summary>How many requests a second one address may keep up; an office often shares one address.</summary>
    public int VerzoekenPerSeconde { get; set; } = 100;

    /// <summary>How many requests one address may do at once.</summary>
    public int VerzoekenIneens { get; set; } = 2000;

    /// <summary>How many times a minute one address may try to sign in.</summary>
    public int AanmeldingenPerMinuut { get; set; } = 30;

    /// <summary>How many times a minute one address may ask with a delivery key.</summary>
    public int KoppelvlakPerMinuut { get; set; } = 240;

    /// <summary>How many bytes a form may hold; a page that takes files says so itself.</summary>
    public int Formulierbytes { get; set; } = 256 * 1024;

    /// <summary>Whether a fault means that the database is away for a while. Set in code, not in the settings.</summary>
    public Func<Exception, bool> IsOpslagWeg { get; set; } = static _ => false;
}
