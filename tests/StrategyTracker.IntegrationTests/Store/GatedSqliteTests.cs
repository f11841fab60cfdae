using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Store;

/// <summary>Whoever writes to the SQLite file without Entity Framework takes turns with it, from opening to closing.</summary>
public class GatedSqliteTests
{
    [Fact]
    public async Task A_save_waits_until_the_other_connection_is_closed()
    {
        await using var database = await TestDatabase.CreateAsync();
        if (TestDatabase.OnPostgres)
        {
            Assert.Null(database.Databases.Gated());
            return;
        }
        await using var other = await database.Databases.Gated()!.OpenConnectionAsync();

        var save = database.SaveAsync([APerson.Any()]);
        await Task.Delay(300);
        Assert.False(save.IsCompleted);
        await other.CloseAsync();
        await save.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task It_has_the_settings_of_the_store_and_can_be_opened_again()
    {
        await using var database = await TestDatabase.CreateAsync();
        if (TestDatabase.OnPostgres)
        {
            Assert.Null(database.Databases.Gated());
            return;
        }
        await using var other = database.Databases.Gated()!.CreateConnection();
        for (var time = 0; time < 3; time++)
        {
            await other.OpenAsync();
            await using var ask = other.CreateCommand();
            ask.CommandText = "SELECT (SELECT synchronous FROM pragma_synchronous) || (SELECT foreign_keys FROM pragma_foreign_keys) || (SELECT journal_mode FROM pragma_journal_mode)";
            Assert.Equal("21wal", await ask.ExecuteScalarAsync());
            ask.CommandText = "PRAGMA wal_autocheckpoint";
            Assert.Equal(0L, await ask.ExecuteScalarAsync());
            await other.CloseAsync();
        }
    }
}
