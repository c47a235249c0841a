namespace Participatie.Koppeling;

/// <summary>The files of a made-up municipality; the number is the place in a list of rows by file.</summary>
public enum Voorbeeldbestand
{
    /// <summary>Measurements of the social service.</summary>
    Reintegratie,

    /// <summary>Measurements of civic integration.</summary>
    Inburgering,

    /// <summary>Measurements of the roc, a workbook.</summary>
    Educatie,

    /// <summary>Trajecten of social service and civic integration.</summary>
    Trajecten,

    /// <summary>Trajecten of the roc, a workbook.</summary>
    Educatietrajecten,

    /// <summary>Clients.</summary>
    Klanten,

    /// <summary>SRG delivery of June 2015.</summary>
    Srg,

    /// <summary>BUS delivery of June 2015.</summary>
    Bus,
}
