namespace Participatie.App.Kern;

/// <summary>What became of an act in management: it was done, or something is wrong, or somebody else was first, or there is no such thing here.</summary>
internal sealed record Beheeruitkomst
{
    /// <summary>There is no such thing here, or it is not for who asks.</summary>
    public static readonly Beheeruitkomst Onbekend = new() { IsOnbekend = true };

    /// <summary>It was done.</summary>
    public static readonly Beheeruitkomst Klaar = new();

    /// <summary>Whether there is no such thing here.</summary>
    public bool IsOnbekend { get; private init; }

    /// <summary>What is wrong with what was typed, or null.</summary>
    public Invoerfouten? Fouten { get; private init; }

    /// <summary>What is stored by now, by the names of the fields, when somebody else was first; else null.</summary>
    public IReadOnlyDictionary<string, string>? Conflict { get; private init; }

    /// <summary>The version of what is stored, for a conflict.</summary>
    public int Versie { get; private init; }

    /// <summary>The number of what was made or changed.</summary>
    public int Nummer { get; private init; }

    /// <summary>Whether it was done.</summary>
    public bool Gelukt => !IsOnbekend && Fouten is null && Conflict is null;

    /// <summary>It was done with this number.</summary>
    public static Beheeruitkomst Met(int nummer) => new() { Nummer = nummer };

    /// <summary>This is wrong.</summary>
    public static Beheeruitkomst Fout(Invoerfouten fouten) => new() { Fouten = fouten };

    /// <summary>This is wrong with a field, or with the whole when the field is empty.</summary>
    public static Beheeruitkomst Fout(string veld, string tekst)
    {
        var fouten = new Invoerfouten();
        fouten.Meld(veld, tekst);
        return Fout(fouten);
    }

    /// <summary>Somebody else was first.</summary>
    public static Beheeruitkomst Botst(IReadOnlyDictionary<string, string> bewaard, int versie) => new() { Conflict = bewaard, Versie = versie };
}
