namespace Participatie.App.Kern;

/// <summary>How a part of a figure is filled: told apart without colour, by stripes, dots and lightness.</summary>
public enum Vulling
{
    /// <summary>Light grey.</summary>
    Licht,

    /// <summary>Stripes that go up.</summary>
    Omhoog,

    /// <summary>Stripes that go down.</summary>
    Omlaag,

    /// <summary>Dots.</summary>
    Stip,

    /// <summary>Squares.</summary>
    Ruit,

    /// <summary>Lying lines.</summary>
    Liggend,

    /// <summary>Standing lines.</summary>
    Staand,

    /// <summary>The accent colour, light.</summary>
    Tint,

    /// <summary>The accent colour, full.</summary>
    Vol,

    /// <summary>Middle grey.</summary>
    Midden,
}
