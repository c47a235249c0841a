using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>What is wrong with the files of one taking over, in the order in which it is met.</summary>
internal sealed class Overnamegebreken
{
    private readonly List<Overnamegebrek> gebreken = [];

    /// <summary>Whether nothing is wrong.</summary>
    public bool Geen => gebreken.Count == 0;

    /// <summary>Adds one; when there are as many as are named, it ends here.</summary>
    public void Voeg(Overnamegebreksoort soort, string bestand, long regel, string kolom)
    {
        gebreken.Add(new Overnamegebrek(soort, bestand, regel, kolom));
        if (gebreken.Count >= OvernameException.MeesteGebreken) Stop();
    }

    /// <summary>Ends the taking over when anything is wrong.</summary>
    public void Stop()
    {
        if (gebreken.Count > 0) throw new OvernameException([.. gebreken]);
    }
}
