using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tables;

namespace StrategyTracker.Reports;

/// <summary>The front of a pack: what it is called, who issues it, and the facts its first page states.</summary>
public sealed record PackTitle
{
    /// <summary>What the pack is called: "Board pack, March 2008".</summary>
    public required string Title { get; init; }
    /// <summary>The body that issues it.</summary>
    public required string Organisation { get; init; }
    /// <summary>Under the title: "Pack 7, for the board of 8 April 2008".</summary>
    public string Below { get; init; } = "";
    /// <summary>When it was made; every date inside a file is taken from it.</summary>
    public required DateTime RunAt { get; init; }
    /// <summary>What the first page states: number, who issued it, when, as at, recipients.</summary>
    public IReadOnlyList<AboutLine> Facts { get; init; } = [];
    /// <summary>A sentence nobody may miss.</summary>
    public string? Notice { get; init; }
}

/// <summary>Several reports as one: a title, one table of contents, pages numbered through, each report beginning a page.</summary>
public static class ReportPack
{
    private const int DeepestHeading = 3;

    /// <summary>Joins reports in the order given. Each report's title becomes a first-level heading, its headings move one level down.</summary>
    /// <exception cref="ArgumentException">There is no report.</exception>
    public static Report Of(PackTitle title, IReadOnlyList<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(reports);
        if (reports.Count == 0) { throw new ArgumentException("A pack needs at least one report.", nameof(reports)); }
        return new(Document(title, [.. reports.Select(r => r.Document)]), Tables(reports));
    }

    private static ReportDocument Document(PackTitle title, List<ReportDocument> reports) => new(title.Title, title.Organisation, title.RunAt,
    [
        new TitleBand(title.Organisation, title.Title, title.Below),
        .. string.IsNullOrWhiteSpace(title.Notice) ? [] : new Block[] { new Notice(title.Notice) },
        .. title.Facts.Count == 0 ? [] : new Block[] { new Facts([.. title.Facts.Select(f => new Fact(f.Label, f.Value))]) },
        new ContentsList(),
        .. reports.SelectMany(r => Part(r, title)),
    ])
    {
        Language = reports[0].Language,
        RunningHead = title.Title,
        Footer = $"{title.Title}  ·  made {EnGb.Moment(title.RunAt)}",
        About = [.. title.Facts, .. reports.Select((r, i) => new AboutLine($"Report {i + 1}", string.Join("; ", r.About.Select(a => $"{a.Label}: {a.Value}").Prepend(r.Title))))],
    };

    private static IEnumerable<Block> Part(ReportDocument report, PackTitle pack)
    {
        var bands = report.Blocks.OfType<TitleBand>().Take(1).ToList();
        var band = bands.Count > 0 ? bands[0] : new("", report.Title, "");
        // A report is found in the contents by what it is: its own title bears only the strategy's name.
        return
        [
            new PageBreak(),
            band with { Level = 1, Title = report.Title, RunningHead = $"{pack.Title}  ·  {report.RunningHead}", Footer = report.Footer },
            .. report.Blocks.Where(b => b is not TitleBand { Level: 0 } and not ContentsList)
                .Select(b => b is Heading h ? h with { Level = Math.Min(h.Level + 1, DeepestHeading) } : b),
        ];
    }

    private static IReadOnlyList<ReportTable> Tables(IReadOnlyList<Report> reports) => reports.Count == 1
        ? reports[0].Tables
        : [.. reports.SelectMany((r, i) => r.Tables.Select(t => t with { Name = FormattableString.Invariant($"{i + 1} {t.Name}") }))];
}
