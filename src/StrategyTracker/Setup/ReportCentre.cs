using StrategyTracker.Features.EvidenceStore;
using StrategyTracker.Features.Packs;
using StrategyTracker.Features.Published;
using StrategyTracker.Features.ReportCentre;

namespace StrategyTracker.Setup;

/// <summary>Where reports are made: so many at once, for server and commands alike; the queue that people see is the server's.</summary>
public static class ReportCentre
{
    public static void AddReportSlots(this IServiceCollection services)
    {
        services.AddOptions<ReportOptions>().BindConfiguration(ReportOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<PackOptions>().BindConfiguration(PackOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ReportSlots>();      // one for the program: what it bounds is the whole of it
        services.AddSingleton<PublishedFiles>();
    }

    public static void AddReportQueue(this WebApplicationBuilder builder)
    {
        builder.Services.KeepFilesUnder(builder.Environment.ContentRootPath);
        builder.Services.AddSingleton<ReportQueue>();
        builder.Services.AddHostedService(services => services.GetRequiredService<ReportQueue>());
    }

    /// <summary>Says what the folders for packs and for evidence are relative to.</summary>
    public static void KeepFilesUnder(this IServiceCollection services, string contentRoot)
    {
        services.PostConfigure<PackOptions>(packs => packs.Folder = Path.GetFullPath(Path.Combine(contentRoot, packs.Folder)));
        services.PostConfigure<EvidenceOptions>(kept => kept.Folder = Path.GetFullPath(Path.Combine(contentRoot, kept.Folder)));
    }
}
