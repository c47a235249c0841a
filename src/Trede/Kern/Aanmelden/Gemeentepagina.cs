using Microsoft.AspNetCore.Components;

namespace Participatie.App.Kern;

/// <summary>A page within a municipality: <c>@page "/{gemeente}/..."</c>.</summary>
public abstract class Gemeentepagina : ComponentBase
{
    /// <summary>Who asks, and where.</summary>
    [Inject] public required Werkplek Werkplek { get; set; }

    /// <summary>The code in the address; what it means is told by <see cref="Werkplek"/>.</summary>
    [Parameter] public string? Gemeente { get; set; }
}
