using StrategyTracker.Reports.Charts;

namespace StrategyTracker.Reports.Contents;

/// <summary>Women beside men, for a report: made of figures in which small numbers are hidden already.</summary>
public sealed record ParityPages
{
    /// <summary>The counts at the head.</summary>
    public IReadOnlyList<Headline> Headlines { get; init; } = [];
    /// <summary>What is hidden, and why: printed above the figures.</summary>
    public string? Caution { get; init; }
    /// <summary>Every measure that has a reading.</summary>
    public IReadOnlyList<ParityLine> Lines { get; init; } = [];
    /// <summary>Measures without a reading: reference and name.</summary>
    public IReadOnlyList<MeasureName> Unread { get; init; } = [];
    /// <summary>Outputs beside the outcomes they are meant to bring about.</summary>
    public IReadOnlyList<PairLine> Pairs { get; init; } = [];
    /// <summary>Trends and gaps over time.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];
    /// <summary>Chains of stages.</summary>
    public IReadOnlyList<FunnelPage> Funnels { get; init; } = [];
    /// <summary>Programmes for women: their guard rails of start and wait, with the outcome beside them .</summary>
    public IReadOnlyList<RailLine> Rails { get; init; } = [];
}

/// <summary>A figure and what it rests on.</summary>
/// <param name="Value">The figure in words: "45.0%", "Hidden", "Not recorded".</param>
/// <param name="Under">Its count and base, or why it is missing.</param>
public sealed record ParityFigure(string Value, string? Under = null);

/// <summary>One measure, women beside men.</summary>
/// <param name="Ref">Its reference.</param>
/// <param name="Name">Its name.</param>
/// <param name="Period">The period of its latest reading.</param>
/// <param name="Women">Women's figure.</param>
/// <param name="Men">Men's figure.</param>
/// <param name="Gap">The difference with its interval, or words instead.</param>
/// <param name="State">The verdict in words, with its mark.</param>
/// <param name="Sentence">The verdict as a sentence.</param>
public sealed record ParityLine(string Ref, string Name, string Period, ParityFigure Women, ParityFigure Men, ParityFigure Gap, StateMark State, string Sentence)
{
    /// <summary>Figures, gap and verdict say all that the sentence does; where room is dear it is left out.</summary>
    public bool IsPlain { get; init; }
    /// <summary>Warnings, missing periods, and that the work is done while the gap is unchanged; printed under the row.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
    /// <summary>Set when the figures were entered after the report's day.</summary>
    public string? EnteredLate { get; init; }
}

/// <summary>A measure by name.</summary>
/// <param name="Ref">Its reference.</param>
/// <param name="Name">Its name.</param>
/// <param name="Missing">Which periods are owed, in words; null when none is.</param>
public sealed record MeasureName(string Ref, string Name, string? Missing);

/// <summary>An output beside its outcome.</summary>
/// <param name="Output">What was done.</param>
/// <param name="OutputFigures">Women and men of it.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="OutcomeFigures">Women and men of it.</param>
/// <param name="State">The outcome's verdict.</param>
public sealed record PairLine(string Output, string OutputFigures, string Outcome, string OutcomeFigures, StateMark State)
{
    /// <summary>That all work is done and the gap unchanged, when it is so; printed under the row.</summary>
    public string? Remark { get; init; }
}

/// <summary>A funnel with what is wrong with its figures.</summary>
/// <param name="Chart">The funnel.</param>
/// <param name="Warnings">Stages larger than the one before.</param>
public sealed record FunnelPage(FunnelChart Chart, IReadOnlyList<string> Warnings);

/// <summary>A guard rail, or the outcome beside it.</summary>
/// <param name="Ref">The measure.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">Whether it holds, or how women stand.</param>
/// <param name="Sentence">What it rests on.</param>
public sealed record RailLine(string Ref, string Name, StateMark State, string Sentence);
