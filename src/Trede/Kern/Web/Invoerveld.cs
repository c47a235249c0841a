using Microsoft.AspNetCore.Components;

namespace Participatie.App.Kern;

/// <summary>What every field of a form has: a visible label, and where wanted a hint and what is wrong. The form's model is the property <c>Invoer</c> of its page.</summary>
public abstract class Invoerveld : ComponentBase
{
    /// <summary>The name of the property of the model.</summary>
    [Parameter, EditorRequired] public required string Naam { get; set; }

    /// <summary>What is asked.</summary>
    [Parameter, EditorRequired] public required string Label { get; set; }

    /// <summary>What helps to answer.</summary>
    [Parameter] public string? Hint { get; set; }

    /// <summary>Whether it may stay empty; the label says so, but not in a form that is a question, where everything may.</summary>
    [Parameter] public bool Optioneel { get; set; }

    /// <summary>Whether the label keeps silent that it may stay empty, because the hint says when.</summary>
    [Parameter] public bool Stil { get; set; }

    /// <summary>What is wrong, as <see cref="Pagina"/> hands it down.</summary>
    [CascadingParameter] public Invoerfouten? Fouten { get; set; }

    /// <summary>The name in the address, for a form that is a question; null for a form that is an act.</summary>
    [Parameter] public string? Adresnaam { get; set; }

    /// <summary>The name under which it is sent.</summary>
    public string Postnaam => Adresnaam ?? "Invoer." + Naam;

    /// <summary>The id of the control, to which the summary of what is wrong leads.</summary>
    public string Id => Veldid(Naam);

    /// <summary>What is wrong with it, or null.</summary>
    public string? Fout => Fouten?.Bij(Naam);

    /// <summary>The ids of what describes it, in the order in which it is read out, or null.</summary>
    public string? Beschrijving => (Hint, Fout) switch
    {
        (null, null) => null,
        (not null, null) => Id + "-hint",
        (null, not null) => Id + "-fout",
        _ => $"{Id}-hint {Id}-fout",
    };

    /// <summary>Says to who does not see it that it is wrong.</summary>
    protected string? Ongeldig => Fout is null ? null : "true";

    /// <summary>Says to who does not see it that it must be filled in.</summary>
    protected string? Vereist => Optioneel ? null : "true";

    /// <summary>The id of the control with this name.</summary>
    public static string Veldid(string naam) => "veld-" + naam;
}
