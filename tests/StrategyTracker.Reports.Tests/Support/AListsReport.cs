using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tables;

namespace StrategyTracker.Reports.Tests.Support;

/// <summary>A report of lists with every part of one filled; a test states only what matters to it.</summary>
internal static class AListsReport
{
    private static readonly ListColumn[] _columns = [new("Ref.", 12, IsKey: true), new("What", 40), new("How many", 12, ReportColumnKind.Number), new("Due", 14, ReportColumnKind.Date), new("State", 22)];

    public static ListsReport Of(int rows) => With([.. Enumerable.Range(1, rows).Select(n => Row($"{n}", $"Promise {n} made to women"))]);

    public static ListsReport With(params ListRow[] rows) => new()
    {
        Title = "Unowned and undated",
        Subject = "A plan for women",
        ShortCode = "APW-1",
        Organisation = "Example Area",
        AsAt = new(2008, 3, 31),
        RunAt = new(2008, 4, 1, 9, 30, 0, DateTimeKind.Utc),
        Since = new(2008, 1, 1),
        Tells = "What nobody owns and nothing dates.",
        Notice = "Demonstration: the dates have been moved.",
        Facts = [new("Strategy version", "As published, November 2007")],
        Headlines = [new("Nobody owns it", rows.Length, 72, "no post named", Tone.Bad), new("No date", 0)],
        Parts =
        [
            new("Since 1 January 2008") { Meaning = "Nothing moved.", Lists = [new("What moved", _columns, [], "Nothing moved.")] },
            new("By state") { Bars = new("action", "actions", [new(new("Stalled", Tone.Bad), 2), new(new("Closed", Tone.Good), 5), new(new("Never used", Tone.Waiting), 0)]) },
            new("Nobody owns it") { Text = "Why it is so.\n\n## Underneath\n\n- one", Lists = [new("Nobody owns it", _columns, rows, "Every action has a post.") { IsMain = true, Total = rows.Length + 3 }] },
            new("Second part") { Lists = [new("Shared", _columns, [Row("a", "Of the second")], "")] },
            new("Third part") { Lists = [new("Shared", _columns, [Row("b", "Of the third") with { IsTotal = true }, Row("c", "Of the third too")], "")] },
        ],
        Definitions = [new("Overdue", "Open, and past its date.")],
    };

    public static ListRow Row(string key, string what, string? note = null) => new(key, new ListCell(what) { Under = "as written" }, 3, ListCell.Of(new DateOnly(2008, 6, 30)), new StateMark("Overdue", Tone.Bad))
    {
        Notes = note is null ? [] : [new("Latest update", note)],
        EnteredLate = note is null ? null : "Entered on 3 April 2008, after this report's day.",
    };

    public static ListsReport Awkward() => With(
        Row("1", SampleReports.Welsh, SampleReports.LongUpdate),
        Row(SampleReports.LongWord, SampleReports.LongWord, SampleReports.LongWord),
        Row("=HYPERLINK(\"http://evil.example\",\"x\")", "@SUM(1)", SampleReports.Markdown),
        Row("4", "A中B文C👩‍⚖️D\uD83DE\u0001F\u202Eevil", "@SUM(1)\n-2\n+3")) with
    { Title = SampleReports.Welsh, Subject = SampleReports.LongWord };
}
