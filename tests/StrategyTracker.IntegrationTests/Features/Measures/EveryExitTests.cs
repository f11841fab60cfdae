using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.EqualityDuty;
using StrategyTracker.Features.Measures;
using StrategyTracker.IntegrationTests.Features.EqualityDuty;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Measures;

/// <summary>One small number among large ones, looked for in everything that anybody but those who keep the figures can read (R-18, S-3).</summary>
public sealed partial class EveryExitTests : IAsyncLifetime
{
    /// <summary>The small count with what rests on it; the whole less the men; and the team that is left when the other is taken from the whole.</summary>
    private static readonly string[] Secrets = ["7 of 40", "17.5%", "8,090", "8090", "88.5%", "4 of 21", "19.0%"];

    private DutyScene _scene = null!;
    private Measure _measure = null!;

    public async Task InitializeAsync()
    {
        _scene = await DutyScene.SetAsync();
        var (east, west) = (ATeam.Named("East"), ATeam.Named("West"));
        _measure = AMeasure.Of(_scene.Strategy.Id, reference: "M18");
        _measure.Reads(AMeasure.Quarter(new Tally(7, 40), new Tally(8_083, 9_097), new Tally(8_090, 9_137), from: "2007-07-01", to: "2007-09-30"));
        _measure.Reads(AMeasure.Quarter(new Tally(4, 21), new Tally(4_000, 4_500), from: "2007-07-01", to: "2007-09-30") with { TeamId = west.Id });
        await _scene.Work.Database.SaveAsync([east, west, _measure]);
        await _scene.ConsultAsync();
        await _scene.Get<ChangeGoal>().RunAsync(_scene.Goal.Id, null, new GoalChoice(_scene.Goal.Facts, [], [_measure.Id], []), Actors.Director());
        var plan = await _scene.DraftAsync();
        await _scene.ApproveAsync(plan);
        await _scene.PublishAsync(plan);
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    private T Get<T>() where T : notnull => _scene.Get<T>();

    [Fact]
    public async Task No_exit_tells_a_small_number_or_what_would_give_it_away()
    {
        var exits = new Dictionary<string, string>();
        foreach (var who in new[] { Actors.BoardMember(), Actors.ForumMember(), Actors.Auditor(), Actors.In(Role.PartnerRepresentative) })
        {
            var (list, story) = (await Get<MeasuresQuery>().GetAsync(_scene.Area.Id, who), await Get<MeasureQuery>().GetAsync(_scene.Strategy.Code, "M18", who));
            exits[$"list, {who.Name}"] = Words(Assert.Single(list.Rows).Standing.Shown);
            exits[$"measure, {who.Name}"] = Words(story.Readings.Select(r => r.Shown));
            exits[$"list as a file, {who.Name}"] = MeasuresEndpoint.Lines(list);
            exits[$"readings as a file, {who.Name}"] = MeasuresEndpoint.ReadingLines(story);
        }
        exits["equality of outcome"] = await TextOfPdfAsync(EqualityOfOutcomePdf.Render(await Get<BuildEqualityOfOutcome>().RunAsync(_scene.Area.Code, null)));
        exits["duty report"] = await TextOfPdfAsync(DutyReportPdf.Render(await Get<BuildDutyReport>().RunAsync(_scene.Area.Code)));
        var board = await Get<BuildBoardReport>().RunAsync(_scene.Strategy.Code);
        foreach (var format in Enum.GetValues<ReportFormat>()) { exits[$"board report as {format}"] = await TextAsync(BoardReportContents.Report(board), format); }
        exits["published paper"] = await _scene.Work.AskAsync(db => db.Publications.Select(p => p.Content).SingleAsync());

        Assert.All(exits, exit => Assert.All(Secrets, secret => Assert.False(exit.Value.Contains(secret, StringComparison.Ordinal), $"{exit.Key} tells {secret}")));
        // What is not small is told everywhere, so the walk has read figures and not emptiness; a CSV of the board report holds its actions.
        Assert.All(exits.Where(e => e.Key != "board report as Csv"), exit => Assert.Contains("88.9%", exit.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_board_reads_duty_parity_and_the_same_figures_as_the_screens()
    {
        var board = await Get<BuildBoardReport>().RunAsync(_scene.Strategy.Code);

        Assert.Equal((await Get<BuildDutyReport>().RunAsync(_scene.Area.Code)).Duty.Answer, board.Duty!.Answer);
        Assert.Contains("men 88.9%", Assert.Single(board.Duty.Goals[0].Measures), StringComparison.Ordinal);
        var (figures, heads) = ((await Get<MeasuresQuery>().GetAsync(_scene.Area.Id, Actors.BoardMember())).Figures, board.Parity!.Headlines.ToDictionary(h => h.Label, h => h.Value));
        Assert.Equal((figures.Total, figures.WithSplit, figures.GapsFlagged, figures.MissingComparator, figures.Suppressed),
            (heads["Measures"], heads["Hold women and men"], heads["Gaps flagged"], heads["Without men to compare"], heads["With something hidden"]));
        Assert.Equal((1, 1, 1), (figures.Total, figures.GapsFlagged, figures.Suppressed));
        Assert.Equal(["M18"], board.Parity.Lines.Select(l => l.Ref));
        var before = await Get<BuildBoardReport>().RunAsync(_scene.Strategy.Code, new(("2007-11-30").Day()));
        Assert.Equal((0, 0), (before.Parity?.Lines.Count ?? 0, before.Duty!.Papers.Count));
    }

    [Fact]
    public async Task A_strategy_of_no_area_has_no_duty_and_one_without_measures_no_parity()
    {
        var alone = AStrategy.With();
        await _scene.Work.Database.SaveAsync([alone]);

        var board = await Get<BuildBoardReport>().RunAsync(alone.Code);

        Assert.Equal((null, null), (board.Duty, board.Parity));
    }

    private static string Words(IEnumerable<ShownReading> readings) => string.Join("\n", readings.Select(r => string.Join(" | ", new[] { r.Women, r.Men, r.Total }.SelectMany(t => new[] { t.InWords, t.Under ?? "" }).Append(r.Parity.Sentence))));

    private static async Task<string> TextAsync(Report report, ReportFormat format)
    {
        using var file = new MemoryStream();
        ReportFile.Write(report, format, file);
        var bytes = file.ToArray();
        if (format == ReportFormat.Pdf) { return await TextOfPdfAsync(bytes); }
        if (!bytes.AsSpan().StartsWith("PK"u8)) { return Encoding.UTF8.GetString(bytes); }
        using var parts = new ZipArchive(new MemoryStream(bytes));
        var text = new StringBuilder();
        foreach (var part in parts.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(part.Open());
            text.AppendLine(Tag().Replace(await reader.ReadToEndAsync(), ""));
        }
        return text.ToString();
    }

    private static async Task<string> TextOfPdfAsync(byte[] bytes)
    {
        using var program = Process.Start(new ProcessStartInfo("pdftotext", ["-raw", "-enc", "UTF-8", "-", "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await program.StandardInput.BaseStream.WriteAsync(bytes);
        program.StandardInput.Close();
        var text = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.True(program.ExitCode == 0 && text.Length > 0, "pdftotext could not read the file.");
        return Space().Replace(text, " ");
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
