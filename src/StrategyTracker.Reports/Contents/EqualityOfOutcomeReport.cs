using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>The equality-of-outcome report: every measure by sex, as at a day.</summary>
public sealed record EqualityOfOutcomeReport
{
    /// <summary>The area's name.</summary>
    public required string Area { get; init; }
    /// <summary>The area's code, for the head of each page.</summary>
    public required string AreaCode { get; init; }
    /// <summary>The day the figures are told of.</summary>
    public required DateOnly AsAt { get; init; }
    /// <summary>When the report was made.</summary>
    public required DateTime RunAt { get; init; }
    /// <summary>A sentence that nobody may miss, on the first page.</summary>
    public string? Notice { get; init; }
    /// <summary>The figures.</summary>
    public required ParityPages Pages { get; init; }
    /// <summary>Words used, with their meaning.</summary>
    public IReadOnlyList<Definition> Definitions { get; init; } = [];
}

/// <summary>What stands in the equality-of-outcome report, in order.</summary>
public static class EqualityOfOutcomeContents
{
    /// <summary>The report whole: its document and the lists behind it.</summary>
    public static Report Report(EqualityOfOutcomeReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(Of(report), ParityTables.Of(report.Pages));
    }

    internal static ReportDocument Of(EqualityOfOutcomeReport report) => new($"{report.Area}: equality of outcome", report.Area, report.RunAt,
    [
        new TitleBand(report.Area, "Equality of outcome", $"Women beside men, as at {EnGb.Date(report.AsAt)}"),
        .. report.Notice is { } notice ? new Block[] { new Notice(notice) } : [],
        new Facts([new("As at", EnGb.Date(report.AsAt)), new("Run", EnGb.Moment(report.RunAt)), new("Holds", "Every measure of the area's strategies")]),
        .. ParityContents.Of(report.Pages),
        new Heading(1, "Words and marks"),
        new Terms([.. report.Definitions.Select(d => new Term(d.Term, d.Meaning)),
            new("Cross", "Women are behind, or a guard rail is broken.", Tone.Bad), new("Triangle", "Something is missing, or the direction that is better is not settled.", Tone.Warning),
            new("Tick", "Women are ahead or level, or a guard rail holds.", Tone.Good), new("Dot", "Nothing can be told. Never to be read as good.", Tone.Neutral)]),
    ])
    {
        RunningHead = $"{report.Area}  ·  Equality of outcome",
        Footer = $"As at {EnGb.Date(report.AsAt)}  ·  run {EnGb.Moment(report.RunAt)}",
        About = [new("Report", "Equality of outcome"), new("Of", report.Area), new("As at", EnGb.Date(report.AsAt)), new("Run", EnGb.Moment(report.RunAt)), new("Holds", "Every measure of the area's strategies"),
            .. new[] { report.Pages.Caution, report.Notice }.Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => new AboutLine("Note", n!))],
    };
}
