namespace StrategyTracker.Features.Reminders.Inbox;

/// <summary>How many reminders the person at this window has not seen: the menu shows it, and pages that show reminders put it right.</summary>
public sealed class Unseen
{
    public event Action? Changed;

    public int Count { get; private set; }

    public void Put(int count)
    {
        if (count == Count) { return; }
        Count = count;
        Changed?.Invoke();
    }
}
