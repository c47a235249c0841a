using System.Globalization;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// The data of the demo: one joint organisation of three made-up municipalities, at the scale of a kadernota of 2019, from 2009 up to and including
/// the last day. The same seed and day give the same data. Municipalities, teams, klantmanagers, sources, instruments, providers, own subgroups
/// and accounts are the same in every demo; they stand with their types.
/// </summary>
/// <param name="Laatste">The last day: nothing lies after it.</param>
/// <param name="Personen">The clients, by number.</param>
public sealed record Demogegevens(Dag Laatste, IReadOnlyList<Demopersoon> Personen)
{
    /// <summary>The seed of the demo that everybody gets.</summary>
    public const ulong Zaad = 2025;

    private const int JarenPerKlantmanager = 4;

    /// <summary>The first day a demo can end on.</summary>
    public static readonly Dag EersteLaatste = Dag.Van(new DateOnly(2023, 1, 1));

    /// <summary>The last day a demo can end on.</summary>
    public static readonly Dag LaatsteLaatste = Dag.Van(new DateOnly(2035, 12, 31));

    /// <summary>Makes a demo that ends on a day from 1 January 2023 up to and including 31 December 2035; another day is a wrong call.</summary>
    public static Demogegevens Maak(ulong zaad, Dag laatste)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(laatste, EersteLaatste);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(laatste, LaatsteLaatste);
        var kaders = Demokaders.Maak(zaad, laatste);
        var bsns = Voorbeeldbsns.Geef(zaad, ruim: false).Take(kaders.Max(kader => kader.Identiteit) + 1).ToArray();
        var bijzonder = new Demobijzonder(laatste.Nummer);
        var levens = new (Geboortedatum Geboren, Demodossier Dossier)[kaders.Count];
        Parallel.For(0, levens.Length, nummer => levens[nummer] = Leven(zaad, laatste.Nummer, kaders[nummer]));
        foreach (var kader in kaders) bijzonder.Zet(kader, levens[kader.Nummer].Dossier);
        Nummer([.. levens.Select(leven => leven.Dossier.Trajecten)]);
        var personen = new Demopersoon[kaders.Count];
        Parallel.For(0, personen.Length, nummer => personen[nummer] = Persoon(zaad, laatste.Nummer, kaders[nummer], bsns[kaders[nummer].Identiteit], levens[nummer]));
        return new Demogegevens(laatste, personen);
    }

    private static (Geboortedatum Geboren, Demodossier Dossier) Leven(ulong zaad, int laatste, Demokader kader)
    {
        var geboren = kader.Lokaal ? default : Demoidentiteit.Geboren(Toevalsreeks.Voor(zaad, 4_000_000 + kader.Identiteit), kader, laatste);
        var toeval = Toevalsreeks.Voor(zaad, 3_000_000 + kader.Nummer);
        return (geboren, kader.Groep == Demogroep.Wsw ? Demowsw.Maak(kader, toeval, laatste) : Demoleven.Maak(kader, geboren.Nummer, toeval, laatste));
    }

    // Numbers were given in the order of beginning.
    private static void Nummer(List<Demotraject>[] trajecten)
    {
        var volgorde = new List<(int Start, int Lijst, int Plaats)>();
        for (var lijst = 0; lijst < trajecten.Length; lijst++)
            for (var plaats = 0; plaats < trajecten[lijst].Count; plaats++) volgorde.Add((trajecten[lijst][plaats].Start.Nummer, lijst, plaats));
        volgorde.Sort();
        for (var nummer = 0; nummer < volgorde.Count; nummer++)
        {
            var (_, lijst, plaats) = volgorde[nummer];
            trajecten[lijst][plaats] = trajecten[lijst][plaats] with { Nummer = "T" + (nummer + 1).ToString("00000", CultureInfo.InvariantCulture) };
        }
    }

    private static Demopersoon Persoon(ulong zaad, int laatste, Demokader kader, Bsn bsn, (Geboortedatum Geboren, Demodossier Dossier) leven)
    {
        var (geboren, dossier) = leven;
        var toeval = Toevalsreeks.Voor(zaad, 5_000_000 + kader.Nummer);
        var wie = Toevalsreeks.Voor(zaad, 2_000_000 + kader.Identiteit);
        var geslacht = Demoidentiteit.Geslacht(wie, kader.Groep);
        var (voornaam, achternaam) = Demonamen.Geef(wie, kader.Groep, geslacht);
        var gemeente = Demogemeente.Alle[kader.Gemeente];
        var team = Demoteam.Voor(gemeente.Gemeente, Taak(kader.Groep, dossier.Metingen));
        var managers = Demoklantmanager.Van(team.Nummer);
        var wissel = toeval.Onder(JarenPerKlantmanager * 365);
        var eigen = toeval.Onder(managers.Count);
        var verblijven = kader.Perioden.Select(periode => new Demoverblijf(Dag.VanNummer((ushort)periode.Begin), periode.Einde > laatste ? null : Dag.VanNummer((ushort)periode.Einde)));
        return new Demopersoon(
            kader.Nummer,
            gemeente.Gemeente,
            kader.Lokaal ? default : bsn,
            kader.Lokaal ? "L" + (kader.Nummer + 1).ToString("0000", CultureInfo.InvariantCulture) : string.Empty,
            kader.Groep,
            kader.Lokaal ? string.Empty : voornaam,
            kader.Lokaal ? string.Empty : achternaam,
            geboren,
            kader.Lokaal ? Geslacht.Onbekend : geslacht,
            kader.Lokaal ? 0 : gemeente.EerstePostcode + Math.Min(toeval.Onder(gemeente.Postcodes), toeval.Onder(gemeente.Postcodes)))
        {
            Team = team.Nummer,
            Klantmanager = managers[eigen].Nummer,
            Verblijven = [.. verblijven],
            Metingen = [.. dossier.Metingen.Select(meting => meting.Klantmanager is null ? meting : meting with { Klantmanager = managers[(eigen + Eerder(meting.Dag)) % managers.Count].Nummer })],
            Trajecten = dossier.Trajecten,
        };

        int Eerder(Dag dag) => (laatste - dag.Nummer + wissel) / (JarenPerKlantmanager * 365);
    }

    // By kind of client, and otherwise by the last measurement.
    private static Demotaak Taak(Demogroep groep, List<Demometing> metingen) => groep switch
    {
        Demogroep.Wsw => Demotaak.Wsw,
        Demogroep.NieuweDoelgroep => Demotaak.Jongeren,
        Demogroep.Statushouder or Demogroep.Inburgeraar => Demotaak.Nieuwkomers,
        _ => metingen.LastOrDefault(meting => meting.IsMeting) is { } meting && (meting.Groei == Groeipotentieel.Groei || meting.Trede is { Waarde: 5 or 6 }) ? Demotaak.Werk : Demotaak.Meedoen,
    };
}
