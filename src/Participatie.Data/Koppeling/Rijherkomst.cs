using Participatie.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>From which delivery a row is.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Levering">The place of the delivery in the order given.</param>
/// <param name="Bestand">The file's name.</param>
internal sealed record Rijherkomst(Bron Bron, int Levering, string Bestand);
