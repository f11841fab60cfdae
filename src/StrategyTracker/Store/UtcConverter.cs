using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StrategyTracker.Store;

/// <summary>Instants are UTC; SQLite gives them back without saying so, PostgreSQL refuses others.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    stored => stored.Kind == DateTimeKind.Utc ? stored : DateTime.SpecifyKind(stored, DateTimeKind.Utc),
    read => DateTime.SpecifyKind(read, DateTimeKind.Utc));
