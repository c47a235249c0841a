using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Reads the code lists of the exchange format from trimmed UTF-8, in any letter case.</summary>
public static class Codewoorden
{
    /// <summary>A set of occasions with a comma between them; empty gives <see cref="Meetmoment.Geen"/>.</summary>
    public static bool TryMomenten(ReadOnlySpan<byte> tekst, out Meetmoment momenten)
    {
        momenten = Moment(tekst);
        if (momenten != Meetmoment.Geen || tekst.IsEmpty) return true;
        while (!tekst.IsEmpty)
        {
            var komma = tekst.IndexOf((byte)',');
            var deel = Tekst.Kaal(komma < 0 ? tekst : tekst[..komma]);
            var moment = Moment(deel);
            if (moment == Meetmoment.Geen && !deel.IsEmpty) return false;
            momenten |= moment;
            tekst = komma < 0 ? default : tekst[(komma + 1)..];
        }

        return momenten != Meetmoment.Geen;
    }

    /// <summary>A reason of leaving; empty gives <see cref="Uitstroomreden.Geen"/>.</summary>
    public static bool TryReden(ReadOnlySpan<byte> tekst, out Uitstroomreden reden)
    {
        reden = tekst.Length switch
        {
            8 when Tekst.Is(tekst, "onbekend"u8) => Uitstroomreden.Onbekend,
            8 when Tekst.Is(tekst, "verhuisd"u8) => Uitstroomreden.Verhuisd,
            9 when Tekst.Is(tekst, "overleden"u8) => Uitstroomreden.Overleden,
            13 when Tekst.Is(tekst, "bbl-6-maanden"u8) => Uitstroomreden.Bbl6Maanden,
            13 when Tekst.Is(tekst, "bol-6-maanden"u8) => Uitstroomreden.Bol6Maanden,
            14 when Tekst.Is(tekst, "werk-6-maanden"u8) => Uitstroomreden.Werk6Maanden,
            14 when Tekst.Is(tekst, "uitval-traject"u8) => Uitstroomreden.UitvalTraject,
            19 when Tekst.Is(tekst, "geen-vervolgtraject"u8) => Uitstroomreden.GeenVervolgtraject,
            20 when Tekst.Is(tekst, "uit-uitkering-anders"u8) => Uitstroomreden.UitUitkeringAnders,
            _ => Uitstroomreden.Geen,
        };
        return reden != Uitstroomreden.Geen || tekst.IsEmpty;
    }

    /// <summary>An applied rule; empty gives <see cref="ToegepasteRegel.Geen"/>.</summary>
    public static bool TryRegel(ReadOnlySpan<byte> tekst, out ToegepasteRegel regel)
    {
        regel =
            Tekst.Is(tekst, "stage-met-vergoeding"u8) ? ToegepasteRegel.StageMetVergoeding
            : Tekst.Is(tekst, "vrijwilligerswerk-minder-dan-wekelijks"u8) ? ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks
            : Tekst.Is(tekst, "georganiseerd-minder-dan-wekelijks"u8) ? ToegepasteRegel.GeorganiseerdMinderDanWekelijks
            : ToegepasteRegel.Geen;
        return regel != ToegepasteRegel.Geen || tekst.IsEmpty;
    }

    /// <summary>A growth sign; empty gives <see cref="Groeipotentieel.Onbekend"/>.</summary>
    public static bool TryGroei(ReadOnlySpan<byte> tekst, out Groeipotentieel groei)
    {
        groei = tekst.IsEmpty ? Groeipotentieel.Onbekend
            : tekst[0] == (byte)'+' ? Groeipotentieel.Groei
            : tekst[0] == (byte)'0' ? Groeipotentieel.GeenGroei
            : Groeipotentieel.NietVanToepassing;
        return tekst.Length <= 1 && groei != Groeipotentieel.NietVanToepassing;
    }

    /// <summary>Numbers from 1 to 31 with commas or spaces between them; empty gives the empty set.</summary>
    public static bool TrySubgroepen(ReadOnlySpan<byte> tekst, out Subgroepen subgroepen)
    {
        var masker = 0u;
        var nummer = -1;
        subgroepen = Subgroepen.Geen;
        foreach (var teken in tekst)
        {
            if (teken is >= (byte)'0' and <= (byte)'9')
            {
                nummer = (Math.Max(nummer, 0) * 10) + (teken - '0');
                if (nummer > Subgroepen.Hoogste) return false;
                continue;
            }

            if (teken is not ((byte)',' or (byte)' ' or (byte)'\t') || nummer == 0) return false;
            if (nummer > 0) masker |= 1u << (nummer - 1);
            nummer = -1;
        }

        if (nummer == 0) return false;
        if (nummer > 0) masker |= 1u << (nummer - 1);
        subgroepen = new Subgroepen(masker);
        return true;
    }

    /// <summary>Yes, no or nothing.</summary>
    public static bool TryAntwoord(ReadOnlySpan<byte> tekst, out Antwoord antwoord)
    {
        antwoord = tekst.IsEmpty || Tekst.Is(tekst, "leeg"u8) ? Antwoord.Leeg
            : Tekst.Is(tekst, "ja"u8) ? Antwoord.Ja
            : Antwoord.Nee;
        return antwoord != Antwoord.Nee || Tekst.Is(tekst, "nee"u8);
    }

    private static Meetmoment Moment(ReadOnlySpan<byte> tekst) => tekst.Length switch
    {
        6 when Tekst.Is(tekst, "overig"u8) => Meetmoment.Overig,
        9 when Tekst.Is(tekst, "uitstroom"u8) => Meetmoment.Uitstroom,
        10 when Tekst.Is(tekst, "jaarmeting"u8) => Meetmoment.Jaarmeting,
        13 when Tekst.Is(tekst, "start-traject"u8) => Meetmoment.StartTraject,
        13 when Tekst.Is(tekst, "einde-traject"u8) => Meetmoment.EindeTraject,
        22 when Tekst.Is(tekst, "inschrijving-uitkering"u8) => Meetmoment.InschrijvingUitkering,
        _ => Meetmoment.Geen,
    };
}
