using System.Text;
using Participatie.Data.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Writes an SRG file of fixed width by its layout; text is filled up with spaces.</summary>
internal sealed class SrgVoorbeeldWriter(Conceptbestand bestand, Srglayout layout) : IVoorbeeldWriter
{
    private readonly StreamWriter writer = new(bestand.Stroom, new UTF8Encoding(false), 65_536, leaveOpen: true) { NewLine = "\n" };
    private long regel;

    public long Schrijf(Voorbeeldrij rij)
    {
        for (var veld = 0; veld < layout.Velden.Count; veld++) writer.Write(rij.Velden[veld].PadRight(layout.Velden[veld].Breedte));
        writer.WriteLine();
        return ++regel;
    }

    public void Sluit() => writer.Dispose();

    public void Dispose() => writer.Dispose();
}
