using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CitizenPortal.Web.Data;

/// <summary>Instants rest as UTC <see cref="DateTime"/>: timestamptz on PostgreSQL, sortable text on SQLite.</summary>
public sealed class UtcInstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
