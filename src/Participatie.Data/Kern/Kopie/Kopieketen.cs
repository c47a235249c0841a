using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>Where the audit chain of a municipality ends in a backup.</summary>
/// <param name="Gemeente">The number of the municipality.</param>
/// <param name="Nummer">The number of the last link.</param>
/// <param name="Zegel">Its seal in hexadecimal digits.</param>
internal sealed record Kopieketen(short Gemeente, long Nummer, string Zegel)
{
    public static Kopieketen Van(Auditkop kop) => new(kop.Gemeente.Nummer, kop.Nummer, kop.Mac.ToString());

    public Auditkop AlsKop() => new(new Gemeentenummer(Gemeente), Nummer, Participatie.Kern.Zegel.Van(Convert.FromHexString(Zegel)));
}
