namespace Participatie.Data.Koppeling;

/// <summary>A block of a file.</summary>
/// <param name="Nummer">Its place in the file, from 0.</param>
/// <param name="Lengte">How many bytes of the buffer are in it.</param>
/// <param name="EersteRegel">The line with which it begins, from 1.</param>
/// <param name="Laatste">Whether the file ends with it.</param>
/// <param name="RegelTeLang">Whether there is no block, because a line is too long.</param>
internal readonly record struct Block(int Nummer, int Lengte, long EersteRegel, bool Laatste, bool RegelTeLang);
