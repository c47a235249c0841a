namespace Participatie.Data.Koppeling;

/// <summary>An element of an XML file that is open.</summary>
internal sealed class Buselement(string naam, int veld, int regel, bool isRecord, bool inRecord)
{
    /// <summary>Its name without prefix.</summary>
    public string Naam => naam;

    /// <summary>The field that it is, below zero when it is none.</summary>
    public int Veld => veld;

    /// <summary>The line on which it begins.</summary>
    public int Regel => regel;

    /// <summary>Whether it is the element of a benefit.</summary>
    public bool IsRecord => isRecord;

    /// <summary>Whether it stands in the element of a benefit or is it.</summary>
    public bool InRecord => inRecord;

    /// <summary>Whether there are elements in it, or attributes that are fields; else it is a value.</summary>
    public bool IsOmhulsel { get; set; }

    /// <summary>Whether there was text in it.</summary>
    public bool MetTekst { get; set; }

    /// <summary>Whether a benefit stood in it.</summary>
    public bool HadRecord { get; set; }

    /// <summary>The values that stand in it, by place; null when there is none.</summary>
    public string?[]? Waarden { get; private set; }

    /// <summary>The persons in it, those of inner elements included; null when there is none, as in most elements.</summary>
    public List<Busrij>? Personen { get; set; }

    /// <summary>Sets a value. Two different ones about one benefit are put together, so that the row is refused instead of one of them being lost.</summary>
    public void Zet(int plaats, string waarde, int velden)
    {
        if (waarde.Length == 0) return;
        Waarden ??= new string?[velden];
        var eerder = Waarden[plaats];
        var samen = eerder is null || !inRecord || string.Equals(eerder, waarde, StringComparison.Ordinal) ? waarde : $"{eerder} {waarde}";
        if (samen.Length <= BusXmlReader.LangsteWaarde) Waarden[plaats] = samen;
    }
}
