using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Tables;
using static StrategyTracker.Reports.Tables.ReportColumnKind;

namespace StrategyTracker.Reports.Contents;

/// <summary>The lists behind the equality duty, for Excel and CSV; from the record that is printed.</summary>
internal static class DutyTables
{
    /// <summary>For a report of the duty alone.</summary>
    public static IReadOnlyList<ReportTable> Of(DutyProgress duty) => Tables(duty);

    /// <summary>For a report that holds more, so that each list says that it is the duty's.</summary>
    public static IReadOnlyList<ReportTable> Part(DutyProgress duty) => [.. Tables(duty).Select(t => t with { Name = $"Duty, {char.ToLowerInvariant(t.Name[0])}{t.Name[1..]}" })];

    private static IReadOnlyList<ReportTable> Tables(DutyProgress duty) =>
    [
        new("Requirements", [new("Requirement"), new("What it asks for"), new("How often"), new("State"), new("Why")],
            [.. duty.Requirements.Select(r => Row(r.Kind, r.Words, r.Recurrence, r.State.Words, r.Sentence))]),
        new("What falls next", [new("What"), new("By", Date), new("Inferred"), new("State")],
            [.. duty.Next.Select(n => Row(n.What, n.Due, n.IsInferred ? "yes" : "no", n.State.Words))]),
        new ReportTable($"{char.ToUpperInvariant(duty.GoalWord[0])}{duty.GoalWord[1..]}s", [new("Ref."), new("What is to be different"), new("Answers for it"), new("Baseline"), new("Target"), new("State"), new("Measured"), new("Reported on", Date), new("Reported")],
            [.. duty.Goals.Select(g => Row(g.Ref, g.Title, g.OwnerPost, g.Baseline, g.Target, g.State.Words, string.Join("; ", g.Measures), g.ReportedOn, MarkdownText.Plain(g.LatestReport)))]).WithLate([.. duty.Goals.Select(g => g.EnteredLate)]),
        new ReportTable("Consultations", [new("Subject"), new("Asked"), new("When"), new("Answers", Number), new("What changed")],
            [.. duty.Consultations.Select(c => Row(c.Subject, c.Whom, c.When, ReportCell.Of((double?)c.Responses), MarkdownText.Plain(c.WhatChanged)))]).WithLate([.. duty.Consultations.Select(c => c.EnteredLate)]),
        new ReportTable("Papers", [new("Paper"), new("Kind"), new("Version", Number), new("Written", Date), new("Approved", Date), new("Published", Date)],
            [.. duty.Papers.Select(p => Row(p.Title, p.Kind, ReportCell.Of((double?)p.Version), p.WrittenOn, p.ApprovedOn, p.PublishedOn))]).WithLate([.. duty.Papers.Select(p => p.EnteredLate)]),
        new ReportTable("Impact assessments", [new("Policy or practice"), new("Assessment"), new("Logged", Date), new("State"), new("Harm"), new("Mitigation")],
            [.. duty.Assessments.Select(a => Row(a.Policy, a.Kind, a.LoggedOn, a.State.Words, MarkdownText.Plain(a.Harm), MarkdownText.Plain(a.Mitigation)))]).WithLate([.. duty.Assessments.Select(a => a.EnteredLate)]),
    ];

    private static ReportCell[] Row(params ReportCell[] cells) => cells;
}
