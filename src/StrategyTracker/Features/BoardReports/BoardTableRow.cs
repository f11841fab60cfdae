using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Features.BoardReports;

/// <summary>A row of <see cref="BoardTable"/>.</summary>
/// <param name="Cells">One for each column.</param>
/// <param name="Notes">Printed under the cell that heads the row.</param>
/// <param name="Heads">Which cell heads the row.</param>
public sealed record BoardTableRow(IReadOnlyList<BoardTableCell> Cells, IReadOnlyList<string> Notes, int Heads = 0);

/// <summary>A cell: words or a state, and what stands small under them.</summary>
public sealed record BoardTableCell(string Text, string? Under = null, StateMark? State = null, string? Href = null)
{
    public static implicit operator BoardTableCell(string? text) => new(text ?? "Not stated");
    public static implicit operator BoardTableCell(StateMark state) => new("", State: state);
    public static implicit operator BoardTableCell(ParityFigure figure) => new(figure.Value, figure.Under);
}
