namespace StrategyTracker.Reports.Layout.Drawing;

/// <summary>Draws one chart: keeps its marks in order, and sets its text, made fit for where it is painted.</summary>
internal sealed class ChartPen(ChartSheet sheet, IRuler ruler, Func<string, string> clean)
{
    private readonly List<Drawn> _marks = [];

    public double Em { get; } = sheet.Em;
    public double Width { get; } = sheet.Width;
    public ChartSheet Sheet { get; } = sheet;
    public double Leading => 1.35 * Em;
    public Style Plain => new(Face.Regular, Em, Leading, Ink.Text);
    public Style Strong => Plain with { Face = Face.SemiBold };
    public Style Quiet => Plain with { Ink = Ink.Quiet };

    public void Add(Drawn mark) => _marks.Add(mark);
    public void Line(Ink ink, double width, params IReadOnlyList<Spot> points) => Add(new DrawnLine(points, ink, width * Em));
    public void Dashed(Ink ink, double width, double[] dash, params IReadOnlyList<Spot> points) => Add(new DrawnLine(points, ink, width * Em, [.. dash.Select(d => d * Em)]));
    public void Box(Ink ink, double x, double y, double width, double height) => Add(new DrawnBox(x, y, width, height, ink));
    public void Area(Ink ink, IReadOnlyList<Spot> corners) => Add(new DrawnArea(corners, ink));

    public double Wide(string text, Style style) => Sheet.Slack * ruler.Width(text.AsSpan().TrimEnd(), style);
    public double Widest(IEnumerable<string> texts, Style style) => texts.Select(t => Wide(t, style)).DefaultIfEmpty(0).Max();

    public List<string> Lines(string text, Style style, double width) => [.. Layout.Lines.Break(clean(text), style, width / Sheet.Slack, ruler).Select(l => l.TrimEnd())];

    /// <summary>Lines of text downwards from the top; gives where the next would stand.</summary>
    public double Text(IEnumerable<string> lines, Style style, double x, double top, Anchor anchor = Anchor.Start)
    {
        foreach (var line in lines)
        {
            Add(new DrawnText(line, style, x, top + style.Baseline, anchor, Wide(line, style)));
            top += style.Leading;
        }
        return top;
    }

    public ChartDrawing Finish(double height) => new(Width, height, _marks);
}
