using Participatie.Kern;

namespace Participatie.Tests.Kern;

/// <summary>A chain made by chance, with its keys, head and anchors, as a database and its surroundings would hold it.</summary>
internal sealed class Proefketen
{
    public required Gemeentenummer Gemeente { get; init; }

    public List<(Auditschakel Schakel, IReadOnlyList<Auditregel> Regels)> Schakels { get; init; } = [];

    public Auditkop? Kop { get; set; }

    public List<Auditkop> Ankers { get; init; } = [];

    public static byte[]? Sleutel(int generatie) => generatie is >= 1 and <= 3 ? [.. Enumerable.Range(0, 32).Select(plaats => (byte)((plaats * 7) + generatie))] : null;

    public static Proefketen Maak(Random toeval, short gemeente, int lengte)
    {
        var keten = new Proefketen { Gemeente = new Gemeentenummer(gemeente) };
        var kop = Auditkop.Begin(keten.Gemeente);
        var generatie = 1;
        for (var nummer = 1; nummer <= lengte; nummer++)
        {
            if (generatie < 3 && toeval.Next(10) == 0) generatie++;
            var regels = Enumerable.Range(0, 1 + toeval.Next(4)).Select(_ => Regel(toeval)).ToList();
            var tijd = DateTimeOffset.UnixEpoch.AddMilliseconds(toeval.NextInt64(4_000_000_000_000));
            var gelegd = Auditketen.Leg(kop, Maker(toeval), tijd, regels, generatie, Sleutel(generatie));
            keten.Schakels.Add(gelegd);
            kop = gelegd.Schakel.Kop;
        }

        keten.Kop = kop;
        keten.Ankers.Add(kop);
        return keten;
    }

    public Proefketen Kopie() => new() { Gemeente = Gemeente, Schakels = [.. Schakels], Kop = Kop, Ankers = [.. Ankers] };

    public IReadOnlyList<Ketenbevinding> Controleer() => Auditketen.Controleer(Gemeente, Schakels, Kop, Ankers, Sleutel);

    public static Auditregel Regel(Random toeval) => new(
        Handelingfeiten.Alle[toeval.Next(Handelingfeiten.Alle.Count)].Handeling, toeval.Next(3) == 0 ? null : toeval.Next(1 << 30), Tekst(toeval, 12), Tekst(toeval, 30));

    public static Dader Maker(Random toeval) => toeval.Next(3) == 0 ? Dader.Programma(Tekst(toeval, 8)) : Dader.OpScherm(Kenmerk(toeval));

    public static Guid Kenmerk(Random toeval)
    {
        var bytes = new byte[16];
        toeval.NextBytes(bytes);
        return new Guid(bytes);
    }

    public static Zegel Zegel(Random toeval)
    {
        var bytes = new byte[32];
        toeval.NextBytes(bytes);
        return Participatie.Kern.Zegel.Van(bytes);
    }

    public static string Tekst(Random toeval, int langste)
    {
        const string tekens = "abc 0123é€‘’";
        return string.Concat(Enumerable.Range(0, toeval.Next(langste + 1)).Select(_ => tekens[toeval.Next(tekens.Length)]));
    }
}
