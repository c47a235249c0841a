namespace Participatie.Koppeling;

/// <summary>Which sign stands before the decimals of an amount in a file of another system. <c>default</c>: the exchange format decides.</summary>
public enum Getalstijl
{
    /// <summary>Not said.</summary>
    Onbekend,

    /// <summary>A comma: <c>1.250,00</c>.</summary>
    Komma,

    /// <summary>A point: <c>1,250.00</c>.</summary>
    Punt,
}
