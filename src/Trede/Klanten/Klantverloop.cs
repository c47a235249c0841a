using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Klanten;

/// <summary>Replays the rows of one client as they stand in the log, so that the page says why the client stands where.</summary>
internal static class Klantverloop
{
    private static readonly Bsn Niemand = Bsn.Van(999_990_408);

    /// <summary>The replay up to and including today; the rows newest first; and the sources in order of priority.</summary>
    public static (Verloop Verloop, IReadOnlyList<Klantmeting> Metingen, IReadOnlyList<Bron> Bronnen) Maak(IReadOnlyList<Klantrij> rijen, IReadOnlyList<BronRecord> bronnen, Dag vandaag)
    {
        var (gevolgd, namen) = Volg(rijen, bronnen);
        var verloop = Verloop.Van(gevolgd, namen, vandaag, null);
        var stappen = verloop.Stappen.Where(stap => stap.Dag is not null).Reverse();
        return (verloop, [.. stappen.Select(stap => Toon(rijen[(int)stap.Rij.Regel], stap))], namen);
    }

    /// <summary>Where the client stood, from day to day up to and including today.</summary>
    public static IReadOnlyList<Verloopstand> Standen(IReadOnlyList<Klantrij> rijen, IReadOnlyList<BronRecord> bronnen, Dag vandaag)
    {
        var (gevolgd, namen) = Volg(rijen, bronnen);
        return Verloop.Standen(gevolgd, namen, vandaag);
    }

    /// <summary>What the sources say against each other up to and including today.</summary>
    public static IReadOnlyList<Tegenspraak> Tegenspraken(IReadOnlyList<Klantrij> rijen, IReadOnlyList<BronRecord> bronnen, Dag vandaag) =>
        Conflicten.VanKlant(Volg(rijen, bronnen).Rijen.Where(rij => rij.TeltNiet is null).Select(rij => rij.Rij!.Value), vandaag);

    private static (Gevolgderij[] Rijen, IReadOnlyList<Bron> Bronnen) Volg(IReadOnlyList<Klantrij> rijen, IReadOnlyList<BronRecord> bronnen)
    {
        var namen = bronnen.Select(bron => Bron.TryParse(bron.Naam, out var naam) ? naam : throw new InvalidOperationException("A source has no name.")).ToList();
        var vervangen = rijen.Where(rij => rij.Meting.VervangtBoeking is not null).Select(rij => (rij.Meting.VervangtBoeking, rij.Meting.VervangtNummer)).ToHashSet();
        var laatste = new HashSet<Meetsleutel>();
        var gevolgd = new Gevolgderij[rijen.Count];
        for (var nummer = rijen.Count - 1; nummer >= 0; nummer--)
        {
            var meting = rijen[nummer].Meting;
            var plaats = Plaats(bronnen, meting.Bron);
            var pak = Pak(meting, plaats);
            var gecorrigeerd = vervangen.Contains((meting.Boeking, meting.Nummer));
            gevolgd[nummer] = new Gevolgderij(namen[plaats], 0, string.Empty, default, nummer, pak, default, null, string.Empty)
            {
                TeltNiet = gecorrigeerd ? "Gecorrigeerd." : laatste.Add(pak.Sleutel) ? null : "Vervangen door een latere meting van dezelfde bron en dag.",
            };
        }

        return (gevolgd, namen);
    }

    private static int Plaats(IReadOnlyList<BronRecord> bronnen, short nummer)
    {
        for (var plaats = 0; plaats < bronnen.Count; plaats++)
            if (bronnen[plaats].Bron == nummer) return plaats;
        throw new InvalidOperationException("A row names a source that is not there.");
    }

    // All rows are of one client: whose number stands in the key plays no part.
    private static Meetrij Pak(MetingRecord meting, int bron) => new(
        Meetsleutel.Van(Niemand, 1, bron, meting.Meetdatum, meting.Uitstroom),
        meting.Uitstroom
            ? Meetwaarde.Vertrek(Niveau(meting), meting.Momenten, meting.Reden, meting.Bekend)
            : Meetwaarde.Meting(Niveau(meting)!.Value, meting.Groei, meting.Momenten, new Subgroepen(unchecked((uint)meting.Subgroepen)), meting.Antwoorden is null, meting.Bekend));

    private static Trede? Niveau(MetingRecord meting) => meting.Trede is { } waarde ? Trede.Van(waarde) : null;

    private static Klantmeting Toon(Klantrij rij, Verloopstap stap)
    {
        var meting = rij.Meting;
        return new Klantmeting(
            meting.Meetdatum, meting.Bekend, stap.Rij.Bron.Naam, Niveau(meting), meting.Uitstroom, meting.Groei, meting.Reden, meting.Momenten,
            new Subgroepen(unchecked((uint)meting.Subgroepen)), rij.Door, meting.Antwoorden is null, stap.Telt, stap.Gevolg)
        { Plek = (meting.Boeking, meting.Nummer) };
    }
}
