namespace StrategyTracker.Reports.Contents;

/// <summary>What the board is told of the area beside its strategy: recommendations of outside reports, the forum's issues, champions.</summary>
public sealed record AreaProgress
{
    /// <summary>The area's name.</summary>
    public required string Name { get; init; }
    /// <summary>The area's figures.</summary>
    public IReadOnlyList<Headline> Headlines { get; init; } = [];
    /// <summary>How many recommendations stand in each state, in the order they are to be printed.</summary>
    public IReadOnlyList<StateCount> States { get; init; } = [];
    /// <summary>What was delivered, beside whether anything shows that it changed something.</summary>
    public string? DeliveredAgainstOutcome { get; init; }
    /// <summary>Awaiting an answer, stalled, issues owed an answer, champion gaps, in the order they are to be printed.</summary>
    public IReadOnlyList<AreaList> Lists { get; init; } = [];
}

/// <summary>How many stand in one state.</summary>
/// <param name="State">The state, in words and with its mark.</param>
/// <param name="Count">How many.</param>
public sealed record StateCount(StateMark State, int Count);

/// <summary>What a list holds; the screen links each row accordingly. Answers are of recommendations and of issues; what reached the board is either, or the duty, which has no reference.</summary>
public enum AreaListKind { Recommendations, Issues, Champions, Forums, Actions, Answers, Reached }

/// <summary>One list of the area's part.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Title">The reason it is there.</param>
/// <param name="Columns">The words over the three middle columns: what, who, when.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="NoneWords">The sentence printed when there are none.</param>
/// <param name="Meaning">What the reason means, printed under the title.</param>
public sealed record AreaList(AreaListKind Kind, string Title, AreaColumns Columns, IReadOnlyList<AreaRow> Rows, string NoneWords, string? Meaning = null);

/// <summary>The words over the middle columns of a list.</summary>
public sealed record AreaColumns(string What, string Who, string When);

/// <summary>One row of a list.</summary>
/// <param name="Key">Its reference, or empty where it has none.</param>
/// <param name="What">What it says.</param>
/// <param name="Who">Who answers for it.</param>
/// <param name="When">The date that matters, or words instead of one.</param>
/// <param name="State">How it stands.</param>
/// <param name="Note">More, printed under the row.</param>
public sealed record AreaRow(string Key, string What, string Who, string When, StateMark State, string? Note = null)
{
    /// <summary>What the row stands for, for the screen's link; never printed.</summary>
    public Guid? Id { get; init; }
}
