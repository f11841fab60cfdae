using Microsoft.Extensions.Options;
using Quartz;
using StrategyTracker.Features.Reminders;
using StrategyTracker.Features.Reminders.Jobs;
using StrategyTracker.Setup.Mail;
using StrategyTracker.Store;

namespace StrategyTracker.Setup.Schedule;

/// <summary>
/// The jobs and their clock. Quartz keeps its triggers in the application's own database; several servers on PostgreSQL share the
/// work. In the command line nothing of this is there.
/// </summary>
public static class ScheduleSetup
{
    private const string Name = "StrategyTracker";
    private const int AtOnce = 4;
    /// <summary>How often a server says that it lives, and how long after a missed word the others take over: within 20 seconds in all.</summary>
    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(5), Patience = TimeSpan.FromSeconds(10);
    /// <summary>What the names of Quartz's tables begin with.</summary>
    public const string TablePrefix = "QRTZ_";

    public static void AddSchedule(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var options = builder.Configuration.GetSection(ScheduleOptions.Section).Get<ScheduleOptions>() ?? new ScheduleOptions();
        services.AddSingleton(options);
        services.AddSingleton<Schedules>();
        services.AddSingleton<StopLinks>();
        services.AddSingleton<SiteAddress>();
        services.AddTransient<JobRuns>();
        if (!options.IsOn)
        {
            services.AddSingleton(new ServerName(options.Wanted));      // it runs no job, so no other has to tell it apart
            return;
        }

        services.AddSingleton<ServerPlace>();
        services.AddSingleton(s => s.GetRequiredService<ServerPlace>().Name);
        services.AddSingleton<IConfigureOptions<QuartzSchedulerOptions>, NamedServer>();
        services.AddQuartz(quartz => quartz
            .ConfigureScheduler(s => (s.InstanceName, s.ShutdownJobInterruption) = (Name, ShutdownJobInterruption.WhenWaitingForJobs))
            .UseDefaultThreadPool(AtOnce)
            .UsePersistentStore(store => store.Keep(builder)));
        services.AddHostedService<ScheduleKeeper>();        // before Quartz's own, which starts the clock once the server listens
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }

    /// <exception cref="InvalidOperationException">A schedule that is none, the sentence names its setting; or another server is where only one may be.</exception>
    public static void RequireSchedules(this WebApplication app)
    {
        _ = app.Services.GetRequiredService<Schedules>();
        _ = app.Services.GetRequiredService<ServerName>();
    }

    private static void Keep(this IPersistentStoreBuilder store, WebApplicationBuilder builder)
    {
        // Locks within the database, or on SQLite the gate that each connection holds, stand round every read and write.
        store.ConfigureStore(o => (o.TablePrefix, o.AcquireTriggersWithinLock, o.StoreJobDataAsStrings) = (TablePrefix, true, true));
        if (IsOnPostgres(builder))
        {
            store.UsePostgres(builder.Configuration["Database:ConnectionString"] ?? "");
            store.UseClustering(c => (c.CheckinInterval, c.CheckinMisfireThreshold) = (CheckIn, Patience));
        }
        else
        {
            store.UseSqlite(source => source.DataSourceFactory = services => services.GetRequiredService<TrackerDbContextFactory>().Gated()!);
        }
    }

    private static bool IsOnPostgres(WebApplicationBuilder builder) =>
        !Demonstration.In(builder.Environment, builder.Configuration).IsOn
        && Enum.TryParse<DatabaseProvider>(builder.Configuration["Database:Provider"], ignoreCase: true, out var provider) && provider == DatabaseProvider.Postgres;

    /// <summary>Quartz tells the servers of a cluster apart by this.</summary>
    private sealed class NamedServer(ServerName server) : IConfigureNamedOptions<QuartzSchedulerOptions>
    {
        public void Configure(QuartzSchedulerOptions options) => options.InstanceId = server.Name;

        public void Configure(string? name, QuartzSchedulerOptions options) => Configure(options);
    }
}
