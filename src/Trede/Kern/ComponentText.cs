using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Participatie.App.Kern;

/// <summary>Renders a component to text, without a web server.</summary>
internal static class ComponentText
{
    /// <summary>The text of a component with these parameters.</summary>
    public static string Maak<TComponent>(IDictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        // Names keep their own letters; what has a meaning in HTML is still escaped.
        using var diensten = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        using var renderer = new HtmlRenderer(diensten, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString()).GetAwaiter().GetResult();
    }
}
