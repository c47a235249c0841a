using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>Four clients, small enough to count by hand: rung 1 to 4 on 1 June 2012, three trajecten, three known clients.</summary>
internal static class Kleinegemeente
{
    public static string Metingen => "bsn;meetdatum;aanleiding;trede;groeipotentieel;subgroepen;uitstroomreden;bronkenmerk\n" +
        $"{Proefbestand.Bsn(1)};2012-06-01;start-traject;1;+;1;;M1\n{Proefbestand.Bsn(2)};2012-06-01;jaarmeting;2;0;1,4;;M2\n" +
        $"{Proefbestand.Bsn(3)};2012-06-01;jaarmeting;3;+;4;;M3\n{Proefbestand.Bsn(4)};2012-06-01;jaarmeting;4;+;;;M4\n" +
        $"{Proefbestand.Bsn(1)};2013-03-01;einde-traject;3;+;1;;M5\n{Proefbestand.Bsn(2)};2013-02-01;uitstroom;;;;verhuisd;M6\n";

    public static string Trajecten => "bsn;trajectnummer;instrument;domein;aanbieder;startdatum;einddatum;resultaat;kosten\n" +
        $"{Proefbestand.Bsn(1)};T1;Cursus;educatie;ROC;2012-06-01;2013-03-01;af;100,00\n" +
        $"{Proefbestand.Bsn(2)};T2;Stage;wsw;;2012-06-01;2013-03-31;uit;50,50\n" +
        $"{Proefbestand.Bsn(3)};T3;Stage;wsw;Bureau;2013-01-01;;;\n";

    public static string Klanten => "bsn;geboortedatum;geslacht;postcode4\n" +
        $"{Proefbestand.Bsn(1)};1990-01-01;v;1011\n{Proefbestand.Bsn(2)};1970-01-01;m;1012\n{Proefbestand.Bsn(3)};;;1019\n";

    /// <summary>The words that give the three files.</summary>
    public static string[] Bronnen(Testmap map) =>
        ["--bron", "a=" + map.Schrijf("m.csv", Metingen), "--bron", "a=" + map.Schrijf("t.csv", Trajecten), "--bron", "a=" + map.Schrijf("k.csv", Klanten)];
}
