using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Participatie.App.Kern;

/// <summary>A page for who makes Trede: elsewhere than in development it does not exist.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class Ontwikkelpagina : Attribute
{
    /// <summary>Hides the pages that bear this mark; in development gives them a frame with something in everything.</summary>
    public static void Gebruik(WebApplication app)
    {
        var tonen = app.Environment.IsDevelopment();
        app.Use((context, volgende) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<Ontwikkelpagina>() is null) return volgende(context);
            if (tonen) Vul(context.RequestServices.GetRequiredService<Raamgegevens>());
            else context.SetEndpoint(null);
            return volgende(context);
        });
    }

    private static void Vul(Raamgegevens raam)
    {
        raam.Organisatie = "Samenwerking Drie Dorpen";
        raam.Gemeente = "Duinrade";
        raam.Gemeenten = [new("Duinrade", "/patronen") { Huidig = true }, new("Oosterveen", "/patronen?blad=2"), new("Waterhuizen", "/patronen?blad=3")];
        raam.Account = "A. van den Berg";
        raam.Rol = "Beheerder in Duinrade";
        raam.Accountmenu = [new("Mijn account", "/patronen")];
        raam.Afmeldadres = "/patronen";
        raam.Aankondiging = "Dit is de demo. Alle mensen en gegevens zijn verzonnen.";
        raam.Navigatie =
        [
            new("Start", "/"), new("Cliënten", "/patronen/clienten"), new("Leveringen", "/patronen/leveringen"), new("Cijfers", "/patronen/cijfers"),
            new("Instrumenten", "/patronen") { Groep = "Beheer" }, new("Teams", "/patronen/teams") { Groep = "Beheer" }, new("Accounts en rechten", "/patronen/accounts") { Groep = "Beheer" },
        ];
    }
}
