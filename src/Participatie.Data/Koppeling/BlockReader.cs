namespace Participatie.Data.Koppeling;

/// <summary>
/// Cuts a UTF-8 stream into blocks that end at a line end, so that several threads can read rows at once. A block that ends inside a
/// quoted field is found out by whoever reads it.
/// </summary>
internal sealed class BlockReader(Stream bron)
{
    /// <summary>How many bytes a block has, a little less than this and never more than twice.</summary>
    public const int Grootte = 1 << 19;

    /// <summary>The longest line that is a row.</summary>
    public const int LangsteRegel = 1 << 20;

    private readonly Lock slot = new();
    private byte[] rest = [];
    private int nummer;
    private long regels = 1;
    private bool klaar;

    /// <summary>The next block, in a buffer that grows when needed; false at the end, or when a line is too long.</summary>
    public bool Volgende(ref byte[] buffer, out Block block)
    {
        lock (slot)
        {
            block = default;
            if (klaar && rest.Length == 0) return false;
            var lengte = Vul(ref buffer, rest.Length, Grootte);
            var einde = LaatsteRegeleinde(buffer, lengte);
            while (einde == 0 && !klaar && lengte <= LangsteRegel)
            {
                lengte = Vul(ref buffer, lengte, lengte + Grootte);
                einde = LaatsteRegeleinde(buffer, lengte);
            }

            if (lengte == 0) return false;
            if (klaar) einde = lengte;
            rest = buffer.AsSpan(einde, lengte - einde).ToArray();
            block = new Block(nummer++, einde, regels, klaar, einde == 0);
            regels += buffer.AsSpan(0, einde).Count((byte)'\n');
            if (einde == 0) rest = [];
            return true;
        }
    }

    /// <summary>The beginning of the file, wherever that ends; what comes after it is read by somebody else.</summary>
    public int Begin(ref byte[] buffer)
    {
        lock (slot) return Vul(ref buffer, 0, Grootte);
    }

    private static int LaatsteRegeleinde(byte[] buffer, int lengte) => buffer.AsSpan(0, lengte).LastIndexOf((byte)'\n') + 1;

    private int Vul(ref byte[] buffer, int gevuld, int tot)
    {
        if (buffer.Length < tot + LangsteRegel) Array.Resize(ref buffer, tot + LangsteRegel);
        if (rest.Length > 0)
        {
            rest.CopyTo(buffer, 0);
            rest = [];
        }

        while (gevuld < tot && !klaar)
        {
            var gelezen = bron.Read(buffer, gevuld, tot - gevuld);
            klaar = gelezen == 0;
            gevuld += gelezen;
        }

        return gevuld;
    }
}
