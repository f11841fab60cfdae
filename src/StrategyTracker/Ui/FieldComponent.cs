using Microsoft.AspNetCore.Components;

namespace StrategyTracker.Ui;

/// <summary>What every field has. With <see cref="Name"/> it also works in a static form, which sends it under that name.</summary>
public abstract class FieldComponent : ComponentBase
{
    [Parameter, EditorRequired] public string Label { get; set; } = "";
    [Parameter] public string? Hint { get; set; }
    [Parameter] public string? Error { get; set; }
    [Parameter] public string? Name { get; set; }
    [Parameter] public string Id { get; set; } = Field.NewId();
    [Parameter] public bool IsOptional { get; set; }
    [Parameter] public bool IsDisabled { get; set; }
    /// <summary>Keeps what is typed in this browser window until the act has succeeded; no spaces: "update:TVP-1.2".</summary>
    [Parameter] public string? KeepKey { get; set; }
}
