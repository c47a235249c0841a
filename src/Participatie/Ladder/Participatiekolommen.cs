using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>
/// The participatiedatabase as the reports read it: every linked row of every person in a few compact arrays (participatieladder 2008,
/// paragraph 3.4). Rows stand by person, then source (in order of priority), then day, a measurement before a leaving. Immutable;
/// holds no BSN unless it was just linked.
/// </summary>
public sealed class Participatiekolommen
{
    private readonly int[] begin;
    private readonly ushort[] dagen;
    private readonly uint[] soortnummers;
    private readonly ushort[]? bekend;
    private readonly ushort[]? gemeenteVan;
    private readonly ulong[] soorten;
    private readonly uint[] kernen;
    private readonly uint[] subgroepen;

    /// <summary>Takes over the arrays; they are not copied and may not change afterwards.</summary>
    /// <param name="bronnen">The sources in order of priority, at most 32.</param>
    /// <param name="gemeenten">The municipalities in order of code; one empty one when none is named.</param>
    /// <param name="gemeenteVan">For each person the place in <paramref name="gemeenten"/>; null when there is only one.</param>
    /// <param name="begin">For each person the first row, and behind the last the number of rows.</param>
    /// <param name="dagen">For each row its day.</param>
    /// <param name="soortnummers">For each row the place in <paramref name="soorten"/>.</param>
    /// <param name="bekend">For each row the day it became known; null when that is <paramref name="alleBekend"/> for all.</param>
    /// <param name="alleBekend">The day on which all became known, when <paramref name="bekend"/> is null.</param>
    /// <param name="soorten">The row kinds, see <see cref="Rijsoort"/>, ascending.</param>
    /// <param name="bsns">For each person the BSN; null when they are not kept.</param>
    public Participatiekolommen(
        IReadOnlyList<Bron> bronnen,
        IReadOnlyList<Gemeente> gemeenten,
        ushort[]? gemeenteVan,
        int[] begin,
        ushort[] dagen,
        uint[] soortnummers,
        ushort[]? bekend,
        Dag alleBekend,
        ulong[] soorten,
        uint[]? bsns)
    {
        ArgumentNullException.ThrowIfNull(begin);
        ArgumentNullException.ThrowIfNull(soorten);
        Bronnen = bronnen;
        Gemeenten = gemeenten;
        this.gemeenteVan = gemeenteVan;
        this.begin = begin;
        this.dagen = dagen;
        this.soortnummers = soortnummers;
        this.bekend = bekend;
        AlleBekend = alleBekend;
        this.soorten = soorten;
        Bsns = bsns;
        kernen = Array.ConvertAll(soorten, bits => new Rijsoort(bits).Kern);
        subgroepen = Array.ConvertAll(soorten, bits => new Rijsoort(bits).Waarde.Subgroepen.Masker);
    }

    /// <summary>The sources in order of priority.</summary>
    public IReadOnlyList<Bron> Bronnen { get; }

    /// <summary>The municipalities in order of code; one empty one when none is named.</summary>
    public IReadOnlyList<Gemeente> Gemeenten { get; }

    /// <summary>The day on which all rows became known, when there is no day per row.</summary>
    public Dag AlleBekend { get; }

    /// <summary>For each person the BSN, or null.</summary>
    public uint[]? Bsns { get; }

    /// <summary>For each person the number of the client in the database, or null. Columns hold these or BSNs, never both.</summary>
    public uint[]? Klantnummers { get; init; }

    /// <summary>The trajecten of the persons.</summary>
    public Trajectkolommen Trajecten { get; init; } = Trajectkolommen.Leeg;

    /// <summary>What is known of the persons beside measurements.</summary>
    public Kenmerkkolommen Kenmerken { get; init; } = Kenmerkkolommen.Leeg;

    /// <summary>How many persons there are; among them those who have a traject and no row.</summary>
    public int Personen => begin.Length - 1;

