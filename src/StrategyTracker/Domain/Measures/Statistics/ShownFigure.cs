namespace StrategyTracker.Domain.Measures.Statistics;

/// <summary>A figure made ready for a reader. A hidden number is not in it, so that nobody can print it by mistake.</summary>
/// <param name="Count">Null when hidden or not recorded.</param>
/// <param name="Base">Null when hidden or not recorded.</param>
/// <param name="ShowsRate">Whether a rate, or a mean duration, on this base may be shown.</param>
/// <param name="Note">Why something is missing or to be read with care; null when there is nothing to say.</param>
public sealed record ShownFigure(int? Count, int? Base, Hiding CountHiding, Hiding BaseHiding, bool ShowsRate, string? Note)
{
    /// <summary>Kept back whole, since what stands beside it would give away another.</summary>
    public static readonly ShownFigure Withheld = new(null, null, Hiding.Protecting, Hiding.Protecting, ShowsRate: false, "Hidden so that another cannot be worked out.");

    public bool IsHidden => CountHiding != Hiding.Shown || BaseHiding != Hiding.Shown;
    public bool IsRecorded => IsHidden || Count is not null || Base is not null;

    /// <summary>The rate with its interval, where one may be shown and can be worked out.</summary>
    public Proportion? Rate => ShowsRate && Count is { } count && Base is { } of && count >= 0 && count <= of ? Proportion.Of(count, of, "The figure") : null;

    internal static ShownFigure Of(Figure figure, Hiding count, Hiding @base, Reader reader, SmallNumbers limit, bool isPublishedInSource)
    {
        var small = !isPublishedInSource && figure.Base is { } of && limit.IsUnder(of);
        var showsRate = figure.Base > 0 && !small && count == Hiding.Shown && @base == Hiding.Shown;
        var note = (count, @base) switch
        {
            (Hiding.Small, _) or (_, Hiding.Small) => $"Hidden: {Hiding.Small.Words(limit)}.",
            (Hiding.Protecting, _) or (_, Hiding.Protecting) => "Hidden so that another cannot be worked out.",
            _ when isPublishedInSource && figure.IsRecorded => "As published in the source.",
            _ when figure.Base == 0 => "The base is 0, so there is no rate.",
            _ when small && reader == Reader.InHouse => $"The base is under {limit.Limit}: read it with caution; no rate is given.",
            _ => null,
        };
        return new ShownFigure(count == Hiding.Shown ? figure.Count : null, @base == Hiding.Shown ? figure.Base : null, count, @base, showsRate, note);
    }
}

/// <summary>Women, men and total made ready for a reader.</summary>
public sealed record ShownSplit(ShownFigure Women, ShownFigure Men, ShownFigure Total)
{
    /// <summary>Both may be shown as rates (or means), so they may be put beside each other.</summary>
    public bool ShowsComparison => Women.ShowsRate && Men.ShowsRate;
    /// <summary>At least one number is hidden.</summary>
    public bool IsSuppressed => Women.IsHidden || Men.IsHidden || Total.IsHidden;
}

/// <summary>One number of a list, made ready for a reader.</summary>
public sealed record ShownNumber(int? Number, Hiding Hiding);

/// <summary>The parts of a whole, made ready for a reader.</summary>
public sealed record ShownParts(IReadOnlyList<ShownNumber> Parts, ShownNumber Whole);

/// <summary>A table with a row for each part and one for the whole, made ready for a reader.</summary>
public sealed record ShownTable(IReadOnlyList<ShownSplit> Parts, ShownSplit Whole);

public static class HidingWords
{
    /// <summary>Why, to stand after a dash or in brackets; empty for what is shown.</summary>
    public static string Words(this Hiding hiding, SmallNumbers limit) => hiding switch
    {
        Hiding.Small => $"fewer than {limit.Limit}",
        Hiding.Protecting => "hidden so that another cannot be worked out",
        _ => "",
    };
}
