using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Tells a watchdog whether the database answers and whether the audit log is anchored outside it.</summary>
internal sealed class Opslagcontrole(Opslag opslag, Ankers ankers) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await opslag.LeesAsync(Gemeentenummer.Organisatie, static (tabellen, stop) => tabellen.Set<InstallatieRecord>().AnyAsync(stop), cancellationToken);
        }
        catch (OpslagWegException)
        {
            return HealthCheckResult.Unhealthy("De database antwoordt niet.");
        }

        return ankers.LaatsteFout is null ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("De ankers van het logboek kunnen niet worden geschreven.");
    }
}
