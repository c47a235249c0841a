using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Trede.Tests.Ladder;

/// <summary>What the recount says to a question, to hold every answer of the product against.</summary>
internal interface IAntwoord
{
    /// <summary>Lists of which the number stands on the page, or nowhere: what chooses them in the address, and who are in them.</summary>
    IReadOnlyList<(string Vraag, IReadOnlyList<string> Bsns)> Lijsten { get; }

    /// <summary>Every number on the page that leads to persons.</summary>
    IEnumerable<Bladgetal> Getallen(IHtmlDocument blad);

    /// <summary>What else stands on the page: shares, rows, the figure.</summary>
    void Controleer(IHtmlDocument blad);

    /// <summary>The figure, out of the page or as a file.</summary>
    void Figuur(string figuur);

    /// <summary>The JSON.</summary>
    void Json(JsonElement json);

    /// <summary>The first sheet of the workbook.</summary>
    void Werkmap(IReadOnlyList<string[]> blad);

    /// <summary>What a list must say of these persons, in order of BSN.</summary>
    IReadOnlyList<string> Lijst(IEnumerable<string> bsns);

    /// <summary>What a row of a list says of a person, in the same shape; the cells come after the name.</summary>
    string Lijstregel(string bsn, IReadOnlyList<string> cellen);
}
