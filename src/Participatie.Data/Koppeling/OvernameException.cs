using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Files of a whole participatiedatabase cannot be taken over; nothing of them is.</summary>
public sealed class OvernameException(IReadOnlyList<Overnamegebrek> gebreken) : Exception("These files cannot be taken over.")
{
    /// <summary>How many are named at most.</summary>
    public const int MeesteGebreken = 40;

    /// <summary>What is wrong, in the order in which it was met.</summary>
    public IReadOnlyList<Overnamegebrek> Gebreken { get; } = gebreken;
}
