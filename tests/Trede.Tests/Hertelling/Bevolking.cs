namespace Trede.Tests.Hertelling;

/// <summary>A small random population: deliveries, the setting they are read in, and the questions and days to ask about it.</summary>
/// <remarks>The same seed always gives the same population. Every question is a right call for these deliveries.</remarks>
internal sealed record Bevolking(
    IReadOnlyList<(string Bron, string Csv)> Leveringen,
    Instelling Instelling,
    IReadOnlyList<Vraag> Vragen,
    IReadOnlyList<DateOnly> Dagen)
{
    public static Bevolking Maak(int zaad) => new Bevolkingsmaker(new Toeval(zaad)).Maak();
}
