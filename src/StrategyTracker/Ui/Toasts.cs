namespace StrategyTracker.Ui;

/// <summary>Short notes that something succeeded. Never the only place where a problem is told.</summary>
public sealed class Toasts
{
    private readonly List<Toast> _shown = [];
    private int _last;

    public event Action? Changed;

    public IReadOnlyList<Toast> Shown => _shown;

    public void Say(string sentence)
    {
        _shown.Add(new Toast(++_last, sentence));
        if (_shown.Count > 3) { _shown.RemoveAt(0); }
        Changed?.Invoke();
    }

    public void Remove(int number)
    {
        if (_shown.RemoveAll(t => t.Number == number) > 0) { Changed?.Invoke(); }
    }
}

public sealed record Toast(int Number, string Sentence);
