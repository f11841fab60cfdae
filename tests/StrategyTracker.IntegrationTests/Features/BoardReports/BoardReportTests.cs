using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using StrategyTracker.Commands;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Strategies;
using StrategyTracker.IntegrationTests.Features.ActionPoints;
using StrategyTracker.IntegrationTests.Seeding;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Store.Seeding;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.BoardReports;

/// <summary>The board's paper on the Thames Valley register: what it holds, and that every way to its figures says the same.</summary>
public sealed partial class BoardReportTests : IAsyncLifetime
{
    private const string Code = "TVP-WOS-2007";
    private static readonly Actor Director = Actors.Director().Named("Dee Director");
    private Workplace _work = null!;

    public async Task InitializeAsync() => _work = await Workplace.WithThamesValleyAsync();
    public async Task DisposeAsync() => await _work.DisposeAsync();

    private void GoTo(string day) => _work.Clock.Now = new DateTimeOffset(day.Day(), new TimeOnly(10, 0), TimeSpan.Zero);
    private Task<BoardReport> ReportAsync(string? asAt = null, string? since = null) =>
        _work.Get<BuildBoardReport>().RunAsync(Code, asAt is null ? null : new AsAt(asAt.Day()), since?.Day());
    private static ActionLine LineOf(BoardReport report, string reference) => report.Actions.SelectMany(s => s.Actions).Single(a => a.Ref == reference);

    /// <summary>Something of everything: closed, moved, waiting, assured, given away, put off, entered late.</summary>
    private async Task ActAsync()
    {
        var (person, partner) = (APerson.Named("Olive Officer"), APartner.Named("Health trust of the test"));
        await _work.Database.SaveAsync([person, partner]);
        var unowned = await _work.AskAsync(db => db.ActionPoints.Where(a => a.IsUnowned && !a.IsHeading).OrderBy(a => a.Order).Select(a => a.Id).FirstAsync());
        var flat = await _work.AskAsync(db => db.ActionPoints.Where(a => a.DeadlineKind == DeadlineKind.Unspecified && !a.IsHeading && (a.Level == CommitmentLevel.Ensure || a.Level == CommitmentLevel.Seek)).OrderBy(a => a.Order).Select(a => a.Id).Take(3).ToListAsync());
        var done = await _work.IdAsync("TVP-1.2");
        await _work.Get<AssignAction>().RunAsync(done, null, null, person.Id, Because.How, Director);
        GoTo("2007-12-03");
        await _work.Get<AssignAction>().RunAsync(unowned, null, null, person.Id, Because.How, Director);
        await _work.Get<MoveTargetDate>().RunAsync(flat[0], null, "2007-12-20".Day(), Because.How, Director);
        await _work.Get<MoveTargetDate>().RunAsync(flat[1], null, "2008-02-01".Day(), Because.How, Director);
        GoTo("2008-01-05");
        await _work.Get<DependOnPartner>().RunAsync(flat[2], null, partner.Id, null, Director);
        var dependency = await _work.AskAsync(db => db.PartnerDependencies.Where(d => d.ActionPointId == flat[2]).Select(d => d.Id).FirstAsync());
        await _work.Get<LogAttempt>().RunAsync(flat[2], null, "Wrote to them.", dependency, null, Entering.Now, Director);
        var ongoing = await _work.AskAsync(db => db.ActionPoints.Where(a => a.DeadlineKind == DeadlineKind.Ongoing && a.Level == CommitmentLevel.Ensure).OrderBy(a => a.Order).Select(a => a.Id).FirstAsync());
        await _work.Get<RecordAssurance>().RunAsync(ongoing, null, AssuranceResult.Holding, "Seen.", Entering.Now, Director);
        GoTo("2008-01-15");
        await _work.Get<AddEvidence>().RunAsync(done, null, new NewEvidence("Seen", EvidenceKind.Report, null) { Address = "https://example.org/" }, new Entering("2007-12-30".Day()), Director);
        await _work.Get<CloseAction>().RunAsync(done, null, new Entering("2007-12-30".Day(), null, "Done in time."), Director);
    }

