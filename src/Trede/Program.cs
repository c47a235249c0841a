using System.Diagnostics;
using Participatie.App.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

var sw = Stopwatch.StartNew();
var dir = args[0];
if (!Bron.TryParse("re-integratie", out var b1) || !Bron.TryParse("inburgering", out var b2) || !Bron.TryParse("educatie", out var b3)) return 1;
var r = Koppelen.Run(new Koppelopdracht { Leveringen = [new Levering(b1, dir + "/reintegratie.csv", ""), new Levering(b2, dir + "/inburgering.csv", ""), new Levering(b3, dir + "/educatie.csv", "")], Vandaag = Dag.Van(new DateOnly(2026, 11, 22)), Leverdag = Dag.Van(new DateOnly(2026, 11, 22)) }, new Voortgang(), default);
Console.Error.WriteLine($"koppel {sw.ElapsedMilliseconds}"); sw.Restart();
Console.Error.WriteLine(r.Verslag.Telregel);
var k = r.Kolommen!;
Console.Error.WriteLine($"{k.Personen} personen {k.Rijen} rijen {k.Soorten.Length} soorten");
var t0 = Dag.Van(new DateOnly(2010, 12, 31)); var t1 = Dag.Van(new DateOnly(2011, 12, 31));
for (var i = 0; i < 3; i++)
{
    sw.Restart();
    var m = Momentopname.Maak(k, t1, Selectie.Iedereen);
    Console.Error.WriteLine($"stand {sw.Elapsed.TotalMilliseconds}"); sw.Restart();
    if (i == 0) foreach (var rij in m[0].Rijen) Console.WriteLine($"stand;2011-12-31;{rij.Trede};{rij.Aantal};{rij.Groei}");
    if (!Selectie.TryParseSubgroepen("4", out var sets)) return 1;
    m = Momentopname.Maak(k, t1, new Selectie(sets, null, default));
    Console.Error.WriteLine($"stand4 {sw.Elapsed.TotalMilliseconds}"); sw.Restart();
    if (i == 0) foreach (var rij in m[0].Rijen) Console.WriteLine($"stand4;2011-12-31;{rij.Trede};{rij.Aantal};{rij.Groei}");
    var s = Stromen.Maak(k, new Periode(t0, t1), Selectie.Iedereen);
    Console.Error.WriteLine($"stromen {sw.Elapsed.TotalMilliseconds}");
    if (i == 0) foreach (var c in s[0].Matrix) Console.WriteLine($"stroom;{c.Van};{c.Naar};{c.Aantal}");
}
Console.Error.WriteLine($"totaal {(DateTime.UtcNow - Process.GetCurrentProcess().StartTime.ToUniversalTime()).TotalMilliseconds}");
Console.Error.WriteLine($"jit {System.Runtime.JitInfo.GetCompiledMethodCount()} methods {System.Runtime.JitInfo.GetCompilationTime().TotalMilliseconds} ms");
return 0;
