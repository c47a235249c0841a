namespace Participatie.Data.Kern;

/// <summary>The databases that Trede runs on.</summary>
public enum Databasesoort
{
    /// <summary>SQLite, in one file.</summary>
    Sqlite,

    /// <summary>PostgreSQL, 15 or newer.</summary>
    Postgres,
}
