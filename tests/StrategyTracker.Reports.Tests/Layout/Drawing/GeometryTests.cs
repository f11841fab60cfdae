using StrategyTracker.Reports.Charts;
using StrategyTracker.Reports.Layout;
using StrategyTracker.Reports.Layout.Drawing;
using StrategyTracker.Reports.Pdf;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Layout.Drawing;

public sealed class GeometryTests
{
    private static readonly ChartSheet[] _sheets = [ChartSheet.Print, ChartSheet.Screen, ChartSheet.Phone];

    [Theory]
    [MemberData(nameof(ACharts.Names), MemberType = typeof(ACharts))]
    public void Everything_stands_within_the_frame(string name)
    {
        foreach (var sheet in _sheets)
        {
            var drawing = ACharts.Awkward[name].Draw(sheet);

            foreach (var (left, top, right, bottom) in drawing.Marks.Select(Box))
            {
                Assert.True(left >= -0.3 * sheet.Em && top >= -0.01 && right <= drawing.Width + 0.3 * sheet.Em && bottom <= drawing.Height + 0.01,
                    $"{sheet}: {left:0.#} {top:0.#} {right:0.#} {bottom:0.#} in {drawing.Width:0.#} {drawing.Height:0.#}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(ACharts.Names), MemberType = typeof(ACharts))]
    public void No_words_stand_on_others(string name)
    {
        foreach (var sheet in _sheets)
        {
            var texts = ACharts.Awkward[name].Draw(sheet).Marks.OfType<DrawnText>().ToList();
            var clashes = from a in texts
                          from b in texts
                          where !ReferenceEquals(a, b)
                          let x = Box(a)
                          let y = Box(b)
                          where x.Left < y.Right - 0.01 && y.Left < x.Right - 0.01 && x.Top < y.Bottom - 0.01 && y.Top < x.Bottom - 0.01
                          select $"{sheet}: \"{a.Text}\" on \"{b.Text}\"";
            Assert.Equal([], clashes);
        }
    }

    [Fact]
    public void A_missing_figure_breaks_the_line_and_has_no_marker()
    {
        var marks = ACharts.Quarters().Draw().Marks;
        var men = Assert.Single(Lines(marks, Ink.Ember)).Points;
        var women = Lines(marks, Ink.Navy);

        Assert.Equal(8, men.Count);
        Assert.Equal([3, 4], women.Select(l => l.Points.Count));
        Assert.DoesNotContain(women, l => l.Points[0].X <= men[3].X && l.Points[^1].X >= men[3].X);
        Assert.DoesNotContain(marks.OfType<DrawnMarker>(), m => m.Ink == Ink.Navy && m.At.X == men[3].X);
    }

    [Fact]
    public void Every_figure_has_its_marker_and_every_band_lies_around_its_figures()
    {
        var marks = ACharts.Quarters().Draw().Marks;
        var bands = marks.OfType<DrawnArea>().Where(a => a.Ink == Ink.Pale && a.Corners.Count > 4).ToList();
        var women = Lines(marks, Ink.Navy);

        Assert.Equal(2, bands.Count);
        foreach (var (band, line) in bands.Zip(women))
        {
            foreach (var point in line.Points)
            {
                var edges = band.Corners.Where(c => c.X == point.X).Select(c => c.Y).ToList();
                Assert.Equal(2, edges.Count);
                Assert.InRange(point.Y, edges.Min() + 1, edges.Max() - 1);
                Assert.Contains(marks.OfType<DrawnMarker>(), m => m.At == point && m.Ink == Ink.Navy);
            }
        }
    }

    [Fact]
    public void Hatching_stays_within_the_band_of_men()
    {
        var marks = ACharts.Quarters().Draw().Marks;
        var edges = marks.OfType<DrawnLine>().Where(l => l.Ink == Ink.Ember && l.Dash is null && l.Points.Count == 8).ToList();
        // Below the key, which shows hatching too.
        var hatches = marks.OfType<DrawnLine>().Where(l => l.Ink == Ink.Ember && l.Points.Count == 2 && l.Points[0].X == l.Points[1].X && l.Points[0].X > edges[0].Points[0].X && l.Points[0].Y > 20).ToList();

        Assert.Equal(2, edges.Count);
        Assert.True(hatches.Count > 20);
        Assert.All(hatches, h => Assert.InRange(h.Points[0].Y, edges[0].Points.Min(p => p.Y), edges[0].Points.Max(p => p.Y)));
        Assert.All(hatches, h => Assert.True(h.Points[0].Y < h.Points[1].Y));
    }

    [Fact]
    public void Women_and_men_differ_in_more_than_colour()
    {
        var marks = ACharts.Quarters().Draw().Marks;
        var (women, men) = (marks.OfType<DrawnMarker>().First(m => m.Ink == Ink.Navy), marks.OfType<DrawnMarker>().First(m => m.Ink == Ink.Ember));

        Assert.Equal((MarkerShape.Circle, false, MarkerShape.Diamond, true), (women.Shape, women.IsHollow, men.Shape, men.IsHollow));
        Assert.All(Lines(marks, Ink.Navy), l => Assert.Null(l.Dash));
        Assert.All(Lines(marks, Ink.Ember), l => Assert.NotNull(l.Dash));
        Assert.Contains("Women 62.4%", Texts(marks));
        Assert.Contains("Men 58.2%", Texts(marks));
    }

    [Fact]
    public void A_figure_that_stands_alone_keeps_its_interval_as_a_line()
    {
        var chart = ACharts.Trend((null, 1), (50, 2), (null, 3)) is var t ? t with { Periods = [t.Periods[0], t.Periods[1] with { Women = new(50, 40, 60) }, t.Periods[2]] } : t;
        var marks = chart.Draw().Marks;
        var dot = marks.OfType<DrawnMarker>().Last(m => m.Ink == Ink.Navy).At;

        var interval = Assert.Single(marks.OfType<DrawnLine>(), l => l.Ink == Ink.Navy && l.Points.All(p => p.X == dot.X));
        Assert.True(interval.Points.Min(p => p.Y) < dot.Y && dot.Y < interval.Points.Max(p => p.Y));
    }

    [Fact]
    public void The_label_of_a_line_that_ends_early_says_when() =>
        Assert.Contains("(2016)", Texts(ACharts.Trend((1, 1), (2, 2), (null, 3)).Draw().Marks));

    [Fact]
    public void Many_periods_are_named_in_part_and_the_last_always()
    {
        var named = Texts(ACharts.Awkward["forty points"].Draw(ChartSheet.Phone).Marks).Where(t => t.StartsWith("20", StringComparison.Ordinal) && t.Length == 4).ToList();

        Assert.InRange(named.Count, 3, 20);
        Assert.Equal("2024", named[^1]);
    }

    [Fact]
    public void A_difference_is_hollow_when_it_may_be_chance_and_square_without_an_interval()
    {
        var dots = ACharts.Awkward["differences"].Draw().Marks.OfType<DrawnMarker>().Skip(3).ToList();

        Assert.Equal([(MarkerShape.Circle, true), (MarkerShape.Circle, false), (MarkerShape.Circle, false), (MarkerShape.Square, false)], dots.Select(d => (d.Shape, d.IsHollow)));
    }

    [Fact]
    public void A_difference_stands_above_or_below_the_line_where_they_are_equal()
    {
        var marks = ACharts.Parity(new(5, 2, 8), new(-5, -8, -2)).Draw().Marks;
        var zero = marks.OfType<DrawnLine>().Last(l => l.Ink == Ink.Text).Points[0].Y;
        var dots = marks.OfType<DrawnMarker>().TakeLast(2).ToList();

        Assert.Equal(zero - dots[0].At.Y, dots[1].At.Y - zero, 6);
        Assert.True(dots[0].At.Y < zero);
        Assert.Contains("Women higher", Texts(marks));
        Assert.Contains("Men higher", Texts(marks));
        Assert.Contains("No difference", Texts(marks));
    }

    [Fact]
    public void Bars_are_as_long_as_their_share_of_the_first_stage()
    {
        var marks = ACharts.Funnel((100, 1000), (50, 250), (null, 0)).Draw().Marks;
        double[] Lengths(Ink ink) => [.. marks.OfType<DrawnBox>().Where(b => b.Ink == ink && b.X > 0).Select(b => b.Width)];
        var (women, men) = (Lengths(Ink.Navy), Lengths(Ink.Ember)[1..]);       // the first is the key's

        Assert.Equal(women[0], men[0], 6);
        Assert.Equal((2, 2), (women.Length, men.Length));
        Assert.Equal((0.5, 0.25), (women[1] / women[0], men[1] / men[0]));
        Assert.Subset(Texts(marks).ToHashSet(), new HashSet<string> { "Women 50 (50%)", "Men 250 (25%)", "Women: too few to show", "Men 0 (0%)" });
    }

    [Fact]
    public void A_long_funnel_becomes_several_drawings_that_lose_no_stage()
    {
        var funnel = ACharts.Funnel(Enumerable.Range(0, 60).Select(i => ((int?)(600 - i), (int?)(900 - i))));

        var parts = ChartDrawings.Of(funnel, ChartSheet.Print, new FontRuler(), t => t, tallest: 600);

        Assert.True(parts.Count > 1);
        Assert.All(parts, p => Assert.True(p.Height <= 600));
        Assert.Equal(funnel.Stages.Select(s => s.Name), parts.SelectMany(p => Texts(p.Marks)).Where(t => t.StartsWith("Stage", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("nothing recorded")]
    [InlineData("no differences")]
    [InlineData("no stages")]
    public void Nothing_to_show_is_said(string name) => Assert.Contains("No figures to show", Texts(ACharts.Awkward[name].Draw().Marks));

    // The lines through the figures, without edges, key and scale.
    private static List<DrawnLine> Lines(IEnumerable<Drawn> marks, Ink ink) =>
        [.. marks.OfType<DrawnLine>().Where(l => l.Ink == ink && l.Width > 2 && l.Points.Count > 2)];

    private static IEnumerable<string> Texts(IEnumerable<Drawn> marks) => marks.OfType<DrawnText>().Select(t => t.Text);

    private static (double Left, double Top, double Right, double Bottom) Box(Drawn mark) => mark switch
    {
        DrawnText t => (t.Left, t.Baseline - 0.75 * t.Style.Size, t.Left + t.Width, t.Baseline + 0.2 * t.Style.Size),
        DrawnBox b => (b.X, b.Y, b.X + b.Width, b.Y + b.Height),
        DrawnMarker m => (m.At.X - m.Radius, m.At.Y - m.Radius, m.At.X + m.Radius, m.At.Y + m.Radius),
        DrawnLine l => Around(l.Points),
        DrawnArea a => Around(a.Corners),
        _ => throw new NotSupportedException(mark.GetType().Name),
    };

    private static (double, double, double, double) Around(IReadOnlyList<Spot> spots) => (spots.Min(p => p.X), spots.Min(p => p.Y), spots.Max(p => p.X), spots.Max(p => p.Y));
}
