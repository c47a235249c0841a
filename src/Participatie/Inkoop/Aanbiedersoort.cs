namespace Participatie.Inkoop;

/// <summary>
/// What kind of organisation carries out trajecten (participatieladder 2008, paragraph 3.4: who may enter measurements). The numeric values are stored
/// and never change.
/// </summary>
public enum Aanbiedersoort : byte
{
    /// <summary>Any other organisation.</summary>
    Overig = 0,

    /// <summary>A regional training centre.</summary>
    Roc = 1,

    /// <summary>A re-integration company.</summary>
    Reintegratiebedrijf = 2,

    /// <summary>A language school.</summary>
    Taalaanbieder = 3,

    /// <summary>A sheltered workplace.</summary>
    SwBedrijf = 4,

    /// <summary>An organisation for welfare work or volunteers.</summary>
    Welzijn = 5,
}
