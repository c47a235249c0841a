using System.Globalization;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>What a row of effects is about: one value for each way of showing them apart. Ordered value by value: numbers as numbers, names by their characters.</summary>
internal sealed class Effectgroep(string[] waarden) : IComparable<Effectgroep>, IEquatable<Effectgroep>
{
    /// <summary>The values.</summary>
    public IReadOnlyList<string> Waarden => waarden;

    /// <summary>The groups of a traject; more than one when its client is in several subgroups.</summary>
    public static IEnumerable<Effectgroep> Van(Trajectkolommen trajecten, Trajectmeting meting, IReadOnlyList<Effectindeling> indeling)
    {
        var subgroepen = indeling.Contains(Effectindeling.Subgroep) && meting.Groepen.Aantal > 0 ? meting.Groepen.Nummers() : [0];
        foreach (var subgroep in subgroepen)
            yield return new Effectgroep([.. indeling.Select(deel => Waarde(trajecten, meting, deel, subgroep))]);
    }

    public int CompareTo(Effectgroep? other)
    {
        for (var deel = 0; other is not null && deel < waarden.Length; deel++)
        {
            var orde = Vergelijk(waarden[deel], other.Waarden[deel]);
            if (orde != 0) return orde;
        }

        return other is null ? 1 : 0;
    }

    public bool Equals(Effectgroep? other) => other is not null && waarden.AsSpan().SequenceEqual([.. other.Waarden]);

    public override bool Equals(object? obj) => Equals(obj as Effectgroep);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var waarde in waarden) hash.Add(waarde, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    private static string Waarde(Trajectkolommen trajecten, Trajectmeting meting, Effectindeling deel, int subgroep) => deel switch
    {
        Effectindeling.Instrument => trajecten.Instrumenten[trajecten.Instrument[meting.Traject]],
        Effectindeling.Aanbieder => trajecten.Aanbieders[trajecten.Aanbieder[meting.Traject]],
        Effectindeling.Domein => Domeinfeiten.Van((Domein)trajecten.Domein[meting.Traject]).Code,
        Effectindeling.Subgroep => Getal(subgroep),
        _ => meting.Begin.IsTrede ? Getal(meting.Begin.Waarde) : string.Empty,
    };

    private static string Getal(int getal) => getal == 0 ? string.Empty : getal.ToString(CultureInfo.InvariantCulture);

    // One order whatever comes first: nothing, then numbers as numbers, then names.
    private static int Vergelijk(string een, string ander)
    {
        var (isGetal, anderIsGetal) = (TryGetal(een, out var getal), TryGetal(ander, out var tweede));
        var orde = isGetal && anderIsGetal ? getal.CompareTo(tweede) : Soort(een, isGetal).CompareTo(Soort(ander, anderIsGetal));
        return orde != 0 ? orde : string.CompareOrdinal(een, ander);
    }

    private static bool TryGetal(string tekst, out int getal) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out getal);

    private static int Soort(string tekst, bool isGetal) => tekst.Length == 0 ? 0 : isGetal ? 1 : 2;
}
