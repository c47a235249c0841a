using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>A snapshot in plain sentences.</summary>
internal static class Trapsamenvatting
{
    /// <summary>The sentences, from the numbers alone.</summary>
    public static string Van(Momentopname opname)
    {
        if (opname.Totaal == 0) return $"Op {Balie.Datum(opname.Peildatum)} staat niemand op de ladder.";
        string[] zinnen = [Aantallen(opname), .. opname.AantalOpTreden > 0 ? [Grootste(opname), Groei(opname)] : Array.Empty<string>()];
        return string.Join(' ', zinnen);
    }

    /// <summary>How many people there are, and on which kind of place.</summary>
    public static string Aantallen(Momentopname opname)
    {
        var zonder = opname.Totaal - opname.AantalOpTreden;
        var zin = $"Op {Balie.Datum(opname.Peildatum)} {(opname.Totaal == 1 ? "staat" : "staan")} {Woord.Mensen(opname.Totaal)} op de ladder.";
        return zonder == 0 ? zin : $"{zin} {Woord.Mensen(zonder, "heeft", "hebben")} daarvan geen trede, maar een code.";
    }

    /// <summary>The rung with most people.</summary>
    public static string Grootste(Momentopname opname)
    {
        var treden = opname.Rijen.Where(rij => rij.Trede.IsTrede).ToList();
        var meeste = treden.Max(rij => rij.Aantal);
        var grootste = treden.Where(rij => rij.Aantal == meeste).ToList();
        var deel = Balie.Procent((double)meeste / opname.AantalOpTreden);
        return grootste.Count == 1
            ? $"De grootste groep staat op {Woord.Trede(grootste[0].Trede)}: {Woord.Mensen(meeste)}, {deel} van wie op een trede staat."
            : $"De grootste groepen staan op {string.Join(" en ", grootste.Select(rij => Woord.Trede(rij.Trede)))}: elk {Woord.Mensen(meeste)}, {deel} van wie op een trede staat.";
    }

    /// <summary>How many are expected to rise.</summary>
    public static string Groei(Momentopname opname)
    {
        var groei = opname.Rijen.Sum(rij => rij.Groei);
        var onbekend = opname.Rijen.Sum(rij => rij.GroeiOnbekend);
        var bekend = opname.Rijen.Sum(rij => rij.Groei + rij.GeenGroei);
        if (bekend + onbekend == 0) return "Op trede 1 tot en met 5 staat niemand; de vraag naar groei is daar niet gesteld.";
        if (bekend == 0) return "Bij niemand is ingevuld of er groei wordt verwacht.";
        var zin = groei == 0
            ? "Van niemand op trede 1 tot en met 5 wordt verwacht dat die binnen een jaar verder komt."
            : $"Van {Woord.Mensen(groei)} op trede 1 tot en met 5 wordt verwacht dat zij binnen een jaar verder komen. Dat is {Balie.Procent((double)groei / bekend)} van wie dit is ingevuld.";
        return onbekend == 0 ? zin : $"{zin} Bij {Woord.Mensen(onbekend)} is het niet ingevuld.";
    }

    /// <summary>What one rung shows, for who cannot see the figure.</summary>
    public static string Voluit(Momentopname opname) => $"{Van(opname)} " + string.Join(' ', opname.Rijen.Where(rij => rij.Trede.IsTrede).Reverse().Select(rij =>
        $"Trede {rij.Trede}: {Balie.Getal(rij.Aantal)}{(rij.Trede.KentGroei ? $", waarvan {Balie.Getal(rij.Groei)} met groei en {Balie.Getal(rij.GroeiOnbekend)} onbekend" : string.Empty)}."));
}
