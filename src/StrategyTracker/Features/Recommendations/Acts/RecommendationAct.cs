using Microsoft.AspNetCore.Components;
using StrategyTracker.Domain;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Recommendations.Acts;

/// <summary>A form for one act on one recommendation: knows the story it was opened on, and says when it is done.</summary>
public abstract class RecommendationAct : ActingComponent
{
    [Parameter, EditorRequired] public required RecommendationStory Story { get; set; }
    [Parameter] public EventCallback OnDone { get; set; }

    protected string Ref => Story.Entry.Ref;
    protected Guid Id => Story.Adoption?.Id ?? Story.Entry.Id;
    protected Guid Version => Story.Adoption?.Version ?? Story.Entry.Version;
    /// <summary>The key under which this act's typing is kept in the browser window.</summary>
    protected string Key(string field) => $"{GetType().Name}:{Ref}:{field}";

    /// <summary>Runs the act; when it succeeded, says so and closes the form.</summary>
    protected async Task SaveAsync(Func<Actor, Task> act, string done, params string[] fields)
    {
        if (!await ActAsync(act, [.. fields.Select(Key)])) { return; }
        Toasts.Say(done);
        await OnDone.InvokeAsync();
    }

    /// <exception cref="RuleViolation">Nothing was chosen.</exception>
    protected static T Chosen<T>(T? value, string refusal) where T : struct => value ?? throw new RuleViolation(refusal);
}
