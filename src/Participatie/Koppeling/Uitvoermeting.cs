using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>A row of the log of measurements as it leaves in the full variant of <c>metingen</c> (exchange format, sections 1 and 4).</summary>
/// <param name="Wie">Who it is about.</param>
/// <param name="Bron">The source.</param>
/// <param name="Dag">The day it speaks of.</param>
/// <param name="Uitstroom">Whether it is a leaving.</param>
/// <param name="Bekend">The day it became known.</param>
public sealed record Uitvoermeting(Uitvoerpersoon Wie, string Bron, Dag Dag, bool Uitstroom, Dag Bekend)
{
    /// <summary>The municipality.</summary>
    public Gemeente Gemeente { get; init; }

    /// <summary>Whether it only takes away what its source said before about this person, day and kind; then nothing else is written.</summary>
    public bool Vervalt { get; init; }

    /// <summary>The rung or code; of a leaving the last rung, or null.</summary>
    public byte? Trede { get; init; }

    /// <summary>The growth potential.</summary>
    public Groeipotentieel Groei { get; init; }

    /// <summary>The occasions.</summary>
    public Meetmoment Momenten { get; init; }

    /// <summary>The reason of leaving.</summary>
    public Uitstroomreden Reden { get; init; }

    /// <summary>The subgroups.</summary>
    public Subgroepen Subgroepen { get; init; }

    /// <summary>The answers, a letter each; null when it came without.</summary>
    public string? Antwoorden { get; init; }

    /// <summary>The rule that decided, or none.</summary>
    public ToegepasteRegel Regel { get; init; }

    /// <summary>The version of the ladder.</summary>
    public string Ladderversie { get; init; } = string.Empty;

    /// <summary>The months that the growth question looked ahead; 0 when none was kept.</summary>
    public int Horizon { get; init; }

    /// <summary>Hours a week; null when not asked.</summary>
    public int? Uren { get; init; }

    /// <summary>The answers to the test questions.</summary>
    public string Toetsantwoorden { get; init; } = string.Empty;

    /// <summary>What the source calls the row.</summary>
    public string Bronkenmerk { get; init; } = string.Empty;

    /// <summary>Who measured.</summary>
    public string Klantmanager { get; init; } = string.Empty;

    /// <summary>Why it took the place of another row.</summary>
    public string Correctiereden { get; init; } = string.Empty;

    /// <summary>The day on which it was written down.</summary>
    public Dag? Vastgelegd { get; init; }

    /// <summary>The fields in the order of <see cref="Metingkolommen.Alle"/>.</summary>
    public IReadOnlyList<string> Velden()
    {
        var velden = new string[Metingkolommen.Alle.Count];
        Array.Fill(velden, string.Empty);
        velden[(int)Metingkolom.Bsn] = Wie.Bsn;
        velden[(int)Metingkolom.LokaleSleutel] = Wie.LokaleSleutel;
        velden[(int)Metingkolom.Bron] = Bron;
        velden[(int)Metingkolom.Gemeente] = Gemeente.ToString();
        velden[(int)Metingkolom.Meetdatum] = Dag.ToString();
        velden[(int)Metingkolom.BekendOp] = Bekend.ToString();
        velden[(int)Metingkolom.Correctiereden] = Correctiereden;
        velden[(int)Metingkolom.VastgelegdOp] = Vastgelegd?.ToString() ?? string.Empty;
        if (Vervalt)
        {
            velden[(int)Metingkolom.Vervalt] = Codeschrift.JaNee(true);
            velden[(int)Metingkolom.Aanleiding] = Codeschrift.Momenten(Uitstroom ? Meetmoment.Uitstroom : Meetmoment.Overig);
        }
        else
        {
            VulInhoud(velden);
        }

        return velden;
    }

    private void VulInhoud(string[] velden)
    {
        velden[(int)Metingkolom.Aanleiding] = Codeschrift.Momenten(Uitstroom ? Momenten | Meetmoment.Uitstroom : Momenten);
        velden[(int)Metingkolom.Trede] = Trede is { } trede ? Codeschrift.Getal(trede) : string.Empty;
        velden[(int)Metingkolom.Ladderversie] = Ladderversie;
        velden[(int)Metingkolom.Horizon] = Horizon > 0 ? Codeschrift.Getal(Horizon) : string.Empty;
        velden[(int)Metingkolom.Uren] = Uren is { } uren ? Codeschrift.Getal(uren) : string.Empty;
        velden[(int)Metingkolom.Toetsantwoorden] = Toetsantwoorden;
        velden[(int)Metingkolom.Bronkenmerk] = Bronkenmerk;
        velden[(int)Metingkolom.Klantmanager] = Klantmanager;
        if (Uitstroom)
        {
            velden[(int)Metingkolom.Uitstroomreden] = Codeschrift.Reden(Reden);
            return;
        }

        for (var vraag = 1; vraag <= Ladder.Antwoorden.AantalVragen; vraag++) velden[(int)Metingkolom.Vraag1 + vraag - 1] = Codeschrift.Antwoord(Antwoorden, vraag);
        velden[(int)Metingkolom.Groeipotentieel] = Codeschrift.Groei(Groei);
        velden[(int)Metingkolom.Subgroepen] = Subgroepen.ToString();
        velden[(int)Metingkolom.Regel] = Codeschrift.Regel(Regel);
    }
}
