using System.Xml;

namespace Participatie.Data.Koppeling;

/// <summary>
/// An XML file that is open elsewhere, read from its beginning. Between two pieces of XML only so many bytes may stand, so that a
/// name, an attribute or a comment without end does not fill the memory.
/// </summary>
internal sealed class Grensstroom(FileStream bestand) : Leesstroom
{
    private const int MeesteBytes = 1 << 23;

    private long plaats;
    private int sinds;

    /// <summary>Says that a piece was read.</summary>
    public void Stuk() => sinds = 0;

    public override int Read(Span<byte> buffer)
    {
        if (sinds > MeesteBytes) throw new XmlException("Piece too long.");
        var gelezen = RandomAccess.Read(bestand.SafeFileHandle, buffer, plaats);
        plaats += gelezen;
        sinds += gelezen;
        return gelezen;
    }
}
