using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace StrategyTracker.Ui;

/// <summary>Keeps an unexpected error inside the page: one calm sentence with a reference that the log also carries.</summary>
public sealed class CalmErrorBoundary : ErrorBoundaryBase
{
    private string _reference = "";

    [Inject] private ILogger<CalmErrorBoundary> Log { get; set; } = default!;

    protected override Task OnErrorAsync(Exception exception)
    {
        _reference = Reference.New();
        Log.LogError(exception, "A page failed; reference {Reference}", _reference);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }
        builder.OpenComponent<RefusalMessage>(1);
        builder.AddComponentParameter(2, nameof(RefusalMessage.Message), $"This page could not be shown. It is written down on our side under the reference {_reference}; go back or choose another page.");
        builder.CloseComponent();
    }
}
