namespace StrategyTracker.Reports.Contents;

/// <summary>The equality duty report (REP-02): a part of its own, made so that the board report can hold it too.</summary>
public sealed record DutyReport
{
    /// <summary>The area's name.</summary>
    public required string Area { get; init; }
    /// <summary>The day reported on.</summary>
    public required DateOnly AsAt { get; init; }
    /// <summary>When it was run.</summary>
    public required DateTime RunAt { get; init; }
    /// <summary>Printed at the head, where nobody may miss it.</summary>
    public string? Notice { get; init; }
    /// <summary>The duty itself.</summary>
    public required DutyProgress Duty { get; init; }
}

/// <summary>How an area stands by its equality duty.</summary>
public sealed record DutyProgress
{
    /// <summary>The duty that applies; null when nobody has said which does.</summary>
    public string? Name { get; init; }
    /// <summary>The law behind it.</summary>
    public string? LegalBasis { get; init; }
    /// <summary>What the law calls a goal: "goal" or "objective".</summary>
    public string GoalWord { get; init; } = "goal";
    /// <summary>"Are we compliant?", in one sentence.</summary>
    public required string Answer { get; init; }
    /// <summary>How the answer is to be taken.</summary>
    public Tone AnswerTone { get; init; }
    /// <summary>When the goals must be looked at again, and whether that date is inferred.</summary>
    public string? NextReview { get; init; }
    /// <summary>What the duty asks for, in the order of the law.</summary>
    public IReadOnlyList<DutyRequirementLine> Requirements { get; init; } = [];
    /// <summary>What falls due, the earliest first.</summary>
    public IReadOnlyList<DutyDateLine> Next { get; init; } = [];
    /// <summary>The goals of the cycle under way.</summary>
    public IReadOnlyList<DutyGoalLine> Goals { get; init; } = [];
    /// <summary>The consultations of the cycle under way.</summary>
    public IReadOnlyList<DutyConsultationLine> Consultations { get; init; } = [];
    /// <summary>Plans, statements, reports and information.</summary>
    public IReadOnlyList<DutyPaperLine> Papers { get; init; } = [];
    /// <summary>Policies logged, and what assessing them found.</summary>
    public IReadOnlyList<DutyAssessmentLine> Assessments { get; init; } = [];
}

/// <summary>One requirement.</summary>
/// <param name="Kind">Its short name.</param>
/// <param name="Words">What the duty asks for.</param>
/// <param name="Recurrence">How often, where the law says so.</param>
/// <param name="State">How it stands.</param>
/// <param name="Sentence">Why it stands so, with its date.</param>
public sealed record DutyRequirementLine(string Kind, string Words, string? Recurrence, StateMark State, string Sentence);

/// <summary>Something that falls due.</summary>
/// <param name="What">What it is.</param>
/// <param name="Due">By when; null when nobody set a day.</param>
/// <param name="State">How it stands.</param>
/// <param name="IsInferred">The date stands in for one the law counts from.</param>
public sealed record DutyDateLine(string What, DateOnly? Due, StateMark State, bool IsInferred = false);

/// <summary>A goal.</summary>
/// <param name="Ref">Its reference in the cycle.</param>
/// <param name="Title">What is to be different.</param>
/// <param name="OwnerPost">The post that answers for it.</param>
/// <param name="Baseline">Where things stood when it was chosen.</param>
/// <param name="Target">Where they are to be.</param>
/// <param name="State">Approved by the board or not.</param>
/// <param name="LatestReport">What was last reported; Markdown, printed plain.</param>
/// <param name="ReportedOn">The day it tells of.</param>
public sealed record DutyGoalLine(string Ref, string Title, string? OwnerPost, string? Baseline, string? Target, StateMark State, string? LatestReport, DateOnly? ReportedOn)
{
    /// <summary>The latest figures of the measures it is judged by, small numbers already suppressed: "Completion rate: women 45.0%, men 61.1% (2007/08)".</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];
    /// <summary>Set when it, or something about it, was entered after the report's day.</summary>
    public string? EnteredLate { get; init; }
}

/// <summary>A consultation.</summary>
/// <param name="Subject">What was asked about.</param>
/// <param name="Whom">Employees, stakeholders or both.</param>
/// <param name="When">Its days, in words.</param>
/// <param name="Responses">How many answered; null while it is open.</param>
/// <param name="WhatChanged">What changed because of it; Markdown, printed plain.</param>
public sealed record DutyConsultationLine(string Subject, string Whom, string When, int? Responses, string? WhatChanged)
{
    /// <summary>Set when it, or something about it, was entered after the report's day.</summary>
    public string? EnteredLate { get; init; }
}

/// <summary>A paper, with the three dates of its newest version: three facts.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What kind of paper it is.</param>
/// <param name="Version">The number of the version.</param>
/// <param name="WrittenOn">When it was written.</param>
/// <param name="ApprovedOn">When the board approved it.</param>
/// <param name="PublishedOn">When it was published.</param>
public sealed record DutyPaperLine(string Title, string Kind, int? Version, DateOnly? WrittenOn, DateOnly? ApprovedOn, DateOnly? PublishedOn)
{
    /// <summary>Set when it, or something about it, was entered after the report's day.</summary>
    public string? EnteredLate { get; init; }
}

/// <summary>A policy or practice and its assessment.</summary>
/// <param name="Policy">What it is.</param>
/// <param name="Kind">Which assessment.</param>
/// <param name="LoggedOn">When it was logged.</param>
/// <param name="State">How it stands.</param>
/// <param name="Harm">The harm that was found; Markdown, printed plain.</param>
/// <param name="Mitigation">How it is to be softened; Markdown, printed plain.</param>
public sealed record DutyAssessmentLine(string Policy, string Kind, DateOnly LoggedOn, StateMark State, string? Harm, string? Mitigation)
{
    /// <summary>Set when it, or something about it, was entered after the report's day.</summary>
    public string? EnteredLate { get; init; }
}
