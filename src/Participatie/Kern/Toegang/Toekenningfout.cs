namespace Participatie.Kern;

/// <summary>Why a role cannot be given or taken away (<see cref="Toekenningregel"/>).</summary>
public enum Toekenningfout : byte
{
    /// <summary>Nothing: it can.</summary>
    Geen,

    /// <summary>Nobody changes the own roles: another beheerder does.</summary>
    EigenRol,

    /// <summary>Without this role no active account would manage the municipality.</summary>
    LaatsteBeheerder,

    /// <summary>The role is held for one provider and none was chosen.</summary>
    AanbiederNodig,

    /// <summary>A team was chosen for a role that is not held for one.</summary>
    TeamHoortNiet,

    /// <summary>A provider was chosen for a role that is not held for one.</summary>
    AanbiederHoortNiet,

    /// <summary>The right to lists was chosen for a role that does not see figures without persons.</summary>
    KlantlijstHoortNiet,

    /// <summary>The account holds this role already.</summary>
    Dubbel,
}
