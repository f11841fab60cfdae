using Microsoft.AspNetCore.Components;
using StrategyTracker.Domain;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Champions.Acts;

/// <summary>A form for one act on one champion post. It keeps the version that was shown when it was opened, so that a stale edit is refused and the typing stays.</summary>
public abstract class ChampionAct : ActingComponent
{
    [Parameter, EditorRequired] public required ChampionStory Story { get; set; }
    [Parameter] public EventCallback OnDone { get; set; }

    protected Guid Seen { get; private set; }
    protected string KeepAs => $"{GetType().Name}:{Story.Id:N}";
    protected string Key(string field) => $"{KeepAs}:{field}";

    protected override void OnInitialized() => Seen = Story.Version;

    protected async Task SaveAsync(Func<Actor, Task> act, string done, params string[] keys)
    {
        if (!await ActAsync(act, keys)) { return; }
        Toasts.Say(done);
        await OnDone.InvokeAsync();
        Seen = Story.Version;
    }
}
