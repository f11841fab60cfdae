namespace StrategyTracker.Reports.Contents;

/// <summary>
/// A paper as it was published: kept whole from that day on, shown on the public page and printed as PDF. Nothing in it is a
/// draft, an internal note, the name of a person, or a figure small enough to point at one.
/// </summary>
public sealed record PublishedPaper
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }
    /// <summary>What kind of paper it is: "Equality plan", "Yearly report".</summary>
    public required string Kind { get; init; }
    /// <summary>The area whose paper it is.</summary>
    public required string Area { get; init; }
    /// <summary>The duty it answers; null when none was said to apply.</summary>
    public string? Duty { get; init; }
    /// <summary>The law behind the duty.</summary>
    public string? LegalBasis { get; init; }
    /// <summary>What the law calls a goal: "goal" or "objective".</summary>
    public string GoalWord { get; init; } = "goal";
    /// <summary>The number of this version, from 1.</summary>
    public required int Version { get; init; }
    /// <summary>The day on which this version was published.</summary>
    public required DateOnly PublishedOn { get; init; }
    /// <summary>The first day of the period it covers.</summary>
    public DateOnly? From { get; init; }
    /// <summary>The last day of the period it covers.</summary>
    public DateOnly? To { get; init; }
    /// <summary>The text; Markdown.</summary>
    public required string Text { get; init; }
    /// <summary>The approved goals that stand in it.</summary>
    public IReadOnlyList<PublishedGoal> Goals { get; init; } = [];
    /// <summary>Who was asked, and what changed because of it.</summary>
    public IReadOnlyList<PublishedConsultation> Consultations { get; init; } = [];
    /// <summary>When it must be looked at again.</summary>
    public DateOnly? ReviewDue { get; init; }
    /// <summary>The versions published so far, this one too, the oldest first.</summary>
    public IReadOnlyList<PublishedVersion> Versions { get; init; } = [];
}

/// <summary>A goal as published.</summary>
public sealed record PublishedGoal
{
    /// <summary>Its reference in the cycle.</summary>
    public required string Ref { get; init; }
    /// <summary>What is to be different.</summary>
    public required string Title { get; init; }
    /// <summary>More about it; Markdown.</summary>
    public string? Description { get; init; }
    /// <summary>The strategy's aims that it serves.</summary>
    public IReadOnlyList<string> Aims { get; init; } = [];
    /// <summary>Where things stood when it was chosen.</summary>
    public string? Baseline { get; init; }
    /// <summary>Where they are to be.</summary>
    public string? Target { get; init; }
    /// <summary>The post that answers for it; never who holds it.</summary>
    public string? OwnerPost { get; init; }
    /// <summary>What is done to reach it.</summary>
    public IReadOnlyList<PublishedAction> Actions { get; init; } = [];
    /// <summary>What it is judged by.</summary>
    public IReadOnlyList<PublishedMeasure> Measures { get; init; } = [];
}

/// <summary>An action under a goal, as it stood on the day of publication.</summary>
/// <param name="Ref">Its reference in the strategy.</param>
/// <param name="Summary">What is promised.</param>
/// <param name="State">How it stood.</param>
/// <param name="TargetDate">The area's own date, when there is one.</param>
public sealed record PublishedAction(string Ref, string Summary, string State, DateOnly? TargetDate);

/// <summary>A measure under a goal.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Latest">The latest figures in words, small numbers already suppressed; null when none are given.</param>
public sealed record PublishedMeasure(string Name, string? Latest = null);

/// <summary>A consultation that is over.</summary>
/// <param name="Subject">What was asked about.</param>
/// <param name="Whom">Employees, stakeholders or both.</param>
/// <param name="Groups">The groups by name.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Method">How people were asked.</param>
/// <param name="Responses">How many answered.</param>
/// <param name="WhatChanged">What changed because of it; Markdown.</param>
public sealed record PublishedConsultation(string Subject, string Whom, IReadOnlyList<string> Groups, DateOnly From, DateOnly? To, string? Method, int? Responses, string? WhatChanged);

/// <summary>A published version and its dates.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="ApprovedOn">When the Board approved it.</param>
/// <param name="PublishedOn">When it was published.</param>
public sealed record PublishedVersion(int Number, DateOnly? ApprovedOn, DateOnly PublishedOn);
