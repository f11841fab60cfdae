using StrategyTracker.Reports.Charts;
using StrategyTracker.Reports.Layout;
using StrategyTracker.Reports.Layout.Drawing;
using StrategyTracker.Reports.Pdf;
using StrategyTracker.Reports.Svg;

namespace StrategyTracker.Reports;

/// <summary>A chart as SVG, to stand in a page as it is: escaped, without styles or scripts, named and described for a reader who cannot see it.</summary>
/// <remarks>The title is its name but is not painted: the page sets it as a heading or caption, and the chart's table near by.</remarks>
public static class ChartSvg
{
    private static readonly FontRuler _ruler = new();

    /// <summary>
    /// The chart twice, wide and for a telephone, of which the stylesheet shows one (css/charts.css: chart-wide, chart-narrow).
    /// What is not shown is not read out either.
    /// </summary>
    /// <param name="chart">The chart.</param>
    /// <param name="id">An id that is the page's only one of its kind: a letter, then letters, digits, hyphens or underscores.</param>
    /// <exception cref="ArgumentException">The id is none.</exception>
    public static string Of(Chart chart, string id) => Wide(chart, id) + Narrow(chart, id + "-narrow");

    /// <summary>The chart for a column 760 pixels wide.</summary>
    /// <inheritdoc cref="Of"/>
    public static string Wide(Chart chart, string id) => Paint(chart, id, ChartSheet.Screen, "chart chart-wide");

    /// <summary>The chart for a telephone, 350 pixels wide.</summary>
    /// <inheritdoc cref="Of"/>
    public static string Narrow(Chart chart, string id) => Paint(chart, id, ChartSheet.Phone, "chart chart-narrow");

    private static string Paint(Chart chart, string id, ChartSheet sheet, string cssClass)
    {
        ArgumentNullException.ThrowIfNull(chart);
        if (string.IsNullOrEmpty(id) || !char.IsAsciiLetter(id[0]) || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            throw new ArgumentException($"\"{id}\" cannot be an element's id.", nameof(id));
        }
        var drawing = ChartDrawings.Of(chart, sheet, _ruler, PrintableText.WithoutControls)[0];
        return SvgPainter.Paint(drawing, id, cssClass, chart.Title, chart.Alt);
    }
}
