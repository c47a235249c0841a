namespace Participatie.Data.Koppeling;

/// <summary>How a file is read; found out while reading, after which it is read anew.</summary>
/// <param name="Windows1252">The bytes are not UTF-8.</param>
/// <param name="Doorlopend">
/// One thread reads the whole file, because a quoted field runs over the end of a block or lines end in another way than blocks expect.
/// </param>
internal readonly record struct Leeswijze(bool Windows1252, bool Doorlopend);
