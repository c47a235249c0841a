using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Writes the rows of one made-up file.</summary>
internal interface IVoorbeeldWriter : IDisposable
{
    /// <summary>Writes a row and gives its line, from 1.</summary>
    long Schrijf(Voorbeeldrij rij);

    /// <summary>Writes what comes behind the last row; the file itself stays open.</summary>
    void Sluit();
}
