using Microsoft.AspNetCore.Components;
using StrategyTracker.Domain;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Forums;

/// <summary>A form for one act: says when it is done and lets the page read again.</summary>
public abstract class ActForm : ActingComponent
{
    [Parameter] public EventCallback OnDone { get; set; }

    /// <summary>The key under which a field's typing is kept in the browser window.</summary>
    protected string Key(string field, object? of = null) => $"{GetType().Name}:{of}:{field}";

    /// <summary>Runs the act; when it succeeded, says so and lets the page read again.</summary>
    protected async Task SaveAsync(Func<Actor, Task> act, string done, params string[] keys)
    {
        if (!await ActAsync(act, keys)) { return; }
        Toasts.Say(done);
        await OnDone.InvokeAsync();
    }

    /// <exception cref="RuleViolation">Nothing was chosen.</exception>
    protected static T Chosen<T>(T? value, string refusal) where T : struct => value ?? throw new RuleViolation(refusal);
}
