using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>A client of the demo: somebody made up, within one municipality.</summary>
/// <param name="Nummer">The place in the list of all clients, from 0.</param>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Bsn">The BSN, 9999xxxxx; empty when nothing but a local key is known.</param>
/// <param name="LokaleSleutel">The local key of who has no BSN; otherwise empty.</param>
/// <param name="Groep">Which kind of client it is.</param>
/// <param name="Voornaam">The first name; empty when not known.</param>
/// <param name="Achternaam">The last name; empty when not known.</param>
/// <param name="Geboren">The day of birth; empty when not known.</param>
/// <param name="Geslacht">The sex.</param>
/// <param name="Postcode4">Four digits of a made-up postal code; 0 when not known.</param>
public sealed record Demopersoon(
    int Nummer, Gemeente Gemeente, Bsn Bsn, string LokaleSleutel, Demogroep Groep, string Voornaam, string Achternaam, Geboortedatum Geboren, Geslacht Geslacht, int Postcode4)
{
    /// <summary>The number of the team.</summary>
    public required int Team { get; init; }

    /// <summary>The number of the klantmanager who answers for the client.</summary>
    public required int Klantmanager { get; init; }

    /// <summary>When there was a file, oldest first; at least one.</summary>
    public required IReadOnlyList<Demoverblijf> Verblijven { get; init; }

    /// <summary>Measurements and leavings by day, then by the day they became known.</summary>
    public required IReadOnlyList<Demometing> Metingen { get; init; }

    /// <summary>Trajecten by first day.</summary>
    public required IReadOnlyList<Demotraject> Trajecten { get; init; }

    /// <summary>Benefits by first day.</summary>
    public IReadOnlyList<Uitkering> Uitkeringen => Demouitkeringen.Van(this);

    /// <summary>Whether there is a file at the end of the last day.</summary>
    public bool IsHier => Verblijven[^1].Einde is null;
}
