namespace Participatie.Koppeling;

/// <summary>What is read of one row of an SRG delivery, as it came: UTF-8, spaces not yet taken off.</summary>
public ref struct Srgregel
{
    /// <summary>Field <c>gemeentecode</c>.</summary>
    public ReadOnlySpan<byte> Gemeente;

    /// <summary>Field <c>bsn</c>.</summary>
    public ReadOnlySpan<byte> Bsn;

    /// <summary>Field <c>geboortedatum</c>.</summary>
    public ReadOnlySpan<byte> Geboortedatum;

    /// <summary>Field <c>positie</c>.</summary>
    public ReadOnlySpan<byte> Positie;

    /// <summary>Field <c>begindatum_positie</c>.</summary>
    public ReadOnlySpan<byte> BegindatumPositie;

    /// <summary>Field <c>registratienummer</c>.</summary>
    public ReadOnlySpan<byte> Registratienummer;

    /// <summary>Field <c>geslacht</c>.</summary>
    public ReadOnlySpan<byte> Geslacht;

    /// <summary>Field <c>type_voorziening</c>.</summary>
    public ReadOnlySpan<byte> Type;

    /// <summary>Field <c>begindatum</c>.</summary>
    public ReadOnlySpan<byte> Begindatum;

    /// <summary>Field <c>einddatum</c>.</summary>
    public ReadOnlySpan<byte> Einddatum;

    /// <summary>Field <c>reden_einde</c>.</summary>
    public ReadOnlySpan<byte> RedenEinde;
}
