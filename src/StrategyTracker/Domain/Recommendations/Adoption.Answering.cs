namespace StrategyTracker.Domain.Recommendations;

public sealed partial class Adoption
{
    /// <summary>Why the area answered as it did.</summary>
    public string? AnswerReason { get; private set; }
    /// <summary>Which part was accepted, when only a part was.</summary>
    public string? PartAccepted { get; private set; }

    /// <summary>Sends it to the body that is to answer; the answer is due in six weeks unless said (W-1).</summary>
    public void Send(DateOnly? responseDue, Stamp stamp)
    {
        RequireOpen();
        if (Facts.ResponsibleBodyId is null) { throw new RuleViolation($"Say first which body is to answer {Ref}."); }
        if (Facts.Answer != Answer.Awaiting) { throw new RuleViolation($"{Ref} has its answer already: {Facts.Answer.Words().ToLowerInvariant()}."); }
        var due = responseDue ?? stamp.HappenedOn.AddDays(AdoptionFacts.AnswerDays);
        if (due < stamp.HappenedOn) { throw new RuleViolation($"The answer cannot be due on {Text.Day(due)}, before it is asked for on {Text.Day(stamp.HappenedOn)}."); }
        if (due == Facts.ResponseDue) { return; }
        if (Facts.ResponseDue is not null) { stamp = stamp.Because(stamp.Why, "moving the day an answer is due"); }
        Record("answer due", Text.Day(Facts.ResponseDue, "not asked for"), Text.Day(due), stamp);
        Change(stamp, f => f.ResponseDue, f => f with { SentOn = f.SentOn ?? stamp.HappenedOn, ResponseDue = due });
    }

    /// <summary>Records what the area says. Accepting needs a body and a day of review (P-21); turning down needs a reason (W-1).</summary>
    /// <exception cref="RuleViolation">What the answer needs is missing, or it was given before the recommendation was registered.</exception>
    public void Respond(Answer answer, string? reason, string? part, DateOnly? reviewOn, Stamp stamp)
    {
        RequireOpen();
        RequireCouldHappen(stamp);
        if (answer == Answer.Awaiting) { throw new RuleViolation("Choose an answer: accepted, accepted in part, not accepted or not applicable."); }
        if (Facts.DeliveredOn is not null && answer is Answer.NotAccepted or Answer.NotApplicable) { throw new RuleViolation($"{Ref} is delivered; it can no longer be turned down."); }
        if (answer is Answer.NotAccepted or Answer.NotApplicable || Facts.Answer != Answer.Awaiting) { stamp = stamp.Because(reason, Facts.Answer == Answer.Awaiting ? "turning a recommendation down" : "changing an answer"); }
        var accepts = answer is Answer.Accepted or Answer.AcceptedInPart;
        if (accepts && Facts.ResponsibleBodyId is null) { throw new RuleViolation($"Say first which body answers for {Ref}; \"accepted\" needs one by name."); }
        if (accepts && reviewOn is null) { throw new RuleViolation($"Say when {Ref} will be looked at again; \"accepted\" needs a day of review."); }
        if (accepts && reviewOn <= stamp.HappenedOn) { throw new RuleViolation($"The review of {Text.Day(reviewOn)} must come after the answer of {Text.Day(stamp.HappenedOn)}."); }
        var kept = answer == Answer.AcceptedInPart
            ? Text.Optional(part, "The part that is accepted", 2_000) ?? throw new RuleViolation($"Say which part of {Ref} is accepted.")
            : null;
        if (Facts.SentOn is { } sent && stamp.HappenedOn < sent) { throw new RuleViolation($"{Ref} cannot have been answered on {Text.Day(stamp.HappenedOn)}, before it was asked on {Text.Day(sent)}."); }
        Record("answer", Facts.Answer.Words(), answer.Words(), stamp with { Why = Text.Optional(reason, "The reason", Stamp.LongestReason) ?? stamp.Why });
        Change(stamp, f => f.Answer, f => f with { Answer = answer, AnsweredOn = stamp.HappenedOn, ReviewOn = accepts ? reviewOn : null });
        (AnswerReason, PartAccepted) = (Text.Optional(reason, "The reason", Stamp.LongestReason), kept);
    }

    public void MoveReview(DateOnly day, Stamp stamp)
    {
        RequireAccepted("a day of review");
        if (Facts.ReviewOn == day) { return; }
        stamp = stamp.Because(stamp.Why, "moving a review");
        if (day <= stamp.HappenedOn) { throw new RuleViolation($"The review must be after {Text.Day(stamp.HappenedOn)}."); }
        Set("review", Text.Day(Facts.ReviewOn), Text.Day(day), true, f => f.ReviewOn, f => f with { ReviewOn = day }, stamp);
    }

    /// <summary>Another recommendation took its place; it stays readable and leaves the lists of what is open.</summary>
    public void Supersede(string by, Stamp stamp)
    {
        if (Facts.SupersededOn is not null) { return; }
        RequireOpen();
        stamp = stamp.Because(stamp.Why, "superseding a recommendation");
        Set("superseded", null, Text.Line(by, "What supersedes it", 200), true, f => f.SupersededOn, f => f with { SupersededOn = stamp.HappenedOn }, stamp);
    }
}
