using System.Text;
using System.Text.Json;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>A part of a profile in JSON, with its place in words; every way of asking says what is wrong when the answer is not there.</summary>
internal sealed class Profieldeel(JsonElement element, string plaats)
{
    /// <summary>Where it stands, such as <c>kolommen 2, waarden</c>.</summary>
    public string Plaats => plaats.Length == 0 ? "het profiel" : plaats;

    /// <summary>Whether it is text.</summary>
    public bool IsTekst => element.ValueKind == JsonValueKind.String;

    /// <summary>Refuses parts with another name.</summary>
    public void Alleen(params ReadOnlySpan<string> namen)
    {
        foreach (var (naam, _) in Velden())
            if (!namen.Contains(naam)) throw new ProfielfoutException($"{Plaats}: {naam} is geen onderdeel van een profiel{(Kolomnamen.Naaste(naam, namen.ToArray()) is { } naaste ? $"; bedoelt u {naaste}?" : string.Empty)}");
    }

    /// <summary>Whether a part is there.</summary>
    public bool Heeft(string naam) => element.TryGetProperty(naam, out _);

    /// <summary>The parts in the order of the file.</summary>
    public IReadOnlyList<(string Naam, Profieldeel Deel)> Velden() => element.ValueKind == JsonValueKind.Object
        ? [.. element.EnumerateObject().Select(deel => (deel.Name, new Profieldeel(deel.Value, Onder(deel.Name))))]
        : throw new ProfielfoutException($"{Plaats}: hier hoort een object met accolades");

    /// <summary>A part that has parts.</summary>
    public Profieldeel Deel(string naam)
    {
        var deel = new Profieldeel(element.GetProperty(naam), Onder(naam));
        deel.Velden();
        return deel;
    }

    /// <summary>Text, or a default when it is not there; without a default it has to be.</summary>
    public string Tekst(string naam, string? standaard = null)
    {
        if (Heeft(naam)) return new Profieldeel(element.GetProperty(naam), Onder(naam)).EigenTekst();
        return standaard ?? throw new ProfielfoutException($"{Plaats}: {naam} ontbreekt");
    }

    /// <summary>Its own text.</summary>
    public string EigenTekst() => IsTekst ? element.GetString()! : throw new ProfielfoutException($"{Plaats}: hier hoort tekst tussen aanhalingstekens");

    /// <summary>One of a few words.</summary>
    public string Keuze(string naam, string? standaard, params IReadOnlyList<string> keuzes)
    {
        var gekozen = Tekst(naam, standaard);
        return !Heeft(naam) || keuzes.Contains(gekozen, StringComparer.Ordinal)
            ? gekozen
            : throw new ProfielfoutException($"{Onder(naam)}: kies {string.Join(", ", keuzes.Where(keuze => keuze.Length > 0).Select(keuze => keuze is "\t" ? "\\t" : keuze))}");
    }

    /// <summary>A whole number within bounds.</summary>
    public int Getal(string naam, int standaard, int minst, int meest)
    {
        if (!Heeft(naam)) return standaard;
        return element.GetProperty(naam) is { ValueKind: JsonValueKind.Number } waarde && waarde.TryGetInt32(out var getal) && getal >= minst && getal <= meest
            ? getal
            : throw new ProfielfoutException(FormattableString.Invariant($"{Onder(naam)}: hier hoort een getal van {minst} tot en met {meest}"));
    }

    /// <summary>True or false.</summary>
    public bool JaNee(string naam, bool standaard)
    {
        if (!Heeft(naam)) return standaard;
        return element.GetProperty(naam).ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw new ProfielfoutException($"{Onder(naam)}: hier hoort true of false"),
        };
    }

    /// <summary>A list.</summary>
    public IReadOnlyList<Profieldeel> Lijst(string naam, int minst)
    {
        if (!Heeft(naam)) throw new ProfielfoutException($"{Plaats}: {naam} ontbreekt");
        var lijst = element.GetProperty(naam);
        if (lijst.ValueKind != JsonValueKind.Array || lijst.GetArrayLength() < minst) throw new ProfielfoutException($"{Onder(naam)}: hier hoort een lijst tussen rechte haken, met minstens één deel");
        return [.. lijst.EnumerateArray().Select((deel, nummer) => new Profieldeel(deel, FormattableString.Invariant($"{Onder(naam)} {nummer + 1}")))];
    }

    /// <summary>A day, as <c>jjjj-mm-dd</c>.</summary>
    public Dag Dag(string naam)
    {
        var tekst = Encoding.UTF8.GetBytes(Tekst(naam));
        return tekst.Length == 10 && tekst[4] == (byte)'-' && Participatie.Kern.Dag.TryParse(tekst, out var dag) == Dagfout.Geen
            ? dag
            : throw new ProfielfoutException($"{Onder(naam)}: hier hoort een dag, zoals 2012-12-31");
    }

    /// <summary>Fields and what is put in them.</summary>
    public IReadOnlyList<Profielvulling> Vullingen() => [.. Velden().Select(veld => veld.Deel.EigenTekst().Length > 0
        ? new Profielvulling(veld.Naam, veld.Deel.EigenTekst())
        : throw new ProfielfoutException($"{veld.Deel.Plaats}: hier is nog niets ingevuld"))];

    private string Onder(string naam) => plaats.Length == 0 ? naam : $"{plaats}, {naam}";
}
