namespace StrategyTracker.Features.Recommendations;

/// <summary>Where a thread from a source to its effect can break.</summary>
public enum Break { NoAction, ClosedWithoutEvidence, NeverSeenByBoard, NoDriver, NowhereToReport }

/// <param name="Of">The recommendation it belongs to, when it is not one itself.</param>
public sealed record BrokenLink(string? Ref, string Words, string? Of)
{
    public Guid? ForumId { get; init; }
    /// <summary>When what makes it broken on a past day was entered; nothing of the present.</summary>
    public DateTime EnteredAt { get; init; }
}

/// <param name="Total">How many there are; the list itself is bounded.</param>
public sealed record BrokenList(Break Kind, IReadOnlyList<BrokenLink> Links, int Total);

public sealed record BrokenThreads(IReadOnlyList<BrokenList> Lists)
{
    public int Count => Lists.Sum(l => l.Total);
    public BrokenList Of(Break kind) => Lists.First(l => l.Kind == kind);
}

public static class BreakWords
{
    public static string Words(this Break kind) => kind switch
    {
        Break.NoAction => "Accepted, and no action carries it",
        Break.ClosedWithoutEvidence => "Action closed without evidence",
        Break.NeverSeenByBoard => "Evidence the board never saw",
        Break.NoDriver => "Accepted, and nobody drives it",
        _ => "Forum with nowhere to report",
    };

    public static string Mend(this Break kind) => kind switch
    {
        Break.NoAction => "Link an action to it, or say in a report how it is carried out.",
        Break.ClosedWithoutEvidence => "Add what shows that the action was done.",
        Break.NeverSeenByBoard => "Put the recommendation on the agenda of the board's next meeting.",
        Break.NoDriver => "Name a driving board and a driving post.",
        _ => "Say which board or forum it reports to.",
    };
}
