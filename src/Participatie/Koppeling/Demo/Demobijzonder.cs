using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// What seldom happens and must be in the demo: a few conflicts between sources and two late corrections. The state of the person stays as it
/// is, but for the rung of a correction.
/// </summary>
/// <param name="laatste">The number of the last day.</param>
internal sealed class Demobijzonder(int laatste)
{
    /// <summary>How many late corrections there are.</summary>
    public const int Correcties = 2;

    /// <summary>How many conflicts there are.</summary>
    public const int Conflicten = 9;

    private int gezet;

    /// <summary>Adds what is due to a client when it fits.</summary>
    public void Zet(Demokader kader, Demodossier dossier)
    {
        // Spread over the clients with a file: every seventieth can be one.
        if (gezet == Correcties + Conflicten || kader.Lokaal || kader.Dubbel || kader.Nummer >= Demokaders.Hier || kader.Nummer < 330 + (gezet * 70)) return;
        var past = gezet switch
        {
            0 or 7 => Corrigeer(dossier.Metingen),
            1 or 2 or 3 => ZelfdeDag(dossier.Metingen, Demobronnen.Inburgering, 4),
            4 or 5 => ZelfdeDag(dossier.Metingen, Demobronnen.Educatie, 5),
            6 or 8 => UitHetZicht(dossier.Metingen),
            _ => Uitval(dossier.Metingen),
        };
        if (past) gezet++;
    }

    private static bool Corrigeer(List<Demometing> metingen)
    {
        var eigen = metingen.Where(meting => meting.Bron == Demobronnen.Trede && meting.IsMeting).ToList();
        if (eigen.Count < 3 || eigen[^2] is not { Trede.Waarde: >= 2 and <= 4 } oud || oud.Dag.Nummer + 60 > eigen[^1].Dag.Nummer || metingen.Any(meting => meting.Dag == oud.Dag && meting.Bron != oud.Bron)) return false;
        metingen.Insert(metingen.IndexOf(oud) + 1, oud with
        {
            BekendOp = Later(oud.Dag, 23),
            Trede = Trede.Van(oud.Trede.Value.Waarde - 1),
            Antwoorden = Demodossier.Antwoorden(oud.Trede.Value.Waarde - 1),
            Regel = ToegepasteRegel.Geen,
        });
        return true;
    }

    private bool ZelfdeDag(List<Demometing> metingen, Bron bron, int subgroep)
    {
        if (Laatste(metingen) is not { Trede.Waarde: >= 2 and <= 4 } eigen || metingen.Any(meting => meting.Bron == bron)) return false;
        metingen.Add(new Demometing(
            bron, eigen.Dag, Min(Later(eigen.Dag, 12)), Meetmoment.Overig, Trede.Van(eigen.Trede.Value.Waarde - 1), Groeipotentieel.GeenGroei, Subgroepen.Geen.Met(subgroep), Uitstroomreden.Geen));
        return true;
    }

    private bool UitHetZicht(List<Demometing> metingen)
    {
        if (Laatste(metingen) is not { Trede.IsTrede: true } eigen || eigen.Dag.Nummer + 60 > laatste || metingen.Any(meting => meting.Bron == Demobronnen.Wmo)) return false;
        metingen.Add(new Demometing(
            Demobronnen.Wmo, Later(eigen.Dag, 30), Later(eigen.Dag, 41), Meetmoment.Overig, Trede.UitHetZicht, Groeipotentieel.NietVanToepassing, Subgroepen.Geen, Uitstroomreden.Geen));
        return true;
    }

    private bool Uitval(List<Demometing> metingen)
    {
        if (Laatste(metingen) is not { Trede.Waarde: >= 1 and <= 4 } eigen || eigen.Dag.Nummer + 80 > laatste || metingen.Any(meting => meting.Bron == Demobronnen.Educatie)) return false;
        metingen.Add(new Demometing(Demobronnen.Educatie, eigen.Dag, Later(eigen.Dag, 15), Meetmoment.Overig, eigen.Trede, eigen.Groei, Subgroepen.Geen.Met(5), Uitstroomreden.Geen));
        metingen.Add(new Demometing(
            Demobronnen.Educatie, Later(eigen.Dag, 42), Later(eigen.Dag, 55), Meetmoment.Uitstroom, null, Groeipotentieel.NietVanToepassing, Subgroepen.Geen, Uitstroomreden.UitvalTraject));
        return true;
    }

    private static Demometing? Laatste(List<Demometing> metingen) => metingen[^1] is { IsMeting: true } laatste && laatste.Bron == Demobronnen.Trede ? laatste : null;

    private Dag Min(Dag dag) => dag.Nummer > laatste ? Dag.VanNummer((ushort)laatste) : dag;

    private static Dag Later(Dag dag, int dagen) => Dag.VanNummer((ushort)(dag.Nummer + dagen));
}
