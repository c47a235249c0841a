using System.Buffers.Binary;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>Encrypts many BSNs of one municipality and gives their pseudonyms, with the keys of when it began: a generation that comes meanwhile leaves these valid. Not for several threads.</summary>
public sealed class Bsnreeks : IDisposable
{
    private readonly Gemeentenummer gemeente;
    private readonly Sleutelgeneratie[] generaties;
    private readonly Kluisreeks kluis;

    internal Bsnreeks(Gemeentenummer gemeente, Sleutelgeneratie[] generaties, Kluisreeks kluis) => (this.gemeente, this.generaties, this.kluis) = (gemeente, generaties, kluis);

    /// <summary>The number of the generation that encrypts.</summary>
    public int Generatie => kluis.Generatie;

    /// <summary>How many pseudonyms a BSN may be stored by: the first is the one that is stored now.</summary>
    public int Aantal => generaties.Length;

    /// <summary>One of the pseudonyms of a BSN, the newest being number 0; no BSN is a wrong call.</summary>
    public byte[] Pseudoniem(int nummer, Bsn bsn) => Bsnkluis.Pseudoniem(generaties[nummer], gemeente, bsn);

    /// <summary>Encrypts the BSN of a client; no BSN is a wrong call.</summary>
    public byte[] Versleutel(int klant, Bsn bsn)
    {
        if (bsn.IsLeeg) throw new ArgumentException("There is no BSN.", nameof(bsn));
        Span<byte> tekst = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(tekst, bsn.Getal);
        return kluis.Versleutel(tekst, Bsnkluis.Plaats(gemeente, klant));
    }

    /// <inheritdoc/>
    public void Dispose() => kluis.Dispose();

    /// <inheritdoc/>
    public override string ToString() => "(bsnreeks)";
}
