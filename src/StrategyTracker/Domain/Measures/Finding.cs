using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Measures;

/// <summary>What was found wrong: a gap between women and men, a guard rail breached, figures that cannot show women's position, a bad pattern in a return.</summary>
public enum FindingKind { Gap, GuardRail, SplitMissing, ComparatorMissing, Pattern, Other }

/// <summary>A finding on the way from gap to remedy: found, acted on or not and why, measured again, closed (W-10).</summary>
public sealed class Finding : Tracked, IOwned
{
    private Finding() { }

    public static Finding Raise(Guid strategyId, FindingKind kind, string summary, Guid? measureId, Guid? readingId, Guid? provisionId, Guid? ownerPostId, Stamp stamp)
    {
        if (measureId is null && provisionId is null) { throw new RuleViolation("A finding is about a measure or a return; choose which."); }
        var finding = new Finding
        {
            StrategyId = strategyId, Kind = kind, Summary = Text.Line(summary, "What was found", 1_000), MeasureId = measureId, ReadingId = readingId, ProvisionId = provisionId, OwnerPostId = ownerPostId,
            FoundOn = stamp.HappenedOn, FoundByName = stamp.By.Name,
        };
        finding.Record("finding", null, finding.Summary, stamp);
        return finding;
    }

    public Guid StrategyId { get; private set; }
    public FindingKind Kind { get; private set; }
    public string Summary { get; private set; } = "";
    public Guid? MeasureId { get; private set; }
    /// <summary>The reading that showed it.</summary>
    public Guid? ReadingId { get; private set; }
    /// <summary>The contract, check, questionnaire or programme that showed it.</summary>
    public Guid? ProvisionId { get; private set; }
    public Guid? OwnerPostId { get; private set; }
    public DateOnly FoundOn { get; private set; }
    public string FoundByName { get; private set; } = "";
    /// <summary>The action meant to put it right.</summary>
    public Guid? ActionPointId { get; private set; }
    public DateOnly? ActedOn { get; private set; }
    /// <summary>Why nothing is to be done, when that is the answer.</summary>
    public string? WhyNoAction { get; private set; }
    /// <summary>The later reading that it was looked at again by.</summary>
    public Guid? MeasuredAgainById { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public string? Outcome { get; private set; }

    public override string KnownAs => Summary.Length <= 80 ? Summary : $"{Summary[..79]}…";
    public override Guid? HistoryOf => StrategyId;
    public IEnumerable<Guid> OwnerPostIds => OwnerPostId is { } post ? [post] : [];
    public Guid? AccountableOfficerId => null;
    public bool IsOwnedByBoard => false;
    public IEnumerable<Guid> TeamIds => [];

    public bool IsOpenOn(DateOnly day) => FoundOn <= day && (ClosedOn is null || ClosedOn > day);
    /// <summary>Nobody has said yet whether anything is to be done.</summary>
    public bool IsUnanswered => ClosedOn is null && ActionPointId is null && WhyNoAction is null;

    public void ActBy(Guid actionPointId, string reference, Stamp stamp)
    {
        RequireOpen();
        if (ActionPointId == actionPointId) { return; }
        Record("corrective action", null, reference, stamp);
        (ActionPointId, ActedOn, WhyNoAction) = (actionPointId, stamp.HappenedOn, null);
    }

    public void LeaveAsItIs(Stamp stamp)
    {
        RequireOpen();
        stamp = stamp.Because(stamp.Why, "leaving a finding without action");
        Record("no action", null, "none is to be taken", stamp);
        (WhyNoAction, ActedOn) = (stamp.Why, stamp.HappenedOn);
    }

    /// <summary>Closes it: by a later reading that shows what came of it, or by the reason that nothing is to be done.</summary>
    /// <exception cref="RuleViolation">Neither measured again nor explained.</exception>
    public void Close(Reading? again, string outcome, Stamp stamp)
    {
        RequireOpen();
        if (again is null && WhyNoAction is null && ProvisionId is null) { throw new RuleViolation("Measure again before closing it, or say why nothing is to be done."); }
        if (again is not null && (again.MeasureId != MeasureId || again.Id == ReadingId)) { throw new RuleViolation("Choose a later reading of the same measure; the one that showed the gap cannot show that it is gone."); }
        (Outcome, MeasuredAgainById, ClosedOn) = (Text.Line(outcome, "What came of it", 1_000), again?.Id, stamp.HappenedOn);
        Record("finding closed", null, Outcome, stamp);
    }

    private void RequireOpen()
    {
        if (ClosedOn is { } on) { throw new RuleViolation($"This finding was closed on {Text.Day(on)}."); }
    }
}

public static class FindingWords
{
    public static string Words(this FindingKind kind) => kind switch
    {
        FindingKind.Gap => "Gap between women and men",
        FindingKind.GuardRail => "Guard rail breached",
        FindingKind.SplitMissing => "Not split by sex",
        FindingKind.ComparatorMissing => "No figure for men",
        FindingKind.Pattern => "Bad pattern in returns",
        _ => "Other finding",
    };
}
