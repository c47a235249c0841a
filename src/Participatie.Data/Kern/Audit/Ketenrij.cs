using System.Data.Common;
using System.Globalization;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>
/// Reads rows of the audit log as they stand, without trusting them: what does not have the form in which it was written becomes something that fits no seal.
/// </summary>
internal static class Ketenrij
{
    public const string Schakelvelden = "nummer, tijdstip, account, functie, regels, digest, vorige, sleutel, mac";
    public const string Regelvelden = "schakel, regel, handeling, klant, onderwerp, toelichting";

    private const string GeenTekst = "\u0000";

    public static Auditschakel Schakel(DbDataReader lezer, Gemeentenummer gemeente) => new(
        gemeente, Getal(lezer, 0), Getal(lezer, 1), new Dader(Kenmerk(lezer, 2), Tekst(lezer, 3)), Int(Getal(lezer, 4)), Zegel(lezer, 5), Zegel(lezer, 6), Int(Getal(lezer, 7)), Zegel(lezer, 8));

    public static (long Schakel, Auditregel Regel) Regel(DbDataReader lezer)
    {
        var handeling = Getal(lezer, 2) is > 0 and <= short.MaxValue and var getal ? (Handeling)(short)getal : Handeling.Geen;
        var klant = lezer.IsDBNull(3) ? (int?)null : Int(Getal(lezer, 3));
        return (Getal(lezer, 0), new Auditregel(handeling, klant, Tekst(lezer, 4), Tekst(lezer, 5)) { Plaats = Int(Getal(lezer, 1)) });
    }

    public static long Getal(DbDataReader lezer, int plaats) => lezer.GetValue(plaats) switch
    {
        long getal => getal,
        int getal => getal,
        short getal => getal,
        _ => long.MinValue,
    };

    public static Zegel Zegel(DbDataReader lezer, int plaats) =>
        Participatie.Kern.Zegel.Van(lezer.GetValue(plaats) is byte[] { Length: Participatie.Kern.Zegel.Lengte } bytes ? bytes : Enumerable.Repeat(byte.MaxValue, Participatie.Kern.Zegel.Lengte).ToArray());

    private static int Int(long getal) => getal is >= int.MinValue and <= int.MaxValue ? (int)getal : int.MinValue;

    private static string Tekst(DbDataReader lezer, int plaats) => lezer.GetValue(plaats) as string ?? GeenTekst;

    // SQLite keeps an id as text, in capitals.
    private static Guid? Kenmerk(DbDataReader lezer, int plaats) => lezer.GetValue(plaats) switch
    {
        DBNull => null,
        Guid kenmerk => kenmerk,
        string tekst when Guid.TryParseExact(tekst, "D", out var kenmerk) && string.Equals(tekst, kenmerk.ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant(), StringComparison.Ordinal) => kenmerk,
        _ => Guid.Empty,
    };
}
