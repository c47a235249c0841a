using System.Globalization;
using System.Runtime.InteropServices;

namespace Participatie.Bench;

/// <summary>What was measured on; no names and no places. Linux only, as the peak memory is.</summary>
/// <param name="Datum">The day.</param>
/// <param name="Processor">The model.</param>
/// <param name="Kernen">The cores that were used.</param>
/// <param name="GeheugenMb">The memory, in MB.</param>
/// <param name="DotNet">The runtime.</param>
/// <param name="DuckDb">The peer's version.</param>
/// <param name="Node">What the peer runs in.</param>
/// <param name="Belasting">The load average before the first measurement; far above 0 means a busy machine.</param>
internal sealed record Machine(string Datum, string Processor, int Kernen, int GeheugenMb, string DotNet, string DuckDb, string Node, double Belasting)
{
    /// <summary>Looks at the machine.</summary>
    public static Machine Kijk(Peer peer) => new(
        TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Regel("/proc/cpuinfo", "model name"),
        Environment.ProcessorCount,
        (int)(Getal("/proc/meminfo", "MemTotal") * 1024 / 1e6),
        RuntimeInformation.FrameworkDescription,
        peer.Versie(),
        peer.NodeVersie(),
        double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture));

    /// <summary>A number from a file of the kernel's, such as <c>VmHWM:   1234 kB</c>.</summary>
    public static double Getal(string pad, string naam) => double.Parse(Regel(pad, naam).Split(' ')[0], CultureInfo.InvariantCulture);

    /// <summary>The same of a process that may have ended meanwhile; false when there is nothing to read any more.</summary>
    public static bool TryGetal(string pad, string naam, out double getal)
    {
        getal = 0;
        try
        {
            return double.TryParse(Regel(pad, naam).Split(' ')[0], CultureInfo.InvariantCulture, out getal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string Regel(string pad, string naam) =>
        File.ReadLines(pad).FirstOrDefault(regel => regel.StartsWith(naam, StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? "unknown";
}
