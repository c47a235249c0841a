using Microsoft.EntityFrameworkCore;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>The tables in PostgreSQL.</summary>
public sealed class PostgresContext(DbContextOptions<PostgresContext> options, Gemeentenummer gemeente) : ParticipatieContext(options, gemeente);
