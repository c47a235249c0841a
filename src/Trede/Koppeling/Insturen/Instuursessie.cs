namespace Participatie.App.Koppeling;

/// <summary>What was said of a file that comes in by parts, and by whom: nobody else may go on with it.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Account">The account.</param>
/// <param name="Bron">The number of the source, as it was typed.</param>
/// <param name="Leverdag">The day of delivery, as it was typed.</param>
/// <param name="Bestandsnaam">The name of the file.</param>
/// <param name="Totaal">How many bytes it will have.</param>
/// <param name="Begonnen">When it began.</param>
internal sealed record Instuursessie(short Gemeente, Guid Account, string Bron, string Leverdag, string Bestandsnaam, long Totaal, DateTimeOffset Begonnen);
