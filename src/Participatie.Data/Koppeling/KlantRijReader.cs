using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Reads rows of <c>klanten</c> in Trede's own format.</summary>
internal sealed class KlantRijReader(Tabelkop kop, char scheidingsteken, Leesopdracht opdracht, Rijherkomst herkomst, bool metAfkeur)
    : TabelRijReader(kop, Klantcontrole.Kolommen, scheidingsteken, opdracht, herkomst, metAfkeur)
{
    private readonly Klantcontrole controle = new(opdracht.Rang(herkomst.Bron), opdracht.Gemeente, opdracht.Gemeenten, opdracht.Bewaart);

    protected override Bevindingen Beoordeel(Tabelregel regel, Blockuitkomst uitkomst)
    {
        var bevindingen = controle.Beoordeel(regel, out var gegeven);
        if (gegeven is not null) uitkomst.Klanten.Add(gegeven);
        return bevindingen;
    }
}
