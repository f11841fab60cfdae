using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Duty;

public sealed class DutyPapersTests
{
    private static readonly DateOnly s_day = new(2008, 1, 15);

    private static readonly PublishedPaper s_plan = new()
    {
        Title = "Our equality plan", Kind = "Equality plan", Area = "Example Area", Duty = "Gender equality duty", LegalBasis = "Equality Act 2006", Version = 2, PublishedOn = s_day, From = s_day, To = new(2011, 1, 15),
        Text = "### Why\n\nWomen **fail** more often.\n\n| what | now |\n|---|---|\n| finish | 61 |\n\n###### Deep\n\n- one",
        Goals =
        [
            new PublishedGoal
            {
                Ref = "G1", Title = "As many women finish", Description = "With *care*.", Aims = ["Fewer reoffend"], Baseline = "61", OwnerPost = "Director of Interventions",
                Actions = [new("1.2", "Run a class.", "Dated", s_day)], Measures = [new("Completion rate", "61 of 100")],
            },
        ],
        Consultations = [new("First goals", "Employees and stakeholders", ["Staff network", "Women's centre"], s_day, s_day, "Survey", 42, "The target was raised.")],
        ReviewDue = new(2011, 1, 15),
        Versions = [new(1, s_day, s_day), new(2, s_day, s_day)],
    };

    private static readonly DutyProgress s_empty = new() { Answer = "Nobody has said which equality duty applies here." };

    private static void AssertInOrder(string text, params string[] words)
    {
        var at = 0;
        foreach (var part in words)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{part}” does not follow.");
            at = found;
        }
    }

    [Fact]
    public void A_published_paper_is_sound_and_reads_in_order()
    {
        using var paper = new PrintedReport(s_plan);

        Assert.Contains("No syntax or stream encoding errors found", paper.Check(), StringComparison.Ordinal);
        Assert.Empty(paper.Notes);
        AssertInOrder(paper.StructureText(), "Our equality plan", "Version 2, published 15 January 2008", "Equality Act 2006", "Why", "Women fail more often.", "finish", "61", "Deep", "one", "Goals", "As many women finish", "With care.",
            "Director of Interventions", "Fewer reoffend", "Completion rate: 61 of 100", "Run a class.", "Consultation", "First goals", "42", "Staff network; Women's centre", "The target was raised.", "Versions");
    }

    [Fact]
    public void Headings_of_a_text_skip_no_level_whatever_was_typed()
    {
        using var paper = new PrintedReport(s_plan);
        var levels = paper.Tags.All.Where(n => n.Role.Length == 2 && n.Role[0] == 'H' && char.IsDigit(n.Role[1])).Select(n => n.Role[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"H{pair.First} is followed by H{pair.Second}"));
        Assert.Equal(3, paper.Tags.Of("Table").Count());
    }

    [Fact]
    public void The_same_paper_gives_the_same_file() => Assert.Equal(PublishedPaperPdf.Render(s_plan), PublishedPaperPdf.Render(s_plan));

    [Fact]
    public void The_duty_report_reads_in_order_and_says_what_is_missing()
    {
        using var report = new PrintedReport(new DutyReport
        {
            Area = "Example Area", AsAt = s_day, RunAt = new(2008, 1, 15, 10, 0, 0, DateTimeKind.Utc), Notice = "Demonstration.",
            Duty = s_empty with
            {
                Name = "Gender equality duty",
                LegalBasis = "Equality Act 2006",
                Answer = "No: 1 of 2 requirements is overdue or not met.",
                NextReview = "31 December 2010 (inferred)",
                Requirements = [new("Equal pay statement", "Make a statement public.", "every year", new("Not met", Tone.Warning), "None has been written yet.")],
                Next = [new("Review of goals", new(2010, 12, 31), new("To come", Tone.Neutral), true)],
                Goals = [new("G1", "As many women finish", null, "61", null, new("Not approved yet", Tone.Warning), "A class **began**.", s_day)],
                Consultations = [new("First goals", "Employees", "From 1 January 2008", null, null)],
                Papers = [new("Our plan", "Equality plan", 1, s_day, null, null)],
                Assessments = [new("Opening hours", "Gender impact, new policy", s_day, new("Harm to be softened", Tone.Warning), "No bus.", "Close at five.")],
            },
        });

        Assert.Contains("No syntax or stream encoding errors found", report.Check(), StringComparison.Ordinal);
        AssertInOrder(report.StructureText(), "Equality duty report", "Demonstration.", "31 December 2010 (inferred)", "Are we compliant?", "No: 1 of 2", "Equal pay statement", "Not met", "None has been written yet.", "What falls next",
            "inferred", "Goals", "No post answers for it", "Not stated", "A class began.", "Consultation", "Still open.", "Papers", "Not yet", "Impact assessments", "No bus.", "Close at five.");
    }

    [Fact]
    public void With_nothing_set_the_report_still_stands()
    {
        using var report = new PrintedReport(new DutyReport { Area = "Example Area", AsAt = s_day, RunAt = new(2008, 1, 15, 10, 0, 0, DateTimeKind.Utc), Duty = s_empty });

        AssertInOrder(report.StructureText(), "Nobody has said which equality duty applies here.", "No goals are set.", "Nobody has been consulted in this cycle.", "No plan, statement or report has been written.", "No policy or practice has been logged.");
    }
}
