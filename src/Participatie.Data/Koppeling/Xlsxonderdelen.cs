using System.IO.Compression;
using System.Xml;

namespace Participatie.Data.Koppeling;

/// <summary>The parts of a workbook, found by the relations between them.</summary>
internal sealed class Xlsxonderdelen(ZipArchive zip)
{
    private static readonly XmlReaderSettings Veilig = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true };

    private readonly Dictionary<string, ZipArchiveEntry> delen = zip.Entries
        .GroupBy(deel => deel.FullName.Replace('\\', '/'), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(groep => groep.Key, groep => groep.First(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The path of the workbook itself, or null when there is none.</summary>
    public string? Werkmap()
    {
        var genoemd = Relaties(string.Empty).FirstOrDefault(relatie => relatie.Soort is "officeDocument").Doel;
        if (genoemd is not null && Path.GetFileName(genoemd).StartsWith("workbook", StringComparison.OrdinalIgnoreCase) && delen.ContainsKey(genoemd)) return genoemd;
        return new[] { "xl/workbook.xml", "xl/workbook.bin" }.FirstOrDefault(delen.ContainsKey);
    }

    /// <summary>To what a part points; an empty path is the package itself.</summary>
    public List<(string Kenmerk, string Soort, string Doel)> Relaties(string deel)
    {
        var map = deel[..(deel.LastIndexOf('/') + 1)];
        var pad = $"{map}_rels/{deel[map.Length..]}.rels";
        var relaties = new List<(string, string, string)>();
        if (!delen.ContainsKey(pad)) return relaties;
        using var xml = Open(pad);
        while (xml.Volgende())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not "Relationship" || xml.GetAttribute("Target") is not { } doel) continue;
            var soort = xml.GetAttribute("Type") ?? string.Empty;
            relaties.Add((xml.GetAttribute("Id") ?? string.Empty, soort[(soort.LastIndexOf('/') + 1)..], Pad(map, doel)));
        }

        return relaties;
    }

    /// <summary>Whether there is such a part.</summary>
    public bool Heeft(string pad) => delen.ContainsKey(pad);

    /// <summary>Opens a part; one that is not there is an <see cref="InvalidDataException"/>.</summary>
    public XmlReader Open(string pad) => delen.TryGetValue(pad, out var deel)
        ? XmlReader.Create(new BufferedStream(deel.Open(), 1 << 16), Veilig)
        : throw new InvalidDataException(pad);

    private static string Pad(string map, string doel)
    {
        var stappen = new List<string>();
        foreach (var stap in (doel.StartsWith('/') ? doel : map + doel).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (stap is not "..") stappen.Add(stap);
            else if (stappen.Count > 0) stappen.RemoveAt(stappen.Count - 1);
        }

        return string.Join('/', stappen.Where(stap => stap is not "."));
    }
}
