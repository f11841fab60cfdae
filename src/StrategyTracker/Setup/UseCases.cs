using StrategyTracker.Features.EvidenceStore;
using StrategyTracker.Features.ReportCentre;

namespace StrategyTracker.Setup;

public static class UseCases
{
    /// <summary>Every class marked <see cref="IUseCase"/>, as transient: a scoped service on a circuit lives for hours.</summary>
    public static void AddUseCases(this IServiceCollection services)
    {
        services.AddOptions<EvidenceOptions>().BindConfiguration(EvidenceOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddReportSlots();
        foreach (var useCase in typeof(IUseCase).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IUseCase).IsAssignableFrom(t)))
        {
            services.AddTransient(useCase);
            if (typeof(INamedReport).IsAssignableFrom(useCase)) { services.AddTransient(typeof(INamedReport), useCase); }
        }
    }
}
