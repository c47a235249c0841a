using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>What reading one block gave.</summary>
internal sealed class Blockuitkomst
{
    public long Gelezen { get; set; }

    public long Afgekeurd { get; set; }

    public long Leeg { get; set; }

    public Bevindingteller Bevindingen { get; } = new();

    public Meetblok? Metingen { get; set; }

    public List<Geleverderij> Geleverd { get; } = [];

    public List<Srgmeting> Srgmetingen { get; } = [];

    public List<Busmeting> Busmetingen { get; } = [];

    public List<Traject> Trajecten { get; } = [];

    public List<Klantgegeven> Klanten { get; } = [];

    public List<Gevolgderij> Gevolgd { get; } = [];

    /// <summary>The rows for the rejection file, as they are to be written.</summary>
    public ReadOnlyMemory<byte> Afkeur { get; set; }

    /// <summary>Whether a quoted field begins that the block does not close.</summary>
    public bool OpenAanhaling { get; set; }
}
