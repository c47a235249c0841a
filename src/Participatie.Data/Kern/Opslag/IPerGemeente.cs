namespace Participatie.Data.Kern;

/// <summary>A row that belongs to one municipality: its number comes first in the key.</summary>
public interface IPerGemeente
{
    /// <summary>The number of the municipality.</summary>
    short Gemeente { get; set; }
}
