using Microsoft.AspNetCore.Components;

namespace StrategyTracker.Features.Published;

/// <summary>A page that anyone may read: short-lived in caches, and a plain "nothing here" with its own status when the address leads nowhere.</summary>
public abstract class PublicPage : ComponentBase
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(5);

    [CascadingParameter] private HttpContext? Http { get; set; }
    [Inject] protected PublicationsQuery Query { get; set; } = default!;

    /// <summary>Nothing is published at this address.</summary>
    protected bool IsNothing { get; private set; }

    /// <returns>False when nothing is published at this address.</returns>
    protected abstract Task<bool> ReadAsync();

    protected override async Task OnInitializedAsync()
    {
        IsNothing = !await ReadAsync();
        if (Http is null) { return; }
        if (IsNothing) { Http.Response.IsNowhere(); } else { Http.Response.MayBeKept(KeptFor); }
    }
}
