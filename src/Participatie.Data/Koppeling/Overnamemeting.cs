using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>A row of the log as it stands in a file of a whole participatiedatabase.</summary>
internal sealed class Overnamemeting
{
    /// <summary>Reads the row at which the table stands; what cannot be read is told there.</summary>
    public Overnamemeting(Overnametabel tabel, int klant, short bron)
    {
        var momenten = Momentenvan(tabel);
        Uitstroom = momenten.HasFlag(Meetmoment.Uitstroom);
        (Klant, Dag, Bekend) = (klant, tabel.Dagtekst((int)Metingkolom.Meetdatum), tabel.Dagtekst((int)Metingkolom.BekendOp));
        Vervalt = tabel.JaNee((int)Metingkolom.Vervalt) == true;
        Vastgelegd = tabel.Dag((int)Metingkolom.VastgelegdOp) ?? Bekend;
        if (Vervalt) return;
        Klantmanager = tabel.Tekst((int)Metingkolom.Klantmanager, 100);
        Rij = new MetingRecord
        {
            Klant = klant,
            Bron = bron,
            Meetdatum = Dag,
            Bekend = Bekend,
            Uitstroom = Uitstroom,
            Momenten = momenten,
            Ladderversie = tabel.Naam((int)Metingkolom.Ladderversie, 20),
            Horizon = (short)(tabel.Getal((int)Metingkolom.Horizon, 120) ?? 0),
            Uren = (short?)tabel.Getal((int)Metingkolom.Uren, Toetsvraag.MeesteUren),
            Toetsantwoorden = tabel.Tekst((int)Metingkolom.Toetsantwoorden, Geleverderij.LangsteToets),
            Bronkenmerk = tabel.Tekst((int)Metingkolom.Bronkenmerk, Geleverderij.LangsteKenmerk),
            Correctiereden = tabel.Tekst((int)Metingkolom.Correctiereden, 1000),
        };
        LeesStand(tabel);
    }

    /// <summary>The client.</summary>
    public int Klant { get; }

    /// <summary>The day it speaks of.</summary>
    public Dag Dag { get; }

    /// <summary>Whether it is a leaving.</summary>
    public bool Uitstroom { get; }

    /// <summary>The day it became known.</summary>
    public Dag Bekend { get; }

    /// <summary>The day it was written down.</summary>
    public Dag Vastgelegd { get; }

    /// <summary>Whether it only takes away.</summary>
    public bool Vervalt { get; }

    /// <summary>Who measured; empty when nobody is named.</summary>
    public string Klantmanager { get; } = string.Empty;

    /// <summary>The row to keep; null for one that takes away.</summary>
    public MetingRecord? Rij { get; }

    private void LeesStand(Overnametabel tabel)
    {
        var rij = Rij!;
        if (tabel.Getal((int)Metingkolom.Trede, 9) is { } trede)
        {
            rij.Trede = (byte)trede;
            if (!Trede.TryVan(trede, out var goed) || (Uitstroom && !goed.IsTrede)) tabel.Meld(Overnamegebreksoort.WaardeOnjuist, (int)Metingkolom.Trede);
        }
        else if (!Uitstroom)
        {
            tabel.Meld(Overnamegebreksoort.WaardeOnjuist, (int)Metingkolom.Trede);
        }

        if (Uitstroom)
        {
            rij.Groei = Groeipotentieel.NietVanToepassing;
            if (!Codewoorden.TryReden(tabel.Veld((int)Metingkolom.Uitstroomreden), out var reden)) tabel.Meld(Overnamegebreksoort.WaardeOnjuist, (int)Metingkolom.Uitstroomreden);
            rij.Reden = reden;
            return;
        }

        if (!Codewoorden.TryGroei(tabel.Veld((int)Metingkolom.Groeipotentieel), out var groei)) tabel.Meld(Overnamegebreksoort.WaardeOnjuist, (int)Metingkolom.Groeipotentieel);
        rij.Groei = groei == Groeipotentieel.Onbekend && Trede.TryVan(rij.Trede ?? 0, out var stand) && !stand.KentGroei ? Groeipotentieel.NietVanToepassing : groei;
        if (!Codewoorden.TrySubgroepen(tabel.Veld((int)Metingkolom.Subgroepen), out var subgroepen)) tabel.Meld(Overnamegebreksoort.WaardeOnjuist, (int)Metingkolom.Subgroepen);
        rij.Subgroepen = unchecked((int)subgroepen.Masker);
        if (!Codewoorden.TryRegel(tabel.Veld((int)Metingkolom.Regel), out var regel)) tabel.Meld(Overnamegebreksoort.WaardeOnjuist, (int)Metingkolom.Regel);
        rij.Regel = regel;
        rij.Antwoorden = Antwoorden(tabel);
    }

    private static string? Antwoorden(Overnametabel tabel)
    {
        Span<char> letters = stackalloc char[Participatie.Ladder.Antwoorden.AantalVragen];
        var leeg = true;
        for (var vraag = 0; vraag < letters.Length; vraag++)
        {
            var antwoord = tabel.JaNee((int)Metingkolom.Vraag1 + vraag);
            letters[vraag] = antwoord switch { true => 'j', false => 'n', _ => '-' };
            leeg &= antwoord is null;
        }

        return leeg ? null : new string(letters);
    }

    private static Meetmoment Momentenvan(Overnametabel tabel)
    {
        if (!Codewoorden.TryMomenten(tabel.Veld((int)Metingkolom.Aanleiding), out var momenten) || momenten == Meetmoment.Geen) tabel.Meld(Overnamegebreksoort.WaardeOnjuist, (int)Metingkolom.Aanleiding);
        return momenten;
    }
}
