namespace Participatie.Data.Kern;

/// <summary>A row that people change on screen: who saves over somebody else's change is told so.</summary>
public interface IMetVersie
{
    /// <summary>Rises by one with every change; 0 for a new row.</summary>
    int Versie { get; set; }
}
