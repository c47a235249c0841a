using System.IO.Compression;
using System.Xml;
using Participatie.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Looks whether a workbook can be opened without danger, before anything in it is read: how large it becomes, whether it points
/// outside itself, whether a part declares a document type. Nothing is written and nothing is fetched.
/// </summary>
internal sealed class Xlsxcontrole(Xlsxgrenzen grenzen, ZipArchive zip)
{
    // A document type is looked at, so that it can be named; what it points to is not fetched and what it defines is not filled in.
    private static readonly XmlReaderSettings Veilig = new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1_000, CloseInput = true };

    private readonly byte[] buffer = new byte[1 << 17];

    /// <summary>Whether the sizes that the parts say they have pass a bound; nothing is unpacked for it.</summary>
    public bool ZegtTeGroot() => zip.Entries.Count > grenzen.Delen || zip.Entries.Any(deel => TeGroot(deel, deel.Length)) || zip.Entries.Sum(deel => (double)deel.Length) > grenzen.Totaal;

    /// <summary>Why the workbook is refused, or null. A zip or a part that is broken is an <see cref="InvalidDataException"/> or an <see cref="XmlException"/>.</summary>
    public (Bevindingcode Code, string Detail)? Weiger()
    {
        if (zip.Entries.Any(deel => deel.IsEncrypted)) return (Bevindingcode.XlsxBeschadigd, "het is versleuteld");
        if (zip.Entries.Any(deel => deel.FullName.Contains("externalLinks/", StringComparison.OrdinalIgnoreCase))) return (Bevindingcode.XlsxOnveilig, "een koppeling met een ander bestand");
        if (!Past()) return (Bevindingcode.XlsxTeGroot, string.Empty);
        foreach (var deel in zip.Entries.Where(IsXml))
            if (Onveilig(deel) is { } waarom) return (Bevindingcode.XlsxOnveilig, waarom);
        return null;
    }

    private static bool IsXml(ZipArchiveEntry deel) =>
        deel.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || IsRelaties(deel) || deel.FullName.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);

    private static bool IsRelaties(ZipArchiveEntry deel) => deel.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private bool TeGroot(ZipArchiveEntry deel, long lengte) =>
        lengte > grenzen.Totaal
        || (lengte > grenzen.Klein && lengte / grenzen.Verhouding >= deel.CompressedLength)
        || (lengte > grenzen.Teksten && deel.FullName.Contains("sharedStrings", StringComparison.OrdinalIgnoreCase));

    // What a zip says about its sizes may be a lie: what comes out is what counts.
    private bool Past()
    {
        var totaal = 0L;
        foreach (var deel in zip.Entries)
        {
            using var stroom = deel.Open();
            var (lengte, som) = (0L, 0u);
            for (var gelezen = stroom.Read(buffer); gelezen > 0; gelezen = stroom.Read(buffer))
            {
                lengte += gelezen;
                totaal += gelezen;
                som = Crc32.Verder(som, buffer.AsSpan(0, gelezen));
                if (totaal > grenzen.Totaal || TeGroot(deel, lengte)) return false;
            }

            if (lengte != deel.Length || som != deel.Crc32) throw new InvalidDataException(deel.FullName);
        }

        return true;
    }

    // A document type can only stand before the first element.
    private static string? Onveilig(ZipArchiveEntry deel)
    {
        if (deel.Length == 0) return null;
        using var xml = XmlReader.Create(deel.Open(), Veilig);
        while (xml.Volgende())
        {
            if (xml.NodeType == XmlNodeType.DocumentType) return "een definitie (DTD)";
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (!IsRelaties(deel)) return null;
            if (WijstNaarBuiten(xml)) return "een verwijzing naar buiten";
        }

        return null;
    }

    private static bool WijstNaarBuiten(XmlReader xml)
    {
        var soort = xml.GetAttribute("Type") ?? string.Empty;
        if (soort.Contains("externalLink", StringComparison.OrdinalIgnoreCase)) return true;
        return string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase) && !soort.EndsWith("/hyperlink", StringComparison.OrdinalIgnoreCase);
    }
}
