using System.Globalization;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>A municipality in which somebody holds a role.</summary>
/// <param name="Code">The CBS code.</param>
/// <param name="Naam">The name.</param>
/// <param name="Toegang">What may be done there.</param>
public sealed record Gemeenteplek(int Code, string Naam, Toegang Toegang)
{
    /// <summary>Its number in the database.</summary>
    public Gemeentenummer Nummer => Toegang.Gemeente;

    /// <summary>Where its pages begin.</summary>
    public string Adres => string.Create(CultureInfo.InvariantCulture, $"/{Code:0000}");

    /// <summary>What one is there, such as "Klantmanager en teamleider".</summary>
    public string Rollen
    {
        get
        {
            var namen = Toegang.Toekenningen.Select(toekenning => Rolfeiten.Van(toekenning.Rol).Naam).Distinct(StringComparer.Ordinal).ToList();
            for (var plaats = 1; plaats < namen.Count; plaats++) namen[plaats] = char.ToLower(namen[plaats][0], Balie.Nederlands) + namen[plaats][1..];
            return namen.Count == 1 ? namen[0] : $"{string.Join(", ", namen.SkipLast(1))} en {namen[^1]}";
        }
    }
}
