using System.Text;
using Participatie.Data.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Writes a BUS file: one benefit a line, so that a line number finds it; what is not known is left out.</summary>
internal sealed class BusVoorbeeldWriter : IVoorbeeldWriter
{
    private readonly StreamWriter writer;
    private readonly IReadOnlyList<string> kenmerken;
    private long regel = 2;

    public BusVoorbeeldWriter(Conceptbestand bestand, IReadOnlyList<string> kenmerken)
    {
        this.kenmerken = kenmerken;
        writer = new StreamWriter(bestand.Stroom, new UTF8Encoding(false), 65_536, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("""<?xml version="1.0" encoding="UTF-8"?>""");
        writer.WriteLine("<bus>");
    }

    public long Schrijf(Voorbeeldrij rij)
    {
        writer.Write("<uitkering>");
        for (var veld = 0; veld < kenmerken.Count; veld++)
            if (rij.Velden[veld].Length > 0) writer.Write($"<{kenmerken[veld]}>{rij.Velden[veld]}</{kenmerken[veld]}>");
        writer.WriteLine("</uitkering>");
        return ++regel;
    }

    public void Sluit()
    {
        writer.WriteLine("</bus>");
        writer.Dispose();
    }

    public void Dispose() => writer.Dispose();
}
