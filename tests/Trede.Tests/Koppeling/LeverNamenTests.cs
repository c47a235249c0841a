using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Klanten;
using Participatie.App.Koppeling;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Klanten;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>Names and local keys in deliveries: who comes by delivery has a name on screen, and who has no BSN comes too.</summary>
public sealed class LeverNamenTests
{
    private const string Klantkop = "bsn;lokale_sleutel;voornaam;achternaam;postcode4\n";
    private const string Trajectkop = "bsn;lokale_sleutel;trajectnummer;instrument;domein;startdatum;kosten;bekend_op\n";

    private static readonly Gemeentenummer Hier = new(1);
    private static readonly Dader Dader = Dader.Programma("proef");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Delivering_Names_PutsThemWithTheClientsAndTheyAreFound(Databank databank)
    {
        await using var proef = await Begin(databank);

        var (code, uit, fout) = Lever(proef, Klantkop + $"{Proefbestand.Bsn(1)};;Fatma;van  Çelik;9901\n{Proefbestand.Bsn(2)};;;'t Voorbeeld;\n");

        Assert.Equal((0, string.Empty), (code, fout));
        Assert.EndsWith("2 nieuw, 0 gewijzigd, 0 ongewijzigd, 0 vervangen, 0 afgekeurd\n", uit, StringComparison.Ordinal);
        Assert.DoesNotContain("Fatma", uit, StringComparison.Ordinal);
        Assert.Equal(["'t Voorbeeld,  () 0", "van Çelik, Fatma () 9901"], await Klanten(proef));
        Assert.Equal(["van Çelik, Fatma"], await Zoek(proef, "celik fat"));
        Assert.Contains("0 nieuw, 0 gewijzigd, 2 ongewijzigd", Lever(proef, Klantkop + $"{Proefbestand.Bsn(1)};;Fatma;van  Çelik;9901\n{Proefbestand.Bsn(2)};;;'t Voorbeeld;\n").Uit, StringComparison.Ordinal);
    }

    [Theory, OpBeide]
    public async Task Delivering_AnotherName_ChangesItAndTakingBackGivesTheOld(Databank databank)
    {
        await using var proef = await Begin(databank);
        Lever(proef, Klantkop + $"{Proefbestand.Bsn(1)};;Fatma;Çelik;9901\n");
        // The same source without names says nothing of them.
        Assert.Contains("1 gewijzigd", Lever(proef, $"bsn;postcode4\n{Proefbestand.Bsn(1)};9902\n").Uit, StringComparison.Ordinal);
        Assert.Contains("0 gewijzigd, 1 ongewijzigd", Lever(proef, $"bsn;postcode4\n{Proefbestand.Bsn(1)};9902\n").Uit, StringComparison.Ordinal);

        var uit = Lever(proef, Klantkop + $"{Proefbestand.Bsn(1)};;Fatma;Demir;9902\n").Uit;
        var na = (await Klanten(proef), await Zoek(proef, "celik"), await Zoek(proef, "demir"));
        await DraaiTerug(proef, 4);

        Assert.Contains("0 nieuw, 1 gewijzigd", uit, StringComparison.Ordinal);
        Assert.Equal(["Demir, Fatma () 9902"], na.Item1);
        Assert.Empty(na.Item2);
        Assert.Equal(["Demir, Fatma"], na.Item3);
        Assert.Equal(["Çelik, Fatma () 9902"], await Klanten(proef));
        Assert.Equal(["Çelik, Fatma"], await Zoek(proef, "celik"));
    }

    [Theory, OpBeide]
    public async Task Delivering_ANameThatSomebodyChangedHere_LeavesIt(Databank databank)
    {
        await using var proef = await Begin(databank);
        Lever(proef, Klantkop + $"{Proefbestand.Bsn(1)};;Fatma;Çelik;9901\n");
        await Wijzig(proef, "Fatima", "Celik-Voorbeeld");

        Lever(proef, Klantkop + $"{Proefbestand.Bsn(1)};;Fatma;Demir;9902\n");
        Lever(proef, Klantkop + $"{Proefbestand.Bsn(1)};;Anders;Anders;9903\n", "aanbieder");

        Assert.Equal(["Celik-Voorbeeld, Fatima () 9902"], await Klanten(proef));
        Assert.Equal(["Celik-Voorbeeld, Fatima"], await Zoek(proef, "voorbeeld"));
    }

