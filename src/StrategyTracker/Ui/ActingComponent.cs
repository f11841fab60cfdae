using Microsoft.AspNetCore.Components;
using StrategyTracker.Domain;
using StrategyTracker.Setup;

namespace StrategyTracker.Ui;

/// <summary>
/// The one base class of components that do something: guards against the second click, shows refusals as they are, and
/// turns everything unexpected into one calm sentence. Put <see cref="RefusalMessage"/> with <see cref="Problem"/> in the markup.
/// </summary>
public abstract class ActingComponent : ComponentBase
{
    [Inject] protected CurrentActor CurrentActor { get; set; } = default!;
    [Inject] protected Toasts Toasts { get; set; } = default!;
    [Inject] private KeptTyping KeptTyping { get; set; } = default!;
    [Inject] private ILogger<ActingComponent> Log { get; set; } = default!;

    protected bool Busy { get; private set; }
    protected string? Problem { get; set; }

    /// <summary>Runs the act as the person signed in. True when it succeeded; then the typing kept under these keys is forgotten.</summary>
    protected async Task<bool> ActAsync(Func<Actor, Task> act, params string[] keptTyping)
    {
        if (Busy) { return false; }
        (Busy, Problem) = (true, null);
        try
        {
            await act(await CurrentActor.GetAsync());
            await KeptTyping.ForgetAsync(keptTyping);
            return true;
        }
        catch (RuleViolation refusal)
        {
            Problem = refusal.Message;
        }
#pragma warning disable CA1031 // Whatever it was, the person's window must stay usable; the log has the whole of it.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var reference = Reference.New();
            Log.LogError(fault, "An act in {Component} failed; reference {Reference}", GetType().Name, reference);
            Problem = $"That did not work, and nothing was saved. It is written down on our side under the reference {reference}; try again, and tell your administrator if it happens twice.";
        }
        finally
        {
            Busy = false;
        }
        return false;
    }
}
