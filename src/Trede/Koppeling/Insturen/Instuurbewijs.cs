using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Participatie.App.Koppeling;

/// <summary>The proof that a form came from us, for what is read as it comes in: the framework would hold the whole body to find it.</summary>
internal static class Instuurbewijs
{
    /// <summary>Whether the proof is there and right; given as a field, or else by a script in the header.</summary>
    public static async Task<bool> IsGoedAsync(HttpContext context, string? veld)
    {
        ArgumentNullException.ThrowIfNull(context);
        var kop = context.RequestServices.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.HeaderName!;
        if (veld is not null) context.Request.Headers[kop] = veld;
        return !string.IsNullOrEmpty(context.Request.Headers[kop]) && await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
    }
}
