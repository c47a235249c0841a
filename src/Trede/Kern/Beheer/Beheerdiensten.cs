using Microsoft.Extensions.DependencyInjection;

namespace Participatie.App.Kern;

/// <summary>What the pages of management and of the log need of the web application.</summary>
internal static class Beheerdiensten
{
    /// <summary>Adds the services.</summary>
    public static void VoegToe(IServiceCollection diensten)
    {
        diensten.AddScoped<BeheerrijVastleggen>().AddScoped<BeheerrijBeeindigen>().AddScoped<BeheerrijVerplaatsen>();
        diensten.AddScoped<AccountsLezen>().AddScoped<AccountVastleggen>().AddScoped<AccountWijzigen>().AddScoped<UitnodigingGeven>();
        diensten.AddScoped<ToekenningGeven>().AddScoped<ToekenningNemen>();
        diensten.AddScoped<RegelkeuzeVastleggen>().AddScoped<BewaartermijnVastleggen>().AddScoped<SluitdagVastleggen>().AddScoped<RekeningjaarSluiten>();
        diensten.AddScoped<GemeenteVastleggen>().AddScoped<GemeentecodeVastleggen>();
        diensten.AddScoped<LogboekInzien>().AddScoped<KijkersInzien>();
    }
}
