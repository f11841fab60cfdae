using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.Champions;
using StrategyTracker.Features.Issues;
using StrategyTracker.Features.Measures;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.IntegrationTests.Seeding;
using StrategyTracker.Reports.Tables;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ReportCentre;

/// <summary>Two places cannot disagree: what each report says beside what the screen says.</summary>
public sealed class SameFiguresTests(DemonstrationDatabase demonstration) : IClassFixture<DemonstrationDatabase>
{
    private const string Code = "TVP-WOS-2007";
    private static readonly Actor Reader = Actors.BoardMember();

    private async Task<IReadOnlyList<ReportTable>> TablesAsync(NamedReport report, ReportAsk? ask = null) => (await demonstration.Work.Get<RunNamedReport>().RunAsync(report.Name, ask ?? new(), Actor.System)).Report.Tables;
    private static ReportTable Named(IReadOnlyList<ReportTable> tables, string name) => tables.Single(t => t.Name == name);
    private static int Figure(IReadOnlyList<ReportTable> tables, string label) => (int)Named(tables, "Figures").Rows.Single(r => r[0].Text == label)[1].Number!.Value;
    private static string[] Keys(ReportTable table) => [.. table.Rows.Select(r => r[0].Text!)];
    private Task<StrategyProgress> ProgressAsync(DateOnly? day = null) => demonstration.Work.Get<ProgressFigures>().GetAsync(Code, day is { } d ? new AsAt(d) : null);
    private async Task<AreaHead> AreaAsync() => await demonstration.Work.Get<AreasQuery>().GetAsync("thames-valley");
    private async Task<AreaStanding> StandingAsync(DateOnly? day = null) => await AreaAsync() is var area ? await demonstration.Work.Get<AreaFigures>().GetAsync(area.Id, area.Code, area.Name, day is { } d ? new AsAt(d) : null) : null!;

