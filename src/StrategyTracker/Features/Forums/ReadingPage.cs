using Microsoft.AspNetCore.Components;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Forums;

/// <summary>A page that reads before it shows: asks who reads at every move, and says when the page is not open to them or nothing is there.</summary>
public abstract class ReadingPage : ActingComponent
{
    [Inject] protected NavigationManager Navigation { get; set; } = default!;

    protected Actor? By { get; private set; }
    protected bool IsNotYours { get; private set; }
    protected virtual Act Reads => Act.ReadProgress;

    protected bool May(Act act) => By?.May(act) == true;

    protected abstract Task ReadAsync(Actor by);

    protected override async Task OnParametersSetAsync()
    {
        By = await CurrentActor.FindAsync();
        IsNotYours = !May(Reads);
        if (!IsNotYours) { await AgainAsync(); }
    }

    protected async Task AgainAsync()
    {
        try { await ReadAsync(By!); }
        catch (NotFound) { Navigation.NotFound(); }
    }
}
