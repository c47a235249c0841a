using Participatie.App.Kern;
using Participatie.Bench;

return args switch
{
    ["hoofdtaak", var map] => Hoofdtaak.Run(Bestanden.Drie(map)),
    ["een-bestand", var map] => Hoofdtaak.Run(Bestanden.Een(map)),
    ["drie-delen", var map] => Hoofdtaak.Run(Bestanden.Delen(map)),
    ["vraag", var map] => Warmevraag.Run(Bestanden.Drie(map)),
    ["compact", var pad] => Compactlezing.Run(pad),
    ["afgekeurd", var map] => Afkeuring.Run(map),
    ["effect", var exports, var trajecten] => Effectvraag.Run(exports, trajecten),
    ["kaal"] => await Kaal.RunAsync(),
    ["kolommen", var verbinding, var sleutels] => await Logkolommen.RunAsync(new Opslagkeuze(verbinding, sleutels, Demo: false)),
    ["alles", var wortel, .. var keuzes] => Alles.Run(wortel, keuzes),
    _ => Aanroep.Verkeerd(),
};
