using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

public sealed class BeginTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Begin_OnAnEmptyPlace_MakesDatabaseKeysMunicipalityAndBeheerder(Databank databank)
    {
        await using var proef = await Vestigingsproef.MaakAsync(databank);

        var (code, uit, fout) = proef.Begin();

        Assert.Equal((0, string.Empty), (code, fout));
        Assert.Contains("Gemaakt: gemeente Duinrade (9901) van Duinrade.", uit, StringComparison.Ordinal);
        Assert.Matches("  /welkom/[A-Za-z0-9_-]{60,}\n", uit);
        Assert.Contains("trede sleutel uitvoer", uit, StringComparison.Ordinal);
        await using var vestiging = await proef.OpenAsync();
        var (bronnen, rollen, accounts) = await vestiging.Opslag.LeesAsync(new Gemeentenummer(1), async (context, stop) =>
            (await context.Set<Participatie.Data.Koppeling.BronRecord>().OrderBy(rij => rij.Bron).Select(rij => rij.Naam).ToListAsync(stop), await context.Set<ToekenningRecord>().ToListAsync(stop), await context.Set<AccountRecord>().ToListAsync(stop)), Stop);
        Assert.Equal("trede", bronnen[0]);
        Assert.Equal(Rol.Beheerder, Assert.Single(rollen).Rol);
        Assert.True(Assert.Single(accounts).Organisatiebeheerder);
        Assert.Equal((0, "Het logboek is heel.\n"), (proef.Run("controleer").Code, proef.Run("controleer").Uit[^21..]));
    }

    [Theory, OpBeide]
    public async Task Begin_ASecondMunicipality_JoinsTheSameOrganisation(Databank databank)
    {
        await using var proef = await Vestigingsproef.MaakAsync(databank);
        Assert.Equal(0, proef.Run([.. Vestigingsproef.BeginWoorden(), "--organisatie", "Samen Sociaal"]).Code);
        var (code, uit, _) = proef.Begin("9902", "Oosterveen");
        Assert.Equal(0, code);
        Assert.Contains("Gemaakt: gemeente Oosterveen (9902) van Samen Sociaal.", uit, StringComparison.Ordinal);
        await using var vestiging = await proef.OpenAsync();
        Assert.Equal(2, await vestiging.Opslag.LeesAsync(Gemeentenummer.Organisatie, (context, stop) => context.Set<GemeenteRecord>().CountAsync(stop), Stop));
        Assert.Equal(1, await vestiging.Opslag.LeesAsync(Gemeentenummer.Organisatie, (context, stop) => context.Set<AccountRecord>().CountAsync(stop), Stop));
    }

    [Fact]
    public async Task Begin_WhenNothingIsGiven_Asks()
    {
        await using var proef = await Vestigingsproef.MaakAsync(Databank.Sqlite);
        var (code, uit, _) = proef.Run(["begin"], ["9901", "Duinrade", "noor@duinrade.nl", "Noor Vrij"]);
        Assert.Equal(0, code);
        Assert.Contains("noor@duinrade.nl is de eerste beheerder", uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--gemeente", "12345", "CBS-code")]
    [InlineData("--gemeente", "0000", "CBS-code")]
    [InlineData("--naam", " ", "naam van de gemeente")]
    [InlineData("--beheerder", "noor", "e-mailadres")]
    [InlineData("--beheerder", "Noor <noor@duinrade.nl>", "e-mailadres")]
    [InlineData("--naam-beheerder", "", "naam van de beheerder")]
    public async Task Begin_WithAWrongAnswer_SaysWhichAndMakesNothing(string optie, string waarde, string melding)
    {
        await using var proef = await Vestigingsproef.MaakAsync(Databank.Sqlite);
        var woorden = Vestigingsproef.BeginWoorden().ToList();
        woorden[woorden.IndexOf(optie) + 1] = waarde;
        var (code, _, fout) = proef.Run(woorden);
        Assert.Equal(2, code);
        Assert.Contains(melding, fout, StringComparison.Ordinal);
        Assert.False(Directory.Exists(proef.Keuze.Sleutelmap));
        Assert.False(await Opslag.HeeftTabellenAsync(proef.Keuze.Verbinding, Stop));
    }

    [Fact]
    public async Task Begin_Again_GivesANewLinkToWhoNeverSignedInAndElseSaysTheCodeIsTaken()
    {
        await using var proef = await Vestigingsproef.MaakAsync(Databank.Sqlite);
        var eerste = proef.Begin().Uit;
        var (code, uit, _) = proef.Begin();
        Assert.Equal(0, code);
        Assert.Contains("Dit is een nieuwe link", uit, StringComparison.Ordinal);
        Assert.DoesNotContain(uit.Split('\n').First(regel => regel.Contains("/welkom/", StringComparison.Ordinal)), eerste, StringComparison.Ordinal);
        var (anders, _, fout) = proef.Run([.. Vestigingsproef.BeginWoorden().Select(woord => woord.Replace("noor@", "ander@", StringComparison.Ordinal))]);
        Assert.Equal((2, "Code 9901 is in deze database al van gemeente Duinrade.\n"), (anders, fout));
    }
}
