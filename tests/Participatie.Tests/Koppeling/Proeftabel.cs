using System.Text;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

/// <summary>Rows of <c>trajecten</c> and <c>klanten</c> written as <c>kolom=waarde</c>; today is 30 June 2015, the source is the second one.</summary>
internal static class Proeftabel
{
    public static readonly Dag Vandaag = Proefrij.Dag("2015-06-30");

    public static string Bsn => Proefrij.Persoon(1).Voluit();

    /// <summary>A good row of trajecten with other values in some columns.</summary>
    public static (string Bevindingen, Traject? Traject) Traject(params string[] anders) => Traject(default, new Gemeentetabel(), anders);

    /// <summary>The same row in a delivery into the database.</summary>
    public static (string Bevindingen, Traject? Traject) Geleverdtraject(params string[] anders) => Traject(default, new Gemeentetabel(), true, anders);

    public static (string Bevindingen, Traject? Traject) Traject(Gemeente eigen, Gemeentetabel gemeenten, params string[] anders) => Traject(eigen, gemeenten, false, anders);

    /// <summary>A good row of klanten with other values in some columns, in a delivery into the database.</summary>
    public static (string Bevindingen, Klantgegeven? Gegeven) Geleverdeklant(params string[] anders) => Klant(default, new Gemeentetabel(), true, anders);

    private static (string Bevindingen, Traject? Traject) Traject(Gemeente eigen, Gemeentetabel gemeenten, bool bewaart, string[] anders)
    {
        string[] goed = ["bsn=" + Bsn, "trajectnummer=T1", "instrument=Cursus", "domein=educatie", "aanbieder=ROC", "startdatum=2013-01-01", "einddatum=2013-12-31", "resultaat=af", "kosten=100,00"];
        var bevindingen = new Trajectcontrole(1, Vandaag, eigen, gemeenten, bewaart).Beoordeel(Regel(Trajectcontrole.Kolommen, [.. goed, .. anders], out _), out var traject);
        return (bevindingen.ToString(), traject);
    }

    public static (string Bevindingen, Klantgegeven? Gegeven) Klant(params string[] anders) => Klant(default, new Gemeentetabel(), anders);

    public static (string Bevindingen, Klantgegeven? Gegeven) Klant(Gemeente eigen, Gemeentetabel gemeenten, params string[] anders) => Klant(eigen, gemeenten, false, anders);

    private static (string Bevindingen, Klantgegeven? Gegeven) Klant(Gemeente eigen, Gemeentetabel gemeenten, bool bewaart, string[] anders)
    {
        string[] goed = ["bsn=" + Bsn, "geboortedatum=1980-02-03", "geslacht=vrouw", "postcode4=1011"];
        var bevindingen = new Klantcontrole(1, eigen, gemeenten, bewaart).Beoordeel(Regel(Klantcontrole.Kolommen, [.. goed, .. anders], out _), out var gegeven);
        return (bevindingen.ToString(), gegeven);
    }

    // The last value of a column counts.
    private static Tabelregel Regel(IReadOnlyList<string> namen, string[] paren, out byte[] tekst)
    {
        var waarden = namen.Select(naam => paren.LastOrDefault(paar => paar.StartsWith(naam + "=", StringComparison.Ordinal))?[(naam.Length + 1)..] ?? string.Empty).ToList();
        if (paren.Any(paar => !namen.Contains(paar[..paar.IndexOf('=', StringComparison.Ordinal)], StringComparer.Ordinal))) throw new ArgumentException("No such column.", nameof(paren));
        tekst = Encoding.UTF8.GetBytes(string.Concat(waarden));
        var velden = new Range[namen.Count];
        var gevuld = 0;
        for (var kolom = 0; kolom < velden.Length; kolom++)
        {
            var lengte = Encoding.UTF8.GetByteCount(waarden[kolom]);
            velden[kolom] = gevuld..(gevuld + lengte);
            gevuld += lengte;
        }

        return new Tabelregel(tekst, velden);
    }
}
