using System.Collections.Concurrent;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

public sealed class GemeentetabelTests
{
    [Fact]
    public void Nummer_InOrderOfMeeting_IsOneTwoThree()
    {
        var tabel = new Gemeentetabel();

        Assert.Equal(0, tabel.Nummer(default));
        Assert.Equal(1, tabel.Nummer(Gemeente.Van(9999)));
        Assert.Equal(2, tabel.Nummer(Gemeente.Van(14)));
        Assert.Equal(1, tabel.Nummer(Gemeente.Van(9999)));
        Assert.Equal([default, Gemeente.Van(9999), Gemeente.Van(14)], tabel.Codes);
    }

    [Fact]
    public void Nummer_MoreThanFit_IsMinusOneAndTheOthersStay()
    {
        var tabel = new Gemeentetabel();
        for (var code = 1; code <= 4095; code++) Assert.Equal(code, tabel.Nummer(Gemeente.Van(code)));

        Assert.Equal(-1, tabel.Nummer(Gemeente.Van(4096)));
        Assert.Equal(-1, tabel.Nummer(Gemeente.Van(9999)));
        Assert.Equal(4095, tabel.Nummer(Gemeente.Van(4095)));
        Assert.Equal(0, tabel.Nummer(default));
        Assert.Equal(4096, tabel.Codes.Count);
    }

    [Fact]
    public void Nummer_ManyThreads_GiveOneNumberEach()
    {
        for (var ronde = 0; ronde < 20; ronde++)
        {
            var tabel = new Gemeentetabel();
            var gezien = new ConcurrentBag<(int Code, int Nummer)>();
            Parallel.For(0, 16, new ParallelOptions { MaxDegreeOfParallelism = 16 }, draad =>
            {
                var toeval = new Random(draad);
                for (var keer = 0; keer < 3000; keer++)
                {
                    var code = toeval.Next(1, 1001);
                    gezien.Add((code, tabel.Nummer(Gemeente.Van(code))));
                }
            });

            var paren = gezien.Distinct().ToList();
            Assert.Equal(paren.Count, paren.Select(paar => paar.Code).Distinct().Count());
            Assert.Equal(Enumerable.Range(1, paren.Count), paren.Select(paar => paar.Nummer).Order());
            Assert.All(paren, paar => Assert.Equal(paar.Code, tabel.Codes[paar.Nummer].Code));
        }
    }
}
