using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

/// <summary>What is kept of a client when a source says something new of the name; days of birth and the like go the same way.</summary>
public sealed class OpgavesamenvoegingTests
{
    [Theory]
    // What the source says, what it said before, what is kept, what a lower source said, what becomes.
    [InlineData("Nieuw", null, "", null, "Nieuw")]
    [InlineData("", null, "Staat", null, "Staat")]
    [InlineData("", "Staat", "Staat", null, "Staat")]
    [InlineData("Nieuw", "Oud", "Oud", null, "Nieuw")]
    [InlineData("Nieuw", "Oud", "Hier getypt", null, "Hier getypt")]
    [InlineData("Nieuw", null, "Hier getypt", null, "Hier getypt")]
    [InlineData("Nieuw", null, "Van lager", "Van lager", "Nieuw")]
    [InlineData("Nieuw", null, "Hier getypt", "Van lager", "Hier getypt")]
    public void Voeg_AName_GivesWayToItsOwnSourceAndToHigherOnesOnly(string zegt, string? eerder, string nu, string? lager, string verwacht)
    {
        foreach (var zet in (Func<string, Klantgegeven>[])[naam => Leeg with { Achternaam = naam }, naam => Leeg with { Voornaam = naam }])
        {
            var wordt = Opgavesamenvoeging.Voeg(zet(zegt), eerder is null ? null : zet(eerder), zet(nu), lager is null ? [] : [zet(lager)], []);

            Assert.Equal(zet(verwacht), wordt);
        }
    }

    [Fact]
    public void Voeg_OnePart_LeavesTheOthers()
    {
        var nu = Leeg with { Voornaam = "An", Achternaam = "Voorbeeld", Postcode4 = 9901 };

        Assert.Equal(nu with { Voornaam = "Anna" }, Opgavesamenvoeging.Voeg(Leeg with { Voornaam = "Anna" }, Leeg with { Voornaam = "An" }, nu, [], []));
    }

    [Fact]
    public void Aangevuld_PartsThatAreLeftEmpty_AreWhatWasSaidBefore()
    {
        var eerder = Proeftraject.Gegeven(1, geboren: "1980-02-03", geslacht: Geslacht.Man, postcode: 9901) with { Voornaam = "An", Achternaam = "Voorbeeld" };

        Assert.Equal(eerder, Opgavesamenvoeging.Aangevuld(Proeftraject.Gegeven(1), eerder));
        Assert.Equal(eerder with { Achternaam = "Anders", Postcode4 = 9902 }, Opgavesamenvoeging.Aangevuld(Proeftraject.Gegeven(1, postcode: 9902) with { Achternaam = "Anders" }, eerder));
        Assert.Equal(eerder, Opgavesamenvoeging.Aangevuld(eerder, null));
    }

    private static Klantgegeven Leeg => Proeftraject.Gegeven(1);
}
