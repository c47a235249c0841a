using Participatie.Data.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>What a delivery says of something that is kept: a traject, a client or a benefit.</summary>
public interface IOpgave : IPerGemeente
{
    /// <summary>The municipality; set when it is laid ready.</summary>
    new short Gemeente { get; set; }

    /// <summary>The delivery; set when it is laid ready.</summary>
    int Levering { get; set; }

    /// <summary>Which side of the change it is.</summary>
    Opgavekant Kant { get; }

    /// <summary>The client.</summary>
    int Klant { get; }
}
