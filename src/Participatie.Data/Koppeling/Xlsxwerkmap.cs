using System.Xml;

namespace Participatie.Data.Koppeling;

/// <summary>What a workbook says about its sheets.</summary>
internal sealed class Xlsxwerkmap
{
    private readonly Xlsxonderdelen delen;
    private readonly List<(string Kenmerk, string Soort, string Doel)> relaties;
    private readonly List<(string Naam, bool Verborgen, string Pad)> bladen = [];
    private bool vanaf1904;

    /// <summary>Reads the list of sheets; a sheet that holds only a chart is none.</summary>
    public Xlsxwerkmap(Xlsxonderdelen delen, string pad)
    {
        this.delen = delen;
        relaties = delen.Relaties(pad);
        using var xml = delen.Open(pad);
        while (xml.Volgende())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName is "workbookPr") vanaf1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml.LocalName is "sheet") Voeg(xml);
        }
    }

    /// <summary>The names of the sheets, in their order.</summary>
    public IEnumerable<string> Namen => bladen.Select(blad => blad.Naam);

    /// <summary>
    /// Opens the sheet with this name, whatever the letter case; without a name the first that can be seen, or the first when none can.
    /// Null when it is not there.
    /// </summary>
    public Xlsxblad? Open(string naam)
    {
        var gekozen = naam.Length > 0
            ? bladen.Find(blad => string.Equals(blad.Naam, naam, StringComparison.OrdinalIgnoreCase))
            : bladen.Find(blad => !blad.Verborgen) is { Pad: not null } zichtbaar ? zichtbaar : bladen.FirstOrDefault();
        return gekozen.Pad is null ? null : new Xlsxblad(delen.Open(gekozen.Pad), new Xlsxwaarde(Teksten(), Opmaak(), vanaf1904));
    }

    private void Voeg(XmlReader xml)
    {
        var kenmerk = Enumerable.Range(0, xml.AttributeCount).Select(plaats =>
        {
            xml.MoveToAttribute(plaats);
            return xml is { LocalName: "id", Prefix.Length: > 0 } ? xml.Value : null;
        }).FirstOrDefault(waarde => waarde is not null);
        xml.MoveToElement();
        if (relaties.Find(relatie => string.Equals(relatie.Kenmerk, kenmerk, StringComparison.Ordinal)) is not { Soort: "worksheet" } gevonden) return;
        bladen.Add((xml.GetAttribute("name") ?? string.Empty, xml.GetAttribute("state") is "hidden" or "veryHidden", gevonden.Doel));
    }

    private Xlsxteksten Teksten()
    {
        if (relaties.Find(relatie => relatie.Soort is "sharedStrings").Doel is not { } pad || !delen.Heeft(pad)) return new Xlsxteksten();
        using var xml = delen.Open(pad);
        return Xlsxtekst.Lijst(xml);
    }

    private Xlsxopmaak Opmaak()
    {
        if (relaties.Find(relatie => relatie.Soort is "styles").Doel is not { } pad || !delen.Heeft(pad)) return new Xlsxopmaak();
        using var xml = delen.Open(pad);
        return Xlsxopmaak.Lees(xml);
    }
}
