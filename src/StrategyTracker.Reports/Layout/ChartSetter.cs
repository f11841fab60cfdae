using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Layout.Drawing;

namespace StrategyTracker.Reports.Layout;

/// <summary>Sets a chart: its title, the picture as one figure that is never split over pages, and the table behind it.</summary>
internal sealed class ChartSetter(Setting setting)
{
    private readonly PageGeometry _page = setting.Page;

    public IEnumerable<Piece> Set(ChartFigure block)
    {
        var style = Style.BodyStrong with { Ink = Ink.Navy };
        var sheet = ChartSheet.Print with { Width = _page.TextWidth };
        var title = setting.Text(block.Chart.Title, style, [new("P")], _page.Margin, _page.TextWidth, before: 10, keep: true).ToList();
        var drawings = ChartDrawings.Of(block.Chart, sheet, setting.Ruler, setting.Print.Clean, _page.Room - title.Count * style.Leading - 10);
        IEnumerable<Piece> figures = drawings.Select((d, i) => Figure(d, drawings.Count == 1 ? block.Chart.Alt : $"Part {i + 1} of {drawings.Count}. {block.Chart.Alt}"));
        return [.. title, .. figures, .. block.HasTable ? new TableSetter(setting, ChartTableBlock.Of(block.Chart.Table())).Set() : []];
    }

    private Piece Figure(ChartDrawing drawing, string alt) => new(drawing.Height, (c, y) =>
        c.Figure(PrintableText.WithoutControls(alt), _page.Margin, y, drawing.Width, drawing.Height, () => CanvasPainter.Paint(drawing, c, _page.Margin, y)))
    { SpaceBefore = 6 };
}
