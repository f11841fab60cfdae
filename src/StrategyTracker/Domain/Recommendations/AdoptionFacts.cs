namespace StrategyTracker.Domain.Recommendations;

/// <summary>What the area says to a recommendation.</summary>
public enum Answer { Awaiting, Accepted, AcceptedInPart, NotAccepted, NotApplicable }

/// <summary>Whether what was done changed anything: a second fact, apart from its having been delivered (P-4).</summary>
public enum Outcome { NotYetKnown, Evidenced, NotEvidenced }

/// <summary>How an adoption stands on a day, worked out from its facts.</summary>
public enum AdoptionState
{
    AwaitingAnswer, NotAccepted, NotApplicable, Agreed, InDelivery, Stalled, AwaitingVerification, Delivered, OutcomeEvidenced, OutcomeNotEvidenced, Closed, Superseded,
}

/// <summary>
/// Everything about an adoption that changes over time and that figures are made of. The adoption holds the present one; each
/// change leaves an <see cref="AdoptionStanding"/> with the whole of it, so that any past day is one row away.
/// </summary>
public sealed record AdoptionFacts
{
    /// <summary>Days for an answer once it is asked for (W-1); the sources state none.</summary>
    public const int AnswerDays = 42;
    /// <summary>Days without a word after which work counts as stalled (W-5, P-15).</summary>
    public const int StallDays = 60;
    /// <summary>How often a date may move, with no progress in between, before the work counts as stalled (W-5, P-15).</summary>
    public const int StallMoves = 2;
    /// <summary>Months from delivery to the outcome review (W-11).</summary>
    public const int OutcomeReviewMonths = 6;

