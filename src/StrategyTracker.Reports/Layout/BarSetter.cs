using System.Globalization;
using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Layout;

/// <summary>Sets stacked bars: one figure, its key first, each bar with its label before it and its figures in words after it.</summary>
internal sealed class BarSetter(Setting setting)
{
    private const double LabelWidth = 162, WordsWidth = 170, Gap = 8, LineHeight = 12.75, BarHeight = 10, KeyHeight = 17, HighestFigure = 40 * LineHeight;
    private static readonly Style _label = Style.Small with { Ink = Ink.Text };
    private readonly PageGeometry _page = setting.Page;
    private double BarLeft => _page.Margin + LabelWidth + Gap;
    private double BarWidth => _page.TextWidth - LabelWidth - WordsWidth - 2 * Gap;

    /// <summary>More bars than fit a page become several figures.</summary>
    public IEnumerable<Piece> Set(StackedBars chart)
    {
        var longest = Math.Max(1, chart.Bars.Select(b => b.Values.Sum()).DefaultIfEmpty(1).Max());
        var groups = Pages(chart.Bars.Select(Break)).ToList();
        return groups.Select((bars, i) =>
            Figure(chart, bars, longest, groups.Count == 1 ? chart.Alt : $"Part {i + 1} of {groups.Count}. {chart.Alt}"));
    }

    private Line Break(Bar bar) => new(InLines(bar.Label, LabelWidth), bar.Values, InLines(bar.Words, WordsWidth));

    private List<string> InLines(string text, double width) => Lines.Break(setting.Print.Clean(text), _label, width, setting.Ruler);

    private static IEnumerable<List<Line>> Pages(IEnumerable<Line> lines)
    {
        var page = new List<Line>();
        foreach (var line in lines)
        {
            if (page.Count > 0 && page.Sum(l => l.Height) + line.Height > HighestFigure)
            {
                yield return page;
                page = [];
            }
            page.Add(line);
        }
        if (page.Count > 0)
        {
            yield return page;
        }
    }

    private Piece Figure(StackedBars chart, List<Line> lines, int longest, string alt)
    {
        var height = KeyHeight + lines.Sum(l => l.Height);
        return new(height, (c, y) => c.Figure(PrintableText.WithoutControls(alt), _page.Margin, y, _page.TextWidth, height, () =>
        {
            Key(c, chart.Kinds, y);
            var top = y + KeyHeight;
            foreach (var line in lines)
            {
                Column(c, line.Label, _page.Margin, top);
                Shares(c, chart.Kinds, line.Values, longest, top);
                Column(c, line.Words, BarLeft + BarWidth + Gap, top);
                top += line.Height;
            }
        }))
        { SpaceBefore = 8 };
    }

    private static void Column(ICanvas canvas, List<string> lines, double x, double top)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Text(canvas, lines[i], _label, x, top + i * _label.Leading);
        }
    }

    /// <summary>A bar with its label before it and its figures after it, each over as many lines as it takes.</summary>
    private sealed record Line(List<string> Label, IReadOnlyList<int> Values, List<string> Words)
    {
        public double Height => LineHeight + (Math.Max(1, Math.Max(Label.Count, Words.Count)) - 1) * _label.Leading;
    }

    private void Key(ICanvas canvas, IReadOnlyList<BarKind> kinds, double y)
    {
        var x = BarLeft;
        foreach (var kind in kinds)
        {
            Swatch(canvas, kind.Shade, x, y + 2, 8, 8);
            canvas.Text(kind.Name + " ", _label, x + 11, y + _label.Baseline + 0.5);
            x += 11 + setting.Ruler.Width(kind.Name, _label) + 12;
        }
    }

    private void Shares(ICanvas canvas, IReadOnlyList<BarKind> kinds, IReadOnlyList<int> values, int longest, double y)
    {
        var x = BarLeft;
        for (var k = 0; k < kinds.Count; k++)
        {
            var width = BarWidth * values[k] / longest;
            if (values[k] == 0)
            {
                continue;
            }
            Swatch(canvas, kinds[k].Shade, x, y + (LineHeight - BarHeight) / 2, Math.Max(width - 0.75, 0.5), BarHeight);
            var style = Style.SmallStrong with { Size = 7, Ink = On(kinds[k].Shade) };
            var number = values[k].ToString(CultureInfo.InvariantCulture);
            var room = setting.Ruler.Width(number, style);
            if (room + 4 <= width)
            {
                Text(canvas, number, style, x + (width - 0.75 - room) / 2, y);
            }
            x += width;
        }
    }

    private static void Text(ICanvas canvas, string text, Style style, double x, double y) =>
        canvas.Text(text + " ", style, x, y + LineHeight / 2 + style.Size * 0.36);

    // A blank share is hollow: light inside, its edge drawn.
    private static void Swatch(ICanvas canvas, Shade shade, double x, double y, double width, double height)
    {
        canvas.Fill(Of(shade), x, y, width, height);
        if (shade == Shade.Blank && width > 3)
        {
            canvas.Fill(Ink.White, x + 0.9, y + 0.9, width - 1.8, height - 1.8);
        }
    }

    private static Ink Of(Shade shade) => shade switch
    {
        Shade.Done => Ink.Green,
        Shade.Moving => Ink.Blue,
        Shade.Standing => Ink.PaleBlue,
        Shade.Soon => Ink.Gold,
        Shade.Late => Ink.Red,
        _ => Ink.Slate,
    };

    private static Ink On(Shade shade) => shade is Shade.Standing or Shade.Soon or Shade.Blank ? Ink.Text : Ink.White;
}
