using StrategyTracker.Features.Reminders.Inbox;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ForYou;

/// <summary>One thing a person must do, and the page where it is done.</summary>
/// <param name="Ref">The action's reference, where it is about an action.</param>
/// <param name="Act">The words on its button.</param>
public sealed record OwedLine(string? Ref, string What, string? Why, string Act, string Href)
{
    /// <summary>When the person was reminded of it, and with whom it is by now.</summary>
    public string? Note { get; init; }
}

/// <summary>Things of one kind that are owed.</summary>
/// <param name="More">Where the rest of them is, when not all are shown.</param>
public sealed record OwedGroup(string Title, Tone Tone, IReadOnlyList<OwedLine> Lines, string? More = null);

/// <summary>A figure that leads to a list.</summary>
public sealed record OwedFigure(string Value, string Label, Tone Tone, string Href);

/// <summary>A strategy's progress as board and forum members come for it.</summary>
public sealed record ProgressCard(string Title, string Href, string StrategyHref, IReadOnlyList<OwedFigure> Figures, IReadOnlyList<string> Changed, int ChangedCount, string ChangedHref);

/// <summary>All that the signed-in person must do, most pressing first, and nothing else.</summary>
public sealed record OwedNow(IReadOnlyList<OwedGroup> Groups, IReadOnlyList<OwedFigure> Queue, IReadOnlyList<ProgressCard> Progress, bool HasNoRole)
{
    public InboxNow Inbox { get; init; } = InboxNow.Empty;
    public bool IsNothingOwed => Groups.Count == 0 && Queue.Count == 0;
}
