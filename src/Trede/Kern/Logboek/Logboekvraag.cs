using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>What is asked of the log; what is null does not matter.</summary>
internal sealed record Logboekvraag
{
    /// <summary>The kind of act.</summary>
    public Handelingsoort? Soort { get; init; }

    /// <summary>The act.</summary>
    public Handeling? Handeling { get; init; }

    /// <summary>Who.</summary>
    public Guid? Account { get; init; }

    /// <summary>The number of the client.</summary>
    public int? Klant { get; init; }

    /// <summary>The first day.</summary>
    public Dag? Vanaf { get; init; }

    /// <summary>The last day.</summary>
    public Dag? Tot { get; init; }

    /// <summary>Only what comes after this line in the list, newest first.</summary>
    public (long Schakel, int Regel)? Na { get; init; }

    /// <summary>The acts that are asked for, or null for all.</summary>
    public IReadOnlyList<Handeling>? Handelingen => (Handeling, Soort) switch
    {
        ({ } een, _) => [een],
        (null, { } soort) => [.. Handelingfeiten.Alle.Where(feiten => feiten.Soort == soort).Select(feiten => feiten.Handeling)],
        _ => null,
    };

    /// <summary>How the log words what was asked.</summary>
    public string Toelichting()
    {
        var delen = new List<string>();
        if (Handeling is { } handeling) delen.Add(Handelingfeiten.Van(handeling).Code);
        else if (Soort is { } soort) delen.Add("soort " + soort.ToString().ToLowerInvariant());
        if (Account is { } account) delen.Add($"account {account}");
        if (Vanaf is { } vanaf) delen.Add($"vanaf {vanaf}");
        if (Tot is { } tot) delen.Add($"tot en met {tot}");
        if (Na is not null) delen.Add("ouder");
        return string.Join(", ", delen);
    }
}
