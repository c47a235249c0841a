using Microsoft.EntityFrameworkCore;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>The tables in SQLite.</summary>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options, Gemeentenummer gemeente) : ParticipatieContext(options, gemeente);
