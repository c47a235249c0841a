using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Participatie.App.Kern;

/// <summary>A page for who makes Trede: elsewhere than in development it does not exist.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class Ontwikkelpagina : Attribute
{
    /// <summary>Hides the pages that bear this mark.</summary>
    public static void Gebruik(WebApplication app)
    {
        if (app.Environment.IsDevelopment()) return;
        app.Use((context, volgende) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<Ontwikkelpagina>() is not null) context.SetEndpoint(null);
            return volgende(context);
        });
    }
}
