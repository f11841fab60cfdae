using StrategyTracker.Domain.Equality;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>Words and tones of the duty, for pages and reports alike.</summary>
public static class DutyWords
{
    public static string Asked(bool employees, bool stakeholders) => (employees, stakeholders) switch { (true, true) => "Employees and stakeholders", (true, false) => "Employees", _ => "Stakeholders" };

    public static IReadOnlyList<string> Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static Badge Badge(this RequirementStanding r) => new(r.State.Words(r.On), r.State switch
    {
        RequirementState.Met => Ui.Tone.Good,
        RequirementState.DueBy => Ui.Tone.Neutral,
        RequirementState.Overdue => Ui.Tone.Bad,
        _ => Ui.Tone.Warning,
    });

    public static Badge Badge(this DutyDate date, DateOnly day) => date switch
    {
        { Due: null } => new("No day set", Ui.Tone.Warning),
        _ when date.IsOverdueOn(day) => new("Overdue", Ui.Tone.Bad),
        _ => new("To come", Ui.Tone.Neutral),
    };

    /// <summary>How the answer to "are we compliant?" is to be taken.</summary>
    public static Ui.Tone Tone(this DutyStanding standing) => standing switch
    {
        { Regime: null } => Ui.Tone.Warning,
        { IsCompliant: false } => Ui.Tone.Bad,
        _ when standing.Requirements.Any(r => r.State == RequirementState.DueBy) => Ui.Tone.Neutral,
        _ => Ui.Tone.Good,
    };

    public static Badge GoalBadge(DateOnly? approvedOn, GoalVerdict? verdict, DateOnly? droppedOn) => (approvedOn, verdict, droppedOn) switch
    {
        (_, _, { } on) => new($"Dropped {Domain.Text.Day(on)}", Ui.Tone.Neutral),
        (_, { } v, _) => new($"Review: {v.Words().ToLowerInvariant()}", Ui.Tone.Neutral),
        ({ } on, _, _) => new($"Approved {Domain.Text.Day(on)}", Ui.Tone.Good),
        _ => new("Not approved yet", Ui.Tone.Warning),
    };

    public static Badge VersionBadge(DateOnly? approvedOn, DateOnly? publishedOn) => (approvedOn, publishedOn) switch
    {
        (_, { } on) => new($"Published {Domain.Text.Day(on)}", Ui.Tone.Good),
        ({ } on, _) => new($"Approved {Domain.Text.Day(on)}, not published", Ui.Tone.Neutral),
        _ => new("Draft", Ui.Tone.Warning),
    };

    public static Badge Badge(this AssessmentDays a, DateOnly day)
    {
        if (a.IsOutstandingOn(day)) { return a.AssessmentDue < day ? new("Not assessed, overdue", Ui.Tone.Bad) : new("Not assessed yet", Ui.Tone.Warning); }
        if (a.OwesMitigationOn(day)) { return a.MitigationDue < day ? new("Harm not softened, overdue", Ui.Tone.Bad) : new("Harm to be softened", Ui.Tone.Warning); }
        return a.Effect is ImpactEffect.Worse or ImpactEffect.Mixed ? new("Harm softened", Ui.Tone.Good) : new(a.Effect?.Words() ?? "Assessed", Ui.Tone.Good);
    }
}
