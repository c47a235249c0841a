using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>
/// Reads a backup part by part. What comes out is only to be trusted when <see cref="Sluit"/> has found the end, and everything in between as it was written.
/// </summary>
internal sealed class Kopielezer : IDisposable
{
    private readonly KopieReader kopie;
    private readonly ZLibStream breed;
    private readonly BinaryReader lezer;
    private readonly Kopiekeuring keuring = new();
    private readonly List<Kopiedeel> delen = [];
    private byte volgende;

    /// <summary>Begins to read; the keys must be those by which it was made.</summary>
    public Kopielezer(Stream bron, Sleutelbos sleutels)
    {
        kopie = new KopieReader(bron, sleutels);
        breed = new ZLibStream(kopie, CompressionMode.Decompress, leaveOpen: true);
        lezer = new BinaryReader(breed, Encoding.UTF8, leaveOpen: true);
        Opgave = Heel(LeesOpgave);
        volgende = Heel(lezer.ReadByte);
    }

    /// <summary>What it says of itself.</summary>
    public Kopieopgave Opgave { get; }

    /// <summary>The parts that were read, as they really were.</summary>
    public IReadOnlyList<Kopiedeel> Delen => delen;

    /// <summary>The next part, or null at the end. Its rows are to be gone through before the next.</summary>
    public (Kopietabel Tabel, Gemeentenummer Gemeente, IEnumerable<object?[]> Rijen)? VolgendDeel() => Heel<(Kopietabel, Gemeentenummer, IEnumerable<object?[]>)?>(() =>
    {
        if (volgende != DatabaseBewaren.Deel) return null;
        var plaats = lezer.ReadInt16();
        var gemeente = new Gemeentenummer(lezer.ReadInt16());
        volgende = lezer.ReadByte();
        return plaats >= 0 && plaats < Opgave.Tabellen.Count ? (Opgave.Tabellen[plaats], gemeente, Rijen(plaats, gemeente)) : throw Beschadigd();
    });

    /// <summary>Reads to the very end and checks everything that was read.</summary>
    public Kopieverslag Sluit() => Heel(() =>
    {
        if (volgende != DatabaseBewaren.Einde) throw Beschadigd();
        var sluiting = JsonSerializer.Deserialize<Kopiesluiting>(lezer.ReadString()) ?? throw Beschadigd();
        if (breed.ReadByte() >= 0 || kopie.ReadByte() >= 0 || !sluiting.Delen.SequenceEqual(delen)) throw Beschadigd();
        return new Kopieverslag(Opgave.Organisatie, Opgave.Gemaakt, delen.Sum(deel => deel.Rijen), [.. sluiting.Koppen.Select(keten => keten.AlsKop())]);
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        lezer.Dispose();
        breed.Dispose();
        kopie.Dispose();
        keuring.Dispose();
    }

    private Kopieopgave LeesOpgave()
    {
        if (!string.Equals(lezer.ReadString(), DatabaseBewaren.Merk, StringComparison.Ordinal)) throw Beschadigd();
        if (lezer.ReadInt32() != DatabaseBewaren.Versie) throw new KopieException("Deze kopie is gemaakt door een nieuwere versie van Trede. Herstel haar met die versie.");
        return JsonSerializer.Deserialize<Kopieopgave>(lezer.ReadString()) ?? throw Beschadigd();
    }

    private IEnumerable<object?[]> Rijen(int plaats, Gemeentenummer gemeente)
    {
        var kolommen = Opgave.Tabellen[plaats].Kolommen;
        while (volgende == DatabaseBewaren.Rij)
        {
            yield return Heel(() =>
            {
                var rij = Kopierij.Lees(lezer, kolommen);
                keuring.Neem(kolommen, rij);
                volgende = lezer.ReadByte();
                return rij;
            });
        }

        delen.Add(keuring.Sluit(plaats, gemeente.Nummer));
    }

    private static T Heel<T>(Func<T> lees)
    {
        try
        {
            return lees();
        }
        catch (Exception fout) when (fout is EndOfStreamException or InvalidDataException or JsonException or FormatException or ArgumentException)
        {
            throw Beschadigd(fout);
        }
    }

    private static KopieException Beschadigd(Exception? oorzaak = null) => new("Deze kopie is beschadigd. Gebruik een andere kopie.", oorzaak);
}
