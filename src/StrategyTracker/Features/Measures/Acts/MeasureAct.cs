using Microsoft.AspNetCore.Components;
using StrategyTracker.Features.Forums;

namespace StrategyTracker.Features.Measures.Acts;

/// <summary>A form for one act on one measure. It keeps the version that was shown when it was opened, so that a stale edit is refused and the typing stays.</summary>
public abstract class MeasureAct : ActForm
{
    [Parameter, EditorRequired] public required MeasureStory Story { get; set; }

    protected Guid Seen { get; private set; }

    protected override void OnInitialized() => Seen = Story.Version;

    protected string Key(string field) => Key(field, Story.Id.ToString("N"));
}
