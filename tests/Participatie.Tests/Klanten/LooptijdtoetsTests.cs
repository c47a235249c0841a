using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Tests.Koppeling;

namespace Participatie.Tests.Klanten;

public sealed class LooptijdtoetsTests
{
    private static readonly Dag Vandaag = Proefrij.Dag("2026-03-02");
    private static readonly Geboortedatum Geboren = Geboortedatum.Van(new DateOnly(1980, 5, 6));

    [Theory]
    [InlineData("2026-01-01", null, Looptijdbezwaar.Geen)]
    [InlineData("2026-01-01", "2026-01-01", Looptijdbezwaar.Geen)]
    [InlineData("2026-01-02", "2026-01-01", Looptijdbezwaar.EindeVoorBegin)]
    [InlineData("1980-05-06", null, Looptijdbezwaar.Geen)]
    [InlineData("1980-05-05", null, Looptijdbezwaar.VoorGeboorte)]
    [InlineData("2027-03-02", null, Looptijdbezwaar.Geen)]
    [InlineData("2027-03-03", null, Looptijdbezwaar.BeginTeVer)]
    [InlineData("2026-01-01", "2036-03-02", Looptijdbezwaar.Geen)]
    [InlineData("2026-01-01", "2036-03-03", Looptijdbezwaar.EindeTeVer)]
    public void Judging_Days_SaysTheFirstThingThatIsWrong(string begin, string? einde, Looptijdbezwaar verwacht) =>
        Assert.Equal(verwacht, Looptijdtoets.Oordeel(Proefrij.Dag(begin), einde is null ? null : Proefrij.Dag(einde), Geboren, Vandaag));

    [Fact]
    public void Judging_DayOfBirthUnknown_IsNotHeldAgainstIt() =>
        Assert.Equal(Looptijdbezwaar.Geen, Looptijdtoets.Oordeel(Proefrij.Dag("1950-01-01"), null, default, Vandaag));

    [Theory]
    [InlineData("2020-01-01", "2020-06-30", "2020-06-30", null, true)]
    [InlineData("2020-01-01", "2020-06-30", "2020-07-01", null, false)]
    [InlineData("2020-01-01", null, "2025-01-01", "2025-01-02", true)]
    [InlineData("2020-02-01", null, "2019-01-01", "2020-01-31", false)]
    public void Overlapping_TwoPeriods_IsHavingADayInCommon(string begin, string? einde, string anderBegin, string? anderEinde, bool verwacht)
    {
        var (een, twee) = ((Proefrij.Dag(begin), Dag(einde)), (Proefrij.Dag(anderBegin), Dag(anderEinde)));

        Assert.Equal(verwacht, Looptijdtoets.Overlapt(een.Item1, een.Item2, twee.Item1, twee.Item2));
        Assert.Equal(verwacht, Looptijdtoets.Overlapt(twee.Item1, twee.Item2, een.Item1, een.Item2));
    }

    private static Dag? Dag(string? tekst) => tekst is null ? null : Proefrij.Dag(tekst);
}
