namespace Trede.Tests.Hertelling;

/// <summary>A small random population with trajecten and clients, and the questions, days, periods and columns to ask for.</summary>
/// <remarks>The same seed always gives the same population. Every question is a right call for these deliveries.</remarks>
internal sealed record Effectbevolking(
    IReadOnlyList<(string Bron, string Csv)> Leveringen,
    Instelling Instelling,
    IReadOnlyList<Vraag> Vragen,
    IReadOnlyList<DateOnly> Dagen,
    IReadOnlyList<(DateOnly Van, DateOnly Tot)> Perioden,
    IReadOnlyList<IReadOnlyList<string>> Kolommen)
{
    public static Effectbevolking Maak(int zaad) => new Effectbevolkingsmaker(new Toeval(zaad)).Maak();
}
