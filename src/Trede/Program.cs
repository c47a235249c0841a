using System.Runtime.InteropServices;
using Participatie.App.Kern;

// Closing the window must clean up as well as Ctrl-C does.
using var stop = new CancellationTokenSource();
using var onderbreking = PosixSignalRegistration.Create(PosixSignal.SIGINT, BreekAf);
using var einde = PosixSignalRegistration.Create(PosixSignal.SIGTERM, BreekAf);
using var venster = PosixSignalRegistration.Create(PosixSignal.SIGHUP, BreekAf);
try
{
    return await Opdrachtregel.Run(args, Balie.Console(), stop.Token);
}
catch (IOException)
{
    // Nobody is there to read what went wrong.
    return Afsluitcode.NietsBruikbaar;
}

void BreekAf(PosixSignalContext signaal)
{
    signaal.Cancel = true;
    stop.Cancel();
}
