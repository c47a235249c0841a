using Participatie.App.Klanten;
using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>What became of saving a measurement.</summary>
internal sealed record Metinguitkomst
{
    /// <summary>There is no such client here, or it may not be measured by who asks.</summary>
    public static readonly Metinguitkomst Onbekend = new() { IsOnbekend = true };

    /// <summary>Whether there is no such client here.</summary>
    public bool IsOnbekend { get; private init; }

    /// <summary>What is wrong with what was filled in, or null.</summary>
    public Invoerfouten? Fouten { get; private init; }

    /// <summary>What others saved of this client in the meantime; empty when nobody did.</summary>
    public IReadOnlyList<Klantrij> Intussen { get; private init; } = [];

    /// <summary>The act under which it is saved.</summary>
    public int Boeking { get; private init; }

    /// <summary>What there is to say of it although it is saved.</summary>
    public IReadOnlyList<Metingbezwaar> Gezegd { get; private init; } = [];

    /// <summary>Whether it is saved, now or by the same form before.</summary>
    public bool Gelukt => !IsOnbekend && Fouten is null && Intussen.Count == 0;

    /// <summary>It is saved.</summary>
    public static Metinguitkomst Bewaard(int boeking, IReadOnlyList<Metingbezwaar> gezegd) => new() { Boeking = boeking, Gezegd = gezegd };

    /// <summary>This is wrong.</summary>
    public static Metinguitkomst Fout(Invoerfouten fouten) => new() { Fouten = fouten };

    /// <summary>Somebody else was first.</summary>
    public static Metinguitkomst Botst(IReadOnlyList<Klantrij> intussen) => new() { Intussen = intussen };
}
