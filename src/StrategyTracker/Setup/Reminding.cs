using Microsoft.Extensions.DependencyInjection.Extensions;
using StrategyTracker.Features.Calendars;
using StrategyTracker.Features.Reminders;
using StrategyTracker.Features.Reminders.Inbox;

namespace StrategyTracker.Setup;

/// <summary>What reminders and calendars need that only the web application has.</summary>
public static class Reminding
{
    public static void AddReminding(this WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton<StopLinks>();
        builder.Services.AddTransient<ReadCalendar>();
        builder.Services.AddScoped<Unseen>();       // scoped because the count is for one window
    }
}
