using System.Buffers.Binary;
using System.Security.Cryptography;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>
/// Keeps BSNs: encrypted for showing, and as a keyed pseudonym for linking. Both differ for each municipality, so that two municipalities in one
/// database cannot be laid beside each other, and an encrypted BSN opens only for its own client.
/// </summary>
public sealed class Bsnkluis
{
    /// <summary>How many bytes a pseudonym has.</summary>
    public const int Pseudoniemlengte = 16;

    /// <summary>How many bytes an encrypted BSN has.</summary>
    public const int Geheimlengte = Kluis.Extra + sizeof(uint);

    private const string Doel = "bsn";
    private readonly Sleutelbos bos;
    private readonly Kluis kluis;

    /// <summary>A vault with these keys.</summary>
    public Bsnkluis(Sleutelbos bos)
    {
        this.bos = bos ?? throw new ArgumentNullException(nameof(bos));
        kluis = new Kluis(bos);
    }

    /// <summary>Encrypts the BSN of a client; no BSN is a wrong call.</summary>
    public byte[] Versleutel(Gemeentenummer gemeente, int klant, Bsn bsn)
    {
        using var reeks = Reeks(gemeente);
        return reeks.Versleutel(klant, bsn);
    }

    /// <summary>Gives the BSN of a client back; one that was changed or belongs to another client does not open (<see cref="Sleutelfout.OpentNiet"/>).</summary>
    public Bsn Ontsleutel(Gemeentenummer gemeente, int klant, ReadOnlySpan<byte> geheim)
    {
        var tekst = kluis.Ontsleutel(geheim, Doel, Plaats(gemeente, klant));
        return Bsn.Van(BinaryPrimitives.ReadUInt32BigEndian(tekst));
    }

    /// <summary>The pseudonym of a BSN within a municipality, with the newest keys: what is stored.</summary>
    public byte[] Pseudoniem(Gemeentenummer gemeente, Bsn bsn)
    {
        bos.Ververs();
        return Pseudoniem(bos.Huidig, gemeente, bsn);
    }

    /// <summary>The pseudonyms by which a BSN may be stored: with the newest keys, and with those before as long as they are open.</summary>
    public IReadOnlyList<byte[]> Pseudoniemen(Gemeentenummer gemeente, Bsn bsn)
    {
        bos.Ververs();
        return [.. Geldig().Select(generatie => Pseudoniem(generatie, gemeente, bsn))];
    }

    /// <summary>For many BSNs of one municipality, with the keys of now.</summary>
    public Bsnreeks Reeks(Gemeentenummer gemeente)
    {
        bos.Ververs();
        return new Bsnreeks(gemeente, [.. Geldig()], kluis.Reeks(Doel));
    }

    /// <summary>Whether an encrypted BSN is not of the newest generation.</summary>
    public bool MoetOver(ReadOnlySpan<byte> geheim) => kluis.MoetOver(geheim);

    /// <inheritdoc/>
    public override string ToString() => $"BSN-kluis met {bos}";

    private IEnumerable<Sleutelgeneratie> Geldig() => bos.Generaties.Reverse().Take(2).Where(generatie => !generatie.IsGesloten);

    internal static byte[] Pseudoniem(Sleutelgeneratie generatie, Gemeentenummer gemeente, Bsn bsn)
    {
        if (bsn.IsLeeg) throw new ArgumentException("There is no BSN.", nameof(bsn));
        Span<byte> tekst = stackalloc byte[sizeof(short) + sizeof(uint)];
        BinaryPrimitives.WriteInt16BigEndian(tekst, gemeente.Nummer);
        BinaryPrimitives.WriteUInt32BigEndian(tekst[sizeof(short)..], bsn.Getal);
        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(generatie.Pseudoniem!, tekst, mac);
        return mac[..Pseudoniemlengte].ToArray();
    }

    internal static byte[] Plaats(Gemeentenummer gemeente, int klant)
    {
        var plaats = new byte[sizeof(short) + sizeof(int)];
        BinaryPrimitives.WriteInt16BigEndian(plaats, gemeente.Nummer);
        BinaryPrimitives.WriteInt32BigEndian(plaats.AsSpan(sizeof(short)), klant);
        return plaats;
    }
}
