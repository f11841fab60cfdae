using StrategyTracker.Domain;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>Where the threads of an area are broken, as the screen lists them, each with what would mend it.</summary>
public sealed class BrokenThreadsOfArea(ReportHeads heads, BrokenThreadsQuery threads, LocalClock clock) : INamedReport
{
    private static readonly ListColumn[] Recommendations = [new("Ref.", 15), new("Recommendation", 85)];
    private static readonly ListColumn[] Actions = [new("Ref.", 15), new("Action", 60), new("Recommendation", 25)];
    private static readonly ListColumn[] Evidence = [new("Ref.", 15), new("Evidence", 85)];
    private static readonly ListColumn[] Forums = [new("Forum", 100)];

    public NamedReport Named => ReportCatalogue.BrokenThreads;

    public async Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct)
    {
        var asked = await heads.AreaAsync(ask, ct);
        var broken = await threads.GetAsync(asked.Head.Id, asked.Day, by, ct);
        return ReportHeads.Run(Named, heads.Of(Named, asked) with
        {
            Headlines = [new("Broken threads", broken.Count, null, "all kinds together", broken.Count > 0 ? Tone.Warning : Tone.Good), .. broken.Lists.Select(l => new Headline(l.Kind.Words(), l.Total, null, null, l.Total > 0 ? Tone.Warning : Tone.Neutral))],
            Parts = [.. broken.Lists.Select(l => new ReportPart(l.Kind.Words()) { Meaning = $"To mend it: {l.Kind.Mend()}", Lists = [List(l, asked.Day)] })],
            Definitions =
            [
                new("Thread", "The line from a report's paragraph over the recommendation, the area's answer, the action and its evidence to the board's paper and to closure."),
                new("As at", "Answers, drivers, links, closures, evidence, what boards had before them and where forums reported are as they were at the end of that day."),
            ],
        }, asked.Head.Code);
    }

    private ReportList List(BrokenList list, DateOnly day) => list.Kind switch
    {
        Break.NowhereToReport => List(list, Forums, l => new ListRow(l.Words) { EnteredLate = clock.Late(l.EnteredAt, day) }, "Every forum reports somewhere."),
        Break.ClosedWithoutEvidence => List(list, Actions, l => new ListRow(l.Ref ?? "None", l.Words, ListCell.OrQuiet(l.Of, "None")), "Every closed action has its evidence."),
        Break.NeverSeenByBoard => List(list, Evidence, l => new ListRow(l.Ref ?? "None", l.Words), "A board has seen all the evidence."),
        _ => List(list, Recommendations, l => new ListRow(l.Ref ?? "None", l.Words) { EnteredLate = clock.Late(l.EnteredAt, day) }, "No thread is broken here."),
    };

    private static ReportList List(BrokenList list, ListColumn[] columns, Func<BrokenLink, ListRow> row, string none) => new(list.Kind.Words(), columns, [.. list.Links.Select(row)], none) { Total = list.Total, IsMain = list.Kind == Break.NoAction };
}
