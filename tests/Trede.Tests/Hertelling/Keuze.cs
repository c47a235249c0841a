using System.Globalization;

namespace Trede.Tests.Hertelling;

/// <summary>A choice of subgroups: any of the parts between commas, each part all of its members between pluses.</summary>
internal sealed class Keuze
{
    private readonly List<List<int>>? _delen;

    public Keuze(string? tekst)
    {
        if (tekst is not null)
            _delen = [.. tekst.Split(',').Select(deel => deel.Split('+').Select(Subgroep).ToList())];
    }

    public bool Past(IReadOnlySet<int> subgroepen) =>
        _delen is null || _delen.Exists(deel => deel.TrueForAll(subgroepen.Contains));

    private static int Subgroep(string tekst)
    {
        if (!int.TryParse(tekst.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) || nummer is < 1 or > 31)
            throw new ArgumentException("no subgroup: " + tekst, nameof(tekst));
        return nummer;
    }
}