    [Theory]
    [InlineData("2007-11-01")]
    [InlineData("2007-12-31")]
    [InlineData("2008-01-01")]
    [InlineData("2008-01-15")]
    public async Task Calculation_command_record_and_paper_say_the_same(string day)
    {
        await ActAsync();

        var progress = await _work.Get<ProgressFigures>().GetAsync(Code, new AsAt(day.Day()));
        var command = await CommandAsync(day);
        var report = await ReportAsync(day);
        var paper = await PrintedAsync(report);
        var f = progress.Figures;

        // The command
        int Count(string name) => command.GetProperty(name).GetInt32();
        Assert.Equal(
            [progress.Sections.Count, f.Actions, f.Leaves, f.Closed, f.Overdue, f.DueSoon, f.NoDate, f.Ongoing, f.Recurring, f.NeedsFirstDate, f.Unowned, f.JointWithoutLead, f.WaitingOnPartner, progress.Steps.Count, progress.StepsBlank],
            new[] { "sections", "actions", "leaves", "closed", "overdue", "dueSoon", "noDate", "ongoing", "recurring", "needsFirstDate", "unowned", "jointWithoutLead", "waitingOnPartner", "frameworkSteps", "frameworkStepsBlank" }.Select(Count));
        Assert.Equal(f.ByOwnerKind.ToDictionary(k => JsonNamingPolicy.CamelCase.ConvertName($"{k.Key}"), k => k.Value), command.GetProperty("byOwnerKind").Deserialize<Dictionary<string, int>>());
        Assert.Equal(f.ByCommitment.ToDictionary(k => JsonNamingPolicy.CamelCase.ConvertName($"{k.Key}"), k => k.Value), command.GetProperty("byCommitment").Deserialize<Dictionary<string, int>>());
        Assert.Equal(progress.Sections.Select(s => (s.Number, s.Figures.Actions, s.Figures.Closed, s.Figures.Overdue, s.Figures.NoDate, s.Figures.Unowned)),
            command.GetProperty("bySection").EnumerateArray().Select(s => (s.GetProperty("number").GetInt32(), s.GetProperty("actions").GetInt32(), s.GetProperty("closed").GetInt32(), s.GetProperty("overdue").GetInt32(), s.GetProperty("noDate").GetInt32(), s.GetProperty("unowned").GetInt32())));

        // The record
        Assert.Equal(
            [("Closed", f.Closed), ("Overdue", f.Overdue), ("Due soon", f.DueSoon), ("No date", f.NoDate), ("Nobody owns it", f.Unowned), ("Silent", f.Silent), ("Waiting on a partner", f.WaitingOnPartner), ("Ongoing and assured", f.Assured), ("Framework steps not recorded", progress.StepsBlank)],
            report.Headlines.Select(h => (h.Label, h.Value)));
        Assert.Equal(progress.Sections.Select(s => (s.Number.ToString(CultureInfo.InvariantCulture), s.Title, Counts(s.Figures))), report.Sections.Select(s => (s.Number, s.Title, s.Counts)));
        Assert.Equal(Counts(f), report.Total);
        Assert.Equal([f.Overdue, f.Unowned, f.NoDate, f.Silent, f.WaitingOnPartner, f.JointWithoutLead, f.NeedsFirstDate, 0], report.Exceptions.Select(e => e.Rows.Count));
        Assert.Equal(f.Actions, report.Actions.Sum(s => s.Actions.Count));

        // The paper
        var words = Flat(await PrintedAsync(report, asLaidOut: false));
        foreach (var headline in report.Headlines) { Assert.Matches($@"{headline.Label} {headline.Value} ?of {headline.Of}\b", words); }
        foreach (var section in report.Sections)
        {
            var c = section.Counts;
            Assert.True(Rows(paper).Contains((section.Number, $"{c.Actions} {c.Closed} {c.Overdue} {c.DueSoon} {c.NoDate} {c.Ongoing} {c.Unowned}")), $"Section {section.Number} of the printed table is not {c}.");
        }
        Assert.Matches($@"Whole strategy(\s+\S+)?\s+{f.Actions}\s+{f.Closed}\s+{f.Overdue}\s+{f.DueSoon}\s+{f.NoDate}\s+{f.Ongoing}\s+{f.Unowned}\b", paper);
    }