    [Theory, OpBeide]
    public async Task TakingBack_ANameThatSomebodyChangedSince_LeavesItAndNamesTheClient(Databank databank)
    {
        await using var proef = await Begin(databank);
        Lever(proef, Klantkop + $"{Proefbestand.Bsn(1)};;Fatma;Çelik;9901\n");
        Lever(proef, Klantkop + $"{Proefbestand.Bsn(1)};;Fatma;Demir;9901\n");
        await Wijzig(proef, "Fatma", "Voorbeeld");

        Assert.Single(await DraaiTerug(proef, 2));

        Assert.Equal(["Voorbeeld, Fatma () 9901"], await Klanten(proef));
    }

    [Theory, OpBeide]
    public async Task Delivering_AfterAWrongFileWasTakenBack_SaysWhatTheRightOneSays(Databank databank)
    {
        await using var proef = await Begin(databank);
        Lever(proef, Klantkop + $"{Proefbestand.Bsn(1)};;Van iemand;Anders;9901\n");
        await DraaiTerug(proef, 1);
        Assert.Empty(await Klanten(proef));

        Lever(proef, Klantkop + $"{Proefbestand.Bsn(1)};;Fatma;Çelik;\n");
        var goed = await Klanten(proef);
        await DraaiTerug(proef, 2);

        Assert.Equal(["Çelik, Fatma () 0"], goed);
        Assert.Empty(await Klanten(proef));
    }

