using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using StrategyTracker.Domain.History;

namespace StrategyTracker.Store.Migrations;

/// <summary>What a database holds that Entity Framework's model does not say: search, Quartz's own tables, and the guards of what is only added to.</summary>
internal static class BeyondTheModel
{
    private const string Refusal = "history is never edited or deleted";

    public static void AddOnSqlite(this MigrationBuilder migration, IModel model)
    {
        migration.Sql(Script("Sqlite.Search"));
        migration.Sql(Script("Sqlite.Schedule"));
        foreach (var table in AddedOnly(model))
        {
            migration.Sql($"""CREATE TRIGGER "{table}_no_update" BEFORE UPDATE ON "{table}" BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;""");
            migration.Sql($"""CREATE TRIGGER "{table}_no_delete" BEFORE DELETE ON "{table}" BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;""");
        }
    }

    public static void AddOnPostgres(this MigrationBuilder migration, IModel model)
    {
        migration.Sql(Script("Postgres.Search"));
        migration.Sql(Script("Postgres.Schedule"));
        migration.Sql($"""
            CREATE FUNCTION "RefuseEditOfHistory"() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION '{Refusal}';
            END $$;
            """);
        foreach (var table in AddedOnly(model))
        {
            migration.Sql($"""
                CREATE TRIGGER "{table}_never_edited" BEFORE UPDATE OR DELETE ON "{table}"
                    FOR EACH ROW EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migration.Sql($"""
                CREATE TRIGGER "{table}_never_emptied" BEFORE TRUNCATE ON "{table}"
                    FOR EACH STATEMENT EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
        }
    }

    /// <summary>The tables of the types that are marked, by the model of the migration itself, which knows them by name only.</summary>
    private static IEnumerable<string> AddedOnly(IModel model) =>
        from entity in model.GetEntityTypes()
        where typeof(IAddedOnly).IsAssignableFrom(typeof(IAddedOnly).Assembly.GetType(entity.Name))
        select entity.GetTableName();

    private static string Script(string name)
    {
        using var script = typeof(BeyondTheModel).Assembly.GetManifestResourceStream($"{typeof(BeyondTheModel).Namespace}.{name}.sql")!;
        using var reader = new StreamReader(script);
        return reader.ReadToEnd();
    }
}
