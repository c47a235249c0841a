namespace Participatie.Data.Koppeling;

/// <summary>Parts of a file that lie encrypted, read as one.</summary>
internal sealed class Delenstroom(IReadOnlyList<string> delen, Func<string, Stream> open, Func<Stream, Stream> ontsleutel) : Leesstroom
{
    private int volgende;
    private Stream? geheim;
    private Stream? nu;

    public override int Read(Span<byte> buffer)
    {
        while (true)
        {
            if (nu?.Read(buffer) is > 0 and var gelezen) return gelezen;
            Sluit();
            if (volgende == delen.Count) return 0;
            geheim = open(delen[volgende++]);
            nu = ontsleutel(geheim);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Sluit();
        base.Dispose(disposing);
    }

    private void Sluit()
    {
        nu?.Dispose();
        geheim?.Dispose();
        (nu, geheim) = (null, null);
    }
}
