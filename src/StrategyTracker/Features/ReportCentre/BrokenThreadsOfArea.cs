using StrategyTracker.Domain;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>Where the threads of an area are broken, as the screen lists them, each with what would mend it.</summary>
public sealed class BrokenThreadsOfArea(ReportHeads heads, BrokenThreadsQuery threads) : INamedReport
{
    private static readonly ListColumn[] Columns = [new("Ref.", 15, IsKey: true), new("What it is about", 60), new("Recommendation", 25)];
    private static readonly ListColumn[] OfForums = [new("Forum", 100, IsKey: true)];

    public NamedReport Named => ReportCatalogue.BrokenThreads;

    public async Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct)
    {
        var asked = await heads.AreaAsync(ask, ct);
        var broken = await threads.GetAsync(asked.Head.Id, asked.Day, by, ct);
        return ReportHeads.Run(Named, heads.Of(Named, asked) with
        {
            Headlines = [new("Broken threads", broken.Count, null, "all kinds together", broken.Count > 0 ? Tone.Warning : Tone.Good), .. broken.Lists.Select(l => new Headline(l.Kind.Words(), l.Total, null, null, l.Total > 0 ? Tone.Warning : Tone.Neutral))],
            Parts = [.. broken.Lists.Select(l => new ReportPart(l.Kind.Words()) { Meaning = $"To mend it: {l.Kind.Mend()}", Lists = [List(l)] })],
            Definitions =
            [
                new("Thread", "The line from a report's paragraph over the recommendation, the area's answer, the action and its evidence to the board's paper and to closure."),
                new("As at", "What boards had before them, and the evidence, count up to the end of that day. Which action carries what, who drives it and where a forum reports are taken as they are now."),
            ],
        });
    }

    private static ReportList List(BrokenList list) => list.Kind == Break.NowhereToReport
        ? new(list.Kind.Words(), OfForums, [.. list.Links.Select(l => new ListRow(l.Words))], "None: every forum reports somewhere.") { Total = list.Total }
        : new(list.Kind.Words(), Columns, [.. list.Links.Select(l => new ListRow(l.Ref ?? "None", l.Words, l.Of is { } of && of != l.Ref ? of : ListCell.Quiet("The same")))], "None: no thread is broken here.") { Total = list.Total, IsMain = list.Kind == Break.NoAction };
}
