using Microsoft.JSInterop;

namespace StrategyTracker.Ui;

/// <summary>
/// What people typed into fields with data-keep stays in their browser window until the act has succeeded (js/keep-typing.js).
/// </summary>
public sealed class KeptTyping(IJSRuntime browser)
{
    public async Task ForgetAsync(params string[] keys)
    {
        if (keys.Length == 0) { return; }
        try
        {
            await browser.InvokeVoidAsync("keepTyping.forget", (object)keys);
        }
        catch (Exception gone) when (gone is JSDisconnectedException or JSException or OperationCanceledException or InvalidOperationException)
        {
            // The window is gone, or the page is a static form: <ForgetTyping> does it there.
        }
    }
}
