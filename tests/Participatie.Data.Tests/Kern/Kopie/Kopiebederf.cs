using System.IO.Compression;
using System.Text;
using Participatie.Data.Kern;

namespace Participatie.Data.Tests.Kern;

/// <summary>Makes a backup as another version would have made it.</summary>
internal static class Kopiebederf
{
    /// <summary>Opens a backup, replaces a word of its beginning by one that is as long or not, and closes it again.</summary>
    public static byte[] Vervang(byte[] kopie, Sleutelbos sleutels, string woord, string ander)
    {
        using var open = new MemoryStream();
        using (var lezer = new KopieReader(new MemoryStream(kopie), sleutels))
        using (var breed = new ZLibStream(lezer, CompressionMode.Decompress)) breed.CopyTo(open);
        open.Position = 0;
        using var oud = new BinaryReader(open, Encoding.UTF8);
        using var dicht = new MemoryStream();
        using (var kop = new KopieWriter(dicht, sleutels))
        {
            using (var smal = new ZLibStream(kop, CompressionLevel.Fastest, leaveOpen: true))
            using (var nieuw = new BinaryWriter(smal, Encoding.UTF8, leaveOpen: true))
            {
                nieuw.Write(oud.ReadString());
                nieuw.Write(oud.ReadInt32());
                var opgave = oud.ReadString();
                Assert.Contains(woord, opgave, StringComparison.Ordinal);
                nieuw.Write(opgave.Replace(woord, ander, StringComparison.Ordinal));
                nieuw.Flush();
                open.CopyTo(smal);
            }

            kop.Voltooi();
        }

        return dicht.ToArray();
    }
}
