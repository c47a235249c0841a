namespace Participatie.Koppeling;

/// <summary>
/// What a delivery changes of things that are kept (exchange format, section 3). A row that says what its source said before changes nothing, also where somebody changed
/// it here since: an export that still tells the old does not undo a correction. Of rows about the same thing the last one counts.
/// </summary>
/// <typeparam name="T">What a row says of something.</typeparam>
/// <param name="Wijzigingen">The rows that say something new, in the order of the delivery.</param>
/// <param name="Nieuw">How many of them speak of something that its source did not speak of before.</param>
/// <param name="Gewijzigd">How many of them say something else than their source said before.</param>
/// <param name="Ongewijzigd">How many rows say what their source said before.</param>
/// <param name="Vervangen">How many rows another row takes the place of.</param>
public sealed record Opgavevergelijking<T>(IReadOnlyList<Opgavewijziging<T>> Wijzigingen, int Nieuw, int Gewijzigd, int Ongewijzigd, int Vervangen)
    where T : class;
