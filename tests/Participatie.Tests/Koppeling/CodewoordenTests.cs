using System.Text;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

/// <summary>The codes that are read from files are those of the fact lists: each of them, in any letter case, and no other.</summary>
public sealed class CodewoordenTests
{
    [Fact]
    public void Momenten_EveryCodeOfTheFacts_IsRead()
    {
        foreach (var feiten in Meetmomentfeiten.Alle)
        {
            Assert.True(Codewoorden.TryMomenten(Utf8(feiten.Code), out var klein) && Codewoorden.TryMomenten(Utf8(feiten.Code.ToUpperInvariant()), out var groot) && klein == groot);
            Assert.Equal(feiten.Meetmoment, klein);
            Assert.False(Codewoorden.TryMomenten(Utf8(feiten.Code + "x"), out _));
        }
    }

    [Fact]
    public void Redenen_EveryCodeOfTheFacts_IsRead()
    {
        foreach (var feiten in Uitstroomredenfeiten.Alle)
        {
            Assert.True(Codewoorden.TryReden(Utf8(feiten.Code.ToUpperInvariant()), out var reden));
            Assert.Equal(feiten.Reden, reden);
            Assert.False(Codewoorden.TryReden(Utf8(feiten.Code + "x"), out _));
        }
    }

    [Fact]
    public void Regels_EveryCodeOfTheFacts_IsRead()
    {
        foreach (var feiten in Regelfeiten.Alle)
        {
            Assert.True(Codewoorden.TryRegel(Utf8(feiten.Code.ToUpperInvariant()), out var regel));
            Assert.Equal(feiten.Regel, regel);
            Assert.False(Codewoorden.TryRegel(Utf8(feiten.Code + "x"), out _));
        }
    }

    private static byte[] Utf8(string tekst) => Encoding.UTF8.GetBytes(tekst);
}
