using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StrategyTracker.Commands;
using StrategyTracker.Domain;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.Setup.Schedule;
using StrategyTracker.Store;
using StrategyTracker.Store.Seeding;
using StrategyTracker.Store.Seeding.Demonstration;
using StrategyTracker.Store.Seeding.Equality;
using StrategyTracker.Store.Seeding.Recommendations;

namespace StrategyTracker.Setup;

public static class Database
{
    /// <summary>The store on the configured database; in demonstration mode on the demonstration's own file, never the real one.</summary>
    public static void AddDatabase(this IHostApplicationBuilder builder)
    {
        var isDemonstration = Demonstration.In(builder.Environment, builder.Configuration).IsOn;
        builder.Services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        if (isDemonstration)
        {
            builder.Services.PostConfigure<DatabaseOptions>(o =>
                (o.Provider, o.File) = (DatabaseProvider.Sqlite, builder.Configuration[ChosenDatabase.DemonstrationFileSetting] ?? ChosenDatabase.DemonstrationFile));
        }
        builder.Services.AddSingleton(services => TrackerDbContextFactory.From(
            services.GetRequiredService<IOptions<DatabaseOptions>>().Value, builder.Environment.ContentRootPath, services.GetRequiredService<ILoggerFactory>()));
        builder.Services.AddSingleton<IDbContextFactory<TrackerDbContext>>(services => services.GetRequiredService<TrackerDbContextFactory>());
        // Scoped for the stores of Identity on static sign-in pages, one context a request; nothing else may take it.
        builder.Services.AddScoped(services => services.GetRequiredService<TrackerDbContextFactory>().CreateDbContext());
    }

    /// <summary>Brings the database to the newest shape; in demonstration mode also loads the demonstration. False, with a sentence on the console, when that cannot be.</summary>
    public static async Task<bool> PrepareDatabaseAsync(this WebApplication app)
    {
        try
        {
            app.RequireLoopbackInDemonstration();
            app.Services.GetService<IStartupValidator>()?.Validate();   // a setting out of range gets its sentence here, before anything is written
            _ = app.Services.GetRequiredService<LocalClock>();      // refuses a time zone that this machine does not know
            app.RequireSchedules();
            var databases = app.Services.GetRequiredService<TrackerDbContextFactory>();
            if (app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value.MigrateAtStart)
            {
                await databases.MigrateAsync();
                await using var turn = await databases.TakeTurnAsync("to set up the reminder rules");
                await app.Services.GetRequiredService<EnsureReminderRules>().RunAsync();
            }
            if (app.Services.GetRequiredService<Demonstration>().IsOn) { await LoadDemonstrationAsync(app); }
            app.Logger.LogInformation("The data is in {Database}", databases.Description);
            return true;
        }
        catch (Exception refusal) when (refusal is RuleViolation or OptionsValidationException or AggregateException or InvalidOperationException or ArgumentException or DbException)
        {
            await Console.Error.WriteLineAsync(refusal.Message.ReplaceLineEndings(" "));
            return false;
        }
    }

    private static async Task LoadDemonstrationAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var today = scope.ServiceProvider.GetRequiredService<LocalClock>().Today;
        var seed = SeedFolder.Find(null, app.Environment.ContentRootPath);
        var moved = 0;
        foreach (var folder in SeedStrategy.FoldersIn(seed)) { moved = (await scope.ServiceProvider.GetRequiredService<SeedDemonstration>().RunAsync(folder, today)).MovedByDays; }
        if (SeedRegimes.FolderIn(seed) is { } laws) { await scope.ServiceProvider.GetRequiredService<SeedRegimes>().RunAsync(laws, moved); }
        if (SeedRecommendations.FolderIn(seed) is { } recommendations) { await scope.ServiceProvider.GetRequiredService<SeedAreaDemonstration>().RunAsync(recommendations); }
    }
}
