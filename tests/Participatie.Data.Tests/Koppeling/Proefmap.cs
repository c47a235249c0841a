using System.Text;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>A folder for one test, with one or more sources; today is 30 June 2015.</summary>
internal sealed class Proefmap : IDisposable
{
    public static readonly Dag Vandaag = Dag.Van(new DateOnly(2015, 6, 30));

    public static readonly Bron Wmo = Bronnaam("wmo");

    public static readonly Bron Educatie = Bronnaam("educatie");

    private int bestanden;

    public string Pad { get; } = Directory.CreateTempSubdirectory("trede-proef-").FullName;

    public Leesopdracht Opdracht { get; set; } = new([Educatie, Wmo], Vandaag, Vandaag, default);

    public string Bestand(byte[] inhoud)
    {
        var pad = Path.Combine(Pad, FormattableString.Invariant($"in-{++bestanden}.csv"));
        File.WriteAllBytes(pad, inhoud);
        return pad;
    }

    public Leveringsinhoud Lees(string tekst, AfkeurFile? afkeur = null, string profiel = "") => Lees(Encoding.UTF8.GetBytes(tekst), afkeur, profiel);

    public Leveringsinhoud Lees(byte[] inhoud, AfkeurFile? afkeur = null, string profiel = "") =>
        new LeveringReader(Opdracht, new Voortgang()).Lees(new Levering(Wmo, Bestand(inhoud), profiel), 0, afkeur, CancellationToken.None);

    /// <summary>The rows of deliveries as text, see <see cref="Rijtekst"/>.</summary>
    public IReadOnlyList<string> Rijen(params IReadOnlyList<Leveringsinhoud> inhoud) => Rijtekst.Van(Koppel(inhoud).Kolommen);

    public Samenvoeging Koppel(params IReadOnlyList<Leveringsinhoud> inhoud)
    {
        var blokken = inhoud.SelectMany(deel => deel.Blokken).ToList();
        foreach (var rijen in Srgmomenten.Bepaal([.. inhoud.Select(deel => deel.Srgmetingen)]).Where(rijen => rijen.Count > 0))
        {
            var bouwer = new Meetblokbouwer();
            foreach (var rij in rijen) bouwer.Voeg(rij);
            blokken.Add(bouwer.Bouw());
        }

        return Samenvoeging.Voeg(blokken, Opdracht.Bronnen, Opdracht.Gemeenten);
    }

    public void Dispose() => Directory.Delete(Pad, recursive: true);

    private static Bron Bronnaam(string naam) => Bron.TryParse(naam, out var bron) ? bron : throw new ArgumentException(naam, nameof(naam));
}
