using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>How an area stands by its equality duty, as blocks: the body of the duty report, and a part of the board report.</summary>
internal static class DutyContents
{
    public static IEnumerable<Block> Of(DutyProgress duty) => Parts(duty, 1);

    /// <summary>The duty as one part among others.</summary>
    public static IEnumerable<Block> Part(DutyProgress duty) =>
    [
        new Heading(1, "Equality duty"),
        .. duty.Name is { } name ? [new Paragraph(duty.LegalBasis is { } law ? $"{name}: {law}." : $"{name}.", IsQuiet: true)] : Array.Empty<Block>(),
        .. Parts(duty, 2),
    ];

    private static IEnumerable<Block> Parts(DutyProgress duty, int level) =>
    [
        new Heading(level, "Are we compliant?"),
        new Notice(duty.Answer),
        .. Requirements(duty),
        .. Next(duty, level),
        .. Goals(duty, level),
        .. Consultations(duty, level),
        .. Papers(duty, level),
        .. Assessments(duty, level),
    ];

    private static IEnumerable<Block> Requirements(DutyProgress duty) => duty.Requirements.Count == 0 ? [] :
    [
        new Table("What the duty asks for, and how each requirement stands", [new("Requirement", 24, IsRowHeader: true), new("What it asks for", 46), new("State", 30)],
            [.. duty.Requirements.Select(r => new Row([r.Kind, new Cell(r.Words) { Under = r.Recurrence }, Cell.Of(r.State)]) { Notes = [new(null, r.Sentence)] })]),
    ];

    private static IEnumerable<Block> Next(DutyProgress duty, int level) => duty.Next.Count == 0 ? [] :
    [
        new Heading(level, "What falls next"),
        new Table("What falls due, the earliest first", [new("What", 56, IsRowHeader: true), new("By", 22), new("State", 22)],
            [.. duty.Next.Select(n => new Row([n.What, n.Due is { } due ? new Cell(EnGb.ShortDate(due)) { Under = n.IsInferred ? "inferred" : null } : new Cell("No day set") { IsQuiet = true }, Cell.Of(n.State)]))]),
    ];

    private static IEnumerable<Block> Goals(DutyProgress duty, int level)
    {
        yield return new Heading(level, $"{char.ToUpperInvariant(duty.GoalWord[0])}{duty.GoalWord[1..]}s");
        yield return duty.Goals.Count == 0
            ? new Paragraph($"No {duty.GoalWord}s are set.")
            : new Table($"The {duty.GoalWord}s with baseline, target and what was last reported", [new("Ref.", 8, IsRowHeader: true), new("What is to be different", 32), new("Baseline", 20), new("Target", 20), new("State", 20)],
                [.. duty.Goals.Select(g => new Row([g.Ref, new Cell(g.Title) { Under = g.OwnerPost ?? "No post answers for it" }, Given(g.Baseline), Given(g.Target), Cell.Of(g.State)])
                {
                    Notes =
                    [
                        .. g.Measures.Select(m => new RowNote("Measured", m)),
                        g.LatestReport is null ? new("Nothing reported yet.", "") : new(g.ReportedOn is { } on ? $"Reported {EnGb.Date(on)}" : "Reported", g.LatestReport),
                        .. RowNote.Late(g.EnteredLate),
                    ],
                })]);
    }

    private static IEnumerable<Block> Consultations(DutyProgress duty, int level)
    {
        yield return new Heading(level, "Consultation");
        yield return duty.Consultations.Count == 0
            ? new Paragraph("Nobody has been consulted in this cycle.")
            : new Table("Who was consulted, and what changed because of it", [new("Subject", 34, IsRowHeader: true), new("Asked", 22), new("When", 28), new("Answers", 16, IsNumber: true)],
                [.. duty.Consultations.Select(c => new Row([c.Subject, c.Whom, c.When, c.Responses is { } n ? EnGb.Number(n) : new Cell("–") { IsQuiet = true }])
                {
                    Notes = [c.WhatChanged is null ? new("Still open.", "") : new("What changed", c.WhatChanged), .. RowNote.Late(c.EnteredLate)],
                })]);
    }

    private static IEnumerable<Block> Papers(DutyProgress duty, int level)
    {
        yield return new Heading(level, "Papers");
        yield return duty.Papers.Count == 0
            ? new Paragraph("No plan, statement or report has been written.")
            : new Table("Papers with the dates on which each was written, approved and published", [new("Paper", 40, IsRowHeader: true), new("Written", 20), new("Approved", 20), new("Published", 20)],
                [.. duty.Papers.Select(p => new Row([new Cell(p.Title) { Under = p.Version is { } v ? $"{p.Kind}, version {v}" : p.Kind }, Day(p.WrittenOn), Day(p.ApprovedOn), Day(p.PublishedOn)]) { Notes = RowNote.Late(p.EnteredLate) })]);
    }

    private static IEnumerable<Block> Assessments(DutyProgress duty, int level)
    {
        yield return new Heading(level, "Impact assessments");
        yield return duty.Assessments.Count == 0
            ? new Paragraph("No policy or practice has been logged.")
            : new Table("Policies and practices, what assessing them found, and what is done about harm", [new("Policy or practice", 40, IsRowHeader: true), new("Assessment", 20), new("Logged", 14), new("State", 26)],
                [.. duty.Assessments.Select(a => new Row([a.Policy, a.Kind, EnGb.ShortDate(a.LoggedOn), Cell.Of(a.State)])
                {
                    Notes = [.. new RowNote?[] { a.Harm is null ? null : new("Harm", a.Harm), a.Mitigation is null ? null : new("Mitigation", a.Mitigation) }.OfType<RowNote>(), .. RowNote.Late(a.EnteredLate)],
                })]);
    }

    private static Cell Day(DateOnly? day) => day is { } d ? EnGb.ShortDate(d) : new Cell("Not yet") { IsQuiet = true };
    private static Cell Given(string? text) => string.IsNullOrWhiteSpace(text) ? new Cell("Not stated") { IsQuiet = true } : text;
}
