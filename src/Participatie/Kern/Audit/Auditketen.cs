using System.Security.Cryptography;
using System.Text;

namespace Participatie.Kern;

/// <summary>
/// Making and checking the audit chain (rules of access: one chain link per act, over the digest of its lines, keyed with a key outside the
/// database). The digest is SHA-256 over the lines, the seal HMAC-SHA256 over the link with the seal of the link before it. Every field that is
/// stored stands in one of the two, preceded by its length, so no two acts give the same bytes.
/// </summary>
public static class Auditketen
{
    /// <summary>The longest function of a <see cref="Dader"/>, in characters.</summary>
    public const int LangsteFunctie = 40;

    /// <summary>How many bytes a key of the log has.</summary>
    public const int Sleutellengte = 32;

    private const string Regelkop = "trede.audit.regels.1";
    private const string Schakelkop = "trede.audit.schakel.1";

    /// <summary>
    /// Makes the next link behind a head. No lines, a line without an act, text that is too long or that a database would not give back unchanged
    /// (control characters, half a surrogate pair) are a wrong call: then nothing is made, and the act may not happen.
    /// </summary>
    /// <param name="kop">The head as it stands in the database, read under a lock.</param>
    /// <param name="dader">Who.</param>
    /// <param name="tijdstip">When.</param>
    /// <param name="regels">What, in the order in which it is shown.</param>
    /// <param name="generatie">The generation of the key, from 1.</param>
    /// <param name="sleutel">The 32 bytes of the key.</param>
    /// <returns>The link, and the lines with their places.</returns>
    public static (Auditschakel Schakel, IReadOnlyList<Auditregel> Regels) Leg(
        Auditkop kop, Dader dader, DateTimeOffset tijdstip, IReadOnlyList<Auditregel> regels, int generatie, ReadOnlySpan<byte> sleutel)
    {
        ArgumentNullException.ThrowIfNull(dader);
        ArgumentNullException.ThrowIfNull(regels);
        ArgumentOutOfRangeException.ThrowIfLessThan(generatie, 1);
        if (sleutel.Length != Sleutellengte) throw new ArgumentException("A key of the log has 32 bytes.", nameof(sleutel));
        if (regels.Count == 0) throw new ArgumentException("An act has at least one line.", nameof(regels));
        ToetsTekst(dader.Functie, LangsteFunctie);
        foreach (var regel in regels) Toets(regel);
        var genummerd = regels.Select((regel, plaats) => regel with { Plaats = plaats + 1 }).ToList();
        var schakel = new Auditschakel(
            kop.Gemeente, kop.Nummer + 1, tijdstip.ToUnixTimeMilliseconds(), dader, genummerd.Count, Digest(genummerd), kop.Mac, generatie, default);
        return (schakel with { Mac = Mac(schakel, sleutel) }, genummerd);
    }

    /// <summary>The digest of the lines of one act, in the order of their places.</summary>
    public static Zegel Digest(IReadOnlyList<Auditregel> regels)
    {
        ArgumentNullException.ThrowIfNull(regels);
        var schrift = new Zegelschrift();
        schrift.Woord(Regelkop);
        schrift.Getal(regels.Count);
        foreach (var regel in regels)
        {
            schrift.Getal(regel.Plaats);
            schrift.Getal((long)regel.Handeling);
            schrift.GetalOfNiets(regel.Klant);
            schrift.Woord(regel.Onderwerp);
            schrift.Woord(regel.Toelichting);
        }

        return Zegel.Van(SHA256.HashData(schrift.Bytes));
    }

    /// <summary>The seal of a link: over everything in it but the seal itself.</summary>
    public static Zegel Mac(Auditschakel schakel, ReadOnlySpan<byte> sleutel)
    {
        ArgumentNullException.ThrowIfNull(schakel);
        var schrift = new Zegelschrift();
        schrift.Woord(Schakelkop);
        schrift.Getal(schakel.Gemeente.Nummer);
        schrift.Getal(schakel.Nummer);
        schrift.Getal(schakel.Tijdstip);
        schrift.Kenmerk(schakel.Dader.Account);
        schrift.Woord(schakel.Dader.Functie);
        schrift.Getal(schakel.Aantal);
        schrift.Zegel(schakel.Regels);
        schrift.Zegel(schakel.Vorige);
        schrift.Getal(schakel.Sleutel);
        return Zegel.Van(HMACSHA256.HashData(sleutel, schrift.Bytes));
    }

    /// <summary>Checks a chain that is at hand as a whole; see <see cref="Ketencontrole"/>, which takes it link by link.</summary>
    /// <param name="gemeente">Whose chain.</param>
    /// <param name="schakels">The links in the order of their numbers, each with its lines in the order of their places.</param>
    /// <param name="kop">The head in the database; null when there is none.</param>
    /// <param name="ankers">The anchors outside the database, read before the chain was.</param>
    /// <param name="sleutel">Gives the key of a generation, or null.</param>
    public static IReadOnlyList<Ketenbevinding> Controleer(
        Gemeentenummer gemeente,
        IEnumerable<(Auditschakel Schakel, IReadOnlyList<Auditregel> Regels)> schakels,
        Auditkop? kop,
        IReadOnlyCollection<Auditkop> ankers,
        Func<int, byte[]?> sleutel)
    {
        ArgumentNullException.ThrowIfNull(schakels);
        var controle = new Ketencontrole(gemeente, ankers, sleutel);
        foreach (var (schakel, regels) in schakels) controle.Volg(schakel, regels);
        controle.Sluit(kop);
        return controle.Bevindingen;
    }

    private static void Toets(Auditregel regel)
    {
        if (regel.Handeling == Handeling.Geen) throw new ArgumentException("A line says what was done.", nameof(regel));
        ToetsTekst(regel.Onderwerp, Auditregel.LangsteOnderwerp);
        ToetsTekst(regel.Toelichting, Auditregel.LangsteToelichting);
    }

    private static void ToetsTekst(string tekst, int langste)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tekst.Length, langste, nameof(tekst));
        foreach (var teken in tekst.EnumerateRunes())
            if (Rune.IsControl(teken) || teken == Rune.ReplacementChar) throw new ArgumentException("The text of a line has characters that cannot be stored.", nameof(tekst));
    }
}
