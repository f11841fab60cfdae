using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tables;

namespace StrategyTracker.Reports.Tests.Support;

/// <summary>Every report that the project makes, and the awkward ones, by name; and one that holds every kind of block.</summary>
internal static class SampleReports
{
    public const string Welsh = "Cyd-weithio â’r Ŵyn yn Nhŷ Ŷd: ŵ ŷ Ŵ Ŷ â ê î ô û";
    public static readonly string LongWord = string.Concat(Enumerable.Range(0, 60).Select(i => (char)('a' + i % 26)));
    public static readonly string LongUpdate = string.Join(' ', Enumerable.Range(1, 300).Select(n => $"word{n}"));
    public const string Markdown = """
        # Why it slipped
        The **two districts** that answered *late* are [named here](https://example.org/a?b=1&c=2), see also <script>alert(1)</script>.

        1. First, the policies
           - of the trust
           - of the board
        2. Then the people

        | Measure | Women | Men |
        | --- | --- | --- |
        | Completed | 62% | 58% |

        > What a partner said

        [press me](javascript:alert(1))
        """;

    public static readonly Dictionary<string, Func<Report>> All = new()
    {
        ["board"] = () => BoardReportContents.Report(ABoardReport.Of(72)),
        ["board, one action"] = () => BoardReportContents.Report(ABoardReport.Of(1)),
        ["board, nothing"] = () => BoardReportContents.Report(ABoardReport.Of(0)),
        ["board, with equality"] = () => BoardReportContents.Report(ABoardReport.WithEquality()),
        ["board, awkward"] = () => BoardReportContents.Report(Awkward()),
        ["board, over the boards"] = () => BoardReportContents.Report(ABoardReport.Of(20) with
        {
            Total = new(20, 5, 2, 3, 4, 1, 0),
            Boards = [new("Pack 2", new(2008, 2, 29), new(20, 4, 3, 3, 4, 1, 0)), new("Pack 1", new(2007, 12, 31), new(18, 1, 0, 3, 10, 1, 0))],
        }),
        ["lists"] = () => ListsReportContents.Report(AListsReport.Of(72)),
        ["lists, one row"] = () => ListsReportContents.Report(AListsReport.Of(1)),
        ["lists, nothing"] = () => ListsReportContents.Report(AListsReport.Of(0) with { Parts = [new("Empty"), new("Nothing") { Bars = new("action", "actions", []), Lists = [new("Nothing", [new("Ref.", 1, IsKey: true)], [], "There is none.")] }], Headlines = [], Definitions = [] }),
        ["lists, awkward"] = () => ListsReportContents.Report(AListsReport.Awkward()),
        ["duty, awkward"] = () => DutyReportContents.Report(ADutyReport.Awkward()),
        ["duty, nothing"] = () => DutyReportContents.Report(ADutyReport.Awkward() with { Duty = new() { Answer = "Nobody has said which duty applies." } }),
        ["outcome, awkward"] = () => EqualityOfOutcomeContents.Report(ADutyReport.Outcome(ADutyReport.AwkwardPages())),
        ["outcome, nothing"] = () => EqualityOfOutcomeContents.Report(ADutyReport.Outcome(new())),
        ["every block"] = EveryBlock,
        ["pack"] = Pack,
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static TheoryData<string, ReportFormat> NamesAndFormats
    {
        get
        {
            var data = new TheoryData<string, ReportFormat>();
            foreach (var name in All.Keys)
            {
                foreach (var format in Enum.GetValues<ReportFormat>()) { data.Add(name, format); }
            }
            return data;
        }
    }

    public static byte[] Bytes(this Report report, ReportFormat format)
    {
        using var file = new MemoryStream();
        ReportFile.Write(report, format, file);
        return file.ToArray();
    }

    public static BoardReport Awkward() => ABoardReport.With(
        ABoardReport.Action("1.1", Welsh, LongUpdate),
        ABoardReport.Action("1.2", LongWord, LongWord) with { OwnerNow = LongWord, State = new(LongWord, Tone.Bad) },
        ABoardReport.Action("1.3", "=HYPERLINK(\"http://evil.example\",\"x\")", Markdown),
        ABoardReport.Action("1.4", "A中B文C👩‍⚖️D\uD83DE\u0001F\u202Eevil", "@SUM(1)\n-2\n+3")) with
    {
        Title = Welsh,
        Area = ABoardReport.Area with { Lists = [new(AreaListKind.Issues, "Issues: owed [an] answer? */\\ and much more than 31 characters", new("Issue", "Board", "Due"), [], "None.")] },
    };

    public static Report EveryBlock() => new(new("Every block", "Example Area", new(2008, 4, 1, 9, 30, 0, DateTimeKind.Utc),
    [
        new TitleBand("Example Area", "Every block", "As at 1 April 2008"),
        new Notice("Read this first: <b>all of it</b>."),
        new Facts([new("Run", "1 April 2008"), new("Holds", "Everything")]),
        new ContentsList(3),
        new Heading(1, "Words"),
        new Paragraph(Markdown),
        new Paragraph("Quiet words.", IsQuiet: true),
        new Heading(2, "Words"),
        new Terms([new("Overdue", "Past its date."), new("Tick", "Done.", Tone.Good)]),
        new Heading(3, "A third level"),
        new Tiles([new("Stalled", "3", "of 14", "blocked", Tone.Warning), new("Closed", "5", null, null, Tone.Neutral)]),
        new Heading(1, "Tables and pictures"),
        new Table("Links and notes", [new("Ref.", 12, IsRowHeader: true), new("What", 60), new("How many", 28, IsNumber: true)],
        [
            new Row([new Cell("A-1"), new Cell("The plan, under an address that is long enough to take more than one line in its column") { Address = "https://example.org/plan?x=ŵ" }, "14"]) { Notes = [new("Latest update", Markdown, "Entered late.")] },
            new Row([new Cell("A-2"), new Cell("Not to be followed") { Address = "javascript:alert(1)", Under = "A second line" }, new Cell("0") { IsQuiet = true }]),
            new Row([new Cell("All"), "", "14"]) { IsTotal = true },
        ]),
        new StackedBars("Bars. Most is done.", [new("Closed", Shade.Done), new("Late", Shade.Late)], [new("1  One", [3, 1], "3 closed, 1 late"), new("2  Two", [0, 2], "2 late")]),
        new ChartFigure(ACharts.Quarters()),
        new ChartFigure(ACharts.Parity(new(-7, -14, 0.4), new(8.2, 0.8, 15))),
        new PageBreak(),
        new Heading(1, "An empty section"),
        new Paragraph(""),
        new Table("Nothing yet", [new("Ref.", 1, IsRowHeader: true), new("What", 3)], []),
    ])
    { RunningHead = "Every block", Footer = "As at 1 April 2008", About = [new("As at", "1 April 2008"), new("Filters", "=none")] },
    [
        new("Every kind", [new("Words"), new("Number", ReportColumnKind.Number), new("Day", ReportColumnKind.Date), new("Share", ReportColumnKind.Percent), new("Link", ReportColumnKind.Link)],
        [
            ["=1+1", 14, new DateOnly(2008, 3, 31), 62.5, ReportCell.Link("The plan", "https://example.org/plan?x=1&y=ŵ")],
            ["a \"quoted\", line\nand another", -3.25, new DateOnly(1850, 1, 1), 100, ReportCell.Link("Nowhere", "javascript:alert(1)")],
            ["_x0041_ \u0000\u0007tab\there", double.NaN, "Ongoing", default, default],
            [Welsh, 1e12],
        ]),
    ]);

    public static Report Pack() => ReportPack.Of(new()
    {
        Title = "Board pack, March 2008",
        Organisation = "Example Area",
        Below = "Pack 7, for the board of 8 April 2008",
        RunAt = new(2008, 4, 2, 8, 0, 0, DateTimeKind.Utc),
        Facts = [new("Number", "7"), new("Issued by", "The secretary")],
        Notice = "Demonstration: the dates have been moved.",
    }, [BoardReportContents.Report(ABoardReport.Of(30)), EveryBlock(), BoardReportContents.Report(ABoardReport.Of(5) with { Title = "A second plan", ShortCode = "SP-2" })]);
}
