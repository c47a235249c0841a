namespace Participatie.Data.Kern;

/// <summary>The database does not answer now; nothing was saved. Trying again later may help.</summary>
public sealed class OpslagWegException : Exception
{
    public OpslagWegException()
    {
    }

    public OpslagWegException(string message)
        : base(message)
    {
    }

    public OpslagWegException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether it is because the disk of the database is full.</summary>
    public bool SchijfVol { get; init; }
}
