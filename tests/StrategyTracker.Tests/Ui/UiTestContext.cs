using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Tests.Ui;

/// <summary>What components ask for, with a fixed culture, a fixed person and a browser that answers anything.</summary>
public abstract class UiTestContext : BunitContext
{
    protected static readonly Actor Director = new(Guid.CreateVersion7(), "Dana Director", new HashSet<Role> { Role.Director }, new HashSet<Guid>(), new HashSet<Guid>());

    protected UiTestContext()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddScoped<KeptTyping>();
        Services.AddScoped<Toasts>();
        Services.AddSingleton<CurrentActor>(new ActorIs(Director));
        Services.AddSingleton(new LocalClock(TimeProvider.System, new LocalClockOptions()));
    }

    private sealed class ActorIs(Actor actor) : CurrentActor(null!, null!, null!, null!)
    {
        public override Task<Actor> GetAsync(CancellationToken ct = default) => Task.FromResult(actor);
        public override Task<Actor?> FindAsync(CancellationToken ct = default) => Task.FromResult<Actor?>(actor);
    }
}
