using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>What stands in a published paper, in order; the public page says the same.</summary>
internal static class PublishedPaperContents
{
    public static ReportDocument Of(PublishedPaper paper) => new(paper.Title, paper.Area, paper.PublishedOn.ToDateTime(TimeOnly.MinValue),
    [
        new TitleBand($"{paper.Area}  ·  {paper.Kind}", paper.Title, $"Version {paper.Version}, published {EnGb.Date(paper.PublishedOn)}"),
        new Facts([.. FactsOf(paper)]),
        .. MarkdownBlocks.Of(paper.Text, 1),
        .. Goals(paper),
        .. Consultations(paper),
        new Heading(1, "Versions"),
        new Table("The versions published so far with their dates", [new("Version", 20, IsRowHeader: true), new("Approved by the Board", 40), new("Published", 40)],
            [.. paper.Versions.Select(v => new Row([EnGb.Number(v.Number), v.ApprovedOn is { } on ? EnGb.Date(on) : "Not recorded", EnGb.Date(v.PublishedOn)]))]),
    ])
    {
        RunningHead = $"{paper.Area}  ·  {paper.Title}",
        Footer = $"Version {paper.Version}  ·  published {EnGb.Date(paper.PublishedOn)}",
    };

    private static IEnumerable<Fact> FactsOf(PublishedPaper paper)
    {
        if (paper.Duty is { } duty) { yield return new("Duty", duty); }
        if (paper.LegalBasis is { } law) { yield return new("Legal basis", law); }
        if (paper.From is { } from && paper.To is { } to) { yield return new("Period", $"{EnGb.Date(from)} to {EnGb.Date(to)}"); }
        if (paper.ReviewDue is { } review) { yield return new("To be looked at again by", EnGb.Date(review)); }
    }

    private static IEnumerable<Block> Goals(PublishedPaper paper) => paper.Goals.Count == 0 ? [] :
        [new Heading(1, $"{char.ToUpperInvariant(paper.GoalWord[0])}{paper.GoalWord[1..]}s"), .. paper.Goals.SelectMany(Goal)];

    private static IEnumerable<Block> Goal(PublishedGoal goal)
    {
        yield return new Heading(2, $"{goal.Ref}  {goal.Title}");
        foreach (var block in MarkdownBlocks.Of(goal.Description, 3)) { yield return block; }
        yield return new Facts([new("Baseline", goal.Baseline ?? "Not stated"), new("Target", goal.Target ?? "Not stated"), new("Answers for it", goal.OwnerPost ?? "No post named")]);
        if (goal.Aims.Count > 0)
        {
            yield return new Paragraph("Aims served:", IsQuiet: true);
            foreach (var aim in goal.Aims) { yield return new Paragraph($"• {aim}"); }
        }
        if (goal.Measures.Count > 0)
        {
            yield return new Paragraph("Judged by:", IsQuiet: true);
            foreach (var measure in goal.Measures) { yield return new Paragraph(measure.Latest is null ? $"• {measure.Name}" : $"• {measure.Name}: {measure.Latest}"); }
        }
        if (goal.Actions.Count > 0)
        {
            yield return new Table($"Actions under {goal.Ref} with their state and date", [new("Ref.", 12, IsRowHeader: true), new("Action", 50), new("State", 20), new("Date", 18)],
                [.. goal.Actions.Select(a => new Row([a.Ref, a.Summary, a.State, a.TargetDate is { } on ? EnGb.ShortDate(on) : new Cell("No date") { IsQuiet = true }]))]);
        }
    }

    private static IEnumerable<Block> Consultations(PublishedPaper paper) => paper.Consultations.Count == 0 ? [] : [new Heading(1, "Consultation"), .. paper.Consultations.SelectMany(Consultation)];

    private static IEnumerable<Block> Consultation(PublishedConsultation c)
    {
        yield return new Heading(2, c.Subject);
        yield return new Facts(
        [
            new("Asked", c.Whom), new("When", c.To is { } to ? $"{EnGb.Date(c.From)} to {EnGb.Date(to)}" : $"From {EnGb.Date(c.From)}"),
            .. c.Method is { } method ? [new Fact("How", method)] : Array.Empty<Fact>(), new("Answers", c.Responses is { } n ? EnGb.Number(n) : "Not counted"),
        ]);
        if (c.Groups.Count > 0) { yield return new Paragraph($"Groups: {string.Join("; ", c.Groups)}"); }
        if (c.WhatChanged is { } changed)
        {
            yield return new Paragraph("What changed because of it:", IsQuiet: true);
            foreach (var block in MarkdownBlocks.Of(changed, 3)) { yield return block; }
        }
    }
}
