using System.Globalization;

namespace StrategyTracker.Reports.Contents;

/// <summary>
/// The board progress report, with every figure counted and every judgement worded by the caller: the report asks no
/// clock and no store. The same record always prints the same bytes.
/// </summary>
public sealed record BoardReport
{
    /// <summary>The strategy's title.</summary>
    public required string Title { get; init; }
    /// <summary>The strategy's short code.</summary>
    public required string ShortCode { get; init; }
    /// <summary>The body that publishes the strategy.</summary>
    public required string Organisation { get; init; }
    /// <summary>The date the figures stand at.</summary>
    public required DateOnly AsAt { get; init; }
    /// <summary>When the report was run, in the time that is to be printed; also the file's own date.</summary>
    public required DateTime RunAt { get; init; }
    /// <summary>The date changes are counted from; none when the report doesn't compare.</summary>
    public DateOnly? Since { get; init; }
    /// <summary>When the strategy was published, as precisely as is known: "November 2007".</summary>
    public string? PublishedWords { get; init; }
    /// <summary>The strategy's version, where it has one.</summary>
    public string? Version { get; init; }
    /// <summary>What the report was narrowed to, in words; none when it holds everything.</summary>
    public string? Filters { get; init; }
    /// <summary>A sentence nobody may miss, such as "Demonstration: the dates have been moved".</summary>
    public string? Notice { get; init; }

    /// <summary>A name for the file, safe on every system: "apw-1-board-report-2008-03-31.pdf".</summary>
    public string FileName => $"{FileWords(ShortCode)}board-report-{AsAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.pdf";

    /// <summary>The figures at the head of the report.</summary>
    public IReadOnlyList<Headline> Headlines { get; init; } = [];
    /// <summary>What the board is asked to decide.</summary>
    public IReadOnlyList<DecisionWanted> Decisions { get; init; } = [];
    /// <summary>Progress by section.</summary>
    public IReadOnlyList<SectionFigures> Sections { get; init; } = [];
    /// <summary>The whole strategy, each action counted once.</summary>
    public ActionCounts? Total { get; init; }
    /// <summary>How it stood at the last boards before this one; fewer than two are not printed.</summary>
    public IReadOnlyList<BoardDay> Boards { get; init; } = [];
    /// <summary>Overdue, nobody owns it, no date, silent and so on, in the order they are to be printed.</summary>
    public IReadOnlyList<ExceptionList> Exceptions { get; init; } = [];
    /// <summary>The area beside the strategy; null leaves the part out.</summary>
    public AreaProgress? Area { get; init; }
    /// <summary>How the area stands by its equality duty; null leaves the part out.</summary>
    public DutyProgress? Duty { get; init; }
    /// <summary>The strategy's measures, women beside men; null leaves the part out.</summary>
    public ParityPages? Parity { get; init; }
    /// <summary>What closed, slipped, was added, fell silent, was decided and was answered since the date given; null leaves the part out.</summary>
    public IReadOnlyList<AreaList>? SinceThen { get; init; }
    /// <summary>Every change since the date given; null leaves the part out, empty says that nothing did.</summary>
    public IReadOnlyList<Change>? Changes { get; init; }
    /// <summary>The implementation framework's steps, in their own order.</summary>
    public IReadOnlyList<FrameworkStep> Framework { get; init; } = [];
    /// <summary>Every action, section by section.</summary>
    public IReadOnlyList<SectionActions> Actions { get; init; } = [];
    /// <summary>What the report's words mean.</summary>
    public IReadOnlyList<Definition> Definitions { get; init; } = [];

    private static string FileWords(string text) => string.Concat(
        text.ToLowerInvariant().Split([.. text.ToLowerInvariant().Where(c => !char.IsAsciiLetterOrDigit(c))], StringSplitOptions.RemoveEmptyEntries).Select(w => w + "-"));
}
