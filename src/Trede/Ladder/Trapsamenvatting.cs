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

    /// <summary>How many people there are.</summary>
    public static string Aantal(Momentopname opname) => $"Op {Balie.Datum(opname.Peildatum)} {(opname.Totaal == 1 ? "staat" : "staan")} {Woord.Mensen(opname.Totaal)} op de ladder.";

    /// <summary>How many people there are, and how many of them stand on no rung.</summary>
    public static string Aantallen(Momentopname opname)
    {
        var zonder = opname.Totaal - opname.AantalOpTreden;
        return zonder == 0 ? Aantal(opname) : $"{Aantal(opname)} Daarvan {(zonder == 1 ? "heeft" : "hebben")} {Woord.Mensen(zonder)} geen trede, maar een code.";
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

    /// <summary>How many are expected to rise, and of how many that is not known.</summary>
    public static string Groei(Momentopname opname)
    {
        var onbekend = opname.Rijen.Sum(rij => rij.GroeiOnbekend);
        return onbekend == 0 || opname.Rijen.All(rij => rij.Groeideel is null) ? Verwachting(opname) : $"{Verwachting(opname)} Bij {Woord.Mensen(onbekend)} is het niet ingevuld.";
    }

    /// <summary>How many are expected to rise.</summary>
    public static string Verwachting(Momentopname opname)
    {
        var groei = opname.Rijen.Sum(rij => rij.Groei);
        var bekend = opname.Rijen.Sum(rij => rij.Groei + rij.GeenGroei);
        if (bekend + opname.Rijen.Sum(rij => rij.GroeiOnbekend) == 0) return "Op trede 1 tot en met 5 staat niemand; daar is de vraag naar groei dus niet gesteld.";
        if (bekend == 0) return "Bij niemand is ingevuld of er groei wordt verwacht.";
        return groei == 0
            ? "Van niemand op trede 1 tot en met 5 wordt verwacht dat die binnen een jaar verder komt."
            : $"Van {Woord.Mensen(groei)} op trede 1 tot en met 5 wordt verwacht dat zij binnen een jaar verder komen: {Balie.Procent((double)groei / bekend)} van wie dit is ingevuld.";
    }

    /// <summary>What one rung shows, for who cannot see the figure.</summary>
    public static string Voluit(Momentopname opname) => $"{Van(opname)} " + string.Join(' ', opname.Rijen.Where(rij => rij.Trede.IsTrede).Reverse().Select(rij =>
        $"Trede {rij.Trede}: {Balie.Getal(rij.Aantal)}{(rij.Trede.KentGroei ? $", waarvan {Balie.Getal(rij.Groei)} met groei en {Balie.Getal(rij.GroeiOnbekend)} onbekend" : string.Empty)}."));
}
