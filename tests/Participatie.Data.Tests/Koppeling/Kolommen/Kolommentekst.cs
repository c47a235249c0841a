using Participatie.Ladder;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>All that columns hold, as text.</summary>
internal static class Kolommentekst
{
    public static string Van(Participatiekolommen kolommen)
    {
        var regels = new List<string> { $"{kolommen.Personen} {kolommen.Rijen} {string.Join(',', kolommen.Bronnen)} {string.Join(',', kolommen.Gemeenten)} {string.Join(',', kolommen.Soorten.ToArray())}" };
        var trajecten = kolommen.Trajecten;
        regels.Add($"{string.Join(',', trajecten.Instrumenten)} {string.Join(',', trajecten.Aanbieders)}");
        for (var persoon = 0; persoon < kolommen.Personen; persoon++)
        {
            regels.Add($"{kolommen.Klantnummers![persoon]} {kolommen.Kenmerken.Geboren[persoon]} {kolommen.Kenmerken.Geslachten[persoon]} {kolommen.Kenmerken.Postcodes[persoon]}");
            for (var rij = kolommen.Begin[persoon]; rij < kolommen.Begin[persoon + 1]; rij++)
                regels.Add($"  {kolommen.Dagen[rij]} {kolommen.Soortnummers[rij]} {(kolommen.Bekend.IsEmpty ? kolommen.AlleBekend.Nummer : kolommen.Bekend[rij])}");
            for (var traject = trajecten.Van(persoon); traject < trajecten.Tot(persoon); traject++)
                regels.Add($"  {trajecten.Instrument[traject]} {trajecten.Aanbieder[traject]} {trajecten.Domein[traject]} {trajecten.Bron[traject]} {trajecten.Start[traject]} {trajecten.Einde[traject]} {trajecten.Kosten[traject]} {trajecten.BekendVan[traject]}");
        }

        return string.Join('\n', regels);
    }
}
