using System.Globalization;

namespace Participatie.Bench;

/// <summary>What a child process says about itself: lines <c>name=number</c> on standard error, read back by <see cref="Kindproces"/>.</summary>
internal static class Bericht
{
    /// <summary>The name of the peak resident memory, in KiB.</summary>
    public const string Piek = "piek_kib";

    /// <summary>Says one number.</summary>
    public static void Zeg(string naam, double waarde) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam}={waarde:0.###}"));

    /// <summary>Says the peak resident memory so far; asked last.</summary>
    public static void ZegPiek() => Zeg(Piek, Machine.Getal("/proc/self/status", "VmHWM"));
}
