using System.Globalization;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Provision;

namespace StrategyTracker.Features.Provision;

/// <summary>What a person types of one thing in a register.</summary>
public sealed class ProvisionForm
{
    public string? Name { get; set; }
    public Guid? Owner { get; set; }
    public Guid? Team { get; set; }
    public Guid? Measure { get; set; }
    public ProvisionAnswer Answer { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public DateOnly? ReviewDue { get; set; }
    public string? CheckMonths { get; set; }
    public Dictionary<string, string?> Details { get; } = new(StringComparer.Ordinal);

    /// <exception cref="RuleViolation">The number of months is not a number.</exception>
    public ProvisionFacts Facts => new()
    {
        Name = Name, OwnerPostId = Owner, TeamId = Team, MeasureId = Measure, Answer = Answer, From = From, To = To, ReviewDue = ReviewDue, CheckMonths = Typed.Number(CheckMonths, "months"), Details = Details,
    };

    public static ProvisionForm Of(ProvisionFacts facts)
    {
        var form = new ProvisionForm
        {
            Name = facts.Name, Owner = facts.OwnerPostId, Team = facts.TeamId, Measure = facts.MeasureId, Answer = facts.Answer, From = facts.From, To = facts.To, ReviewDue = facts.ReviewDue,
            CheckMonths = facts.CheckMonths?.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (key, value) in facts.Details) { form.Details[key] = value; }
        return form;
    }
}

/// <summary>What a person types of one delivery, round, return, target change or look.</summary>
public sealed class ProvisionEntryForm
{
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public Guid? Group { get; set; }
    public Guid? Team { get; set; }
    public string? Base { get; set; }
    public string? Count { get; set; }
    public bool IsMultiAgency { get; set; }
    public string? Note { get; set; }
    public string? Why { get; set; }
    public Dictionary<string, string?> Details { get; } = new(StringComparer.Ordinal);

    /// <exception cref="RuleViolation">There is no day, or words stand where a number belongs.</exception>
    public ProvisionEntryFacts Facts(ProvisionRegister register, int? corrects) => new()
    {
        From = From ?? throw new RuleViolation($"Say on which day the {register.Entry} was."), To = To, GroupId = Group, TeamId = Team, Base = Typed.Number(Base, register.Base), Count = Typed.Number(Count, register.Count),
        IsMultiAgency = register.Kind == ProvisionKind.Training ? IsMultiAgency : null, Note = Note, CorrectsNumber = corrects, Details = Details,
    };

    /// <summary>Begins with what the wrong one says, so that only what is wrong is typed.</summary>
    public static ProvisionEntryForm Of(EntryRow wrong)
    {
        var form = new ProvisionEntryForm
        {
            From = wrong.From, To = wrong.To, Group = wrong.GroupId, Team = wrong.TeamId, Base = wrong.Base?.ToString(CultureInfo.InvariantCulture), Count = wrong.Count?.ToString(CultureInfo.InvariantCulture),
            IsMultiAgency = wrong.IsMultiAgency == true, Note = wrong.Note,
        };
        foreach (var detail in wrong.Details) { form.Details[detail.Key] = detail.Value; }
        return form;
    }
}

public static class Typed
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A whole number as people type it: "12", "1,200". Null when nothing is typed; whether it is too small or too large is for the rules.</summary>
    /// <exception cref="RuleViolation">It is no whole number.</exception>
    public static int? Number(string? text, string? what) => string.IsNullOrWhiteSpace(text) ? null
        : int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, British, out var number) ? number
        : throw new RuleViolation($"“{text.Trim()}” is not a whole number of {what}. Write it like 12.");
}