    /// <summary>How many rows there are.</summary>
    public int Rijen => dagen.Length;

    /// <summary>For each person the first row, and behind the last the number of rows.</summary>
    public ReadOnlySpan<int> Begin => begin;

    /// <summary>For each row its day.</summary>
    public ReadOnlySpan<ushort> Dagen => dagen;

    /// <summary>For each row the place of its kind in <see cref="Soorten"/>.</summary>
    public ReadOnlySpan<uint> Soortnummers => soortnummers;

    /// <summary>For each row the day it became known; empty when there is one day for all.</summary>
    public ReadOnlySpan<ushort> Bekend => bekend;

    /// <summary>For each person the place in <see cref="Gemeenten"/>; empty when there is only one.</summary>
    public ReadOnlySpan<ushort> GemeenteVan => gemeenteVan;

    /// <summary>The row kinds, ascending.</summary>
    public ReadOnlySpan<ulong> Soorten => soorten;

    /// <summary>The inner part of each row kind.</summary>
    internal ReadOnlySpan<uint> Kernen => kernen;

    /// <summary>The subgroups of each row kind.</summary>
    internal ReadOnlySpan<uint> Subgroepmaskers => subgroepen;

    /// <summary>How many persons have a row.</summary>
    public int PersonenMetRijen
    {
        get
        {
            var aantal = 0;
            for (var persoon = 0; persoon < Personen; persoon++) aantal += begin[persoon + 1] > begin[persoon] ? 1 : 0;
            return aantal;
        }
    }

    /// <summary>The municipality of a person; empty when none is named.</summary>
    public Gemeente GemeenteVanPersoon(int persoon) => Gemeenten[gemeenteVan is null ? 0 : gemeenteVan[persoon]];

    /// <summary>The same rows with more persons behind them who have none, and other municipalities.</summary>
    internal Participatiekolommen MetPersonen(IReadOnlyList<Gemeente> gemeenten, ushort[]? nieuweGemeenteVan, uint[] nieuweBsns)
    {
        var nieuwBegin = new int[nieuweBsns.Length + 1];
        begin.CopyTo(nieuwBegin, 0);
        Array.Fill(nieuwBegin, dagen.Length, begin.Length, nieuwBegin.Length - begin.Length);
        return new Participatiekolommen(Bronnen, gemeenten, nieuweGemeenteVan, nieuwBegin, dagen, soortnummers, bekend, AlleBekend, soorten, nieuweBsns);
    }

    /// <summary>The same rows, of persons who were linked by the number of the client.</summary>
    internal Participatiekolommen OpKlantnummer() =>
        new(Bronnen, Gemeenten, gemeenteVan, begin, dagen, soortnummers, bekend, AlleBekend, soorten, null) { Klantnummers = Bsns, Trajecten = Trajecten, Kenmerken = Kenmerken };

    /// <summary>The same rows with trajecten and what else is known of the persons.</summary>
    internal Participatiekolommen Met(Trajectkolommen trajecten, Kenmerkkolommen kenmerken) =>
        new(Bronnen, Gemeenten, gemeenteVan, begin, dagen, soortnummers, bekend, AlleBekend, soorten, Bsns) { Klantnummers = Klantnummers, Trajecten = trajecten, Kenmerken = kenmerken };

    /// <summary>The rows of a person, as they were known at the end of a day (or now, when null).</summary>
    internal Persoonrijen RijenVan(int persoon, int? bekendOp, Rijbuffer buffer)
    {
        var van = begin[persoon];
        var aantal = begin[persoon + 1] - van;
        var dag = dagen.AsSpan(van, aantal);
        var nummer = soortnummers.AsSpan(van, aantal);
        if (bekend is not null) return buffer.Geldig(dag, nummer, bekend.AsSpan(van, aantal), bekendOp, this);
        return bekendOp < AlleBekend.Nummer
            ? default
            : new Persoonrijen(dag, nummer, kernen, subgroepen);
    }
}
