using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Participatie.Data.Kern;

/// <summary>
/// A sheet that is being written, from top to bottom. The first rows are held back a while, so that the columns get a width that fits
/// them; the rest goes to the file at once.
/// </summary>
public sealed class Werkblad
{
    /// <summary>The most rows a sheet can have.</summary>
    public const int MeesteRijen = 1_048_576;

    private const int Wachtrij = 500;
    private const int SmalsteKolom = 8;
    private const int BreedsteKolom = 60;

    private readonly Stream deel;
    private readonly OpenXmlWriter writer;
    private readonly bool eerste;
    private readonly List<Cel[]> wachtend = [];
    private readonly List<int> breedtes = [];
    private int koprij;
    private int kopkolommen;
    private int rij;
    private bool begonnen;
    private bool dicht;

    internal Werkblad(string naam, Stream deel, OpenXmlWriter writer, bool eerste)
    {
        Naam = naam;
        this.deel = deel;
        this.writer = writer;
        this.eerste = eerste;
    }

    /// <summary>The name it got, which is allowed and unique in the workbook.</summary>
    public string Naam { get; }

    /// <summary>A row with one text in large bold letters, which does not make its column wider.</summary>
    public void Titel(string tekst) => Rij(Cel.Titel(tekst));

    /// <summary>The row with the names of the columns, once a sheet and among its first rows: bold, always in sight, with a filter.</summary>
    public void Kop(params ReadOnlySpan<string> namen)
    {
        if (koprij > 0 || begonnen) throw new InvalidOperationException("A sheet has one header, before its rows.");
        var cellen = new Cel[namen.Length];
        for (var kolom = 0; kolom < cellen.Length; kolom++) cellen[kolom] = Cel.Kop(namen[kolom]);
        Rij(cellen);
        koprij = wachtend.Count;
        kopkolommen = cellen.Length;
    }

    /// <summary>A row of cells; none gives an empty row.</summary>
    public void Rij(params ReadOnlySpan<Cel> cellen)
    {
        if (dicht) throw new InvalidOperationException("The sheet is finished: a workbook is written sheet by sheet.");
        if (begonnen)
        {
            Schrijf(cellen);
            return;
        }

        wachtend.Add(cellen.ToArray());
        for (var kolom = 0; kolom < cellen.Length; kolom++)
        {
            if (kolom == breedtes.Count) breedtes.Add(0);
            breedtes[kolom] = Math.Max(breedtes[kolom], cellen[kolom].Breedte);
        }

        if (wachtend.Count == Wachtrij) Begin();
    }

    internal void Sluit()
    {
        if (dicht) return;
        if (!begonnen) Begin();
        dicht = true;
        writer.WriteEndElement();
        if (kopkolommen > 0) writer.WriteElement(new AutoFilter { Reference = $"A{Getal(koprij)}:{Kolom(kopkolommen - 1)}{Getal(rij)}" });
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        writer.WriteEndElement();
        writer.Dispose();
        deel.Dispose();
    }

    private void Begin()
    {
        begonnen = true;
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(Beeld()));
        if (breedtes.Count > 0) writer.WriteElement(new Columns(breedtes.Select(Kolombreedte)));
        writer.WriteStartElement(new SheetData());
        foreach (var cellen in wachtend) Schrijf(cellen);
        wachtend.Clear();
    }

    private SheetView Beeld()
    {
        var beeld = new SheetView { WorkbookViewId = 0 };
        if (eerste) beeld.TabSelected = true;
        if (koprij == 0) return beeld;
        var onderKop = $"A{Getal(koprij + 1)}";
        beeld.Append(
            new Pane { VerticalSplit = koprij, TopLeftCell = onderKop, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = onderKop, SequenceOfReferences = new ListValue<StringValue>([onderKop]) });
        return beeld;
    }

    private static Column Kolombreedte(int breedte, int kolom) => new()
    {
        Min = (uint)kolom + 1,
        Max = (uint)kolom + 1,
        Width = Math.Clamp(breedte + 2, SmalsteKolom, BreedsteKolom),
        CustomWidth = true,
    };

    private void Schrijf(ReadOnlySpan<Cel> cellen)
    {
        if (rij == MeesteRijen) throw new InvalidOperationException("A sheet has no more than 1,048,576 rows.");
        rij++;
        writer.WriteStartElement(new Row(), [new OpenXmlAttribute("r", string.Empty, Getal(rij))]);
        for (var kolom = 0; kolom < cellen.Length; kolom++) Schrijf(cellen[kolom], kolom);
        writer.WriteEndElement();
    }

    private void Schrijf(Cel cel, int kolom)
    {
        if (cel.Soort == Celsoort.Leeg) return;
        List<OpenXmlAttribute> kenmerken =
        [
            new("r", string.Empty, Kolom(kolom) + Getal(rij)),
            new("s", string.Empty, Getal((int)cel.Soort)),
        ];
        var tekst = cel.Soort is Celsoort.Tekst or Celsoort.Kop or Celsoort.Titel;
        if (tekst) kenmerken.Add(new("t", string.Empty, "inlineStr"));
        writer.WriteStartElement(new Cell(), kenmerken);
        if (tekst) writer.WriteElement(new InlineString(new Text(cel.Waarde) { Space = SpaceProcessingModeValues.Preserve }));
        else writer.WriteElement(new CellValue(cel.Waarde));
        writer.WriteEndElement();
    }

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private static string Kolom(int kolom) => kolom < 26 ? ((char)('A' + kolom)).ToString() : Kolom((kolom / 26) - 1) + (char)('A' + (kolom % 26));
}
