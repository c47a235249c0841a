namespace Participatie.Data.Kern;

/// <summary>Why keys, or what is encrypted with them, cannot be used.</summary>
public enum Sleutelfout
{
    /// <summary>There are no keys in the folder, or a generation of them is not there.</summary>
    Ontbreekt = 1,

    /// <summary>There are keys already where new ones were to be made.</summary>
    Bestaat,

    /// <summary>Others than the owner can read or change the folder or a file in it.</summary>
    Leesbaar,

    /// <summary>What is read is not as it was written.</summary>
    Beschadigd,

    /// <summary>The keys belong to another database.</summary>
    Vreemd,

    /// <summary>The password does not fit.</summary>
    Wachtwoord,

    /// <summary>What was encrypted does not open: it was changed, or belongs to something else.</summary>
    OpentNiet,

    /// <summary>A file was cut off.</summary>
    Afgekapt,
}