    [Fact]
    public async Task The_same_inputs_print_the_same_bytes()
    {
        await ActAsync();

        var (once, again) = (BoardReportPdf.Render(await ReportAsync("2008-01-10", "2007-11-30")), BoardReportPdf.Render(await ReportAsync("2008-01-10", "2007-11-30")));

        Assert.Equal(once, again);
    }

    [Fact]
    public async Task Changes_since_a_day_are_listed_newest_first_with_reasons_and_late_marks()
    {
        await ActAsync();

        var report = await ReportAsync("2008-01-15", "2007-12-03");

        var changes = report.Changes!;
        Assert.DoesNotContain(changes, c => c.On <= "2007-12-03".Day());
        Assert.Equal(changes.Select(c => c.On).OrderDescending(), changes.Select(c => c.On));
        var closed = Assert.Single(changes, c => c is { Ref: "TVP-1.2", What: "Closed" });
        Assert.Equal("entered on 15 January 2008", closed.EnteredLate);
        Assert.Contains(changes, c => c is { What: "Tried", EnteredLate: null });
        Assert.Null((await ReportAsync()).Changes);
        Assert.Equal("entered on 15 January 2008, after this report's day", (await ReportAsync("2008-01-10", "2007-12-03")).Changes!.Single(c => c is { Ref: "TVP-1.2", What: "Closed" }).EnteredLate);
        Assert.Empty((await ReportAsync("2008-01-15", "2008-01-15")).Changes!);
    }

    [Fact]
    public async Task Since_after_as_at_is_refused()
    {
        GoTo("2008-01-15");

        var refusal = await Workplace.RefusedAsync(() => ReportAsync("2008-01-10", "2008-01-11"));

        Assert.Equal("\"Since\" is 11 January 2008, after \"as at\" 10 January 2008; turn them round.", refusal.Message);
    }

    [Fact]
    public async Task Decisions_are_wanted_until_they_are_taken_or_while_they_are_put_off()
    {
        var consider = await _work.AskAsync(db => db.ActionPoints.Where(a => a.Level == CommitmentLevel.Consider).OrderBy(a => a.Order).Select(a => new { a.Id, a.Ref }).FirstAsync());
        var investigate = await _work.AskAsync(db => db.ActionPoints.Where(a => a.Level == CommitmentLevel.Investigate).OrderBy(a => a.Order).Select(a => new { a.Id, a.Ref }).FirstAsync());
        GoTo("2007-11-20");
        await _work.Get<RecordDecision>().RunAsync(consider.Id, null, "Whether", DecisionOutcome.Defer, "Not yet.", "2008-01-10".Day(), Entering.Now, Director);
        await _work.Get<RecordDecision>().RunAsync(investigate.Id, null, "Whether", DecisionOutcome.Adopt, "Yes.", null, Entering.Now, Director);
        GoTo("2008-01-15");

        async Task<string> WhoAsync(string day, string reference) => (await ReportAsync(day)).Decisions.SingleOrDefault(d => d.Ref == reference)?.Who ?? "nobody";
        Assert.Equal(["A director", "nobody", "Put off on 20 November 2007; due again"], new[] { await WhoAsync("2007-11-19", consider.Ref), await WhoAsync("2008-01-09", consider.Ref), await WhoAsync("2008-01-10", consider.Ref) });
        Assert.Equal("A director", await WhoAsync("2007-11-19", investigate.Ref));
        Assert.Equal("nobody", await WhoAsync("2007-11-20", investigate.Ref));       // taken; what is missing is the report
    }

