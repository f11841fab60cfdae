using StrategyTracker.Domain;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Provision;

/// <summary>A fact that only its register asks for, in words.</summary>
public sealed record ProvisionFact(string Key, string Label, string Value, bool IsLong);

/// <summary>How fresh something is, and what is wrong with it.</summary>
public sealed record ProvisionState(bool IsKeptFresh, bool IsStale, bool IsReviewDue, DateOnly? CheckedOn, DateOnly? ReviewDue, string? ErrorReported, DateOnly? ErrorReportedOn, DateOnly? RetiredOn, int? CheckMonths)
{
    public static ProvisionState Of(ProvisionItem item, DateOnly today) => new(
        item.CheckMonths is not null, item.IsStaleOn(today), item.IsReviewDueOn(today), item.CheckedOn, item.ReviewDue, item.ErrorReported, item.ErrorReportedOn, item.RetiredOn, item.CheckMonths);

    public IReadOnlyList<Badge> Badges
    {
        get
        {
            if (RetiredOn is { } on) { return [new($"Taken off {Text.Day(on)}", Tone.Neutral)]; }
            List<Badge> badges = [];
            if (ErrorReported is not null) { badges.Add(new("Error reported", Tone.Bad)); }
            if (IsStale) { badges.Add(new($"Not looked at for {CheckMonths} months", Tone.Warning)); }
            if (IsReviewDue) { badges.Add(new("Review due", Tone.Warning)); }
            if (badges.Count == 0 && IsKeptFresh && CheckedOn is not null) { badges.Add(new("Looked at in time", Tone.Good)); }
            return badges;
        }
    }

    public string CheckedWords => CheckedOn is { } on ? $"Looked at {Text.Day(on)}" : "Not looked at since it was added";
}

public sealed record ProvisionRow(
    Guid Id, string Name, ProvisionAnswer Answer, Guid? OwnerId, string? Owner, string? Team, IReadOnlyList<ProvisionFact> Facts, ProvisionState State, DateOnly? From, DateOnly? To, int Entries, DateOnly? LastEntryOn);

public sealed record ProvisionList(
    ProvisionHead Head, IReadOnlyList<ProvisionNumber> Numbers, IReadOnlyList<ShownCountTable> Tables, IReadOnlyList<ProvisionRow> Rows, IReadOnlyList<ProvisionOwner> Owners, bool IsCut, bool MayAdd);

public sealed record ProvisionOwner(Guid Id, string Name);
