using Participatie.Inkoop;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>The numbers under which lists of the demo stand in the database.</summary>
internal static class Demonummers
{
    /// <summary>The number of an instrument, from 1.</summary>
    public static int Van(Demoinstrument instrument)
    {
        for (var plaats = 0; plaats < Demoinstrument.Alle.Count; plaats++)
            if (ReferenceEquals(Demoinstrument.Alle[plaats], instrument)) return plaats + 1;
        throw new ArgumentException("This is no instrument of the demo.", nameof(instrument));
    }

    /// <summary>What kind of organisation a provider is.</summary>
    public static Aanbiedersoort Soort(Demoaanbieder aanbieder) => aanbieder.Soort switch
    {
        "roc" => Aanbiedersoort.Roc,
        "re-integratiebedrijf" => Aanbiedersoort.Reintegratiebedrijf,
        "taalaanbieder" => Aanbiedersoort.Taalaanbieder,
        "sw-bedrijf" => Aanbiedersoort.SwBedrijf,
        "welzijn" => Aanbiedersoort.Welzijn,
        _ => Aanbiedersoort.Overig,
    };
}
