using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>A received delivery with its file, unpacked to be read, and how it is read.</summary>
internal sealed class Leveringsbestand : IDisposable
{
    private readonly Leesbestand bestand;

    private Leveringsbestand(LeveringRecord levering, Leveropdracht opdracht, Leesbestand bestand)
    {
        Levering = levering;
        Opdracht = opdracht;
        this.bestand = bestand;
    }

    /// <summary>The delivery.</summary>
    public LeveringRecord Levering { get; }

    /// <summary>How it is read.</summary>
    public Leveropdracht Opdracht { get; }

    /// <summary>Whether something can still become of a delivery.</summary>
    public static bool IsOpen(Leveringstand stand) => stand is Leveringstand.Ontvangen or Leveringstand.Gecontroleerd or Leveringstand.Geweigerd or Leveringstand.Afgebroken;

    /// <summary>How it is read by another profile than its own.</summary>
    public Leveropdracht Met(string profiel) => Opdracht with { Levering = Opdracht.Levering with { Profiel = bestand.LegProfiel(profiel) } };

    /// <summary>Whether the rows of a delivery can be looked at, as long as its file is there.</summary>
    public static bool IsInTeZien(Leveringstand stand) => IsOpen(stand) || stand == Leveringstand.Aanvaard;

    /// <summary>Opens it; null when it is not there, is done with, or its file is gone.</summary>
    public static Task<Leveringsbestand?> OpenAsync(Opslag opslag, Ontvangstmap map, Gemeentenummer gemeente, int nummer, TimeProvider klok, CancellationToken stop) => OpenAsync(opslag, map, gemeente, nummer, klok, IsOpen, stop);

    /// <summary>Opens it to look at its rows, also when it was accepted.</summary>
    public static Task<Leveringsbestand?> ZieInAsync(Opslag opslag, Ontvangstmap map, Gemeentenummer gemeente, int nummer, TimeProvider klok, CancellationToken stop) => OpenAsync(opslag, map, gemeente, nummer, klok, IsInTeZien, stop);

    private static async Task<Leveringsbestand?> OpenAsync(Opslag opslag, Ontvangstmap map, Gemeentenummer gemeente, int nummer, TimeProvider klok, Func<Leveringstand, bool> mag, CancellationToken stop)
    {
        var (levering, bron, profiel) = await opslag.LeesAsync(gemeente, async (context, ct) =>
        {
            var rij = await context.Set<LeveringRecord>().AsNoTracking().SingleOrDefaultAsync(een => een.Levering == nummer, ct);
            if (rij is null) return default;
            var naam = await context.Set<BronRecord>().Where(een => een.Bron == rij.Bron).Select(een => een.Naam).SingleAsync(ct);
            var inhoud = rij.Koppelprofiel is { } eigen ? await context.Set<KoppelprofielRecord>().Where(een => een.Koppelprofiel == eigen).Select(een => een.Inhoud).SingleAsync(ct) : null;
            return (rij, naam, inhoud);
        }, stop);
        if (levering is null || !mag(levering.Stand) || levering.Bestand is not { } bestandsnaam) return null;
        if (await map.OpenAsync(bestandsnaam, levering.Bestandsnaam, stop) is not { } bestand) return null;
        var vandaag = Logboektijd.Op(klok.GetUtcNow());
        var gelezen = new Levering(Bron.TryParse(bron, out var van) ? van : throw new InvalidOperationException("A source has a name that it cannot have."), bestand.Pad, profiel is null ? string.Empty : bestand.LegProfiel(profiel));
        return new Leveringsbestand(levering, new Leveropdracht(gemeente, gelezen, vandaag, levering.Leverdag ?? vandaag), bestand);
    }

    /// <inheritdoc/>
    public void Dispose() => bestand.Dispose();
}
