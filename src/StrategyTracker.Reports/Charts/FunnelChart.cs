namespace StrategyTracker.Reports.Charts;

/// <summary>How many women and men reach each stage, as bars that show their share of the first stage.</summary>
public sealed record FunnelChart : Chart
{
    internal static readonly ChartNumbers Counts = new(ChartUnit.Count, []), Shares = new(ChartUnit.Percent, []);

    /// <summary>The stages, first to last.</summary>
    public required IReadOnlyList<FunnelStage> Stages { get; init; }
    /// <summary>Those at the first stage, after "of".</summary>
    public string BaseWords { get; init; } = "those referred";
    /// <summary>The least people a percentage may be worked out of; with fewer, the count stands alone.</summary>
    public int SmallestBase { get; init; } = 10;

    /// <summary>The share of the first stage in per cent, or null when either number is missing or the base is too small.</summary>
    internal double? Share(FunnelStage stage, Func<FunnelStage, FunnelCount> of) => Share(of(stage), of(Stages[0]));

    private double? Share(FunnelCount part, FunnelCount whole) =>
        part.Count is { } p && whole.Count is { } w && w > 0 && w >= SmallestBase ? 100.0 * p / w : null;


    /// <inheritdoc/>
    public override ChartTable Table()
    {
        IEnumerable<ChartColumn> Columns(string name) => [new(name), new($"{name}, of {BaseWords}"), new($"{name}, of the stage before")];
        IEnumerable<string> Cells(int i, Func<FunnelStage, FunnelCount> of)
        {
            var count = of(Stages[i]);
            yield return count.Count is { } c ? Counts.Of(c) : count.Missing;
            yield return Percent(count, of(Stages[0]));
            yield return i == 0 ? "First stage" : Percent(count, of(Stages[i - 1]));
        }
        return new($"{Title}: women and men at each stage", [new("Stage", IsNumber: false), .. Columns("Women"), .. Columns("Men")],
            [.. Stages.Select(IReadOnlyList<string> (s, i) => [s.Name, .. Cells(i, x => x.Women), .. Cells(i, x => x.Men)])]);
    }

    private string Percent(FunnelCount part, FunnelCount whole) =>
        Share(part, whole) is { } share ? Shares.Of(share) : part.Missing + whole.Missing is { Length: 0 } ? "Too few" : part.Count is null ? part.Missing : whole.Missing;
}

/// <summary>One stage of a funnel.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Women">How many women reached it.</param>
/// <param name="Men">How many men reached it.</param>
public sealed record FunnelStage(string Name, FunnelCount Women, FunnelCount Men);

/// <summary>How many reached a stage, or the words why that is not said.</summary>
public sealed record FunnelCount
{
    /// <summary>Nothing was recorded.</summary>
    public static readonly FunnelCount NotRecorded = new("Not recorded");
    /// <summary>Held, but hidden because so few people stand behind it.</summary>
    public static readonly FunnelCount TooFew = new("Too few to show");

    /// <summary>A number of people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below zero.</exception>
    public FunnelCount(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Count = count;
    }

    private FunnelCount(string missing) => Missing = missing;

    /// <summary>How many, or null.</summary>
    public int? Count { get; }
    /// <summary>Why there is no number; empty when there is one.</summary>
    public string Missing { get; } = "";

    /// <summary>A number that may be missing because it was not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below zero.</exception>
    public static FunnelCount Of(int? count) => count is { } c ? new(c) : NotRecorded;
}
