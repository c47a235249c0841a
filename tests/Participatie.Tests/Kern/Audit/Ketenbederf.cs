using Participatie.Kern;

namespace Participatie.Tests.Kern;

/// <summary>Does one thing by chance to a chain that somebody with only the database could do.</summary>
internal static class Ketenbederf
{
    /// <summary>How many kinds of damage there are.</summary>
    public const int Soorten = 25;

    public static string Bederf(Random toeval, Proefketen keten)
    {
        var plaats = toeval.Next(keten.Schakels.Count);
        var (schakel, regels) = keten.Schakels[plaats];
        switch (toeval.Next(4))
        {
            case 0:
                var regel = toeval.Next(regels.Count);
                var (soort, nieuw) = Regel(toeval, regels[regel]);
                keten.Schakels[plaats] = (schakel, [.. regels.Take(regel), nieuw, .. regels.Skip(regel + 1)]);
                return soort;
            case 1:
                var (veld, gewijzigd) = Schakel(toeval, schakel);
                keten.Schakels[plaats] = (gewijzigd, regels);
                return veld;
            case 2:
                return Regels(toeval, keten, plaats);
            default:
                return Reeks(toeval, keten, plaats);
        }
    }

    private static (string Soort, Auditregel Regel) Regel(Random toeval, Auditregel regel) => toeval.Next(5) switch
    {
        0 => ("handeling", regel with { Handeling = (Handeling)Anders(toeval, (short)regel.Handeling) }),
        1 => ("klant", regel with { Klant = regel.Klant is { } klant && toeval.Next(2) == 0 ? (int)Anders(toeval, klant) : regel.Klant is null ? 0 : null }),
        2 => ("onderwerp", regel with { Onderwerp = regel.Onderwerp + "x" }),
        3 => ("toelichting", regel with { Toelichting = regel.Toelichting.Length > 0 ? regel.Toelichting[1..] : " " }),
        _ => ("plaats", regel with { Plaats = (int)Anders(toeval, regel.Plaats) }),
    };

    private static (string Soort, Auditschakel Schakel) Schakel(Random toeval, Auditschakel schakel) => toeval.Next(10) switch
    {
        0 => ("gemeente", schakel with { Gemeente = new Gemeentenummer((short)(schakel.Gemeente.Nummer + 1)) }),
        1 => ("nummer", schakel with { Nummer = Anders(toeval, schakel.Nummer) }),
        2 => ("tijdstip", schakel with { Tijdstip = Anders(toeval, schakel.Tijdstip) }),
        3 => ("account", schakel with { Dader = schakel.Dader with { Account = schakel.Dader.Account is null ? Guid.Empty : toeval.Next(2) == 0 ? null : Proefketen.Kenmerk(toeval) } }),
        4 => ("functie", schakel with { Dader = schakel.Dader with { Functie = schakel.Dader.Functie + "s" } }),
        5 => ("aantal", schakel with { Aantal = (int)Anders(toeval, schakel.Aantal) }),
        6 => ("regels", schakel with { Regels = Proefketen.Zegel(toeval) }),
        7 => ("vorige", schakel with { Vorige = Proefketen.Zegel(toeval) }),
        8 => ("sleutel", schakel with { Sleutel = 1 + (schakel.Sleutel % 3) }),
        _ => ("mac", schakel with { Mac = Proefketen.Zegel(toeval) }),
    };

    private static string Regels(Random toeval, Proefketen keten, int plaats)
    {
        var (schakel, regels) = keten.Schakels[plaats];
        switch (toeval.Next(3))
        {
            case 0:
                var weg = toeval.Next(regels.Count);
                keten.Schakels[plaats] = (schakel, [.. regels.Where((_, nummer) => nummer != weg)]);
                return "regel weg";
            case 1:
                keten.Schakels[plaats] = (schakel, [.. regels, Proefketen.Regel(toeval) with { Plaats = regels.Count + 1 }]);
                return "regel erbij";
            default:
                // A whole other set of lines under the same link.
                keten.Schakels[plaats] = (schakel, [.. Enumerable.Range(1, regels.Count).Select(nummer => Proefketen.Regel(toeval) with { Plaats = nummer, Toelichting = "nieuw" })]);
                return "regels vervangen";
        }
    }

    private static string Reeks(Random toeval, Proefketen keten, int plaats)
    {
        var schakels = keten.Schakels;
        var ander = (plaats + 1 + toeval.Next(schakels.Count - 1)) % schakels.Count;
        switch (toeval.Next(7))
        {
            case 0:
                schakels.RemoveAt(plaats);
                return "schakel weg";
            case 1:
                schakels.Insert(plaats, schakels[ander]);
                return "schakel herhaald";
            case 2:
                (schakels[plaats], schakels[ander]) = (schakels[ander], schakels[plaats]);
                return "schakels verwisseld";
            case 3:
                // The numbers are put right as well, and the seals are not: there is no key.
                var nummers = (schakels[plaats].Schakel.Nummer, schakels[ander].Schakel.Nummer);
                (schakels[plaats], schakels[ander]) = ((schakels[ander].Schakel with { Nummer = nummers.Item1 }, schakels[ander].Regels), (schakels[plaats].Schakel with { Nummer = nummers.Item2 }, schakels[plaats].Regels));
                return "schakels omgenummerd";
            case 4:
                schakels.RemoveRange(plaats, schakels.Count - plaats);
                keten.Kop = schakels.Count == 0 ? Auditkop.Begin(keten.Gemeente) : schakels[^1].Schakel.Kop;
                return "einde weg";
            case 5:
                keten.Kop = keten.Kop!.Value with { Mac = Proefketen.Zegel(toeval) };
                return "kop";
            default:
                var vreemd = Proefketen.Maak(toeval, 6, schakels.Count).Schakels[plaats];
                schakels[plaats] = (vreemd.Schakel with { Gemeente = keten.Gemeente, Vorige = schakels[plaats].Schakel.Vorige }, vreemd.Regels);
                return "andere gemeente";
        }
    }

    private static long Anders(Random toeval, long waarde) => waarde == 0 ? 1 : toeval.Next(2) == 0 ? waarde - 1 : waarde ^ 2;
}
