namespace Participatie.Data.Kern;

/// <summary>What a transaction is for.</summary>
internal enum Transactiesoort
{
    /// <summary>Reading: each question sees what was saved when it was asked.</summary>
    Lezen,

    /// <summary>Reading of one moment: all questions see the same.</summary>
    Moment,

    /// <summary>Changing.</summary>
    Schrijven,
}
