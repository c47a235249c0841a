namespace Participatie.Koppeling;

/// <summary>Tells of the BUS rows of a person that is followed what each did: its begin and its end apart, in plain Dutch.</summary>
public static class Busuitleg
{
    /// <summary>The rows, those of a BUS delivery unfolded; the others as they are.</summary>
    /// <param name="gevolgd">The rows of one BSN in the order of delivery.</param>
    /// <param name="eenGemeente">Whether rows that name no municipality belong to the only one there is.</param>
    public static IReadOnlyList<Gevolgderij> Vouw(IReadOnlyList<Gevolgderij> gevolgd, bool eenGemeente)
    {
        ArgumentNullException.ThrowIfNull(gevolgd);
        var bus = gevolgd.Where(rij => rij.Bus is not null)
            .Select(rij => (Rij: rij, Bus: eenGemeente ? rij.Bus!.Value.ZonderGemeente() : rij.Bus!.Value))
            .GroupBy(paar => Busverloop.Wie(paar.Bus))
            .SelectMany(wie => Vouw([.. wie.OrderBy(paar => paar.Bus.Periode)]));
        return [.. gevolgd.Where(rij => rij.Bus is null), .. bus];
    }

    private static IEnumerable<Gevolgderij> Vouw((Gevolgderij Rij, Busmeting Bus)[] rijen)
    {
        var oordelen = Busloop.Beoordeel(Array.ConvertAll(rijen, paar => paar.Bus));
        for (var plaats = 0; plaats < rijen.Length; plaats++)
        {
            var ((rij, bus), oordeel) = (rijen[plaats], oordelen[plaats]);
            var vervangen = oordeel.VervangenDoor >= 0 ? $"Vervangen door {Waar(rijen[oordeel.VervangenDoor].Rij)}." : null;
            yield return rij with { Rij = bus.BeginRij, Wat = Begin(bus), TeltNiet = vervangen ?? (oordeel.Begint ? null : "Een andere uitkering in deze bron begint op dezelfde dag.") };
            if (bus.Einde is null) continue;
            yield return rij with { Rij = bus.EindeRij, Wat = Einde(bus), TeltNiet = vervangen ?? WaaromBlijft(bus, oordeel, rijen) };
        }
    }

    private static string Begin(in Busmeting bus) => bus.Subgroepen.Aantal > 0 ? $"uitkering begint, code 0, subgroepen {bus.Subgroepen}" : "uitkering begint, code 0";

    private static string Einde(in Busmeting bus) => bus.Reden == Ladder.Uitstroomreden.Geen
        ? "uitkering eindigt door werk"
        : $"uitkering eindigt, uitstroom, {Ladder.Uitstroomredenfeiten.Van(bus.Reden).Code}";

    private static string? WaaromBlijft(in Busmeting bus, Busoordeel oordeel, (Gevolgderij Rij, Busmeting Bus)[] rijen)
    {
        if (bus.Reden == Ladder.Uitstroomreden.Geen) return "Geen uitstroom: de klant blijft in de subgroep tot er een half jaar is gewerkt.";
        if (oordeel.LooptDoor >= 0) return $"Geen uitstroom: er loopt een andere uitkering door ({Waar(rijen[oordeel.LooptDoor].Rij)}).";
        return oordeel.Vertrekt ? null : "Een andere uitkering in deze bron eindigt op dezelfde dag.";
    }

    private static string Waar(Gevolgderij rij) => $"regel {rij.Regel.ToString(System.Globalization.CultureInfo.InvariantCulture)} van {rij.Bestand}";
}
