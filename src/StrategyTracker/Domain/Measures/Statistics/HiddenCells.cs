namespace StrategyTracker.Domain.Measures.Statistics;

/// <summary>One number of a table while it is decided what to hide.</summary>
internal sealed class Cell(int? value, SmallNumbers limit)
{
    public int? Value => value;
    public Hiding Hiding { get; private set; } = value is { } number && limit.IsUnder(number) ? Hiding.Small : Hiding.Shown;
    public bool IsRecorded => value is not null;
    public bool IsHidden => Hiding != Hiding.Shown;
    public ShownNumber Shown => new(IsHidden ? null : value, Hiding);

    public void Protect() => Hiding = Hiding.Protecting;
}

/// <summary>Numbers that add up to another, and so give each other away (S-3). Parts that are not recorded are taken as absent.</summary>
/// <param name="wholeFirst">Hide the whole before a further part: for women and men, where the split says more than the total.</param>
internal sealed class Sum(IReadOnlyList<Cell> parts, Cell whole, SmallNumbers limit, bool wholeFirst)
{
    private IEnumerable<Cell> Hidden => parts.Where(p => p.IsHidden);
    private IEnumerable<Cell> Shown => parts.Where(p => p is { IsRecorded: true, IsHidden: false });

    /// <summary>Hides one more number where a hidden one can be worked out; false when none can.</summary>
    public bool Protect()
    {
        if (!GivesAway()) { return false; }
        var smallest = Shown.MinBy(p => p.Value);
        (whole.IsHidden || (!wholeFirst && smallest is not null) ? smallest! : whole).Protect();
        return true;
    }

    private bool GivesAway() => whole.IsRecorded && (whole.IsHidden ? !Hidden.Any() && Shown.Any() : Hidden.Any() && IsTold(Hidden.ToList()));

    /// <summary>
    /// Whether what the reader can work out, the sum of the hidden parts, tells too much: there is one part only, the sum is
    /// itself small, or it leaves each hidden part a single possible value (two hidden parts that sum to 18 are 9 and 9).
    /// </summary>
    private bool IsTold(List<Cell> hidden)
    {
        var sum = hidden.Sum(p => (long)p.Value!.Value);
        var small = hidden.Count(p => p.Hiding == Hiding.Small);
        var protecting = hidden.Count - small;
        var least = (long)protecting * limit.Limit;
        var most = protecting == 0 ? (long)small * (limit.Limit - 1)
            : Shown.Any() ? ((long)small * (limit.Limit - 1)) + ((long)protecting * Shown.Min(p => p.Value!.Value))
            : long.MaxValue;
        return hidden.Count == 1 || sum < limit.Limit || sum <= least || sum >= most;
    }

    /// <summary>Goes over sums that share numbers until none gives anything away. It ends, since each turn hides one more.</summary>
    public static void ProtectAll(IReadOnlyCollection<Sum> sums)
    {
        while (sums.Any(s => s.Protect())) { }
    }
}
