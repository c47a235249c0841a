using Microsoft.AspNetCore.Routing;

namespace Participatie.App.Kern;

/// <summary>Addresses that a room adds besides its pages, such as a file to download.</summary>
internal interface IWebdeel
{
    /// <summary>Adds them; each says who may see it.</summary>
    void Map(IEndpointRouteBuilder app);
}