    [Fact]
    public async Task A_proposed_date_wants_an_answer()
    {
        var id = await _work.IdAsync("TVP-1.2");
        GoTo("2007-12-10");
        await _work.Get<ProposeTargetDate>().RunAsync(id, null, "2008-02-29".Day(), Entering.Because("The printer is late."), Actors.AreaLead().Named("Lea Lead"));

        Assert.Contains((await ReportAsync()).Decisions, d => d is { Ref: "TVP-1.2", Who: "Proposed by Lea Lead" } && d.Question.Contains("29 February 2008: The printer is late.", StringComparison.Ordinal));
        GoTo("2007-12-20");
        var proposal = await _work.AskAsync(db => db.TargetDateMoves.Select(t => t.Id).SingleAsync());
        await _work.Get<AnswerProposedDate>().RunAsync(id, null, proposal, agree: false, Because.How, Director);

        async Task<int> WantedAsync(string day) => (await ReportAsync(day)).Decisions.Count(d => d.Who.StartsWith("Proposed", StringComparison.Ordinal));
        Assert.Equal((0, 1, 1, 0), (await WantedAsync("2007-12-09"), await WantedAsync("2007-12-10"), await WantedAsync("2007-12-19"), await WantedAsync("2007-12-20")));
    }

    [Fact]
    public async Task Owner_and_officer_are_those_of_the_day()
    {
        var action = await _work.AskAsync(db => db.ActionPoints.Where(a => a.OwnerKind == OwnerKind.Post && a.Owners.Count == 1 && !a.IsHeading).OrderBy(a => a.Order).Select(a => new { a.Id, a.Ref }).FirstAsync());
        var (post, first, second) = (APost.Named("Head of audit"), APerson.Named("First Officer"), APerson.Named("Second Officer"));
        await _work.Database.SaveAsync([post, first, second]);
        var before = LineOf(await ReportAsync(), action.Ref).OwnerNow;
        GoTo("2007-11-10");
        await _work.Get<AssignAction>().RunAsync(action.Id, null, null, first.Id, Because.How, Director);
        GoTo("2007-11-20");
        await _work.Get<AssignAction>().RunAsync(action.Id, null, post.Id, second.Id, Because.How, Director);
        GoTo("2007-12-01");

        async Task<string?> OwnerAsync(string? day) => LineOf(await ReportAsync(day), action.Ref).OwnerNow;
        Assert.Equal(before, await OwnerAsync("2007-11-09"));
        Assert.Equal($"{before}; accountable officer: First Officer", await OwnerAsync("2007-11-19"));
        Assert.Equal("Head of audit; accountable officer: Second Officer", await OwnerAsync("2007-11-20"));
        Assert.Equal("Head of audit; accountable officer: Second Officer", await OwnerAsync(null));
    }

    [Fact]
    public async Task The_organisation_is_no_owner_but_a_post_it_was_given_to_is()
    {
        var id = await _work.IdAsync("TVP-1.2");
        var post = APost.Named("Head of audit");
        await _work.Database.SaveAsync([post]);
        Assert.Null(LineOf(await ReportAsync(), "TVP-1.2").OwnerNow);

        await _work.Get<AssignAction>().RunAsync(id, null, post.Id, null, Because.How, Director);

        Assert.Equal("Head of audit", LineOf(await ReportAsync(), "TVP-1.2").OwnerNow);
    }