    public Answer Answer { get; init; }
    public DateOnly? AnsweredOn { get; init; }
    public DateOnly? SentOn { get; init; }
    public DateOnly? ResponseDue { get; init; }
    public Guid? ResponsibleBodyId { get; init; }
    public Guid? DrivingBoardId { get; init; }
    public Guid? DrivingPostId { get; init; }
    public DateOnly? TargetDate { get; init; }
    public DateOnly? ReviewOn { get; init; }
    public int LinkedActions { get; init; }
    public DateOnly? LastProgressOn { get; init; }
    public int MovesSinceProgress { get; init; }
    /// <summary>When a person said that it had stalled; null when nobody has, or it has moved since.</summary>
    public DateOnly? StalledOn { get; init; }
    public string? BlockedBy { get; init; }
    public DateOnly? ClaimedOn { get; init; }
    public DateOnly? DeliveredOn { get; init; }
    public Outcome Outcome { get; init; }
    public DateOnly? OutcomeOn { get; init; }
    public DateOnly? OutcomeReviewDue { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public DateOnly? SupersededOn { get; init; }

    public bool IsAccepted => Answer is Answer.Accepted or Answer.AcceptedInPart;
    /// <summary>Neither closed nor superseded nor turned down.</summary>
    public bool IsOpen => ClosedOn is null && SupersededOn is null && Answer is not (Answer.NotAccepted or Answer.NotApplicable);
    public bool IsInDelivery => IsAccepted && IsOpen && DeliveredOn is null && ClaimedOn is null && (LinkedActions > 0 || LastProgressOn is not null);

    /// <summary>It was asked, has a day for the answer, and has none yet.</summary>
    public bool OwesAnswer => this is { Answer: Answer.Awaiting, IsOpen: true, ResponseDue: not null };
    /// <summary>Accepted with a date, and neither delivered nor said to be.</summary>
    public bool OwesDelivery => this is { IsAccepted: true, IsOpen: true, DeliveredOn: null, ClaimedOn: null, TargetDate: not null };

    public bool IsAnswerOverdueOn(DateOnly day) => Answer == Answer.Awaiting && IsOpen && ResponseDue < day;
    public bool IsOverdueOn(DateOnly day) => IsOpen && DeliveredOn is null && TargetDate < day;
    public bool IsOutcomeReviewOverdueOn(DateOnly day) => IsOpen && Outcome == Outcome.NotYetKnown && OutcomeReviewDue < day;
    public bool HasNoDriver => IsAccepted && IsOpen && (DrivingBoardId is null || DrivingPostId is null);

    /// <summary>Why it counts as stalled on a day, in words; null when it does not (W-5).</summary>
    public string? StallOn(DateOnly day)
    {
        if (!IsOpen || DeliveredOn is not null) { return null; }
        if (StalledOn is { } on && on <= day) { return BlockedBy is null ? $"stalled since {Text.Day(on)}" : $"blocked by {BlockedBy} since {Text.Day(on)}"; }
        if (!IsAccepted || ClaimedOn is not null) { return null; }
        if (MovesSinceProgress >= StallMoves) { return $"the date has moved {MovesSinceProgress} times with no progress in between"; }
        var word = LastProgressOn ?? AnsweredOn;
        return word is { } last && day.DayNumber - last.DayNumber > StallDays ? $"no word since {Text.Day(last)}" : null;
    }

    /// <summary>The day from which it has counted as stalled, as near as its facts tell: said so, or so long without a word; null when it does not.</summary>
    public DateOnly? StalledSinceOn(DateOnly day)
    {
        if (StallOn(day) is null) { return null; }
        if (StalledOn is { } said && said <= day) { return said; }
        var word = LastProgressOn ?? AnsweredOn ?? day;
        return word.AddDays(StallDays + 1) is var silent && silent <= day ? silent : word;
    }

    public AdoptionState On(DateOnly day) => this switch
    {
        { SupersededOn: not null } => AdoptionState.Superseded,
        { ClosedOn: not null } => AdoptionState.Closed,
        { Answer: Answer.NotAccepted } => AdoptionState.NotAccepted,
        { Answer: Answer.NotApplicable } => AdoptionState.NotApplicable,
        { Outcome: Outcome.Evidenced } => AdoptionState.OutcomeEvidenced,
        { Outcome: Outcome.NotEvidenced } => AdoptionState.OutcomeNotEvidenced,
        { DeliveredOn: not null } => AdoptionState.Delivered,
        _ when StallOn(day) is not null => AdoptionState.Stalled,
        { Answer: Answer.Awaiting } => AdoptionState.AwaitingAnswer,
        { ClaimedOn: not null } => AdoptionState.AwaitingVerification,
        { IsInDelivery: true } => AdoptionState.InDelivery,
        _ => AdoptionState.Agreed,
    };
}

public static class AdoptionWords
{
    public static string Words(this Answer answer) => answer switch
    {
        Answer.Awaiting => "Awaiting an answer",
        Answer.Accepted => "Accepted",
        Answer.AcceptedInPart => "Accepted in part",
        Answer.NotAccepted => "Not accepted",
        _ => "Not applicable here",
    };

    public static string Words(this Outcome outcome) => outcome switch
    {
        Outcome.Evidenced => "Outcome evidenced",
        Outcome.NotEvidenced => "Outcome not evidenced",
        _ => "Outcome not yet known",
    };

    public static string Words(this AdoptionState state) => state switch
    {
        AdoptionState.AwaitingAnswer => "Awaiting an answer",
        AdoptionState.NotAccepted => "Not accepted",
        AdoptionState.NotApplicable => "Not applicable here",
        AdoptionState.Agreed => "Agreed, not begun",
        AdoptionState.InDelivery => "In delivery",
        AdoptionState.Stalled => "Stalled",
        AdoptionState.AwaitingVerification => "Awaiting verification",
        AdoptionState.Delivered => "Delivered, outcome not yet known",
        AdoptionState.OutcomeEvidenced => "Outcome evidenced",
        AdoptionState.OutcomeNotEvidenced => "Delivered, outcome not evidenced",
        AdoptionState.Closed => "Closed",
        _ => "Superseded",
    };
}
