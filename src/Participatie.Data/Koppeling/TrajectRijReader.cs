using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Reads rows of <c>trajecten</c> in Trede's own format.</summary>
internal sealed class TrajectRijReader(Tabelkop kop, char scheidingsteken, Leesopdracht opdracht, Rijherkomst herkomst, bool metAfkeur)
    : TabelRijReader(kop, Trajectcontrole.Kolommen, scheidingsteken, opdracht, herkomst, metAfkeur)
{
    private readonly Trajectcontrole controle = new(opdracht.Rang(herkomst.Bron), opdracht.Vandaag, opdracht.Gemeente, opdracht.Gemeenten, opdracht.Bewaart);

    protected override Bevindingen Beoordeel(Tabelregel regel, Blockuitkomst uitkomst)
    {
        var bevindingen = controle.Beoordeel(regel, out var traject);
        if (traject is not null) uitkomst.Trajecten.Add(traject);
        return bevindingen;
    }
}