    [Theory]
    [InlineData(0)]
    [InlineData(-45)]
    public async Task Unowned_and_undated_are_those_of_the_calculation(int days)
    {
        var day = demonstration.Today.AddDays(days);
        var (tables, progress) = (await TablesAsync(ReportCatalogue.UnownedUndated, new(AsAt: day)), await ProgressAsync(day));

        Assert.Equal((progress.Figures.Unowned, progress.Figures.NoDate, progress.Figures.NeedsFirstDate, progress.Figures.JointWithoutLead),
            (Figure(tables, "Nobody owns it"), Figure(tables, "No date"), Figure(tables, "Recurring, with no first date"), Figure(tables, "Joint with no lead")));
        Assert.Equal((progress.Figures.Unowned, progress.Figures.NoDate), (tables[0].Rows.Count, Named(tables, "No date").Rows.Count));
        Assert.True(progress.Figures.Unowned > 0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-30)]
    public async Task Recommendations_across_the_area_are_those_of_the_calculation(int days)
    {
        var day = demonstration.Today.AddDays(days);
        var (tables, area) = (await TablesAsync(ReportCatalogue.AreaImplementation, new(AsAt: day)), await StandingAsync(day));

        Assert.Equal((area.Recommendations.Adoptions, area.Recommendations.Stalled, area.Recommendations.Delivered, area.Recommendations.OutcomeEvidenced),
            (Figure(tables, "Recommendations"), Figure(tables, "Stalled"), Figure(tables, "Delivered"), Figure(tables, "Outcome evidenced")));
        Assert.Equal(area.Adoptions.Select(a => a.Ref), Keys(tables[0]));
        Assert.Equal(area.Recommendations.ByState.Where(s => s.Value > 0).Select(s => (s.Key.Words(), s.Value)), Named(tables, "By state").Rows.Select(r => (r[0].Text!, (int)r[1].Number!.Value)));
        Assert.Contains("formal recommendation", Column(tables[0], "Recommendation, more")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_matrix_of_the_report_is_that_of_the_screen()
    {
        var tables = await TablesAsync(ReportCatalogue.AreaImplementation);
        var screen = await demonstration.Work.Get<MatrixQuery>().GetAsync(await AreaAsync(), new(), Reader, pageSize: 1_000);
        var spoken = screen.Rows.Where(r => r.Cells.Any(c => c.State is not null)).ToList();

        var matrix = Named(tables, "District by district");
        Assert.NotEmpty(spoken);
        Assert.Equal(spoken.Select(r => r.Ref).Order(StringComparer.Ordinal), Keys(matrix).Order(StringComparer.Ordinal));
        foreach (var row in spoken)
        {
            var printed = matrix.Rows.Single(r => r[0].Text == row.Ref);
            foreach (var cell in row.Cells) { Assert.Equal(cell.State is { } state ? state.Words() : "Nothing reported", printed[matrix.Columns.Select(c => c.Title).ToList().IndexOf(cell.District)].Text); }
        }
    }

    [Fact]
    public async Task Champions_are_those_of_the_screen()
    {
        var tables = await TablesAsync(ReportCatalogue.ChampionCoverage);
        var screen = await demonstration.Work.Get<ChampionsQuery>().GetAsync(await AreaAsync(), Reader);

        Assert.Equal((screen.Figures.Posts, screen.Figures.Vacant, screen.Figures.NoRemit, screen.Figures.NoBoardLink, screen.Figures.Untrained),
            (Figure(tables, "Champion posts"), Figure(tables, "Vacant"), Figure(tables, "No remit"), Figure(tables, "No board link"), Figure(tables, "Not trained")));
        Assert.Equal(screen.Posts.Select(p => p.Name).Order(StringComparer.Ordinal), Keys(Named(tables, "Post by post")).Order(StringComparer.Ordinal));
        var districts = screen.Coverage.Single(c => c.Kind == Domain.Champions.CoverKind.District);
        Assert.Equal(districts.Rows.Select(r => (r.Name, r.Posts.Count, r.Posts.Count(p => p.IsVacant))), tables[0].Rows.SkipLast(1).Select(r => (r[0].Text!, (int)r[1].Number!.Value, (int)r[3].Number!.Value)));
    }

    [Fact]
    public async Task Broken_threads_are_those_of_the_screen()
    {
        var tables = await TablesAsync(ReportCatalogue.BrokenThreads);
        var screen = await demonstration.Work.Get<BrokenThreadsQuery>().GetAsync((await AreaAsync()).Id, demonstration.Today, Reader);

        Assert.Equal(screen.Count, Figure(tables, "Broken threads"));
        Assert.True(screen.Count > 0);
        foreach (var list in screen.Lists) { Assert.Equal((list.Total, list.Links.Count), (Figure(tables, list.Kind.Words()), Named(tables, list.Kind.Words()).Rows.Count)); }
    }

    [Fact]
    public async Task The_forum_hears_the_same_on_paper_as_on_screen()
    {
        var tables = await TablesAsync(ReportCatalogue.ForumReportBack);
        var screen = await demonstration.Work.Get<ReportBackQuery>().GetAsync((await AreaAsync()).Id, null, Reader);
        var area = await StandingAsync();

        Assert.Equal((area.Issues.OpenIssues, area.Issues.OverdueAnswers, area.Issues.Disputed), (Figure(tables, "Open"), Figure(tables, "Replies overdue"), Figure(tables, "Put back to the board")));
        Assert.Equal(screen.Where(r => r.State is IssueState.WithBoard or IssueState.Disputed).Select(r => $"Issue {r.Number}").Order(StringComparer.Ordinal), Keys(tables[0]).Order(StringComparer.Ordinal));
        Assert.Equal(screen.Count, tables.Where(t => t.Name is "Still owed" or "Answered, and awaiting the forum" or "Not yet with a board" or "Resolved").Sum(t => t.Rows.Count));
        Assert.All(tables[0].Rows, r => Assert.Contains(screen, s => $"Issue {s.Number}" == r[0].Text && r.Any(c => c.Text == s.Clock)));
    }

    [Fact]
    public async Task Every_action_stands_in_the_report_of_its_section_and_figures_are_those_of_the_strategy()
    {
        var (tables, progress) = (await TablesAsync(ReportCatalogue.Section), await ProgressAsync());

        Assert.Equal(progress.Actions.Select(a => a.Ref), tables[0].Rows.Select(r => r[1].Text!));
        Assert.Equal((progress.Figures.Actions, progress.Figures.Closed, progress.Figures.Overdue, progress.Figures.Unowned), (Figure(tables, "Actions"), Figure(tables, "Closed"), Figure(tables, "Overdue"), Figure(tables, "Nobody owns it")));
        Assert.Equal(55, Figure(tables, "Promises in the prose"));
        Assert.Equal(55, Named(tables, "Promises in the prose").Rows.Count);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("Pathway 1")]
    public async Task A_part_narrows_the_sections(string part)
    {
        var (tables, progress) = (await TablesAsync(ReportCatalogue.Section, new(Part: part)), await ProgressAsync());
        var sections = progress.Sections.Where(s => part == "1" ? s.Number == 1 : s.Pathway == 1).ToList();

        Assert.Equal(sections.Sum(s => s.Figures.Actions), Figure(tables, "Actions"));
        Assert.NotEmpty(sections);
    }

    [Fact]
    public async Task A_part_that_is_not_there_gets_a_sentence()
    {
        Assert.StartsWith($"{Code} has no section \"99\". Its sections are 1, 2,", (await Workplace.RefusedAsync(() => TablesAsync(ReportCatalogue.Section, new(Part: "99")))).Message, StringComparison.Ordinal);
        Assert.Equal("There is no post \"King\".", (await Workplace.RefusedAsync(() => TablesAsync(ReportCatalogue.DirectorsList, new(Part: "King")))).Message);
        Assert.StartsWith("There is no forum \"Nobody's\" in", (await Workplace.RefusedAsync(() => TablesAsync(ReportCatalogue.ForumReportBack, new(Part: "Nobody's")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_posts_list_holds_what_the_posts_own_page_holds_and_everybody_has_one_without_a_part()
    {
        var post = await demonstration.Work.AskAsync(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.FirstAsync(db.Posts.Where(p => p.Name == "Director of Interventions")));
        var page = await demonstration.Work.Get<StrategyTracker.Features.People.PostQuery>().GetAsync(post.Id);
        var tables = await TablesAsync(ReportCatalogue.DirectorsList, new(Part: post.Name));
        var listed = tables.Where(t => t.Name is "Own" or "Co-owned" or "Checked" or "Contributes to").SelectMany(Keys).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(page!.Actions.Select(a => a.Row.Ref).Order(StringComparer.Ordinal), listed);
        Assert.NotEmpty(page.Actions);
        var mine = (await demonstration.Work.Get<RunNamedReport>().RunAsync("directors-list", new(), Actors.In(Domain.People.Role.Director, [post.Id]))).Report;
        Assert.Equal(Keys(tables[0]), Keys(mine.Tables[0]));
        Assert.True((await TablesAsync(ReportCatalogue.DirectorsList))[0].Rows.Count > tables[0].Rows.Count);
    }

    [Fact]
    public async Task The_template_has_seven_rows_and_its_blanks_are_outstanding()
    {
        var (tables, progress) = (await TablesAsync(ReportCatalogue.ImplementationTemplate), await ProgressAsync());

        Assert.Equal((7, 7, progress.StepsBlank), (tables[0].Rows.Count, Figure(tables, "Rows"), Figure(tables, "Not recorded")));
        Assert.Equal(progress.StepsBlank, tables[0].Rows.Count(r => r[2].Text == "Not recorded"));
    }

    [Fact]
    public async Task Data_quality_counts_what_the_measures_count()
    {
        var tables = await TablesAsync(ReportCatalogue.DataQuality);
        var f = MeasureFigures.Of(await demonstration.Work.Get<MeasureStandingsQuery>().GetAsync((await AreaAsync()).Id));

        Assert.Equal((31, 31), (Figure(tables, "Anomalies of the source"), tables[0].Rows.Count));
        Assert.Equal((f.MissingComparator, f.Total - f.WithSplit, f.PeriodsMissing, f.DataWarnings), (Figure(tables, "Without men to compare"), Figure(tables, "Not split by sex"), Figure(tables, "With a period missing"), Figure(tables, "With a warning")));
        Assert.Equal((f.MissingComparator, f.PeriodsMissing), (Named(tables, "Without men to compare").Rows.Count, Named(tables, "Periods missing").Rows.Count));
        Assert.Contains(Named(tables, "Checks that fail").Rows, r => r[0].Text!.Contains("is printed", StringComparison.Ordinal));      // the source's own sums
    }

    [Fact]
    public async Task Duty_and_outcome_are_lists_too()
    {
        Assert.Equal("Requirements", (await TablesAsync(ReportCatalogue.Duty))[0].Name);
        var women = (await TablesAsync(ReportCatalogue.EqualityOfOutcome))[0];
        Assert.Equal(("Women beside men", 12), (women.Name, women.Columns.Count));
        Assert.NotEmpty(women.Rows);
    }

    private static string[] Column(ReportTable table, string title) => table.Columns.Select(c => c.Title).ToList().IndexOf(title) is >= 0 and var at ? [.. table.Rows.Select(r => r[at].Text ?? "")] : throw new InvalidOperationException($"There is no column {title}: {string.Join(", ", table.Columns.Select(c => c.Title))}");
}
