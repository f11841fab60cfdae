using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Tables;
using static StrategyTracker.Reports.Tables.ReportColumnKind;

namespace StrategyTracker.Reports.Contents;

/// <summary>The lists behind the equality duty report, the requirements first.</summary>
internal static class DutyTables
{
    public static IReadOnlyList<ReportTable> Of(DutyProgress duty) =>
    [
        new("Requirements", [new("Requirement"), new("What it asks for"), new("How often"), new("State"), new("In a sentence")], [.. duty.Requirements.Select(r => Row(r.Kind, r.Words, r.Recurrence, r.State.Words, r.Sentence))]),
        new("What falls next", [new("What"), new("By", Date), new("Inferred"), new("State")], [.. duty.Next.Select(n => Row(n.What, n.Due, n.IsInferred ? "inferred" : null, n.State.Words))]),
        new("Goals", [new("Ref."), new("What is to be different"), new("Post"), new("Baseline"), new("Target"), new("State"), new("Reported on", Date), new("Latest report")],
            [.. duty.Goals.Select(g => Row(g.Ref, g.Title, g.OwnerPost, g.Baseline, g.Target, g.State.Words, g.ReportedOn, MarkdownText.Plain(g.LatestReport)))]),
        new("Consultation", [new("Subject"), new("Asked"), new("When"), new("Answers", Number), new("What changed")], [.. duty.Consultations.Select(c => Row(c.Subject, c.Whom, c.When, ReportCell.Of((double?)c.Responses), MarkdownText.Plain(c.WhatChanged)))]),
        new("Papers", [new("Paper"), new("Kind"), new("Version", Number), new("Written", Date), new("Approved", Date), new("Published", Date)],
            [.. duty.Papers.Select(p => Row(p.Title, p.Kind, ReportCell.Of((double?)p.Version), p.WrittenOn, p.ApprovedOn, p.PublishedOn))]),
        new("Impact assessments", [new("Policy or practice"), new("Assessment"), new("Logged", Date), new("State"), new("Harm"), new("Mitigation")],
            [.. duty.Assessments.Select(a => Row(a.Policy, a.Kind, a.LoggedOn, a.State.Words, MarkdownText.Plain(a.Harm), MarkdownText.Plain(a.Mitigation)))]),
    ];

    private static ReportCell[] Row(params ReportCell[] cells) => cells;
}
