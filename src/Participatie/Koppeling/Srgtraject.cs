using System.Text;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>
/// Makes a traject of a row of an SRG delivery: every provision is one (exchange format, section 2). SRG knows no provider and no costs. A
/// row without a day of beginning, or that ends before it begins, gives none.
/// </summary>
/// <param name="layout">The layout, which names the kinds of provision and the reasons.</param>
/// <param name="bron">The place of the source in the order of priority.</param>
public sealed class Srgtraject(Srglayout layout, int bron)
{
    /// <summary>The traject, or null when the row does not tell enough.</summary>
    public Traject? Maak(scoped ref Srgregel regel, Klant klant)
    {
        var nummer = Tekst.Kaal(regel.Registratienummer);
        if (nummer.IsEmpty || Dagen(regel.Begindatum) is not { } begin) return null;
        var einde = Dagen(regel.Einddatum);
        if (einde < begin) return null;
        return new Traject(
            klant, bron, Encoding.UTF8.GetString(nummer), Naam(layout.Typen, regel.Type, "voorziening"), Domein.Reintegratie, string.Empty, begin, einde, Naam(layout.Redenen, regel.RedenEinde, string.Empty), null);
    }

    /// <summary>What the row knows of the client.</summary>
    public Klantgegeven Gegeven(scoped ref Srgregel regel, Klant klant)
    {
        var bekend = Geboortedatum.TryParse(Tekst.Kaal(regel.Geboortedatum), out var geboren);
        var goed = Klantcontrole.TryGeslacht(Tekst.Kaal(regel.Geslacht), out var geslacht);
        return new Klantgegeven(klant, bron, bekend ? geboren : default, goed ? geslacht : default, 0);
    }

    private static string Naam(IReadOnlyDictionary<string, string> lijst, ReadOnlySpan<byte> code, string anders)
    {
        var kaal = Tekst.Kaal(code);
        if (kaal.IsEmpty || kaal.SequenceEqual("0"u8)) return anders;
        var tekst = Encoding.UTF8.GetString(kaal);
        return lijst.TryGetValue(tekst, out var naam) ? naam : $"{anders} {tekst}".Trim();
    }

    private static Dag? Dagen(ReadOnlySpan<byte> veld)
    {
        var tekst = Tekst.Kaal(veld);
        return (tekst.Length == 8 && !tekst.Contains((byte)'-') ? Dag.TryParseAaneen(tekst, out var dag) : Dag.TryParse(tekst, out dag)) == Dagfout.Geen ? dag : null;
    }
}
