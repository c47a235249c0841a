using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Who acts in the audit log when a command does.</summary>
internal static class Opdrachtgever
{
    /// <summary>The command line: who may start it has the machine, and with it everything.</summary>
    public static readonly Dader Dader = Dader.Programma("opdrachtregel");
}
