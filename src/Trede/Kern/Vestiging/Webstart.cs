using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Participatie.App.Klanten;
using Participatie.App.Koppeling;
using Participatie.App.Ladder;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Kern;

/// <summary>What the web application stands on: the database that was chosen, or the demo.</summary>
internal static class Webstart
{
    private static readonly Dader Dader = Dader.Programma("webserver");

    /// <summary>Opens the database that the settings choose. When nobody chose and there is nothing yet, the demo is made and filled.</summary>
    public static async Task<Vestiging> OpenAsync(Balie balie, CancellationToken stop)
    {
        var keuze = Opslagkeuze.Lees(Opslagkeuze.Instellingen());
        var vestiging = await Vestiging.OpenAsync(keuze, balie.Klok, stop);
        if (vestiging is null && !keuze.Demo)
            throw new AanroepException("In deze database staat nog geen gemeente. Maak er een met: trede begin. Of vul een demo met verzonnen mensen: trede demo.");
        if (!keuze.Demo) return vestiging!;
        if (vestiging is null) balie.Tekst.WriteLine("Trede maakt een demo met verzonnen mensen. Dat gebeurt één keer en duurt even.");
        vestiging ??= await Vestiging.MaakAsync(keuze, Demogemeente.Organisatie, Dader, balie.Klok, stop);
        await new DemoVullen(vestiging).RunAsync(balie.Vandaag, stop);
        return vestiging;
    }

    /// <summary>Adds the database and what works with it to the services.</summary>
    public static void VoegToe(WebApplicationBuilder bouwer, Vestiging vestiging)
    {
        var diensten = bouwer.Services;
        diensten.AddSingleton(vestiging).AddSingleton(vestiging.Opslag).AddSingleton(vestiging.Sleutels).AddSingleton(vestiging.Bsns).AddSingleton(vestiging.Ankers);
        diensten.AddScoped<DeelnemersInzien>().AddScoped<KlantVastleggen>().AddScoped<TrajectVastleggen>().AddScoped<UitkeringVastleggen>();
        diensten.AddSingleton<Kolommenbron>();
        diensten.AddScoped<CijferlijstInzien>().AddSingleton<IWebdeel, Cijferdownload>();
        diensten.AddScoped<KlantZoeken>().AddScoped<KlantInzien>().AddScoped<Cijfervraag>();
        diensten.AddScoped<MetingVastleggen>().AddScoped<MetingVoorbereiden>().AddScoped<MetingIntrekken>().AddScoped<UitstroomVastleggen>();
        diensten.AddScoped<PilotVastleggen>().AddScoped<PilotverslagLezen>();
        diensten.AddScoped<ConflictenLezen>().AddScoped<ConflictBeslechten>().AddScoped<BeslechtLezen>().AddScoped<ConflictHerroepen>();
        diensten.AddScoped<SrgUitvoeren>();
        diensten.AddScoped<WerkInzien>().AddScoped<WerkweekInzien>().AddScoped<WerkVolgen>().AddScoped<Werkreeks>();
        diensten.AddSingleton(new Ontvangstmap(vestiging.Keuze.Ontvangst, vestiging.Sleutels));
        diensten.AddSingleton<LeveringOntvangen>().AddSingleton<Leveringsplanner>().AddSingleton<LeveringControleren>().AddSingleton<LeveringVerwerken>().AddSingleton<Leveropruiming>().AddSingleton<Leveringswerk>();
        diensten.AddScoped<LeveringenLezen>().AddScoped<LeveringBeslissen>().AddScoped<GeblevenLezen>().AddScoped<BevindingInzien>().AddSingleton<IWebdeel, AfkeurDownload>();
        diensten.AddSingleton(new Delenmap(Path.Combine(vestiging.Keuze.Ontvangst, "delen"), vestiging.Sleutels)).AddSingleton<LeveringInsturen>().AddSingleton<Instuurdelen>().AddSingleton<LeveringWeggooien>();
        diensten.AddSingleton<ProfielInzien>().AddSingleton<ProfielVastleggen>().AddSingleton<ProfielBeeindigen>();
        diensten.AddSingleton<IWebdeel, Uitvoerdownload>().AddSingleton<IWebdeel, Instuuradres>().AddSingleton<IWebdeel, Deeladres>().AddSingleton<IWebdeel, Profieladres>();
        diensten.AddHostedService(static diensten => diensten.GetRequiredService<Leveringswerk>());
        diensten.AddScoped<LeversleutelMaken>().AddScoped<LeverafsprakenLezen>().AddScoped<LeverafspraakVastleggen>().AddSingleton<IWebdeel, Koppelvlak>();
        if (Levermap.Lees(bouwer.Configuration) is { } map)
            diensten.AddSingleton(bron => ActivatorUtilities.CreateInstance<Levermap>(bron, map)).AddHostedService<Levermapwacht>();
        diensten.PostConfigure<Webopties>(static opties => opties.IsOpslagWeg = static fout => fout is OpslagWegException);
        diensten.AddHealthChecks().AddCheck<Opslagcontrole>("database");
    }

    /// <summary>Has the program get ready for the work of the day while nobody asks for anything yet.</summary>
    public static void WarmOp(WebApplicationBuilder bouwer) => bouwer.Services.AddHostedService<Meetopwarming>();

    /// <summary>Tells who can sign in, for who starts the program.</summary>
    public static void Zeg(Balie balie, Vestiging vestiging)
    {
        if (!vestiging.Installatie.Demo) return;
        balie.Tekst.WriteLine($"Dit is een demo van {vestiging.Installatie.Organisatie}, met verzonnen mensen. Op de aanmeldpagina kiest u wie u bent:");
        var breedte = Demoaccount.Alle.Max(account => account.Login.Length);
        foreach (var account in Demoaccount.Alle) balie.Tekst.WriteLine($"  {account.Login.PadRight(breedte)}  {account.Uitleg}");
    }
}
