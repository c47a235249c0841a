using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Inkoop;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Inkoop;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.App.Kern;

/// <summary>The lists that a municipality manages itself.</summary>
internal static class Beheerlijsten
{
    /// <summary>Teams.</summary>
    public static readonly Beheerlijst Teams = new Recordlijst<TeamRecord>([Naam<TeamRecord>()])
    {
        Code = "teams",
        Enkel = Beheertekst.TeamsEnkel,
        Titel = Beheertekst.TeamsTitel,
        Inleiding = Beheertekst.TeamsInleiding,
        Leegkop = Beheertekst.TeamsLeegkop,
        Leeguitleg = Beheertekst.TeamsLeeguitleg,
        Handelingen = (Handeling.TeamGemaakt, Handeling.TeamGewijzigd, Handeling.TeamBeeindigd),
        Nummer = rij => rij.Team,
        Nieuw = (gemeente, nummer, naam) => new TeamRecord { Gemeente = gemeente, Team = nummer, Naam = naam },
        Gevolgen = async (context, team, _, stop) =>
        [
            .. Telling(await context.Set<KlantRecord>().CountAsync(rij => rij.Team == team, stop), Beheertekst.TeamKlant, Beheertekst.TeamKlanten),
            .. Telling(await context.Set<ToekenningRecord>().CountAsync(rij => rij.Team == team, stop), Beheertekst.TeamRol, Beheertekst.TeamRollen),
        ],
    };

    /// <summary>Instruments.</summary>
    public static readonly Beheerlijst Instrumenten = new Recordlijst<InstrumentRecord>(
        [
            Naam<InstrumentRecord>(),
            new(new Beheerveld("Domein", Beheertekst.Domein, Beheertekst.HetDomein, 40) { Keuzes = [.. Domeinfeiten.Alle.Where(feiten => feiten.Domein != Domein.Onbekend).Select(feiten => new Keuze(feiten.Code, feiten.Titel))] },
                rij => Domeinfeiten.Van(rij.Domein).Code, (rij, waarde) => rij.Domein = Domeinfeiten.TryParse(waarde, out var domein) ? domein : default),
            new(new Beheerveld("Omschrijving", Beheertekst.Omschrijving, Beheertekst.DeOmschrijving, 1000) { Hint = Beheertekst.InstrumentHint, Optioneel = true, Meerregelig = true },
                rij => rij.Omschrijving, (rij, waarde) => rij.Omschrijving = waarde),
        ])
    {
        Code = "instrumenten",
        Enkel = Beheertekst.InstrumentenEnkel,
        Titel = Beheertekst.InstrumentenTitel,
        Inleiding = Beheertekst.InstrumentenInleiding,
        Leegkop = Beheertekst.InstrumentenLeegkop,
        Leeguitleg = Beheertekst.InstrumentenLeeguitleg,
        Handelingen = (Handeling.InstrumentGemaakt, Handeling.InstrumentGewijzigd, Handeling.InstrumentBeeindigd),
        Nummer = rij => rij.Instrument,
        Nieuw = (gemeente, nummer, naam) => new InstrumentRecord { Gemeente = gemeente, Instrument = nummer, Naam = naam },
        Gevolgen = async (context, instrument, vandaag, stop) => Telling(
            await context.Set<TrajectRecord>().CountAsync(rij => rij.Instrument == instrument && (rij.Einde == null || rij.Einde >= vandaag), stop), Beheertekst.LopendTraject, Beheertekst.LopendeTrajecten),
    };

    /// <summary>Providers.</summary>
    public static readonly Beheerlijst Aanbieders = new Recordlijst<AanbiederRecord>(
        [
            Naam<AanbiederRecord>(),
            new(new Beheerveld("Soort", Beheertekst.Soort, Beheertekst.DeSoort, 40) { Keuzes = [.. Aanbiedersoortfeiten.Alle.Select(feiten => new Keuze(feiten.Code, feiten.Titel))] },
                rij => Aanbiedersoortfeiten.Van(rij.Soort).Code, (rij, waarde) => rij.Soort = Aanbiedersoortfeiten.MetCode(waarde)!.Soort),
            new(new Beheerveld("Contact", Beheertekst.Contact, Beheertekst.HetContact, 200) { Hint = Beheertekst.ContactHint, Optioneel = true },
                rij => rij.Contact, (rij, waarde) => rij.Contact = waarde),
        ])
    {
        Code = "aanbieders",
        Enkel = Beheertekst.AanbiedersEnkel,
        Titel = Beheertekst.AanbiedersTitel,
        Inleiding = Beheertekst.AanbiedersInleiding,
        Leegkop = Beheertekst.AanbiedersLeegkop,
        Leeguitleg = Beheertekst.AanbiedersLeeguitleg,
        Handelingen = (Handeling.AanbiederGemaakt, Handeling.AanbiederGewijzigd, Handeling.AanbiederBeeindigd),
        Nummer = rij => rij.Aanbieder,
        Nieuw = (gemeente, nummer, naam) => new AanbiederRecord { Gemeente = gemeente, Aanbieder = nummer, Naam = naam },
        Gevolgen = async (context, aanbieder, vandaag, stop) =>
        [
            .. Telling(await context.Set<TrajectRecord>().CountAsync(rij => rij.Aanbieder == aanbieder && (rij.Einde == null || rij.Einde >= vandaag), stop), Beheertekst.LopendTraject, Beheertekst.LopendeTrajecten),
            .. Telling(await context.Set<ToekenningRecord>().CountAsync(rij => rij.Aanbieder == aanbieder, stop), Beheertekst.AanbiederRol, Beheertekst.AanbiederRollen),
        ],
    };

