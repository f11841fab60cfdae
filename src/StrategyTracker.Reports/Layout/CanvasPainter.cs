using StrategyTracker.Reports.Layout.Drawing;

namespace StrategyTracker.Reports.Layout;

/// <summary>Paints a drawing on a canvas, mark by mark.</summary>
internal static class CanvasPainter
{
    /// <param name="left">Where the drawing's top left corner stands on the page.</param>
    /// <param name="top">Where the drawing's top left corner stands on the page.</param>
    public static void Paint(ChartDrawing drawing, ICanvas canvas, double left, double top)
    {
        foreach (var mark in drawing.Marks)
        {
            Paint(mark);
        }

        void Paint(Drawn mark)
        {
            switch (mark)
            {
                case DrawnLine line:
                    canvas.Line(line.Ink, line.Width, line.Dash, Moved(line.Points));
                    break;
                case DrawnArea area:
                    canvas.Shape(area.Ink, Moved(area.Corners));
                    break;
                case DrawnBox box:
                    canvas.Fill(box.Ink, left + box.X, top + box.Y, box.Width, box.Height);
                    break;
                case DrawnMarker marker:
                    canvas.Shape(marker.Ink, Moved(marker.Outline(marker.Radius)));
                    if (marker.IsHollow)
                    {
                        canvas.Shape(Ink.White, Moved(marker.Outline(marker.Radius - marker.Edge)));
                    }
                    break;
                case DrawnText text:
                    // The space keeps this word and the next apart for a reader.
                    canvas.Text(text.Text + " ", text.Style, left + text.Left, top + text.Baseline);
                    break;
                default:
                    throw new NotSupportedException(mark.GetType().Name);
            }
        }

        (double X, double Y)[] Moved(IReadOnlyList<Spot> spots) => [.. spots.Select(s => (left + s.X, top + s.Y))];
    }
}
