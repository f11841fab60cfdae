using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using StrategyTracker.Store;

namespace StrategyTracker.Benchmarks;

/// <summary>A column, and how to read from an entity what is stored in it.</summary>
internal sealed record StoredColumn(string Name, string Type, Func<object, object?> Read);

/// <summary>The table of a kind of entity, as the model maps it.</summary>
/// <param name="Depth">Greater than that of every other table it refers to.</param>
internal sealed record StoredTable(string Name, IReadOnlyList<StoredColumn> Columns, int Depth)
{
    public string ColumnList => string.Join(", ", Columns.Select(c => $"\"{c.Name}\""));

    public static Dictionary<Type, StoredTable> Of(TrackerDbContext db) =>
        db.Model.GetEntityTypes().Where(e => e.GetTableName() is not null && !e.IsOwned()).ToDictionary(e => e.ClrType, e => new StoredTable(e.GetTableName()!, [.. ColumnsOf(e)], DepthOf(e)));

    private static IEnumerable<StoredColumn> ColumnsOf(IEntityType entity)
    {
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        foreach (var property in entity.GetFlattenedProperties().Where(p => p.PropertyInfo is not null))
        {
            var read = Reader(entity.ClrType, property);
            var converter = property.GetTypeMapping().Converter;
            yield return new StoredColumn(property.GetColumnName(table)!, property.GetColumnType(), converter is null ? read : row => read(row) is { } value ? converter.ConvertToProvider(value) : null);
        }
    }

    private static Func<object, object?> Reader(Type type, IProperty property)
    {
        var row = Expression.Parameter(typeof(object));
        Expression part = Expression.Convert(row, type);
        if (property.DeclaringType is IComplexType complex) { part = Expression.Property(part, complex.ComplexProperty.PropertyInfo!); }
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(Expression.Property(part, property.PropertyInfo!), typeof(object)), row).Compile();
    }

    private static int DepthOf(IEntityType entity) =>
        entity.GetForeignKeys().Where(k => k.PrincipalEntityType != entity).Select(k => DepthOf(k.PrincipalEntityType) + 1).DefaultIfEmpty(0).Max();
}
