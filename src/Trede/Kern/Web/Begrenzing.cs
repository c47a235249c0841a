using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Participatie.App.Kern;

/// <summary>How often one address may ask: generous for everything, sparing for signing in.</summary>
internal static class Begrenzing
{
    /// <summary>The policy for a page on which one signs in: <c>@attribute [EnableRateLimiting(Begrenzing.Aanmelden)]</c>. Only posts count.</summary>
    public const string Aanmelden = "aanmelden";

    /// <summary>The policy for programs that deliver.</summary>
    public const string Koppelvlak = "koppelvlak";

    /// <summary>Sets the limits.</summary>
    public static void Stel(RateLimiterOptions opties)
    {
        opties.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        opties.OnRejected = static (afgewezen, _) =>
        {
            var wacht = afgewezen.Lease.TryGetMetadata(MetadataName.RetryAfter, out var tijd) ? Math.Max(1, (int)Math.Ceiling(tijd.TotalSeconds)) : 60;
            afgewezen.HttpContext.Response.Headers.RetryAfter = wacht.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        opties.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(static context =>
        {
            var keuze = Opties(context);
            return RateLimitPartition.GetTokenBucketLimiter(Afzender(context), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = keuze.VerzoekenIneens,
                TokensPerPeriod = keuze.VerzoekenPerSeconde,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            });
        });
        opties.AddPolicy(Aanmelden, static context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetSlidingWindowLimiter(Afzender(context), _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = Opties(context).AanmeldingenPerMinuut,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 6,
            })
            : RateLimitPartition.GetNoLimiter(string.Empty));
        opties.AddPolicy(Koppelvlak, static context => RateLimitPartition.GetSlidingWindowLimiter(Afzender(context), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = Opties(context).KoppelvlakPerMinuut,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        }));
    }

    private static Webopties Opties(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<Webopties>>().Value;

    // With IPv6 one household has a whole network of addresses.
    private static string Afzender(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } adres) return string.Empty;
        if (adres.IsIPv4MappedToIPv6) adres = adres.MapToIPv4();
        return adres.AddressFamily == AddressFamily.InterNetworkV6 ? new IPAddress([.. adres.GetAddressBytes().AsSpan(0, 8), 0, 0, 0, 0, 0, 0, 0, 0]).ToString() : adres.ToString();
    }
}
