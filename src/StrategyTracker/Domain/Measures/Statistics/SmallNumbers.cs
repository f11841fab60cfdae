namespace StrategyTracker.Domain.Measures.Statistics;

/// <summary>From how many on a number may be compared and published (R-18, S-3). A setting of the area; 10 unless chosen otherwise.</summary>
public sealed record SmallNumbers
{
    public static readonly SmallNumbers Default = new();

    /// <exception cref="RuleViolation">A limit below 1.</exception>
    public SmallNumbers(int Limit = 10) =>
        this.Limit = Limit >= 1 ? Limit : throw new RuleViolation($"The limit of small numbers is {Limit}; it must be at least 1.");

    public int Limit { get; }

    /// <summary>9 is under a limit of 10, 10 is not.</summary>
    public bool IsUnder(int number) => number < Limit;
}

/// <summary>For whom figures are made ready.</summary>
public enum Reader
{
    /// <summary>Signed-in screens where figures are entered and looked at: nothing is hidden, but a small base gives no rate .</summary>
    InHouse,
    /// <summary>Reports, exports, public pages and the command line: small numbers are hidden (S-3).</summary>
    Published,
}

/// <summary>Why a number is not shown.</summary>
public enum Hiding
{
    Shown,
    /// <summary>It is under the limit.</summary>
    Small,
    /// <summary>Another number, which is under the limit, could be worked out from it.</summary>
    Protecting,
}

/// <summary>A count and the base that it is of, as recorded; null is not recorded. A duration has a base alone.</summary>
public sealed record Figure(int? Count, int? Base)
{
    public static readonly Figure NotRecorded = new(null, null);

    public static Figure OfBase(int? @base) => new(null, @base);
    public static Figure OfCount(int? count) => new(count, null);

    public bool IsRecorded => Count is not null || Base is not null;
}

/// <summary>Women, men and total of one reading, as recorded. The total may stand alone: then there is no split.</summary>
public sealed record Split(Figure Women, Figure Men, Figure Total);
