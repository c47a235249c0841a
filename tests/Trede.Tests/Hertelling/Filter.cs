using System.Globalization;

namespace Trede.Tests.Hertelling;

/// <summary>The filters on traject, age, postcode and team (0 for none); what is null was not asked. The names are as on the command line: - is the municipality itself.</summary>
internal sealed record Filter(
    IReadOnlyList<string>? Instrumenten = null,
    IReadOnlyList<string>? Aanbieders = null,
    IReadOnlyList<string>? Domeinen = null,
    string? Leeftijd = null,
    string? Postcode = null,
    IReadOnlyList<int>? Teams = null)
{
    /// <summary>Whether a client is in the selection on a day.</summary>
    public bool Past(Klant klant, DateOnly dag)
    {
        if (!PastKlant(klant, dag))
            return false;
        if (Instrumenten is null && Aanbieders is null && Domeinen is null)
            return true;
        return klant.Trajecten.Any(traject => traject.Loopt(dag) && PastTraject(traject));
    }

    public bool PastTraject(Traject traject)
    {
        if (Instrumenten is not null && !Noemt(Instrumenten, traject.Instrument))
            return false;
        if (Aanbieders is not null && !Noemt(Aanbieders, traject.Aanbieder.Length == 0 ? "-" : traject.Aanbieder))
            return false;
        return Domeinen is null || (traject.Domein is not null && Noemt(Domeinen, traject.Domein));
    }

    public bool PastKlant(Klant klant, DateOnly dag)
    {
        if (Teams is not null && !Teams.Contains(klant.Team))
            return false;
        if (Leeftijd is not null && !(klant.Leeftijd(dag) is { } leeftijd && Leeftijd.Split(',').Any(groep => InLeeftijd(groep, leeftijd))))
            return false;
        return Postcode is null || (klant.Postcode is { } postcode && Postcode.Split(',').Any(deel => InPostcode(deel, postcode)));
    }

    private static bool Noemt(IReadOnlyList<string> namen, string naam) => namen.Contains(naam, StringComparer.OrdinalIgnoreCase);

    private static bool InLeeftijd(string groep, int leeftijd)
    {
        if (groep.StartsWith('-'))
            return leeftijd <= Getal(groep[1..]);
        if (groep.EndsWith('+'))
            return leeftijd >= Getal(groep[..^1]);
        var grenzen = groep.Split('-');
        return leeftijd >= Getal(grenzen[0]) && leeftijd <= Getal(grenzen[^1]);
    }

    private static bool InPostcode(string deel, int postcode)
    {
        var grenzen = deel.Split('-');
        return postcode >= Getal(grenzen[0]) && postcode <= Getal(grenzen[^1]);
    }

    private static int Getal(string cijfers) => int.Parse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture);
}