    [Theory, OpBeide]
    public async Task Delivering_SomebodyWithALocalKeyOnly_GivesANameAndATraject(Databank databank)
    {
        await using var proef = await Begin(databank);

        var klanten = Lever(proef, Klantkop + ";D-1;Fatma;Çelik;9901\n;;Niemand;Niemand;\n");
        var trajecten = Lever(proef, Trajectkop + ";D-1;T1;Taalles;educatie;2025-01-01;100;2025-01-09\n;D-2;T2;Taalles;educatie;2025-01-01;;\n;D-1;T3;Taalles;educatie;2025-01-01;1;2999-01-01\n");

        Assert.Equal((Afsluitcode.MetAfkeur, Afsluitcode.MetAfkeur), (klanten.Code, trajecten.Code));
        Assert.Contains("1 nieuw, 0 gewijzigd, 0 ongewijzigd, 0 vervangen, 1 afgekeurd", klanten.Uit, StringComparison.Ordinal);
        Assert.Contains("R101", klanten.Uit + klanten.Fout, StringComparison.Ordinal);
        Assert.Contains("2 nieuw, 0 gewijzigd, 0 ongewijzigd, 0 vervangen, 1 afgekeurd", trajecten.Uit, StringComparison.Ordinal);
        Assert.Contains("R161", trajecten.Uit + trajecten.Fout, StringComparison.Ordinal);
        Assert.Equal([",  (D-2) 0", "Çelik, Fatma (D-1) 9901"], (await Klanten(proef)).Order(StringComparer.Ordinal));
        await using var vestiging = await proef.OpenAsync();
        var rijen = await vestiging.Opslag.LeesAsync(Hier, (context, ct) => (from traject in context.Set<TrajectRecord>()
                                                                             join klant in context.Set<KlantRecord>() on traject.Klant equals klant.Klant
                                                                             orderby traject.Kenmerk
                                                                             select new { klant.LokaleSleutel, traject.Kenmerk, traject.Bekend }).ToListAsync(ct), Stop);
        var leverdag = await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<LeveringRecord>().Where(rij => rij.Levering == 2).Select(rij => rij.Leverdag).SingleAsync(ct), Stop);
        Assert.Equal(["D-1 T1 2025-01-09", $"D-2 T2 {leverdag}"], rijen.Select(rij => $"{rij.LokaleSleutel} {rij.Kenmerk} {rij.Bekend}"));
    }

    [Theory, OpBeide]
    public async Task TakingBack_ATrajectThatBecameKnownEarlier_GivesBackThatDay(Databank databank)
    {
        await using var proef = await Begin(databank);
        Lever(proef, Trajectkop + $"{Proefbestand.Bsn(1)};;T1;Taalles;educatie;2025-01-01;100;2025-01-09\n");
        // Told again with another day it became known, it is nothing new.
        Assert.Contains("1 ongewijzigd", Lever(proef, Trajectkop + $"{Proefbestand.Bsn(1)};;T1;Taalles;educatie;2025-01-01;100;\n").Uit, StringComparison.Ordinal);
        Lever(proef, Trajectkop + $"{Proefbestand.Bsn(1)};;T1;Taalles;educatie;2025-01-01;200;2025-06-01\n");
        var na = await Bekend(proef);

        await DraaiTerug(proef, 3);

        Assert.Equal(("2025-06-01", "2025-01-09"), (na, await Bekend(proef)));
    }

    [Fact]
    public async Task Delivering_NamesOnly_IsRecognisedWhenNothingElseIsThere()
    {
        await using var proef = await Begin(Databank.Sqlite);

        var alleen = Lever(proef, $"bsn;achternaam\n{Proefbestand.Bsn(1)};Çelik\n");
        var met = Lever(proef, $"bsn;achternaam;afdeling\n{Proefbestand.Bsn(1)};Demir;x\n");
        var gezegd = proef.Run("lever", "--bron", $"educatie={proef.Map.Schrijf("k.csv", $"bsn;achternaam;afdeling\n{Proefbestand.Bsn(1)};Demir;x\n")},klanten");

        Assert.Equal((0, Afsluitcode.NietsBruikbaar, 0), (alleen.Code, met.Code, gezegd.Code));
        Assert.Equal(["Demir,  () 0"], await Klanten(proef));
    }

    [Fact]
    public async Task Delivering_ANameThatIsTooLong_SaysSoWithoutTheName()
    {
        await using var proef = await Begin(Databank.Sqlite);

        var (code, uit, fout) = Lever(proef, Klantkop + $"{Proefbestand.Bsn(1)};;Fatma;{new string('q', 121)};9901\n");

        Assert.Equal(0, code);
        Assert.Contains("L244", uit + fout, StringComparison.Ordinal);
        Assert.DoesNotContain("qqq", uit + fout, StringComparison.Ordinal);
        Assert.Equal([", Fatma () 9901"], await Klanten(proef));
    }

    private static (int Code, string Uit, string Fout) Lever(Vestigingsproef proef, string inhoud, string bron = "educatie") =>
        proef.Run("lever", "--bron", $"{bron}={proef.Map.Schrijf(Guid.NewGuid().ToString("N") + ".csv", inhoud)}");

    private static async Task<Vestigingsproef> Begin(Databank databank)
    {
        var proef = await Vestigingsproef.MaakAsync(databank);
        Assert.Equal(0, proef.Begin().Code);
        return proef;
    }

    private static async Task<IReadOnlyList<int>> DraaiTerug(Vestigingsproef proef, int levering)
    {
        await using var vestiging = await proef.OpenAsync();
        return (await new LeveringTerugdraaien(vestiging.Opslag, Hier).RunAsync(levering, "vergissing", Dader, Leveringsrapport.Noteer, Stop))!;
    }

    // As somebody does on the form.
    private static async Task Wijzig(Vestigingsproef proef, string voornaam, string achternaam)
    {
        await using var vestiging = await proef.OpenAsync();
        await vestiging.Opslag.SchrijfAsync(Hier, Dader, async (beurt, ct) =>
        {
            var klant = await beurt.Context.Set<KlantRecord>().SingleAsync(ct);
            (klant.Voornaam, klant.Achternaam, klant.Zoeknaam) = (voornaam, achternaam, Zoeknaam.Van(achternaam, voornaam));
            beurt.Leg(new Auditregel(Handeling.KlantGewijzigd, klant.Klant, "achternaam"));
        }, Stop);
    }

    private static async Task<IReadOnlyList<string>> Klanten(Vestigingsproef proef)
    {
        await using var vestiging = await proef.OpenAsync();
        var klanten = await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<KlantRecord>().ToListAsync(ct), Stop);
        return [.. klanten.Select(klant => $"{klant.Achternaam}, {klant.Voornaam} ({klant.LokaleSleutel}) {klant.Postcode4}").Order(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<string>> Zoek(Vestigingsproef proef, string naam)
    {
        await using var vestiging = await proef.OpenAsync();
        var toegang = Toegang.Tot(Hier, [new Toekenning(Hier, Rol.Teamleider)])!;
        var uitkomst = await new KlantZoeken(vestiging.Opslag, vestiging.Bsns).RunAsync(toegang, Dader, new Klantvraag(naam), Stop);
        return [.. uitkomst.Treffers.Select(treffer => treffer.Naam)];
    }

    private static async Task<string> Bekend(Vestigingsproef proef)
    {
        await using var vestiging = await proef.OpenAsync();
        return (await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<TrajectRecord>().SingleAsync(ct), Stop)).Bekend.ToString();
    }
}
