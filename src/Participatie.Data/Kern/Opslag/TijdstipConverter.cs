using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Participatie.Data.Kern;

/// <summary>A moment is kept in milliseconds since 1970 (UTC): the same in both databases, and sortable in both.</summary>
internal sealed class TijdstipConverter() : ValueConverter<DateTimeOffset, long>(moment => moment.ToUnixTimeMilliseconds(), getal => DateTimeOffset.FromUnixTimeMilliseconds(getal));
