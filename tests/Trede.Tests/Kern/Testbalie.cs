using System.Globalization;
using System.Text;
using Participatie.App.Kern;

namespace Trede.Tests.Kern;

/// <summary>Runs a command as a user does and keeps what came out.</summary>
internal sealed class Testbalie(DateOnly vandaag) : IDisposable
{
    private readonly MemoryStream uit = new();
    private readonly StringWriter fout = new(CultureInfo.InvariantCulture);

    public string Uit => Encoding.UTF8.GetString(uit.ToArray());

    public string Fout => fout.ToString();

    /// <summary>The last line of the messages.</summary>
    public string Slotregel => Fout.TrimEnd('\n').Split('\n')[^1].TrimEnd('\r');

    public int Run(params IReadOnlyList<string> woorden) => Run(woorden, string.Empty);

    public int Run(IReadOnlyList<string> woorden, string invoer)
    {
        uit.SetLength(0);
        fout.GetStringBuilder().Clear();
        using var tekst = new StreamWriter(uit, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };
        using var lezer = new StringReader(invoer);
        return Opdrachtregel.Run(woorden, new Balie(uit, tekst, fout, lezer, new Dagklok(vandaag))).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        uit.Dispose();
        fout.Dispose();
    }

    private sealed class Dagklok(DateOnly dag) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(dag.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
    }
}
