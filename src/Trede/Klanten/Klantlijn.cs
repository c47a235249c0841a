using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Klanten;

/// <summary>A client on the ladder through time, in words: what the figure shows.</summary>
/// <param name="Standen">Where the client stood, from day to day.</param>
/// <param name="Trajecten">How many trajecten there are.</param>
/// <param name="Uitkeringen">How many benefits there are.</param>
public sealed record Klantlijn(IReadOnlyList<Verloopstand> Standen, int Trajecten, int Uitkeringen)
{
    /// <summary>The sentences.</summary>
    public string Zinnen => string.Join(' ', new[] { Begin(), Nu(), Balken() }.Where(zin => zin.Length > 0));

    /// <summary>A rung, a code or a leaving with its name.</summary>
    public static string Stand(Verloopstand stand)
    {
        ArgumentNullException.ThrowIfNull(stand);
        if (stand.Niveau is not { } niveau) return Zin.Met(Dossiertekst.StandWeg, Uitstroomredenfeiten.Van(stand.Reden!.Value).TitelInZin);
        return Zin.Met(niveau.IsTrede ? Dossiertekst.StandTrede : Dossiertekst.StandCode, niveau, Tredefeiten.Van(niveau).Titel);
    }

    private Verloopstand? Eerste => Standen.FirstOrDefault(stand => stand.Niveau is { IsTrede: true });

    private string Begin()
    {
        if (Standen.Count == 0) return Dossiertekst.LijnNogNiet;
        if (Standen.Count == 1) return Zin.Met(Dossiertekst.LijnEen, Balie.Datum(Standen[0].Vanaf), Stand(Standen[0]));
        return Eerste is { } eerste ? Zin.Met(Dossiertekst.LijnBegin, Balie.Datum(eerste.Vanaf), Stand(eerste)) : string.Empty;
    }

    private string Nu()
    {
        if (Standen.Count < 2) return string.Empty;
        var laatste = Standen[^1];
        if (laatste.Niveau is not { } niveau) return Zin.Met(Dossiertekst.LijnWeg, Balie.Datum(laatste.Vanaf), Uitstroomredenfeiten.Van(laatste.Reden!.Value).TitelInZin);
        if (!niveau.IsTrede) return Zin.Met(Dossiertekst.LijnCode, niveau, Tredefeiten.Van(niveau).Titel);
        if (laatste == Eerste) return Dossiertekst.LijnNog;
        var verschil = niveau.Waarde - Eerste!.Niveau!.Value.Waarde;
        if (verschil == 0) return Zin.Met(Dossiertekst.LijnGelijk, niveau);
        var treden = Math.Abs(verschil) == 1 ? Dossiertekst.TredeEnkelvoud : Zin.Met(Dossiertekst.TredeMeervoud, Math.Abs(verschil));
        return Zin.Met(verschil > 0 ? Dossiertekst.LijnHoger : Dossiertekst.LijnLager, treden, niveau);
    }

    private string Balken()
    {
        if (Trajecten + Uitkeringen == 0) return string.Empty;
        var trajecten = Trajecten == 1 ? Dossiertekst.TrajectEnkelvoud : Zin.Met(Dossiertekst.TrajectMeervoud, Trajecten);
        var uitkeringen = Uitkeringen == 1 ? Dossiertekst.UitkeringEnkelvoud : Zin.Met(Dossiertekst.UitkeringMeervoud, Uitkeringen);
        var wat = (Trajecten, Uitkeringen) switch { (_, 0) => trajecten, (0, _) => uitkeringen, _ => Zin.Met(Dossiertekst.LijnBalken, trajecten, uitkeringen) };
        return Zin.Met(Trajecten + Uitkeringen == 1 ? Dossiertekst.LijnBalkenEen : Dossiertekst.LijnBalkenMeer, wat);
    }
}
