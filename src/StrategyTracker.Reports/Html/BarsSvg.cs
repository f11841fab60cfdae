using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Layout;
using StrategyTracker.Reports.Layout.Drawing;
using StrategyTracker.Reports.Pdf;
using StrategyTracker.Reports.Svg;

namespace StrategyTracker.Reports.Html;

/// <summary>Stacked bars as SVG: what the page is painted with, caught as marks and painted again.</summary>
internal static class BarsSvg
{
    private static readonly FontRuler _ruler = new();

    public static string Of(StackedBars bars, string id)
    {
        var setting = new Setting(PageGeometry.A4, _ruler, new(_ruler));
        return string.Concat(new BarSetter(setting).Set(bars).Select((piece, i) =>
        {
            var catcher = new MarkCatcher();
            piece.Paint(catcher, 0);
            return SvgPainter.Paint(catcher.Drawing, i == 0 ? id : FormattableString.Invariant($"{id}-{i + 1}"), "chart report-bars", "Bars", catcher.Alt);
        }));
    }

    /// <summary>Enlarges from points on paper to pixels on a screen.</summary>
    private sealed class MarkCatcher : ICanvas
    {
        private const double Scale = 1.5;
        private readonly List<Drawn> _marks = [];
        private double _left, _width, _height;

        public string Alt { get; private set; } = "";
        public ChartDrawing Drawing => new(_width * Scale, _height * Scale, _marks);

        public void Figure(string alt, double x, double y, double width, double height, Action paint)
        {
            (Alt, _left, _width, _height) = (alt, x, width, height);
            paint();
        }

        public void Text(string text, Style style, double x, double baseline) =>
            _marks.Add(new DrawnText(text.TrimEnd(), style with { Size = style.Size * Scale }, (x - _left) * Scale, baseline * Scale, Anchor.Start, _ruler.Width(text, style) * Scale));

        public void Fill(Ink ink, double x, double y, double width, double height) =>
            _marks.Add(new DrawnBox((x - _left) * Scale, y * Scale, width * Scale, height * Scale, ink));

        public void Shape(Ink ink, ReadOnlySpan<(double X, double Y)> corners)
        {
            var spots = new List<Spot>();
            foreach (var (x, y) in corners) { spots.Add(new((x - _left) * Scale, y * Scale)); }
            _marks.Add(new DrawnArea(spots, ink));
        }

        public void Artifact(Action paint) => paint();
        public void NewPage() { }
        public void Line(Ink ink, double width, double[]? dash, ReadOnlySpan<(double X, double Y)> points) => throw new NotSupportedException();
        public void Link(string address, string description, double x, double y, double width, double height) { }
        public void Link(Destination place, string description, double x, double y, double width, double height) { }
        public void Open(Tag tag) { }
        public void Close() { }
        public void MoveTo(IReadOnlyList<Tag> path) { }
        public void Bookmark(int level, string text, double y) { }
        public void Finish() => throw new NotSupportedException();
    }
}