    [Fact]
    public async Task The_latest_update_is_that_of_the_day_with_both_names()
    {
        var id = await _work.IdAsync("TVP-1.2");
        GoTo("2007-11-20");
        await _work.Get<ReportProgress>().RunAsync(id, null, new UpdateText("**Half** is done.", "Nobody waits.", Confidence.High, "The rest."), false, new Entering("2007-11-15".Day(), "Pat Partner"), Actors.AreaLead().Named("Lea Lead"));
        await _work.Get<ReportProgress>().RunAsync(id, null, new UpdateText("A private thought.", null, Confidence.Low, null), asDraft: true, Entering.Now, Director);
        GoTo("2007-12-01");
        await _work.Get<ReportProgress>().RunAsync(id, null, new UpdateText("All is done.", null, Confidence.High, null), false, Entering.Now, Director);

        var update = LineOf(await ReportAsync("2007-11-30"), "TVP-1.2").LatestUpdate!;
        Assert.Equal("Half is done.\nWhat is different: Nobody waits.\nNext: The rest.", update.Text);
        Assert.Equal(("2007-11-15".Day(), "entered by Lea Lead for Pat Partner; entered on 20 November 2007"), (update.On!.Value, update.EnteredLate));
        Assert.Equal("All is done.", LineOf(await ReportAsync(), "TVP-1.2").LatestUpdate!.Text);
        Assert.Null(LineOf(await ReportAsync("2007-11-14"), "TVP-1.2").LatestUpdate);
        Assert.DoesNotContain("private thought", await PrintedAsync(await ReportAsync(null, "2007-11-01")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Framework_steps_are_as_at_the_day()
    {
        var step = (await _work.Get<ProgressFigures>().GetAsync(Code)).Steps.First(s => s.Value.IsBlank);
        GoTo("2007-11-20");
        await _work.Get<FillFrameworkStep>().RunAsync(step.Id, null, new StepValue(null, "2007-12-05".Day(), Precision: DatePrecision.Day), null, Actors.AreaLead());
        GoTo("2007-12-01");

        Assert.Equal((true, "Not recorded"), await OfAsync("2007-11-19"));
        Assert.Equal((false, "5 December 2007"), await OfAsync("2007-11-20"));
        async Task<(bool, string)> OfAsync(string day) => (await ReportAsync(day)).Framework.Where(s => s.Order == step.Order).Select(s => (s.IsBlank, s.ValueWords)).Single();
    }

    [Fact]
    public async Task Only_a_demonstration_carries_the_notice()
    {
        Assert.Null((await ReportAsync()).Notice);

        await using var moved = await Workplace.OpenAsync();
        await moved.Get<SeedStrategy>().RunAsync(SeedCopy.Original, movedByDays: 10);
        var report = await moved.Get<BuildBoardReport>().RunAsync(Code);

        Assert.StartsWith("Demonstration: every date", report.Notice, StringComparison.Ordinal);
        Assert.Contains("Demonstration: every date of this strategy has been moved forward", Flat(await PrintedAsync(report)), StringComparison.Ordinal);
    }

    private static ActionCounts Counts(Domain.Progress.Figures f) => new(f.Actions, f.Closed, f.Overdue, f.DueSoon, f.NoDate, f.Ongoing, f.Unowned);

    private async Task<JsonElement> CommandAsync(string day)
    {
        using StringWriter output = new(), error = new();
        var settings = new ConfigurationBuilder().AddInMemoryCollection(_work.Database.Settings).Build();
        var exit = await new CommandLine(new Terminal(output, error, TextReader.Null), settings, AppContext.BaseDirectory, _work.Clock).InvokeAsync("figures", "--strategy", Code, "--as-at", day);
        Assert.Equal((0, ""), (exit, error.ToString()));
        return JsonDocument.Parse(output.ToString()).RootElement;
    }

    /// <summary>The words on the paper, laid out as printed or in the order of reading.</summary>
    private static async Task<string> PrintedAsync(BoardReport report, bool asLaidOut = true)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, BoardReportPdf.Render(report));
            using var tool = Process.Start(new ProcessStartInfo("pdftotext", [asLaidOut ? "-layout" : "-raw", file, "-"]) { RedirectStandardOutput = true })!;
            var text = await tool.StandardOutput.ReadToEndAsync();
            await tool.WaitForExitAsync();
            Assert.Equal(0, tool.ExitCode);
            return text;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Lines that begin with a section's number and end in seven figures.</summary>
    private static HashSet<(string, string)> Rows(string paper) =>
        [.. SectionRow().Matches(paper).Select(m => (m.Groups[1].Value, Flat(m.Groups[2].Value)))];

    private static string Flat(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"^ *(\d+) .*?((?: +\d+){7}) *$", RegexOptions.Multiline)] private static partial Regex SectionRow();
    [GeneratedRegex(@"\s+")] private static partial Regex Space();
}
