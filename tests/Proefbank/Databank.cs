namespace Proefbank;

/// <summary>The databases that the product runs on.</summary>
public enum Databank
{
    Sqlite,
    Postgres,
}
