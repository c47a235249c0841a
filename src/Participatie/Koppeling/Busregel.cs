namespace Participatie.Koppeling;

/// <summary>What is read of one person on one benefit in a BUS delivery, as it came: UTF-8, spaces not yet taken off.</summary>
public ref struct Busregel
{
    /// <summary>Field <c>statistiekjaar</c>.</summary>
    public ReadOnlySpan<byte> Jaar;

    /// <summary>Field <c>statistiekmaand</c>.</summary>
    public ReadOnlySpan<byte> Maand;

    /// <summary>Field <c>gemeentecode</c>.</summary>
    public ReadOnlySpan<byte> Gemeente;

    /// <summary>Field <c>registratienummer_uitkering</c>.</summary>
    public ReadOnlySpan<byte> Registratienummer;

    /// <summary>Field <c>statistiekcode</c>.</summary>
    public ReadOnlySpan<byte> Statistiekcode;

    /// <summary>Field <c>bsn</c>.</summary>
    public ReadOnlySpan<byte> Bsn;

    /// <summary>Field <c>geboortedatum</c>.</summary>
    public ReadOnlySpan<byte> Geboortedatum;

    /// <summary>Field <c>geslacht</c>.</summary>
    public ReadOnlySpan<byte> Geslacht;

    /// <summary>Field <c>begin_uitkering</c>.</summary>
    public ReadOnlySpan<byte> Begin;

    /// <summary>Field <c>einde_uitkering</c>.</summary>
    public ReadOnlySpan<byte> Einde;

    /// <summary>Field <c>reden_beeindiging</c>.</summary>
    public ReadOnlySpan<byte> Reden;
}