    /// <summary>Sources, in order of priority.</summary>
    public static readonly Beheerlijst Bronnen = new Recordlijst<BronRecord>(
        [
            new(Naamveld() with { Langst = Bron.LangsteNaam, Hint = Beheertekst.BronHint, AlleenNieuw = true }, rij => rij.Naam, (rij, waarde) => rij.Naam = waarde.ToLowerInvariant()),
            new(new Beheerveld("Aanbieder", Beheertekst.BronAanbieder, Beheertekst.DeAanbieder, 40) { Hint = Beheertekst.BronAanbiederHint, Optioneel = true, Keuzebron = AanbiedersAsync },
                rij => rij.Aanbieder is { } aanbieder ? aanbieder.ToString(CultureInfo.InvariantCulture) : string.Empty, (rij, waarde) => rij.Aanbieder = waarde.Length == 0 ? null : int.Parse(waarde, CultureInfo.InvariantCulture)),
            new(new Beheerveld("Omschrijving", Beheertekst.Omschrijving, Beheertekst.DeOmschrijving, 300) { Hint = Beheertekst.BronOmschrijvingHint, Optioneel = true },
                rij => rij.Omschrijving, (rij, waarde) => rij.Omschrijving = waarde),
        ])
    {
        Code = "bronnen",
        Enkel = Beheertekst.BronnenEnkel,
        Titel = Beheertekst.BronnenTitel,
        Inleiding = Beheertekst.BronnenInleiding,
        Leegkop = Beheertekst.BronnenLeegkop,
        Leeguitleg = Beheertekst.BronnenLeeguitleg,
        Handelingen = (Handeling.BronGemaakt, Handeling.BronGewijzigd, Handeling.BronBeeindigd),
        Nummer = rij => rij.Bron,
        Nieuw = (gemeente, nummer, naam) => new BronRecord { Gemeente = gemeente, Bron = checked((short)nummer), Naam = naam },
        Naamtoets = naam => Bron.TryParse(naam, out _) ? null : Beheertekst.BronNaamVorm,
        Vast = rij => rij.Bron == BronRecord.Eigen,
        Hoogste = BronRecord.Hoogste,
        Volgorde = (rij => rij.Prioriteit, (rij, plaats) => rij.Prioriteit = plaats),
        Gevolgen = (_, _, _, _) => Task.FromResult<IReadOnlyList<string>>([Beheertekst.BronGevolg]),
    };

    /// <summary>Subgroups of the municipality itself.</summary>
    public static readonly Beheerlijst Subgroepen = new Recordlijst<SubgroepRecord>(
        [
            Naam<SubgroepRecord>(),
            new(new Beheerveld("Omschrijving", Beheertekst.SubgroepWie, Beheertekst.DeOmschrijving, 1000) { Optioneel = true, Meerregelig = true },
                rij => rij.Omschrijving, (rij, waarde) => rij.Omschrijving = waarde),
        ])
    {
        Code = "subgroepen",
        Enkel = Beheertekst.SubgroepenEnkel,
        Titel = Beheertekst.SubgroepenTitel,
        Inleiding = Beheertekst.SubgroepenInleiding,
        Leegkop = Beheertekst.SubgroepenLeegkop,
        Leeguitleg = Beheertekst.SubgroepenLeeguitleg,
        Handelingen = (Handeling.SubgroepGemaakt, Handeling.SubgroepGewijzigd, Handeling.SubgroepBeeindigd),
        Nummers = (Participatie.Ladder.Subgroepfeiten.Aantal + 1, Participatie.Ladder.Subgroepen.Hoogste),
        Nummer = rij => rij.Subgroep,
        Nieuw = (gemeente, nummer, naam) => new SubgroepRecord { Gemeente = gemeente, Subgroep = nummer, Naam = naam },
    };

    /// <summary>All of them, in the order of the overview.</summary>
    public static readonly IReadOnlyList<Beheerlijst> Alle = [Teams, Instrumenten, Aanbieders, Bronnen, Subgroepen];

    /// <summary>The list with this word in its address, or null.</summary>
    public static Beheerlijst? MetCode(string? code) => Alle.FirstOrDefault(lijst => string.Equals(lijst.Code, code, StringComparison.Ordinal));

    // Also those that have ended: a source may still be of one.
    private static async Task<IReadOnlyList<Keuze>> AanbiedersAsync(ParticipatieContext context, CancellationToken stop) =>
        [.. (await context.Set<AanbiederRecord>().AsNoTracking().OrderBy(rij => rij.Naam).ToListAsync(stop)).Select(rij => new Keuze(rij.Aanbieder.ToString(CultureInfo.InvariantCulture), rij.Naam))];

    private static Beheerveld Naamveld() => new(Beheerveld.Naamveld, Beheertekst.Naam, Beheertekst.DeNaam, Naamregel.Langst);

    private static Recordveld<T> Naam<T>()
        where T : IBeheerd => new(Naamveld(), rij => rij.Naam, (rij, waarde) => rij.Naam = waarde);

    private static IReadOnlyList<string> Telling(int aantal, string een, string meer) => aantal switch
    {
        0 => [],
        1 => [een],
        _ => [Zin.Met(meer, aantal)],
    };
}
