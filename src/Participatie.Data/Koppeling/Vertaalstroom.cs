using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// A file that is no text, as csv in UTF-8 with <c>;</c>: a workbook, an XML delivery. What is wrong with it is known when it is opened or
/// while it is read; then the stream ends, and <see cref="Weigering"/> says why.
/// </summary>
internal abstract class Vertaalstroom : Leesstroom
{
    /// <summary>Why the file is refused, or null as long as it can be read.</summary>
    public Bevinding? Weigering { get; protected set; }

    /// <summary>Findings about the file as a whole, complete once it is read.</summary>
    public virtual IReadOnlyList<Bevindingtelling> Bevindingen => [];

    /// <summary>Opens a file as csv when it is of a kind that has to be; null when it is text. The file stays where it stands.</summary>
    public static Vertaalstroom? Open(Levering levering, FileStream bestand) =>
        (Vertaalstroom?)Xlsxstroom.OpenWerkmap(levering, bestand) ?? Busstroom.Probeer(levering, bestand);
}
